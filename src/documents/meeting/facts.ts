import { weekday } from "../../domain/calendar.ts";
import type { Language } from "../../domain/language.ts";
import type { Reading } from "../../domain/reading.ts";
import type { PlainDate } from "../../domain/time.ts";
import type { Marked } from "../structure/candidates.ts";
import { linesOf, type Section } from "../structure/sections.ts";
import { dateLine, dayOfLetter, letterHead } from "./dateLine.ts";
import { endTold, hoursIn, withoutAbout } from "./hours.ts";
import { meetingNumber } from "./number.ts";
import { isPlace, placeIn, placeLine, placeTold, withoutRemark } from "./place.ts";
import { withYear, withYearBeside, type Around } from "./years.ts";

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
const PLACE_LINE = /^(?:møde)?(?:sted|lokale)\s+(?<place>\p{Lu}.{2,80})$/iu;
const NEXT = /(?<!\p{L})(?:næste|kommende|forrige|seneste|sidste|next|last|previous)(?!\p{L})/iu;

/** Number, date, time and place of the meeting, from the labels and the title lines above the first item. */
export function meetingFacts(
  head: readonly Section[],
  context: Around & {
    language: Language;
    around: PlainDate;
    /** All lines of the document: its last may tell when the meeting was over. */
    all: readonly Marked[];
  },
): MeetingFacts {
  const letter = letterHead(head);
  const ownLines = (...kinds: Parameters<typeof linesOf>[1][]) =>
    linesOf(head, ...kinds).filter((one) => !letter.has(one));
  const labelled = ownLines("date", "time");
  const titles = ownLines("unlabelled", "committee", "outcome")
    .slice(0, MOST_TITLES)
    .filter((one) => !NEXT.test(one.text));
  const used = new Set<Marked>([...linesOf(head, "date", "time", "place", "committee"), ...letter]);
  const day =
    dateLine(labelled, titles, context.around, context.language) ??
    dayOfLetter(letter, [...ownLines("committee"), ...titles], context.around, context.language);
  const beside = [...labelled, ...titles].map((one) => one.text);
  const found = day ? withYearBeside(day.found, beside, context.around, context.language) : null;
  const dated = found ? withYear(found, context) : null;
  if (day) used.add(day.line);
  const timeLine = [...labelled, ...(day && !letter.has(day.line) ? [day.line] : []), ...titles].find((one) =>
    hoursIn(one.text, context.language),
  );
  const time = timeLine ? hoursIn(timeLine.text, context.language) : undefined;
  if (timeLine) used.add(timeLine);
  const told =
    time?.end == null
      ? endTold(
          head.flatMap((section) => section.lines),
          context.all,
          context.language,
        )
      : null;
  if (told) used.add(told.line);
  // "14. møde" on a line of its own is a label with nothing behind it.
  const bare = context.all.slice(0, MOST_TITLES).filter((one) => one.label?.kind === "committee");
  const numbered = [...linesOf(head, "committee"), ...bare, ...titles].find((one) => numberOf(one) !== null);
  if (numbered) used.add(numbered);
  const below = day ? titles[titles.indexOf(day.line) + 1] : undefined;
  const line = below ? placeLine(below.text) : null;
  const place = placeOf(head, [timeLine, day?.line], context.around, context.language) ?? line ?? placeTold(titles);
  if (below && line !== null && place === line) used.add(below);
  const unmarked = titles.find((one) => PLACE_LINE.exec(one.text)?.groups?.["place"] === place);
  if (place !== null && unmarked) used.add(unmarked);
  return {
    number: numbered ? numberOf(numbered) : null,
    date: dated?.date ?? null,
    start: time?.start ?? told?.start ?? null,
    end: time?.end ?? told?.end ?? null,
    place,
    calledOff: titles.some(
      (one) => CALLED_OFF.test(one.text) && !/(?:ikke|not)\s+(?:aflyst|cancelled)/iu.test(one.text),
    ),
    unsureYearAt: day && !dated?.sure ? day.line.line.number : null,
    otherWeekdayAt:
      day && dated && day.found.weekdaySaid !== null && weekday(dated.date) !== day.found.weekdaySaid
        ? day.line.line.number
        : null,
    used,
  };
}

/** "4. ordinære møde" has its number for a list marker. */
function numberOf({ text, line }: Marked): number | null {
  return meetingNumber(line.marker === null ? text : `${line.marker} ${text}`);
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
  const unmarked = linesOf(head, "unlabelled").map((one) => PLACE_LINE.exec(one.text)?.groups?.["place"]);
  const said = unmarked.find((place) => place !== undefined && isPlace(place));
  if (said !== undefined) return withoutRemark(said);
  for (const one of lines) {
    const place = one ? placeIn(withoutAbout(one.text), around, language) : null;
    if (place !== null && isPlace(place)) return withoutRemark(place);
  }
  return null;
}
