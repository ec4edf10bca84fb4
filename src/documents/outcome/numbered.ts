import { markerNumber } from "../line.ts";
import type { Paragraph } from "../prose/paragraphs.ts";
import type { Sentence } from "../prose/sentences.ts";
import { everyMatch } from "../vocabulary/anyOf.ts";
import type { Clause } from "./recommendations.ts";
import { isBareVerdict } from "./verdicts.ts";

/** What the outcome says of each recommendation by its number, and what it says of none in particular. */
type ByNumber = { readonly of: ReadonlyMap<number, readonly string[]>; readonly rest: readonly string[] };

const ONE = "(?:\\d{1,2}|[a-h](?!\\p{L})|[ivx]{1,4}(?!\\p{L}))";
/** "2 og 3" has no g for a seventh. */
const EACH = new RegExp(`(?<!\\p{L})${ONE}`, "giu");
const LIST = `${ONE}\\)?(?:\\s*(?:,|og|samt|and|&|-|–|til)\\s*\\(?${ONE}(?!\\s*(?:kr|pct|%|\\.\\s*\\p{Ll})))*`;
/** "Ad 1", "punkt 2 og 3", "indstillingens punkt 2", "Recommendation 2", "ikke taget stilling til punkt 2"; not "jf. punkt 2". */
const MENTION = new RegExp(
  `(?<!\\p{L})(?=[adiklnprv])(?<!(?:jf|se|under|(?<!stilling )til|fra|cf|see)\\.?\\s)(?:ad|vedr|pkt|punkt|punkterne|indstillingens punkt|indstillingspunkt|indstilling|indstillingerne|nr|pind|litra|recommendations?)\\.?\\s*(?:nr\\.?\\s*|pind\\s*|punkt\\s*)?\\(?(?<list>${LIST})[.):]*(?=\\s|$|,)`,
  "giu",
);
const BARE = new RegExp(
  `^\\(?(?<list>${ONE})[.)]+\\s+(?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|kvartal|halvår))`,
  "iu",
);
const ORDINALS = new Map([
  ["første", 1],
  ["anden", 2],
  ["andet", 2],
  ["tredje", 3],
  ["fjerde", 4],
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
]);
/** "Den anden indstilling", "the first recommendation". */
const BY_ORDINAL = new RegExp(
  `(?<!\\p{L})(?:den |the )?(?<ordinal>${[...ORDINALS.keys()].join("|")}) (?:(?:indstilling|anbefaling|at|recommendation)(?!\\p{L})|(?:del|led|part)(?=\\s?[:.,]|\\s(?:blev|bliver|er|godk|tiltr|vedt|udsæ|udsa|udsk|afvi|fork|drøf|was|were|is|approved|deferred|rejected|postponed|noted)))|(?<!\\p{L})(?:den|det|the) (?<alone>${[...ORDINALS.keys()].join("|")})(?=\\s(?:(?:blev|bliver|was|were) )?(?:godkendt|tiltrådt|vedtaget|udsat|udskudt|afvist|forkastet|drøftet|approved|deferred|rejected|postponed|noted)(?!\\p{L}))`,
  "giu",
);
/** "Godkendte 1. at", "2. og 3. at-punkt blev udsat": by the word that each recommendation begins with. */
const BY_AT =
  /(?<![\p{L}\d])(?<list>\d{1,2}\.?(?:\s*(?:,|og|samt|til|-|–)\s*\d{1,2}\.?)*)\s?at(?:-?\s?punkt(?:et|erne)?)?(?=\s*(?:[.,;:]|$)|\s(?:blev|bliver|er|var|ændr|godkend|tiltr|udsæt|udg|afvis|tages)\p{L}*)/giu;
/** "Approved (a) and (c)", "godkendte a) og c)": right behind the verb. */
const BY_LETTER =
  /(?=\(?[a-h1-9]\))(?<=(?:godkendte|tiltrådte|vedtog|afviste|forkastede|udsatte|drøftede|tog|approved|noted|agreed|rejected|deferred) )\(?(?<list>[a-h1-9]\)(?:\s*(?:,|og|samt|and|&|-|–|til)\s*\(?[a-h1-9]\))*)/giu;
/** The verb stands before its number: "godkendte punkt 2 og forkastede punkt 3", "tog ikke stilling til punkt 4". */
const DONE_TO =
  /(?<!\p{L})(?:(?:ikke taget|tog ikke|tager ikke) (?:\p{L}+ )?stilling til|ikke (?:truffet|taget) (?:\p{L}+ )?beslutning (?:om|til)|ingen beslutning (?:om|vedrørende)|no decision (?:was |has been )?(?:made|taken|reached)? ?(?:on|about)|godkendte|godkender|forkastede|forkaster|afviste|afviser|udsatte|udskød|tiltrådte|tiltræder|vedtog|drøftede|anbefaler|oversendte|approved|rejected|deferred|noted|agreed)\s+(?:indstillingens\s+)?$/iu;

