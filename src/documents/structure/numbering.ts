import { markerNumber, type Line } from "../line.ts";
import { anyOf } from "../vocabulary/anyOf.ts";

/** How a line says that an item begins there. */
export type HeadingForm =
  | "word"
  | "ad"
  | "numbered"
  | "roman"
  | "letter"
  | "bare"
  | "sub"
  | "bullet"
  | "alone"
  | "lost"
  | "heading"
  | "bold"
  | "row"
  | "clock"
  | "title";

/** `weight`: what the form alone says for an item. */
export type Numbered = {
  readonly form: HeadingForm;
  readonly number: number | null;
  readonly title: string;
  readonly weight: number;
};

const DIGITS = "(?<number>\\d{1,3}|[IVX]{1,6}(?![\\p{L}])|[|lI!](?=[.:)\\s]|$))";
const ITS_NUMBER = `(?:nr\\.?|nummer|no\\.?|number|#)?\\s*${DIGITS}(?![\\d/]|[.,]\\d)\\s*[.:)–—-]*\\s*`;
const WORD = new RegExp(
  `^(?:til\\s+|vedr\\.?\\s+)?(?:(?:dagsordenens?\\s+)?punkt|dagsordenspunkt|mødepunkt|pkt\\.?|sag|sagsnr\\.?|emne|tema|agenda item|item|agenda point|§)\\s*${ITS_NUMBER}(?<title>.*)$`,
  "iu",
);
const AD = new RegExp(
  `^(?:(?:ad\\.?|vedr\\.?|re\\.?)\\s*(?:(?:dagsordenens\\s+|dagsordens)?punkt|pkt\\.?|dagsorden|item)?|til\\s+(?=nr\\.?\\s*\\d|\\d{1,2}[):]))\\s*\\(?${ITS_NUMBER}(?<title>.*)$`,
  "iu",
);
const BARE = /^(?<number>\d{1,3})(?::|\s+[–—|-]|(?<=\d{3})\.)?\s+(?<title>\p{Lu}.{2,})$/u;
/** Running numbers of councils: "45/25 STREET LIGHTING". */
const RUNNING =
  /^(?:(?:sag|punkt|item)\s+)?(?:nr\.?\s+|no\.?\s+)?(?<number>\d{1,3})\/(?:20)?\d{2}[.:]?\s+(?<title>\p{Lu}.{2,})$/iu;
const LOST = /^[.,]\s+(?<title>\p{Lu}.{3,})$/u;
const ROMAN = /^(?<number>[IVX]{1,5})\s*[.):–-]\s*(?<title>\p{Lu}.{2,}|)$/u;
const LETTER = /^(?<letter>[A-Z])[.)]\s+(?<title>\p{Lu}.{2,})$/u;
const ALONE = /^\(?(?<number>\d{1,3})[.):]*$/u;
const CLOCK =
  /^\(?(?:[Kk]l\.?\s*(?<full>\d{1,2})(?![.:]?\d)|(?:[Kk]l\.?\s*|at\s+)?(?<hour>\d{1,2})[.:](?<minute>\d{2}))(?:\s*(?:-|–|—|til|to)\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d{2})?)?\)?\s*[:.–—-]?\s+(?<title>\p{Lu}.{2,})$/u;
/** "12.30-12.35 1. Velkomst": a time and a number. */
const TIMED =
  /^(?<time>(?:[Kk]l\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?)\s*[:–-]?\s+(?:[Pp]unkt\s|[Pp]kt\.?\s)?(?<number>\d{1,2})[.):]\s+(?<title>\p{Lu}.{2,})$/u;
/** Most lines have no number at all. */
const PERHAPS = anyOf([AD, RUNNING, WORD, TIMED, CLOCK, ROMAN, LETTER, ALONE, LOST, BARE]);
const LONGEST_BARE = 160;

const known = new WeakMap<Line, { readonly text: string; readonly forms: readonly Numbered[] }>();

