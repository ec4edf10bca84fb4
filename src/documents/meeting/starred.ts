import type { Marked } from "../structure/candidates.ts";

/** "Punkter mærket * er faste punkter", "* = fast punkt", "Items marked * are standing items" */
const EXPLAINED =
  /(?:mærket|markeret|marked)\s(?:med\s|with\s)?(?:en\s|an?\s)?\*[^.]{0,20}(?:fast|standing)|^\(?\*\)?\s?[:=–-]?\s?(?:er\s)?(?:et\s|a\s)?(?:faste?|standing)(?!\p{L})/iu;
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The titles that have a star in the overview, where a line says that stars mark standing items. */
export function starredIn(lines: readonly Marked[], titles: readonly string[]): string[] {
  if (!lines.some(({ text }) => text.includes("*") && EXPLAINED.test(text))) return [];
  const starred = lines.flatMap(({ text, line }) =>
    (line.cells ?? [text]).flatMap((cell) => {
      const words = /^(?<title>[^*]{3,})\s\*(?:\s|$)/u.exec(cell)?.groups?.["title"];
      return words === undefined || EXPLAINED.test(cell) ? [] : [` ${plain(words)}`];
    }),
  );
  return titles.filter((title) => starred.some((words) => words.endsWith(` ${plain(title)}`)));
}
