import type { Reading } from "../../domain/reading.ts";
import type { PlainDate } from "../../domain/time.ts";
import { findTimes } from "../../language/dates.ts";
import type { Language } from "../../language/understanding.ts";
import type { Marked } from "../structure/candidates.ts";
import { linesOf, type Section } from "../structure/sections.ts";
import { isPlace, placeIn, placeLine } from "./place.ts";
import { firstDay, withYear } from "./years.ts";

type MeetingFacts = Reading["meeting"] & {
  /** The line whose date has no year that can be trusted. */
  readonly unsureYearAt: number | null;
  /** The lines that were used. */
  readonly used: ReadonlySet<Marked>;
};

const NUMBER =
  /(?<![\d/.-])(?<before>\d{1,3})\.\s+(?:ordinære\s+|ekstraordinære\s+)?(?:\p{L}*møde)(?!\p{L})|(?<!\p{L})(?:møde|mødenr\.?|mødenummer|meeting)\s*(?:nr\.?|nummer|no\.?|number|#)\s*:?\s*(?<after>\d{1,3})(?!\d)|(?<ordinal>\d{1,3})(?:st|nd|rd|th)\s+(?:\p{L}+\s+)?meeting/iu;
const CALLED_OFF = /(?<!\p{L})(?:aflyst|cancelled|canceled)(?!\p{L})/iu;
const NEXT = /(?<!\p{L})(?:næste|kommende|forrige|seneste|sidste|next|last|previous)(?!\p{L})/iu;

/** Number, date, time and place of the meeting, from the labels and the title lines above the first item. */
export function meetingFacts(
  head: readonly Section[],
  context: { years: readonly number[]; today: PlainDate | undefined; language: Language; around: PlainDate },
): MeetingFacts {
  const labelled = linesOf(head, "date", "time");
  const titles = linesOf(head, "unlabelled", "committee")
    .slice(0, 25)
    .filter((one) => !NEXT.test(one.text));
  const used = new Set<Marked>(linesOf(head, "date", "time", "place", "committee"));
  let date: PlainDate | null = null;
  let unsureYearAt: number | null = null;
  let dateLine: Marked | undefined;
  for (const one of [...labelled, ...titles]) {
    const found = firstDay(one.text, context.around, context.language);
    if (!found) continue;
    const dated = withYear(found, context.years, context.today);
    if (dated === null || !dated.sure) unsureYearAt = one.line.number;
    date = dated?.date ?? null;
    dateLine = one;
    used.add(one);
    break;
  }
  const timeLine = [...labelled, ...(dateLine ? [dateLine] : []), ...titles].find((one) =>
    timeIn(one, context.language),
  );
  const time = timeLine ? timeIn(timeLine, context.language) : undefined;
  if (timeLine) used.add(timeLine);
  const numbered = [...linesOf(head, "committee"), ...titles].find((one) => NUMBER.test(one.text));
  const groups = numbered ? NUMBER.exec(numbered.text)?.groups : undefined;
  if (numbered) used.add(numbered);
  const number = groups?.["before"] ?? groups?.["after"] ?? groups?.["ordinal"];
  const below = dateLine && titles[titles.indexOf(dateLine) + 1];
  const place =
    placeOf(head, [timeLine, dateLine], context.around, context.language) ?? (below ? placeLine(below.text) : null);
  if (below && place === below.text.trim()) used.add(below);
  return {
    number: number === undefined ? null : Number(number),
    date,
    start: time?.start ?? null,
    end: time?.end ?? null,
    place,
    calledOff: titles.some(
      (one) => CALLED_OFF.test(one.text) && !/(?:ikke|not)\s+(?:aflyst|cancelled)/iu.test(one.text),
    ),
    unsureYearAt,
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
  if (labelled[0] !== undefined) return labelled[0];
  for (const one of lines) {
    const place = one ? placeIn(one.text, around, language) : null;
    if (place !== null && isPlace(place)) return place;
  }
  return null;
}
