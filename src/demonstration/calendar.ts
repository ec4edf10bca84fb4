import { addDays, localDate, weekday } from "../domain/calendar.ts";
import { isHoliday } from "../domain/holidays.ts";
import { includes, type Instant, type PlainDate } from "../domain/time.ts";
import { feastIn, type Feast } from "../language/dates/feasts.ts";

/** The days that the demonstration tells of, seen from the day of its first start. */
export interface DemonstrationDays {
  today: PlainDate;
  /** The meetings of Klyngestyregruppe Vest: three that have minutes, and the one to come. Thursdays, none on a holiday. */
  sixth: PlainDate;
  seventh: PlainDate;
  eighth: PlainDate;
  ninth: PlainDate;
  /** One outside the plan, held a few days ago and still without minutes. */
  extraordinary: PlainDate;
  /** The next one of Driftsforum Vest. */
  driftsforum: PlainDate;
  /** Deadlines: one that has passed, one that is near. */
  lately: PlainDate;
  soon: PlainDate;
}

const THURSDAY = 4;

/** 2026-11-20 has the meeting on Thursday 2026-12-03: ten days ahead at least, and past Christmas or Easter. */
export function daysAround(now: Instant): DemonstrationDays {
  const today = localDate(now);
  const ninth = pastHolidays(nextOn(THURSDAY, addDays(today, 10)), 7);
  return {
    today,
    sixth: pastHolidays(addDays(ninth, -28 * 7), -7),
    seventh: pastHolidays(addDays(ninth, -14 * 7), -7),
    eighth: pastHolidays(addDays(ninth, -8 * 7), -7),
    ninth,
    extraordinary: pastHolidays(nextOn(THURSDAY, addDays(today, -9)), -7),
    driftsforum: pastHolidays(addDays(ninth, 5), 7),
    lately: workday(addDays(today, -6), -1),
    soon: workday(addDays(today, 3), 1),
  };
}

function nextOn(day: number, from: PlainDate): PlainDate {
  return addDays(from, (day - weekday(from) + 7) % 7);
}

function pastHolidays(date: PlainDate, step: number): PlainDate {
  return isOff(date) ? pastHolidays(addDays(date, step), step) : date;
}

function workday(date: PlainDate, step: number): PlainDate {
  return weekday(date) > 5 || isOff(date) ? workday(addDays(date, step), step) : date;
}

/** Nor does anybody meet on the days between these holidays. */
const AROUND_HOLIDAYS: readonly Feast[] = ["easterHoliday", "christmasHoliday"];

function isOff(date: PlainDate): boolean {
  const year = Number(date.slice(0, 4));
  // A Christmas holiday goes on into the year after it began.
  const ranges = [year - 1, year].flatMap((one) => AROUND_HOLIDAYS.map((feast) => feastIn(one, feast)));
  return isHoliday(date) || ranges.some((range) => includes(range, date));
}
