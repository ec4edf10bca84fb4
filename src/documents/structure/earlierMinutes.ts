import type { Language } from "../../domain/language.ts";
import type { PlainDate } from "../../domain/time.ts";
import { findDates } from "../../language/dates.ts";
import { NO_YEAR } from "../outcome/daysNamed.ts";
import type { Marked } from "./candidates.ts";
import { entriesIn } from "./entries.ts";

/** "Referat fra mødet den 3. februar 2026", "Bilag 1: Minutes of the last meeting" */
const MINUTES =
  /^(?:(?:bilag|appendix|annex|enclosure)(?: (?:\d{1,2}|[A-H]))?\s*[:.–-]\s*)?(?:udkast til |draft )?(?:\p{L}*referat(?:et)?|minutes)(?!\p{L})[^:]*$/iu;
const LAST = /(?<!\p{L})(?:sidste|seneste|forrige|last|previous)(?!\p{L})/iu;
const LONGEST = 110;
/** Its own items, counted from one. */
const FEWEST = 2;

/**
 * The lines above the minutes of an earlier meeting that an agenda brings along to be approved: headed by a day before its own and
 * with items counted from one again. What was decided then is no part of this meeting.
 */
export function withoutEarlierMinutes(marked: readonly Marked[], language: Language): readonly Marked[] {
  const heads = marked.flatMap((one, at) => (headsMinutes(one) ? [at] : []));
  if (heads.length === 0) return marked;
  const entries = entriesIn(marked);
  const [first] = entries;
  if (!first) return marked;
  const days = daysIn(
    marked.slice(0, first.at).map(({ text }) => text),
    NO_YEAR,
    language,
  );
  const end = heads.find((at) => {
    const below = entries.filter((entry) => entry.at > at);
    const isOwn = at > first.at && first.number === 1 && below[0]?.number === 1 && below.length >= FEWEST;
    return isOwn && isEarlier(marked[at]?.text ?? "", days, language);
  });
  return end === undefined ? marked : marked.slice(0, end);
}

function headsMinutes({ line, text }: Marked): boolean {
  if (line.marker !== null || line.cells !== null || text.length > LONGEST || !MINUTES.test(text)) return false;
  // "Referat" alone stands above what came of an item.
  const tellsWhich = /\d/u.test(text) || LAST.test(text);
  return tellsWhich && (line.gap || line.heading !== null) && !/\p{Ll}[.,;]$/u.test(text);
}

function isEarlier(text: string, days: readonly PlainDate[], language: Language): boolean {
  const own = [...days].sort().at(-1);
  const [day] = daysIn([text], own ?? NO_YEAR, language);
  if (day === undefined) return LAST.test(text);
  return own !== undefined && day < own && !days.includes(day);
}

function daysIn(texts: readonly string[], today: PlainDate, language: Language): PlainDate[] {
  return texts.flatMap((text) =>
    /\d/u.test(text)
      ? findDates(text, { today, language, prefer: "nearest" })
          .filter(({ precision, yearSaid }) => precision === "day" && (yearSaid || today !== NO_YEAR))
          .map(({ from }) => from)
      : [],
  );
}
