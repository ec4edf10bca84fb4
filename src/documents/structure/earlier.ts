import type { Language } from "../../domain/language.ts";
import type { PlainDate } from "../../domain/time.ts";
import { findDates } from "../../language/dates.ts";
import { NO_YEAR } from "../outcome/daysNamed.ts";
import type { ItemPart } from "./parts.ts";
import type { Section } from "./sections.ts";

/**
 * "Beslutning i Socialudvalget den 4. februar 2026:" in the minutes of a meeting in March is told, not decided: what has the day of another
 * meeting before this one goes to the background. Where this one's day is not known, the last of several is its own.
 */
export function withEarlierTold(
  items: readonly ItemPart[],
  { date, language }: { date: PlainDate | null; language: Language },
): ItemPart[] {
  return items.map((item) => {
    const days = item.sections.map((section) => dayOf(section, date, language));
    const last = days
      .filter((day) => day !== null)
      .sort()
      .at(-1);
    const own = date ?? last;
    const isEarlier = (day: PlainDate | null | undefined) =>
      day !== null && day !== undefined && own !== undefined && day < own;
    if (!days.some(isEarlier)) return item;
    return {
      ...item,
      sections: item.sections.map((section, at) =>
        isEarlier(days[at]) ? { ...section, kind: "background" } : section,
      ),
    };
  });
}

/** The day in the label of a decision. */
function dayOf({ kind, label = "" }: Section, date: PlainDate | null, language: Language): PlainDate | null {
  if (kind !== "outcome" || !/\d/u.test(label)) return null;
  const days = findDates(label, { today: date ?? NO_YEAR, language, prefer: "nearest" });
  const [day] = days;
  return day !== undefined && days.length === 1 && day.precision === "day" && (day.yearSaid || date !== null)
    ? day.from
    : null;
}
