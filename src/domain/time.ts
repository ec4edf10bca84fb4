import { z } from "zod";

/** A day that the calendar has, "2026-12-03". */
export const PlainDate = z.iso.date();
export type PlainDate = z.infer<typeof PlainDate>;

/** A time of day in the committee's zone, "14:00". */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type ClockTime = z.infer<typeof ClockTime>;

/** A point in time in UTC, ISO 8601 with milliseconds, "2026-12-01T08:00:00.000Z". Sorts as text. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** Both ends included; one day has `from` equal to `to`. "inden D" has only an end that matters: `to` = D. */
export const DateRange = z.object({ from: PlainDate, to: PlainDate });
export type DateRange = z.infer<typeof DateRange>;

export const includes = ({ from, to }: DateRange, day: PlainDate): boolean => from <= day && day <= to;

/** By when something is to be done: the range as it was said, and the day within it that counts where that is not `to`. */
export const Deadline = DateRange.extend({ last: PlainDate.optional() });
export type Deadline = z.infer<typeof Deadline>;

/** Every committee meets by the Danish clock, whatever the server's own zone is. */
export const ZONE = "Europe/Copenhagen";