/** Parts of the outcome that carry the recommendations' numbers, null where none do. */
export function byNumber(
  clauses: readonly Clause[],
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
): ByNumber | null {
  const of = new Map<number, string[]>();
  const rest: string[] = [];
  const isAsked = (number: number) => clauses.some((clause) => clause.number === number);
  const say = (numbers: readonly number[], words: string) => {
    for (const number of numbers) of.set(number, [...(of.get(number) ?? []), words]);
  };
  const part = partsCounted(clauses, paragraphs, sentences);
  let current: readonly number[] = [];
  let inOrder: number[] = [];
  let isNamed = false;
  let paragraph = -1;
  for (const sentence of sentences) {
    const opens = sentence.paragraph !== paragraph;
    const above = paragraphs[sentence.paragraph];
    const marker = opens ? (part(above) ?? numberOf(above?.marker ?? "")) : null;
    // Prose after the list speaks of the whole again, and so does what the log goes on to after the last recommendation.
    if (opens && (marker === null ? above?.lines[0]?.gap === true : part(above) !== null && !isAsked(marker)))
      current = [];
    paragraph = sentence.paragraph;
    const bare = BARE.exec(sentence.text);
    const counted = [...(marker === null ? [] : [marker]), ...numbersIn(bare?.groups?.["list"] ?? "")].filter(isAsked);
    if (counted.length > 0) {
      current = counted;
      inOrder = [...inOrder, ...counted];
    }
    const whole = bare ? sentence.text.slice(bare[0].length) : sentence.text;
    const { text, after } = countedOn(whole, counted);
    const mentions = [MENTION, BY_ORDINAL, BY_AT, BY_LETTER]
      .flatMap((form) => everyMatch(form, text))
      .map((found) => ({
        at: found.index,
        end: found.index + found[0].length,
        numbers: numberedBy(found.groups ?? {}).filter(isAsked),
      }))
      .filter(({ numbers }) => numbers.length > 0)
      .sort((a, b) => a.at - b.at);
    const [first] = mentions;
    if (!first || counted.length > 0) {
      if (current.length > 0) say(current, text);
      else rest.push(text);
      for (const { number, words } of after) {
        if (isAsked(number)) say([number], words);
        current = isAsked(number) ? [number] : [];
      }
      continue;
    }
    isNamed = true;
    mentions.forEach((mention, at) => {
      const before = text.slice(mentions[at - 1]?.end ?? 0, mention.at);
      const after = text.slice(mention.end, mentions[at + 1]?.at);
      say(mention.numbers, DONE_TO.test(before) ? before : after.replace(/^[\s:.,–-]+/u, ""));
    });
    const opening = text.slice(0, first.at);
    if (opening.trim() !== "" && !DONE_TO.test(opening)) rest.push(opening);
    current = first.at === 0 ? (mentions.at(-1)?.numbers ?? []) : [];
  }
  const orderly = inOrder.every((number, at) => at === 0 || number >= (inOrder[at - 1] ?? 0));
  const isList = orderly && (of.size > 1 || clauses.length === 1 || of.has(1));
  return of.size > 0 && (isNamed || isList) ? { of, rest } : null;
}

/** "1) Godkendt 2) Udsat" on one line: what each number behind the first one says. */
function countedOn(
  text: string,
  counted: readonly number[],
): { readonly text: string; readonly after: readonly { readonly number: number; readonly words: string }[] } {
  const [first] = counted;
  if (first === undefined || counted.length > 1) return { text, after: [] };
  const marks = [...text.matchAll(/\s\(?(?<marker>\d{1,2}|[a-h])[.)]\s(?=\p{Lu})/gu)];
  const isNext = marks.every((mark, at) => numberOf(mark.groups?.["marker"] ?? "") === first + at + 1);
  if (!isNext) return { text, after: [] };
  const after = marks.map((mark, at) => ({
    number: first + at + 1,
    words: text.slice(mark.index + mark[0].length, marks[at + 1]?.index),
  }));
  return { text: text.slice(0, marks[0]?.index), after };
}

const PART = /^\d{1,3}\.(?<part>\d{1,2})\.?$/u;

/**
 * A log of decisions that counts on from its item's number, "3.1 Godkendt. 3.2 Udsat.": the part's number, which is the recommendation's
 * where each of these has its verdict there. Else such numbers only count the paragraphs of the minutes.
 */
function partsCounted(
  clauses: readonly Clause[],
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
): (paragraph: Paragraph | undefined) => number | null {
  const partOf = (paragraph: Paragraph | undefined) => {
    const found = PART.exec(paragraph?.marker ?? "")?.groups?.["part"];
    return found === undefined ? null : Number(found);
  };
  const isDecided = ({ number }: Clause) =>
    sentences.some((one) => partOf(paragraphs[one.paragraph]) === number && isBareVerdict(one.text));
  return clauses.length > 1 && clauses.every(isDecided) ? partOf : () => null;
}

function numberedBy(found: { readonly list?: string; readonly ordinal?: string; readonly alone?: string }): number[] {
  const ordinal = found.ordinal ?? found.alone;
  return ordinal === undefined ? numbersIn(found.list ?? "") : [ORDINALS.get(ordinal.toLowerCase()) ?? 0];
}

/** "2 og 3", "1-3", "a, b". */
function numbersIn(list: string): number[] {
  const parts = list.match(EACH) ?? [];
  const numbers = parts.flatMap((part) => numberOf(part) ?? []);
  const [from = 0, to = 0] = numbers;
  if (numbers.length === 2 && /[-–]|til/u.test(list) && to > from && to - from < 10)
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return numbers;
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];

function numberOf(marker: string): number | null {
  if (PART.test(marker)) return null;
  const plain = marker.replace(/[().]/gu, "").toLowerCase();
  const roman = ROMAN.indexOf(plain);
  return roman >= 0 ? roman + 1 : markerNumber(plain);
}

/** Whether a text tells of parts that nobody numbered: "2. at: Udsat", "Anden del udsat", of a single recommendation. */
export const countsBeyond = (text: string, clauses: readonly Clause[]): boolean =>
  [...everyMatch(BY_ORDINAL, text), ...everyMatch(BY_AT, text)].some((found) =>
    numberedBy(found.groups ?? {}).some((number) => number > clauses.length),
  );
