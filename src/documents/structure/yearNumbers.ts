import type { Line } from "../line.ts";

const NUMBERED =
  /^(?:(?:sag|punkt|item|minute)\s+(?:nr\.?\s+|no\.?\s+)?)?(?:20)?(?<year>\d{2})\/(?<number>\d{1,3})[.:]?\s+(?=\p{Lu})/iu;
const FEWEST = 2;

/**
 * "26/1 Apologies", "Sag 26/2: Budget": items counted through the year, with the year first. Only where one year of the document is the
 * first part of them all and the second goes on by one, so that no date is taken for one: the number is taken off as the line's marker.
 */
export function withYearNumbers(lines: readonly Line[]): readonly Line[] {
  const found = lines.flatMap((line, at) => {
    const groups = line.marker === null && isPlain(line) ? NUMBERED.exec(line.text)?.groups : undefined;
    return groups ? [{ at, year: Number(groups["year"]), number: Number(groups["number"]) }] : [];
  });
  const [first] = found;
  if (first === undefined || found.length < FEWEST) return lines;
  const areInOrder = found.every(({ year, number }, i) => year === first.year && number === first.number + i);
  const isItsYear = new RegExp(`(?<!\\d)20${first.year.toString()}(?!\\d)`, "u");
  if (!areInOrder || !lines.some(({ text }) => isItsYear.test(text))) return lines;
  const numbers = new Map(found.map(({ at, number }) => [at, number]));
  return lines.map((line, at) => {
    const number = numbers.get(at);
    if (number === undefined) return line;
    return { ...line, marker: `${number.toString()}.`, text: line.text.replace(NUMBERED, ""), cells: null };
  });
}

/** No row of a table; a number set apart from its title by blanks is none either. */
const isPlain = ({ cells, row }: Line): boolean =>
  cells === null || (row === null && cells.length === 2 && /^\d{2,4}\/\d{1,3}[.:]?$/u.test(cells[0] ?? ""));
