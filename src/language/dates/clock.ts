import { minutesOf } from "../../domain/calendar.ts";
import type { ClockTime } from "../../domain/time.ts";
import { clockForms as da } from "../da/clockForms.ts";
import { clockForms as en } from "../en/clockForms.ts";
import { lowered, Pattern, pattern } from "../pattern.ts";
import type { Language } from "../understanding.ts";
import type { Groups } from "./form.ts";
import { areApart, longest } from "./longest.ts";
import { END, START, type Words } from "./words.ts";

interface Span {
  start: ClockTime;
  end: ClockTime | null;
}

export interface FoundTime extends Span {
  text: string;
  index: number;
  length: number;
}

const HALVES = ["late", "early"] as const;
type Half = (typeof HALVES)[number];
/** So far from a time, in letters, stands what tells its half of the day. */
const BESIDE = 20;

/**
 * A clock form's named groups: `hour`, `minute`, `pm` ("a" or "p"), the same with `to` in front for the end;
 * or `phrase` ("noon"); or `shift` ("half past") with the `spoken` hour.
 */
export interface ClockForms {
  forms: readonly string[];
  hours: Words<number>;
  /** Minutes added to the hour that is named: "halv" is -30, "half past" is 30. */
  shifts: Words<number>;
  /** Minutes after midnight. */
  phrases: Words<number>;
  /** With a group `old`: the hour that a meeting is moved from, "flyttes fra ‹kl. 13› til kl. 14", which is no length. */
  givenUp: string;
  /** What tells beside an hour which half of the day it is of: "at 7 in the evening", "i aften kl. 7". */
  halves: Readonly<Record<Half, { before: RegExp; after: RegExp }>>;
}

const FORMS: Record<Language, { language: ClockForms; patterns: readonly Pattern[]; givenUp: Pattern }> = {
  da: { language: da, patterns: compile(da), givenUp: new Pattern(pattern(da.givenUp)) },
  en: { language: en, patterns: compile(en), givenUp: new Pattern(pattern(en.givenUp)) },
};

/** Where the hour stands that a meeting is moved from. */
export function hourGivenUp(text: string, language: Language): { index: number; length: number } | null {
  const { givenUp } = FORMS[language];
  const lower = lowered(text);
  const place = givenUp.mayOccurIn(lower) ? givenUp.expression.exec(lower)?.indices?.groups?.["old"] : undefined;
  return place === undefined ? null : { index: place[0], length: place[1] - place[0] };
}

/** Nobody holds a meeting at night: "kl. 2" is 14:00. Written with a zero, 02.00, it is the night. */
const EARLIEST_HOUR = 7;
const NOON = 12 * 60;

export interface NoSuchTime {
  /** Without "kl.": "25", "14.75", "16-14". */
  figures: string;
  text: string;
  index: number;
  length: number;
  /** Both ends are times, but the second is not after the first. */
  backwards: boolean;
}

/** The clock times that a text names, in its order, not overlapping. */
export function findTimes(text: string, language: Language): FoundTime[] {
  return readTimes(text, language).times;
}

/** The same, and those that there are not: "kl. 25", "kl. 14.75", "kl. 16-14". */
export function readTimes(text: string, language: Language): { times: FoundTime[]; noSuch: NoSuchTime[] } {
  const { language: forms, patterns } = FORMS[language];
  const lower = lowered(text);
  const found: FoundTime[] = [];
  const unreal: NoSuchTime[] = [];
  for (const form of patterns) {
    for (const match of form.allIn(lower)) {
      const groups = match.groups ?? {};
      const span = inHalf(read(groups, forms), groups, halfOf(lower, match, forms));
      if (span === null) {
        if (isMeantAsTime(match[0], groups)) unreal.push(noSuchTime(match[0], match.index, groups));
        continue;
      }
      found.push({
        text: text.slice(match.index, match.index + match[0].length),
        index: match.index,
        length: match[0].length,
        ...span,
      });
    }
  }
  const times = longest(found);
  return { times, noSuch: longest(unreal).filter((one) => times.every((time) => areApart(time, one))) };
}