/** The ways a line can carry an item's number; a line like "V. Budget" is both a Roman five and a letter. Each rule that looks for items asks. */
export function numberedForms(line: Line, text: string): readonly Numbered[] {
  const before = known.get(line);
  if (before?.text === text) return before.forms;
  const forms = formsIn(line, text);
  known.set(line, { text, forms });
  return forms;
}

function formsIn(line: Line, text: string): Numbered[] {
  const { marker } = line;
  if (marker === null) {
    if (!PERHAPS.test(text)) return [];
    const ad = AD.exec(text)?.groups;
    if (ad) return asked("ad", ad, 2);
    const running = RUNNING.exec(text)?.groups;
    if (running && text.length < LONGEST_BARE) return asked("word", running, 2);
    const word = WORD.exec(text)?.groups;
    if (word) return asked("word", word, /^(?:sag|tema|emne)/iu.test(text) ? 2 : 3.5);
    const timed = TIMED.exec(text)?.groups;
    if (timed) return asked("word", { ...timed, title: `${timed["time"] ?? ""} ${timed["title"] ?? ""}` }, 2);
    if (clockOf(text) !== null) return [{ form: "clock", number: null, title: text, weight: 0.5 }];
    const roman = ROMAN.exec(text)?.groups;
    const letter = LETTER.exec(text)?.groups;
    const lettered: Numbered[] = letter
      ? [
          {
            form: "letter",
            number: (letter["letter"] ?? "").charCodeAt(0) - 64,
            title: letter["title"] ?? "",
            weight: -0.5,
          },
        ]
      : [];
    if (roman || letter) return [...(roman ? asked("roman", roman, 0.5) : []), ...lettered];
    const alone = ALONE.exec(text)?.groups;
    if (alone) return [{ form: "alone", number: Number(alone["number"]), title: "", weight: -0.5 }];
    const lost = LOST.exec(text)?.groups;
    if (lost) return [{ form: "lost", number: null, title: lost["title"] ?? "", weight: 0 }];
    const bare = BARE.exec(text)?.groups;
    return bare && text.length < LONGEST_BARE ? asked("bare", bare, /^\d{3}\./u.test(text) ? 0.5 : -1) : [];
  }
  if (/^\d{1,2}\.\d{1,2}[.)]?$/u.test(marker))
    return [{ form: "sub", number: null, title: text, weight: /\.$/u.test(text) ? -1 : 0.5 }];
  const number = /^\(?\d/u.test(marker) ? markerNumber(marker) : null;
  if (number !== null) return [{ form: "numbered", number, title: text, weight: marker.startsWith("(") ? -1 : 0.5 }];
  return [];
}

function asked(form: HeadingForm, groups: Readonly<Record<string, string | undefined>>, weight: number): Numbered[] {
  const number = numberIn(groups["number"] ?? "");
  return number === null ? [] : [{ form, number, title: groups["title"] ?? "", weight }];
}

/** "12", "IV", and what a scanner makes of a one. */
function numberIn(written: string): number | null {
  if (/^\d+$/u.test(written)) return Number(written);
  if (/^[|lI!i]$/u.test(written)) return 1;
  return romanNumber(written.toUpperCase());
}

const ROMANS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/** From I to XXXIX, in the one way each is written. */
export function romanNumber(written: string): number | null {
  const tens = /^X{0,3}/u.exec(written)?.[0].length ?? 0;
  const ones = ROMANS.indexOf(written.slice(tens));
  const number = tens * 10 + ones;
  return ones < 0 || number === 0 ? null : number;
}

/** The minute of the day that a line of a programme opens with: "kl. 9.00 Velkomst", "10:25-10:40 Pause". */
export function clockOf(text: string): number | null {
  const found = CLOCK.exec(text)?.groups;
  if (!found) return null;
  const [hour, minute] = [Number(found["full"] ?? found["hour"]), Number(found["minute"] ?? 0)];
  return hour < 24 && minute < 60 ? hour * 60 + minute : null;
}
