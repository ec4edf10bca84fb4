import type { Line } from "../line.ts";
import { labelKind, labelOf } from "./labels.ts";
import { withoutPrintMarks } from "./printMarks.ts";
import { isCaseNumber } from "./titleLines.ts";

const PAGE_NUMBER = /^(?:[-–]\s*)?(?:side|page|s\.|p\.)?\s*\d{1,3}(?:\s*(?:af|of|\/)\s*\d{1,3})?(?:\s*[-–])?$/iu;
/** "Socialudvalget | 11-06-2024 | Side 3": a footer that counts. */
const COUNTED = /(?<=\S\s*)(?<!\p{L})(?<word>side|page|s\.|p\.)\s*(?<page>\d{1,3})(?:\s*(?:af|of|\/)\s*\d{1,3})?$/iu;
/** "- 3 -", and what a scanner makes of it: a page number wherever it stands. */
const FRAMED = /^[-–—~]\s*\d{1,3}\s*[-–—~]$/u;
/** Links of a page that was printed from the web. */
const NAVIGATION =
  /^(?:(?:gå |tilbage |op )?til (?:sidens )?top(?:pen)?|back to (?:the )?top|top of page|spring til (?:hoved)?indhold|skip to (?:main )?content|abonn[eé]r)$/iu;
/** What a page that folds its parts says before each of their labels. */
const FOLDING = /^(?:fold|klap) (?:dette )?(?:punkt(?:et)?|afsnit(?:tet)?) (?:ind|ud) (?=\p{Lu})/iu;
/** A line drawn with the signs of a keyboard, which parts what stands above it from what stands below. */
const RULE = /^(?:[-–—_=*~]{5,}|(?:[-–—_=*~] ){4,}[-–—_=*~])$/u;
const COUNTING = "…";
const FEWEST_PAGES = 3;
const LINES_AT_EDGE = 3;
const LONGEST = 90;
const LONGEST_LINK = 40;

/** Takes page numbers and the headers and footers that repeat around them out; `dropped` has each wording once. */
export function withoutFurniture(all: readonly Line[]): { lines: Line[]; dropped: Line[] } {
  const { lines: printed, dropped: marks } = withoutPrintMarks(all);
  const lines = withoutRules(printed);
  const counting = countingLines(lines);
  const wordings = lines.map(wordingOf);
  const edges = edgesOf(lines, wordings, counting);
  const seen = new Map<string, Set<number>>();
  wordings.forEach((wording, at) => {
    const edge = edges[at];
    if (edge !== undefined) seen.set(wording, (seen.get(wording) ?? new Set()).add(edge));
  });
  const dropped = new Map(marks.map((line) => [line.text, line]));
  const first = new Set<string>();
  const removed = new Set(marks.map((line) => line.number));
  const kept = lines.filter((line, at) => {
    const wording = wordings[at] ?? line.text;
    const isNumber =
      isFramed(line) ||
      (edges[at] !== undefined && PAGE_NUMBER.test(line.text) && line.marker === null && line.cells === null);
    const isLink = line.text.length < LONGEST_LINK && NAVIGATION.test(line.text);
    const repeats =
      edges[at] !== undefined &&
      (seen.get(wording)?.size ?? 0) > 1 &&
      line.text.length < LONGEST &&
      !/[.,;:]$/u.test(line.text) &&
      !isCaseNumber(line.text) &&
      labelKind(line.text) === null &&
      labelOf(line, line.text)?.kind !== "absent";
    // The first of a repeated header is kept at the top of the document: it may name the committee.
    const isTop = at <= LINES_AT_EDGE;
    const isCopy =
      (repeats && (first.has(wording) || !isTop)) || (counting.has(line) && (first.has(COUNTING) || !isTop));
    if (repeats) first.add(wording);
    if (counting.has(line)) first.add(COUNTING);
    if (isCopy || isLink) dropped.set(wording, dropped.get(wording) ?? line);
    const goes = isNumber || isCopy || isLink;
    if (goes) removed.add(line.number);
    return !goes;
  });
  const unfolded = kept.map((line) =>
    FOLDING.test(line.text) ? { ...line, text: line.text.replace(FOLDING, "") } : line,
  );
  return { lines: mended(unfolded, removed), dropped: [...dropped.values()] };
}