/** Which half of the day the words beside a time tell. */
function halfOf(lower: string, { 0: text, index }: RegExpExecArray, { halves }: ClockForms): Half | undefined {
  const before = lower.slice(Math.max(0, index - BESIDE), index);
  const after = lower.slice(index + text.length, index + text.length + BESIDE);
  return HALVES.find((half) => halves[half].before.test(before) || halves[half].after.test(after));
}

function inHalf(span: Span | null, { pm, toPm, phrase }: Groups, half: Half | undefined): Span | null {
  if (span === null || half === undefined || (pm ?? toPm ?? phrase) !== undefined) return span;
  const { start, end } = span;
  // Of an early hour the afternoon's was taken (see EARLIEST_HOUR).
  const by = half === "late" ? (minutesOf(start) < NOON ? NOON : 0) : minutesOf(start) >= NOON ? -NOON : 0;
  const until = end === null ? null : minutesOf(end) + (by > 0 === minutesOf(end) < NOON ? by : 0);
  return until !== null && until <= minutesOf(start) + by
    ? span
    : { start: clock(minutesOf(start) + by), end: until === null ? null : clock(until) };
}

/** "kl. 25" and "25:00" are; a bare "60:40" or "5.10-3.20" is a ratio, or two sections. */
function isMeantAsTime(said: string, { hour, toHour, pm, toPm, spoken }: Groups): boolean {
  if (/^\p{L}/u.test(said) || (pm ?? toPm ?? spoken) !== undefined) return true;
  return said.includes(":") && Number(hour) < 30 && Number(toHour ?? 0) < 30;
}

function noSuchTime(text: string, index: number, { hour, minute, pm, toHour, toMinute, toPm }: Groups): NoSuchTime {
  const backwards =
    toHour !== undefined && minutes(hour ?? "", minute, pm) !== null && minutes(toHour, toMinute, toPm) !== null;
  return { figures: text.replace(/^[^\d]+/u, ""), text, index, length: text.length, backwards };
}

function read(groups: Groups, forms: ClockForms): Span | null {
  const start = said(groups, forms);
  if (start === null) return null;
  if (groups.toHour === undefined) return { start: clock(start), end: null };
  const end = minutes(groups.toHour, groups.toMinute, groups.toPm);
  // "9-11pm" says once for both what half of the day it is; "10-2" goes past noon.
  const from = groups.toPm === "p" && groups.pm === undefined && start + NOON < (end ?? 0) ? start + NOON : start;
  if (end === null) return null;
  const until = end <= from && end + NOON < 24 * 60 ? end + NOON : end;
  return until > from ? { start: clock(from), end: clock(until) } : null;
}

function said(groups: Groups, forms: ClockForms): number | null {
  if (groups.phrase !== undefined) return forms.phrases.meaning(groups.phrase) ?? null;
  if (groups.spoken === undefined) return minutes(groups.hour ?? "", groups.minute, groups.pm);
  const hour = forms.hours.meaning(groups.spoken) ?? Number(groups.spoken);
  if (!(hour >= 0 && hour < 24)) return null;
  const total = hour * 60 + (groups.shift === undefined ? 0 : (forms.shifts.meaning(groups.shift) ?? 0));
  return total < EARLIEST_HOUR * 60 ? total + NOON : total;
}

function minutes(hour: string, minute: string | undefined, pm: string | undefined): number | null {
  const [hours, past] = [Number(hour), Number(minute ?? 0)];
  if (hours > 23 || past > 59 || (pm !== undefined && (hours > 12 || hours === 0))) return null;
  if (pm !== undefined) return ((hours % 12) + (pm.toLowerCase() === "p" ? 12 : 0)) * 60 + past;
  const byNight = hours < EARLIEST_HOUR && !hour.startsWith("0");
  return (byNight ? hours + 12 : hours) * 60 + past;
}

function clock(total: number): ClockTime {
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}

function compile(language: ClockForms): Pattern[] {
  return language.forms.map((source) => new Pattern(pattern(`${START}(?:${source})${END}`, "g")));
}
