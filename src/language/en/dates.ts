import type { DateRange, PlainDate } from "../../domain/time.ts";
import { dayOf, type Day } from "../dates/calendar.ts";
import { hourSaid, nameOf, yearIsObvious } from "../dates/saying.ts";
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "./calendarWords.ts";

const EDGES = { start: "early", middle: "mid", end: "late" };
const NTH = ["first", "second", "third", "fourth"];

export function sayDay(date: PlainDate, today: PlainDate): string {
  const day = dayOf(date);
  return `${WEEKDAYS[day.weekday - 1] ?? ""} ${dayAndMonth(day)}${yearOf(day, today)}`;
}

export function sayShortDay(date: PlainDate, today: PlainDate): string {
  const day = dayOf(date);
  return `${day.day} ${SHORT_MONTHS[day.month - 1] ?? ""}${yearOf(day, today)}`;
}

/** By the 24-hour clock, as the committee's papers have it. */
export function sayClock(time: string): string {
  return `at ${clock(time)}`;
}

export function saySpan(start: string, end: string | null): string {
  return end === null ? sayClock(start) : `${clock(start)}-${clock(end)}`;
}

export function sayRange(range: DateRange, today: PlainDate): string {
  const named = nameOf(range);
  switch (named.kind) {
    case "day":
      return sayDay(range.from, today);
    case "week":
      return `week ${named.week}${yearIsObvious(named.monday, today) ? "" : ` of ${named.year}`}`;
    case "month":
      return `${month(named.first)}${yearOf(named.first, today)}`;
    case "start":
    case "middle":
    case "end":
      return `${EDGES[named.kind]} ${month(named.first)}${yearOf(named.first, today)}`;
    case "quarter":
      return `${NTH[named.nth - 1] ?? ""} quarter of ${named.year}`;
    case "half":
      return `${NTH[named.nth - 1] ?? ""} half of ${named.year}`;
    case "year":
      return `throughout ${named.year}`;
    case "days":
      return days(named.from, named.to, today);
  }
}

/** What is of that time: "minutes of 2019". */
export function sayAbout(range: DateRange, today: PlainDate): string {
  const named = nameOf(range);
  return named.kind === "year"
    ? String(named.year)
    : named.kind === "quarter" || named.kind === "half"
      ? `the ${sayRange(range, today)}`
      : sayRange(range, today);
}

/** When something is: "on Thursday 3 December", "in January". */
export function sayWithin(range: DateRange, today: PlainDate): string {
  const said = sayRange(range, today);
  const named = nameOf(range);
  switch (named.kind) {
    case "day":
      return `on ${said}`;
    case "week":
    case "month":
    case "start":
    case "middle":
    case "end":
      return `in ${said}`;
    case "quarter":
    case "half":
      return `in the ${said}`;
    case "year":
      return `in ${named.year}`;
    case "days":
      return `in the period ${said}`;
  }
}

function days(from: Day, to: Day, today: PlainDate): string {
  if (from.hasSame(to, "month")) return `${from.day}-${dayAndMonth(to)}${yearOf(to, today)}`;
  if (from.year === to.year) return `${dayAndMonth(from)} - ${dayAndMonth(to)}${yearOf(to, today)}`;
  const plain = yearIsObvious(from, today) && yearIsObvious(to, today);
  const full = (day: Day): string => `${dayAndMonth(day)}${plain ? "" : ` ${day.year}`}`;
  return `${full(from)} - ${full(to)}`;
}

const month = (day: Day): string => MONTHS[day.month - 1] ?? "";
const dayAndMonth = (day: Day): string => `${day.day} ${month(day)}`;
const yearOf = (day: Day, today: PlainDate): string => (yearIsObvious(day, today) ? "" : ` ${day.year}`);

function clock(time: string): string {
  const [hour = "", minute = ""] = time.split(":");
  return `${hourSaid(hour)}:${minute}`;
}
