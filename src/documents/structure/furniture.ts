import type { Line } from "../line.ts";

const PAGE_NUMBER = /^(?:[-–]\s*)?(?:side|page|s\.|p\.)?\s*\d{1,3}(?:\s*(?:af|of|\/)\s*\d{1,3})?(?:\s*[-–])?$/iu;
const LINES_AT_EDGE = 4;

/** Takes page numbers and the headers and footers that repeat around them out; `dropped` has each wording once. */
export function withoutFurniture(lines: readonly Line[]): { lines: Line[]; dropped: Line[] } {
  const breaks = lines.flatMap((_, at) => (isPageEnd(lines, at) ? [at] : []));
  const near = (at: number) => breaks.some((end) => Math.abs(end - at) <= LINES_AT_EDGE);
  const seen = new Map<string, number>();
  const dropped: Line[] = [];
  const kept = lines.filter((line, at) => {
    const key = line.text.replace(/\d+/gu, "#");
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const isNumber =
      PAGE_NUMBER.test(line.text) &&
      line.marker === null &&
      line.cells === null &&
      (near(at) || /^(?:side|page)/iu.test(line.text));
    // The first of a repeated header is kept: it may name the committee.
    const isRepeated =
      times > 1 &&
      near(at) &&
      line.text.length < 90 &&
      line.marker === null &&
      line.heading === null &&
      !/^(?:beslutning|referat|indstilling|bilag|sagsfremstilling|decision)/iu.test(line.text);
    if (isRepeated && times === 2) dropped.push(line);
    return !(isNumber || isRepeated);
  });
  return { lines: mended(lines, kept), dropped };
}

function isPageEnd(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line) return false;
  const turns = (lines[at + 1]?.page ?? line.page) !== line.page;
  return turns || (/^(?:side|page)\s*\d/iu.test(line.text) && PAGE_NUMBER.test(line.text));
}

/** A sentence that runs over a page break goes on: what stood between is gone, so is the gap. */
function mended(lines: readonly Line[], kept: readonly Line[]): Line[] {
  const removed = new Set(lines.filter((line) => !kept.includes(line)).map((line) => line.number));
  return kept.map((line, at) => {
    const above = kept[at - 1];
    const wasBroken =
      above !== undefined &&
      removed.has(line.number - 1) &&
      /[\p{Ll},-]$/u.test(above.text) &&
      /^\p{Ll}/u.test(line.text);
    return wasBroken ? { ...line, gap: false } : line;
  });
}
