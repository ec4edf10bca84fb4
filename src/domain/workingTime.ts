import { addDays, localDate, localTime, weekday } from "./calendar.ts";
import type { ClockTime, Instant, PlainDate } from "./time.ts";

/** Nobody is disturbed before or after, by the committee's clock. */
const OPENS: ClockTime = "08:00";
const CLOSES: ClockTime = "17:00";

const isWorkingDay = (date: PlainDate): boolean => weekday(date) <= 5;

export function isWorkingTime(at: Instant): boolean {
  const time = localTime(at);
  return isWorkingDay(localDate(at)) && time >= OPENS && time < CLOSES;
}

export function workingDayBefore(date: PlainDate): PlainDate {
  const before = addDays(date, -1);
  return isWorkingDay(before) ? before : workingDayBefore(before);
}
