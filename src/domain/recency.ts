import type { Instant } from "./time.ts";

/** What somebody still has in mind: "forget it", "no, the 10th". In milliseconds. */
const FRESH = 5 * 60 * 1000;
/** What they may still mean. In milliseconds. */
const RECENT = 30 * 60 * 1000;

const age = (at: Instant, now: Instant): number => Date.parse(now) - Date.parse(at);

export const isFresh = (at: Instant, now: Instant): boolean => age(at, now) <= FRESH;
export const isRecent = (at: Instant, now: Instant): boolean => age(at, now) <= RECENT;
