import { addDays, localDate, localTime, weekday } from "./calendar.ts";
import { isHoliday } from "./holidays.ts";
import type { ClockTime, Instant, PlainDate } from "./time.ts";

/** Nobody is disturbed before or after, by the committee's clock. */
const OPENS: ClockTime = "08:00";
const CLOSES: ClockTime = "17:00";

const isWorkingDay = (date: PlainDate): boolean => weekday(date) <= 5 && !isHoliday(date);

export function isWorkingTime(at: Instant): boolean {
  const time = localTime(at);
  return isWorkingDay(localDate(at)) && time >= OPENS && time < CLOSES;
}

/** The day itself where it is one. */
export const workingDayFrom = (date: PlainDate): PlainDate =>
  isWorkingDay(date) ? date : workingDayFrom(addDays(date, 1));

export function workingDayBefore(date: PlainDate): PlainDate {
  const before = addDays(date, -1);
  return isWorkingDay(before) ? before : workingDayBefore(before);
}
