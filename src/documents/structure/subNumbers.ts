import type { Line } from "../line.ts";

const NUMBERED = /^(?<item>\d{1,3})\.(?<part>\d{1,2})[.)]?\s+(?=["“(]?\p{Lu})/u;
const FEWEST = 3;
/** Lines between a heading and the paragraphs that count on from its number. */
const FURTHEST = 40;
/** Right under the heading with their number, so many are enough. */
const FEWEST_UNDER = 2;
const HEADED = /^(?:(?:punkt|pkt\.?|item|ad)\s*)?(?<number>\d{1,3})(?:[.:)]|\s|$)(?!\d)/iu;

/**
 * "3.2 The Board was asked to" counts the paragraphs of item 3: the number is taken off as the paragraph's marker.
 * Only where such numbers go on from one another, so that no clock time or amount is taken for one.
 * "3.0 Winter plan" heads the item itself and becomes "3. Winter plan".
 */
export function withSubNumbers(lines: readonly Line[]): Line[] {
  const found = lines.flatMap((line, at) => {
    const groups = line.marker === null && line.cells === null ? NUMBERED.exec(line.text)?.groups : undefined;
    return groups ? [{ at, item: Number(groups["item"]), part: Number(groups["part"]) }] : [];
  });
  const next = found.filter(({ item, part }, i) => {
    const last = found[i - 1];
    if (!last) return part <= 1;
    // Below a table of contents they begin anew.
    if (item === 1 && part <= 1 && last.item > 1) return true;
    return item === last.item ? part === last.part + 1 : item === last.item + 1 && part <= 1;
  });
  const areSure = next.length >= FEWEST || next.every(({ at, item }) => isUnder(lines, at, item));
  if (!areSure || next.length < Math.max(FEWEST_UNDER, found.length * 0.8)) return [...lines];
  const places = new Set(next.map(({ at }) => at));
  return lines.map((line, at) => {
    if (!places.has(at)) return line;
    const number = NUMBERED.exec(line.text)?.[0] ?? "";
    const isHead = /\.0[.)]?\s+$/u.test(number);
    const marker = isHead ? `${number.split(".")[0] ?? ""}.` : number.trim();
    return { ...line, marker, text: line.text.slice(number.length) };
  });
}

/** Whether the last line above that begins with a number of its own begins with this one. */
function isUnder(lines: readonly Line[], at: number, item: number): boolean {
  for (const line of lines.slice(Math.max(0, at - FURTHEST), at).reverse()) {
    const number = HEADED.exec(line.marker ?? line.text)?.groups?.["number"];
    if (number !== undefined) return Number(number) === item;
  }
  return false;
}