function withoutRules(lines: readonly Line[]): readonly Line[] {
  const isRule = (line: Line | undefined) =>
    line?.cells === null && /^[-–—_=*~]/u.test(line.text) && RULE.test(line.text);
  return lines.some(isRule)
    ? lines.flatMap((line, at) => (isRule(line) ? [] : isRule(lines[at - 1]) ? [{ ...line, gap: true }] : [line]))
    : lines;
}

function isFramed({ text, marker }: Line): boolean {
  return text.length <= 9 && FRAMED.test(marker === null ? text : `${marker} ${text}`);
}

/** A line's text without the number of its page. */
function wordingOf({ text }: Line): string {
  return endsInNumber(text) ? text.replace(COUNTED, "$<word>") : text;
}

function endsInNumber(text: string): boolean {
  return text.length <= LONGEST && /\d$/u.test(text);
}

/** Lines that end in "Side 2", "Side 3", "Side 4": footers even where a scanner spelled each in its own way. */
function countingLines(lines: readonly Line[]): ReadonlySet<Line> {
  const ends = lines.flatMap((line) => {
    const page = endsInNumber(line.text) ? COUNTED.exec(line.text)?.groups?.["page"] : undefined;
    return page === undefined ? [] : [{ line, page: Number(page) }];
  });
  const rises = ends.every(({ page }, at) => at === 0 || page > (ends[at - 1]?.page ?? 0));
  return new Set(ends.length >= FEWEST_PAGES && rises ? ends.map(({ line }) => line) : []);
}

/** For each line near the top or bottom of a page, the number of that page's end; the top of the document is the end of page 0. */
function edgesOf(
  lines: readonly Line[],
  wordings: readonly string[],
  counting: ReadonlySet<Line>,
): readonly (number | undefined)[] {
  const edges: (number | undefined)[] = lines.map(() => undefined);
  const mark = (from: number, to: number, edge: number) => {
    for (let at = Math.max(0, from); at <= Math.min(lines.length - 1, to); at += 1) edges[at] = edge;
  };
  const counted = new Map<string, number>();
  for (const [at, wording] of wordings.entries())
    if (wording !== lines[at]?.text) counted.set(wording, (counted.get(wording) ?? 0) + 1);
  let page = 0;
  mark(0, LINES_AT_EDGE, page);
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    const isNumbered =
      (/^(?:side|page)\s*\d/iu.test(line.text) && PAGE_NUMBER.test(line.text)) ||
      isFramed(line) ||
      (counted.get(wordings[at] ?? "") ?? 0) > 1 ||
      counting.has(line);
    if (!isNumbered && (next === undefined || next.page === line.page)) return;
    page += 1;
    mark(at - LINES_AT_EDGE + 1, at + LINES_AT_EDGE, page);
  });
  if (page > 0) mark(lines.length - 2, lines.length - 1, page + 1);
  return edges;
}

const between = (from: number, to: number): number[] =>
  Array.from({ length: Math.min(Math.max(0, to - from - 1), LINES_AT_EDGE * 3) }, (_, at) => from + 1 + at);

/** A sentence that runs over a page break goes on: what stood between is gone, so is the gap. */
function mended(kept: readonly Line[], removed: ReadonlySet<number>): Line[] {
  return kept.map((line, at) => {
    const above = kept[at - 1];
    const wasBroken = above !== undefined && between(above.number, line.number).some((number) => removed.has(number));
    return wasBroken && /[\p{Ll},-]$/u.test(above.text) && /^\p{Ll}/u.test(line.text) ? { ...line, gap: false } : line;
  });
}
