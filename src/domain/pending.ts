import { z } from "zod";
import { Instant } from "./time.ts";

/** What somebody asked for before it was known which committee they meant. */
export const Pending = z.object({
  id: z.string(),
  at: Instant,
  /** The question that was asked instead. */
  question: z.string().optional(),
  feature: z.string(),
  parameters: z.record(z.string(), z.unknown()),
});
export type Pending = z.infer<typeof Pending>;

/** In milliseconds. Whoever answers later has something else in mind. */
const WAITS_FOR = 24 * 60 * 60 * 1000;
/** The card before the last one may still be answered. */
const MOST = 2;

export const isWaiting = ({ at }: Pending, now: Instant): boolean => Date.parse(now) - Date.parse(at) <= WAITS_FOR;

/** With one more, the latest at the end, and without those that waited too long. */
export const withOneMore = (pending: readonly Pending[], one: Pending): Pending[] =>
  [...pending.filter((other) => other.id !== one.id && isWaiting(other, one.at)), one].slice(-MOST);
