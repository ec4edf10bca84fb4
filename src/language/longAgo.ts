import { addDays } from "../domain/calendar.ts";
import { moodsOf, type Heard } from "./hearing.ts";
import { OF_COMING } from "./intents/traits.ts";
import type { Message } from "./message.ts";
import type { Intent } from "./understanding.ts";

/** In days. What is over for less may still be written down, or put right. */
const LONG = 180;

/** What such a day makes a story of; a paper, a decision or a subject may well be as old. */
const DEEDS = new Set<string | undefined>([...OF_COMING, "logAction", "completeAction", "callOffMeeting"]);
/** What is told in the past tense as what somebody did then: what is asked for now is not. */
const DONE_THEN = new Set<string | undefined>([...OF_COMING, "callOffMeeting", "scheduleMeeting"]);

/** "Jørgen lavede en analyse for fem år siden", "vi måtte aflyse mødet i marts": nobody asks for it to be done. */
export function isOfLongAgo(message: Message, heard: Heard, likeliest: Intent | undefined): boolean {
  const { dates, today } = message;
  const { fitting, mood } = heard;
  if (mood.question || mood.asking) return false;
  if (isToldInPast(message, heard, likeliest) || isBygone(message, heard, likeliest)) return true;
  const limit = addDays(today, -LONG);
  if (dates.length === 0 || dates.some(({ to }) => to >= limit)) return false;
  return DEEDS.has(likeliest) && fitting.every(({ intent }) => OF_COMING.has(intent));
}

/** In days: "i marts", said in November, is the March that is over; "i december" may well be the next one. */
const SOON = 90;
/** A week may be the next one; a month or a season is no meeting's day. */
const A_WEEK = 7;

/** "Vi måtte aflyse mødet i marts", "Lars meldte afbud i juni": of a time that is over. */
function isToldInPast(message: Message, { fitting }: Heard, likeliest: Intent | undefined): boolean {
  const { dates, today, lower, language } = message;
  if (!moodsOf(language).past(lower)) return false;
  if (![likeliest, ...fitting.map(({ intent }) => intent)].some((intent) => DONE_THEN.has(intent))) return false;
  return dates.length > 0 && dates.every((day) => day.to < today || isLastOne(day, today));
}

/** "I foråret", "i marts": where it is told of, the one that is over. */
const isLastOne = ({ from, to }: { from: string; to: string }, today: string): boolean =>
  to > addDays(from, A_WEEK) && from > addDays(today, SOON);

/** What is looked for may well be as old; an action that was done a month ago is still to be closed. */
const LOOKED_FOR = new Set<string | undefined>(["searchDecisions", "help"]);
/** In days: what was done in the last weeks may be what is to be put right. */
const WEEKS = 31;

/** "Sidste år nåede vi at udskyde opgave 4", "last autumn we put parking on the agenda": of years that are over. */
function isBygone(
  { dates, today, lower, language }: Message,
  { fitting }: Heard,
  likeliest: Intent | undefined,
): boolean {
  const intents = [likeliest, ...fitting.map(({ intent }) => intent)];
  if (dates.length === 0 || intents.some((intent) => LOOKED_FOR.has(intent))) return false;
  const isDone = intents.includes("completeAction");
  const limit = addDays(today, isDone ? -LONG : -WEEKS);
  const isLongOver = dates.every((day) => day.to < limit || (!isDone && isLastOne(day, today)));
  return isLongOver && moodsOf(language).bygone(lower);
}
