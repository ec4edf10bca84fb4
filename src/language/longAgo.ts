import { addDays } from "../domain/calendar.ts";
import type { Heard } from "./hearing.ts";
import { OF_COMING } from "./intents/traits.ts";
import type { Message } from "./message.ts";
import type { Intent } from "./understanding.ts";

/** In days. What is over for less may still be written down, or put right. */
const LONG = 180;

/** What such a day makes a story of; a paper, a decision or a subject may well be as old. */
const DEEDS = new Set<string | undefined>([...OF_COMING, "logAction", "completeAction", "callOffMeeting"]);

/** "Jørgen lavede en analyse for fem år siden", "sidste år måtte jeg melde afbud": nobody asks for it to be done. */
export function isOfLongAgo(
  { dates, today }: Message,
  { fitting, mood }: Heard,
  likeliest: Intent | undefined,
): boolean {
  const limit = addDays(today, -LONG);
  if (dates.length === 0 || dates.some(({ to }) => to >= limit) || mood.question || mood.asking) return false;
  return DEEDS.has(likeliest) && fitting.every(({ intent }) => OF_COMING.has(intent));
}
