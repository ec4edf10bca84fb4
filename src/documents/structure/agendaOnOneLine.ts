import { makeLine, type Line } from "../line.ts";
import { labelKind } from "./labels.ts";

/** "Dagsorden: 1. Valg af ordstyrer 2. Takster" */
const OPENS = /^(?<words>\p{L}[^:]{3,40}):\s*(?<list>1[.)]\s+\p{Lu}.*)$/u;
const NUMBER = /(?:^|(?<=[\s;,/|]))(?<number>\d{1,2})[.)]\s+(?=\p{Lu})/gu;
const FEWEST = 2;
const MOST_LINES = 12;

/** The items of an agenda that runs on over its line, or over some lines of a paragraph, each on a line of its own. */
export function withAgendaOnLines(lines: readonly Line[]): readonly Line[] {
  const start = lines.findIndex(opens);
  const first = lines[start];
  if (!first) return lines;
  const { words = "", list = "" } = OPENS.exec(first.text)?.groups ?? {};
  let text = list;
  let end = start + 1;
  for (; end < Math.min(lines.length, start + MOST_LINES); end += 1) {
    const line = lines[end];
    const next = numbersIn(text).length + 1;
    if (!line || line.gap || line.heading !== null || line.cells !== null) break;
    const own = line.marker === null ? line.text : `${line.marker} ${line.text}`;
    if (!numbersIn(own).includes(next) && !/^\p{Ll}/u.test(own)) break;
    text += ` ${own}`;
  }
  const numbers = numbersIn(text);
  if (numbers.length < FEWEST || numbers.some((number, at) => number !== at + 1)) return lines;
  const starts = [...text.matchAll(NUMBER)].map(({ index }) => index);
  const bare = { lead: null, cells: null, parted: null, row: null, cell: null, whole: true };
  const items = starts.map((from, at) =>
    makeLine(first.number, text.slice(from, starts[at + 1]).replace(/[\s;,/|]+$/u, ""), {
      page: first.page,
      indent: first.indent,
      parted: null,
      whole: true,
    }),
  );
  return [...lines.slice(0, start), { ...first, ...bare, text: `${words}:` }, ...items, ...lines.slice(end)];
}

function opens({ text, marker, cells }: Line): boolean {
  if (marker !== null || cells !== null || !/:\s*1[.)]\s/u.test(text)) return false;
  const words = OPENS.exec(text)?.groups?.["words"];
  return words !== undefined && labelKind(words) === "contents" && numbersIn(text).length >= FEWEST;
}

const numbersIn = (text: string): number[] =>
  [...text.matchAll(NUMBER)].map(({ groups }) => Number(groups?.["number"] ?? 0));
