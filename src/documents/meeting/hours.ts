import { findTimes, type FoundTime } from "../../language/dates.ts";
import type { Language } from "../../domain/language.ts";
import type { Marked } from "../structure/candidates.ts";

/** "Tidspunkt 15:00" and a bare "15:00" under a label. */
const BARE = /^(?:(?:møde)?tid(?:spunkt)?|start|time)?\s*(?<clock>\d{1,2}[.:]\d{2}(?!\.?\d).*)$/iu;
/** "04-06-2020 09:00:00", as systems write it */
const STAMP = /^(?:\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{4}-\d{2}-\d{2})[ T]+(?<clock>\d{1,2}[:.]\d{2})(?::\d{2})?$/u;
/** "SLUTTIDSPUNKT" on a line of its own above the hour. */
const END_LABEL = /^(?:møde)?slut(?:tid|tidspunkt)?:?$|^(?:end|finish)(?: time)?:?$/iu;
const HOUR = /^(?:kl\.? ?)?(?<clock>\d{1,2}[.:]\d{2})$/iu;
/** "kl. 16.00 - ca. 18" */
const ABOUT = /(?<=(?:[-–—]|kl\.?|til|to)\s*)(?:ca|cirka|omkring|approx|about|c)\.?\s+(?=\d)/giu;
/** "Mødet sluttede kl. 15.20", "Sluttidspunkt: 18.40", "Mødet blev hævet kl. 16", "The meeting closed at 4.30 pm" */
const OVER =
  /^(?:(?:m[øo]de(?:t|rne)?|the meeting|meeting)\s+(?:(?:er|blev|was)\s+)?(?:sluttede|slut|sluttet|sluttes|afsluttet|hævet|hæves|afsluttedes|hævedes|ended|closed|finished|adjourned|concluded)|(?:møde)?slut(?:tid|tidspunkt)?|(?:møde(?:t|ts)? )?(?:afslutning|sluttidspunkt|ophør)|(?:end|finish|finishing|closing)(?: time)?|(?:formanden|mødelederen|ordstyreren|the chair) (?:hævede|sluttede|afsluttede|closed) (?:mødet|the meeting))(?:\s+(?:af|of)\s+(?:mødet|the meeting))?\s*:?\s*(?:(?:kl(?:okken)?|at|ca|cirka|about)\.?:?\s*)*(?<clock>\d{1,2}(?:[.:]\d{2})?(?:\s*(?:am|pm))?)(?!\d|[./-]\d)/iu;
/** Lines from the end of a document, where the hour is noted at which the meeting was over; those who came may be listed below. */
const AT_THE_END = 40;

export function withoutAbout(text: string): string {
  return text.replace(ABOUT, "");
}

/** The hours that a line of the document's head tells. */
export function hoursIn(text: string, language: Language): FoundTime | undefined {
  const plain = withoutAbout(text);
  if (OVER.test(plain)) return undefined;
  const bare = (STAMP.exec(plain) ?? BARE.exec(plain))?.groups?.["clock"];
  const [found] = bare === undefined ? [] : findTimes(`kl. ${bare}`, language);
  return found ?? startAndEnd(plain, language);
}

/** "Mødet startede kl. 16.00 og sluttede kl. 18.35" */
const ENDS = /(?<!\p{L})(?:slut\p{L}*|afslut\p{L}*|hæve\p{L}*|end(?:s|ed)|clos(?:es|ed)|finish(?:es|ed))(?!\p{L})/iu;

function startAndEnd(text: string, language: Language): FoundTime | undefined {
  const [first, second] = findTimes(text, language);
  if (first === undefined || second === undefined || first.end !== null) return first;
  return ENDS.test(text.slice(first.index, second.index)) ? { ...first, end: second.start } : first;
}

const STARTED = /^(?:mødet|the meeting)\s(?:blev\s|was\s)?(?:start|begynd|åbn|indled|beg[au]n|open)/iu;

/** When the meeting was over, and perhaps when it began, where a line of its own says so; each as "HH:MM". `head`: the lines above the items; `all`: the document's. */
export function endTold(
  head: readonly Marked[],
  all: readonly Marked[],
  language: Language,
): { start: string | null; end: string; line: Marked } | null {
  const lines = [...head, ...all.slice(-AT_THE_END)];
  for (const [at, line] of lines.entries()) {
    const below = END_LABEL.test(line.text) ? (lines[at + 1]?.text ?? "") : null;
    const found = below === null ? OVER.exec(line.text) : (STAMP.exec(below) ?? HOUR.exec(below));
    const clock = found?.groups?.["clock"];
    const time =
      clock === undefined ? undefined : findTimes(`${language === "da" ? "kl." : "at"} ${clock}`, language).at(0);
    if (time) return { start: null, end: time.start, line };
    const whole = STARTED.test(line.text) ? startAndEnd(withoutAbout(line.text), language) : undefined;
    if (whole?.end != null) return { start: whole.start, end: whole.end, line };
  }
  return null;
}
