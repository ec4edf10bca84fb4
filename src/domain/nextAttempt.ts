import type { Instant } from "./time.ts";

/**
 * Minutes to wait after each failed attempt at a message; after one more it is given up: eleven pauses, together more
 * than eight hours, so that an outage of a morning loses nothing. Tries only every hour in the end: where the channel
 * takes a message and cannot say so, each try is one more in somebody's chat.
 */
const PAUSES = [1, 5, 15, 60, 60, 60, 60, 60, 60, 60, 60];
/** Whoever says longer is mistaken. In milliseconds. */
const LONGEST = 24 * 3_600_000;

/** When a message is tried again after so many attempts, `told`: in how many milliseconds at the earliest. null: never. */
export function nextAttempt(attempts: number, now: Instant, told = 0): Instant | null {
  const minutes = PAUSES[attempts - 1];
  if (minutes === undefined) return null;
  const pause = Math.max(minutes * 60_000, Math.min(told, LONGEST));
  return new Date(Date.parse(now) + pause).toISOString();
}
