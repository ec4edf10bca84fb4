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
  if (isToldInPast(message, heard, likeliest)) return true;
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
  const isOver = ({ from, to }: { from: string; to: string }): boolean =>
    to < today || (to > addDays(from, A_WEEK) && from > addDays(today, SOON));
  return dates.length > 0 && dates.every(isOver);
}
