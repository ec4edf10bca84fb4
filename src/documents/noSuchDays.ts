import type { Language } from "../domain/language.ts";
import type { Reading } from "../domain/reading.ts";
import { readDates } from "../language/dates.ts";
import type { BuiltItem } from "./items.ts";
import type { DateContext } from "./outcome/daysNamed.ts";
import type { Parts } from "./structure/parts.ts";
import { linesOf } from "./structure/sections.ts";
import { warningsIn } from "./warnings.ts";

/** Most lines have no figures that could be one. */
const PERHAPS = /(?<!\d)(?:29|[3-9]\d)(?!\d)/u;

/** "D 16.55" of a list is an hour. */
const HOUR = /^\D*\d{1,2}[.:]\d{2}$/u;

/** The days that the calendar does not have ("den 31. februar"), where a document's dates are taken from: they are read as none. */
export function noSuchDays(
  parts: Parts,
  built: readonly BuiltItem[],
  { around, language, wording }: DateContext & { wording: Language },
): Reading["warnings"] {
  const ofHead = [...parts.head, ...parts.foot].flatMap((section) => section.lines);
  const tasks = parts.items.flatMap((item) => linesOf(item.sections, "tasks"));
  const lines = [...ofHead, ...tasks].map((one) => ({ line: one.line.number, text: one.text }));
  return [...lines, ...built.flatMap((one) => one.outcome)].flatMap(({ line, text }) =>
    (PERHAPS.test(text) ? readDates(text, { today: around, language }).noSuch : [])
      .filter((day) => !HOUR.test(day.text))
      .map((day) => ({ line, message: warningsIn[wording].noSuchDay(day.text) })),
  );
}
