import type { Reading } from "../../domain/reading.ts";
import type { PlainDate } from "../../domain/time.ts";
import { findTimes } from "../../language/dates.ts";
import type { Language } from "../../language/understanding.ts";
import type { Marked } from "../structure/candidates.ts";
import { linesOf, type Section } from "../structure/sections.ts";
import { dateLine, letterHead } from "./dateLine.ts";
import { meetingNumber } from "./number.ts";
import { isPlace, placeIn, placeLine, placeTold, withoutRemark } from "./place.ts";
import { weekdayOf, withYear } from "./years.ts";

type MeetingFacts = Reading["meeting"] & {
  /** The line whose date has no year that can be trusted. */
  readonly unsureYearAt: number | null;
  /** The line whose date falls on another day of the week than it says. */
  readonly otherWeekdayAt: number | null;
  /** The lines that were used. */
  readonly used: ReadonlySet<Marked>;
};

const MOST_TITLES = 25;
const CALLED_OFF = /(?<!\p{L})(?:aflyst|cancelled|canceled)(?!\p{L})/iu;
const NEXT = /(?<!\p{L})(?:næste|kommende|forrige|seneste|sidste|next|last|previous)(?!\p{L})/iu;

/** Number, date, time and place of the meeting, from the labels and the title lines above the first item. */
export function meetingFacts(
  head: readonly Section[],
  context: { years: readonly number[]; today: PlainDate | undefined; language: Language; around: PlainDate },
): MeetingFacts {
  const letter = letterHead(head);
  const ownLines = (...kinds: Parameters<typeof linesOf>[1][]) =>
    linesOf(head, ...kinds).filter((one) => !letter.has(one));
  const labelled = ownLines("date", "time");
  const titles = ownLines("unlabelled", "committee")
    .slice(0, MOST_TITLES)
    .filter((one) => !NEXT.test(one.text));
  const used = new Set<Marked>([...linesOf(head, "date", "time", "place", "committee"), ...letter]);
  const day = dateLine(labelled, titles, context.around, context.language);
  const dated = day ? withYear(day.found, context.years, context.today) : null;
  if (day) used.add(day.line);
  const timeLine = [...labelled, ...(day ? [day.line] : []), ...titles].find((one) => timeIn(one, context.language));
  const time = timeLine ? timeIn(timeLine, context.language) : undefined;
  if (timeLine) used.add(timeLine);
  const numbered = [...linesOf(head, "committee"), ...titles].find((one) => meetingNumber(one.text) !== null);
  if (numbered) used.add(numbered);
  const below = day ? titles[titles.indexOf(day.line) + 1] : undefined;
  const line = below ? placeLine(below.text) : null;
  const place = placeOf(head, [timeLine, day?.line], context.around, context.language) ?? line ?? placeTold(titles);
  if (below && line !== null && place === line) used.add(below);
  return {
    number: numbered ? meetingNumber(numbered.text) : null,
    date: dated?.date ?? null,
    start: time?.start ?? null,
    end: time?.end ?? null,
    place,
    calledOff: titles.some(
      (one) => CALLED_OFF.test(one.text) && !/(?:ikke|not)\s+(?:aflyst|cancelled)/iu.test(one.text),
    ),
    unsureYearAt: day && !dated?.sure ? day.line.line.number : null,
    otherWeekdayAt:
      day && dated && day.found.weekdaySaid !== null && weekdayOf(dated.date) !== day.found.weekdaySaid
        ? day.line.line.number
        : null,
    used,
  };
}

function timeIn(one: Marked, language: Language) {
  return (
    findTimes(one.text, language).at(0) ??
    (/^\s*\d{1,2}[.:]\d{2}\s*$/u.test(one.text) ? findTimes(`kl. ${one.text}`, language).at(0) : undefined)
  );
}

function placeOf(
  head: readonly Section[],
  lines: readonly (Marked | undefined)[],
  around: PlainDate,
  language: Language,
): string | null {
  const labelled = linesOf(head, "place")
    .map((one) => one.text.trim())
    .filter((words) => words !== "");
  if (labelled[0] !== undefined) return withoutRemark(labelled[0]);
  for (const one of lines) {
    const place = one ? placeIn(one.text, around, language) : null;
    if (place !== null && isPlace(place)) return withoutRemark(place);
  }
  return null;
}
