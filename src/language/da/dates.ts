import type { DateRange, PlainDate } from "../../domain/time.ts";
import { dayOf, type Day } from "../dates/calendar.ts";
import { hourSaid, nameOf, yearIsObvious } from "../dates/saying.ts";
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "./calendarWords.ts";

const EDGES = { start: "primo", middle: "medio", end: "ultimo" };

export function sayDay(date: PlainDate, today: PlainDate): string {
  const day = dayOf(date);
  return `${WEEKDAYS[day.weekday - 1] ?? ""} ${dayAndMonth(day)}${yearOf(day, today)}`;
}

export function sayShortDay(date: PlainDate, today: PlainDate): string {
  const day = dayOf(date);
  return `${day.day}. ${SHORT_MONTHS[day.month - 1] ?? ""}${yearOf(day, today)}`;
}

export function sayClock(time: string): string {
  const [hour = "", minute = ""] = time.split(":");
  // A bare early hour would be read as the afternoon's.
  return `kl. ${hourSaid(hour)}${minute === "00" && Number(hour) >= 7 ? "" : `.${minute}`}`;
}

export function saySpan(start: string, end: string | null): string {
  return end === null ? sayClock(start) : `kl. ${dotted(start)}-${dotted(end)}`;
}

export function sayRange(range: DateRange, today: PlainDate): string {
  const named = nameOf(range);
  const thisYear = dayOf(today).year;
  const year = (of: number): string => (of === thisYear ? "" : ` ${of}`);
  switch (named.kind) {
    case "day":
      return sayDay(range.from, today);
    case "week":
      return `uge ${named.week}${yearIsObvious(named.monday, today) ? "" : ` ${named.year}`}`;
    case "month":
      return `${month(named.first)}${yearOf(named.first, today)}`;
    case "start":
    case "middle":
    case "end":
      return `${EDGES[named.kind]} ${month(named.first)}${yearOf(named.first, today)}`;
    case "quarter":
      return `${named.nth}. kvartal${year(named.year)}`;
    case "half":
      return `${named.nth}. halvår${year(named.year)}`;
    case "year":
      return `hele ${named.year}`;
    case "days":
      return days(named.from, named.to, today);
  }
}

/** What is of that time: "referatet fra 2019". */
export function sayAbout(range: DateRange, today: PlainDate): string {
  const named = nameOf(range);
  return named.kind === "year" ? String(named.year) : sayRange(range, today);
}

/** When something is: "i januar", "i uge 52"; a day needs no word before it. */
export function sayWithin(range: DateRange, today: PlainDate): string {
  const said = sayRange(range, today);
  const named = nameOf(range);
  switch (named.kind) {
    case "day":
    case "start":
    case "middle":
    case "end":
      return said;
    case "week":
    case "month":
    case "quarter":
    case "half":
      return `i ${said}`;
    case "year":
      return `i ${named.year}`;
    case "days":
      return `i perioden ${said}`;
  }
}

function days(from: Day, to: Day, today: PlainDate): string {
  if (from.hasSame(to, "month")) return `${from.day}.-${dayAndMonth(to)}${yearOf(to, today)}`;
  if (from.year === to.year) return `${dayAndMonth(from)} - ${dayAndMonth(to)}${yearOf(to, today)}`;
  const plain = yearIsObvious(from, today) && yearIsObvious(to, today);
  const full = (day: Day): string => `${dayAndMonth(day)}${plain ? "" : ` ${day.year}`}`;
  return `${full(from)} - ${full(to)}`;
}

const month = (day: Day): string => MONTHS[day.month - 1] ?? "";
const dayAndMonth = (day: Day): string => `${day.day}. ${month(day)}`;
const yearOf = (day: Day, today: PlainDate): string => (yearIsObvious(day, today) ? "" : ` ${day.year}`);

function dotted(time: string): string {
  const [hour = "", minute = ""] = time.split(":");
  return `${hourSaid(hour)}.${minute}`;
}
