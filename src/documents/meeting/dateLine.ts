import { addDays } from "../../domain/calendar.ts";
import type { Language } from "../../domain/language.ts";
import type { PlainDate } from "../../domain/time.ts";
import { findTimes, type FoundDate } from "../../language/dates.ts";
import type { Marked } from "../structure/candidates.ts";
import { linesOf, type Section } from "../structure/sections.ts";
import { firstDay } from "./years.ts";

const OF_THE_MEETING =
  /(?<!\p{L})(?:\p{L}*møde(?:t|dato)?|\p{L}*referat|dagsorden|afholdt|meeting|minutes|agenda|held)(?!\p{L})/iu;
/** The day that something was sent, printed or due. */
const OF_SOMETHING_ELSE =
  /(?<!\p{L})(?:udsendt|udsendes|dateret|udskrevet|udskrift|version|revideret|offentliggjort|frist|sagsnr|journal\p{L}*|sagsbehandler|oprettet|redigeret|godkendt|underskrevet|printed|published|issued|circulated|deadline)(?!\p{L})/iu;
const LETTER_HEAD = /^(?:fra|sendt|til|cc|bcc|from|sent|to|date|dato)\s*:/iu;
const LETTER_SIGN = /^(?:fra|from|sendt|sent|cc)\s*:/iu;
/** Lines of a letter's head stand this close to one another. */
const LETTER_LINES = 6;

const SENT = /^(?:sendt|sent|dato|date)\s*:/iu;
const DAY_BEFORE = /(?<!\p{L})(?:yesterday(?:[’']s)?|gårsdagens|(?:møde(?:t)? )i går)(?!\p{L})/iu;
const SAME_DAY = /(?<!\p{L})(?:today[’']s|dagens møde|mødet i dag)(?!\p{L})/iu;
/** Lines of a letter that may say when the meeting was. */
const OPENING = 5;

type DateLine = { readonly line: Marked; readonly found: FoundDate };

/** The line that tells the meeting's day: the one with the most evidence for it, the first of equals. `labelled`: lines under "Dato" and its like. */
export function dateLine(
  labelled: readonly Marked[],
  titles: readonly Marked[],
  around: PlainDate,
  language: Language,
): DateLine | null {
  let best: (DateLine & { readonly evidence: number }) | null = null;
  const consider = (line: Marked, own: number) => {
    const found = firstDay(line.text, around, language);
    // "Yesterday", "by Monday" and "until Easter" are counted from a day that nobody knows yet.
    if (!found || !/\d/u.test(found.text)) return;
    const evidence =
      own +
      (OF_THE_MEETING.test(line.text) ? 2 : 0) +
      (found.weekdaySaid === null ? 0 : 1.5) +
      (found.yearSaid ? 1 : 0) +
      (findTimes(line.text, language).length > 0 ? 1.5 : 0) +
      (line.line.heading !== null ? 1 : 0) -
      (OF_SOMETHING_ELSE.test(line.text) ? 5 : 0);
    if (best === null || evidence > best.evidence) best = { line, found, evidence };
  };
  const hours = (line: Marked) => findTimes(line.text, language).length > 0;
  const isWhole = (line: Marked) => hours(line) && firstDay(line.text, around, language)?.weekdaySaid != null;
  // "Dato: 3. oktober" in a letterhead is the day of the letter, where a line below tells weekday, day and hour.
  const isOfTheLetter = !labelled.some(hours) && titles.some(isWhole);
  for (const line of labelled) consider(line, isOfTheLetter && !isWhole(line) ? 1 : 6);
  for (const line of titles) consider(line, 0);
  return best;
}

/** "Notes from yesterday's meeting": the day before the letter was sent, where nothing else tells the day. */
export function dayOfLetter(
  letter: ReadonlySet<Marked>,
  titles: readonly Marked[],
  around: PlainDate,
  language: Language,
): DateLine | null {
  const line = [...letter].find((one) => SENT.test(one.line.text));
  const words = titles.slice(0, OPENING).map((one) => one.text);
  const back = words.some((text) => DAY_BEFORE.test(text)) ? 1 : words.some((text) => SAME_DAY.test(text)) ? 0 : null;
  const found = line && back !== null ? firstDay(line.line.text, around, language) : undefined;
  if (!line || !found?.yearSaid || back === null) return null;
  const day = addDays(found.from, -back);
  return { line, found: { ...found, from: day, to: day, weekdaySaid: null } };
}

/** The lines of a letter's head ("Fra:", "Sendt:", "Til:"), whose days and hours are those of the letter. */
export function letterHead(head: readonly Section[]): ReadonlySet<Marked> {
  const lines = head.flatMap((section) => section.lines);
  const signs = lines.slice(0, LETTER_LINES).filter((one) => LETTER_SIGN.test(one.text)).length;
  const heads = lines.slice(0, LETTER_LINES * 2).filter((one) => LETTER_HEAD.test(one.text));
  const end = heads.at(-1)?.line.number ?? 0;
  if (signs === 0) return new Set();
  // "Dato:" has become a label by now; in a letter's head it is the letter's day.
  return new Set([...heads, ...linesOf(head, "date").filter((one) => one.line.number <= end + 1)]);
}
