import { addDays, instantAt, localDate, localTime, weekday } from "./calendar.ts";
import { isHoliday } from "./holidays.ts";
import type { ClockTime, DateRange, Instant, PlainDate } from "./time.ts";

/** Nobody is disturbed before or after, by the committee's clock. */
const OPENS: ClockTime = "08:00";
const CLOSES: ClockTime = "17:00";

export const isWorkingDay = (date: PlainDate): boolean => weekday(date) <= 5 && !isHoliday(date);

export function isWorkingTime(at: Instant): boolean {
  const time = localTime(at);
  return isWorkingDay(localDate(at)) && time >= OPENS && time < CLOSES;
}

/** The day itself where it is one. */
export const workingDayFrom = (date: PlainDate): PlainDate =>
  isWorkingDay(date) ? date : workingDayFrom(addDays(date, 1));

/** The same, or the last one before. */
export const workingDayUntil = (date: PlainDate): PlainDate => (isWorkingDay(date) ? date : workingDayBefore(date));

/** The same instant within working time, else the beginning of the next that there is. */
export function workingTimeFrom(at: Instant): Instant {
  if (isWorkingTime(at)) return at;
  const today = localDate(at);
  const isYetToOpen = isWorkingDay(today) && localTime(at) < OPENS;
  return opening(isYetToOpen ? today : workingDayAfter(today));
}

export const opening = (date: PlainDate): Instant => instantAt(date, OPENS);

/** The last one of several days, while it is still to come, where that is not their last: nobody hands anything in on a Sunday. */
export function lastWorkingDay({ from, to }: DateRange, today: PlainDate): PlainDate | undefined {
  const last = workingDayBefore(addDays(to, 1));
  return last >= from && last >= today && last < to ? last : undefined;
}

export function workingDayBefore(date: PlainDate): PlainDate {
  const before = addDays(date, -1);
  return isWorkingDay(before) ? before : workingDayBefore(before);
}

export const workingDayAfter = (date: PlainDate): PlainDate => workingDayFrom(addDays(date, 1));
