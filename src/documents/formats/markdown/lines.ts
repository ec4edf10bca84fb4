import { makeLine, type Line } from "../../line.ts";

const MOST_CELLS = 20;
const SIGNS = [/^#{1,6} \S/mu, /^\|.*\|\s*$/mu, /\*\*\S[^*\n]*\*\*/u, /^\|?\s*:?-{3,}:?\s*\|/mu, /\]\([^)\n]*\)/u];

/** Text that uses at least two kinds of markdown, or a heading. */
export function looksLikeMarkdown(text: string): boolean {
  const seen = SIGNS.filter((sign) => sign.test(text)).length;
  return seen >= 2 || SIGNS[0]?.test(text) === true;
}

/** Headings, lists, tables and emphasis of markdown. */
export function linesFromMarkdown(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  text.split(/\r\n|\n|\r/u).forEach((row, at) => {
    const trimmed = row.trim();
    if (trimmed === "" || /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/u.test(trimmed)) {
      gap = true;
      return;
    }
    const line = lineOf(at + 1, row, trimmed, gap);
    if (line === null) return;
    lines.push(line);
    gap = false;
  });
  return lines;
}

function lineOf(number: number, row: string, trimmed: string, gap: boolean): Line | null {
  if (/^\|.*\|$/u.test(trimmed)) {
    const cells = trimmed
      .slice(1, -1)
      .split(/(?<!\\)\|/u)
      .map((cell) => plain(cell.trim()));
    if (cells.every((cell) => /^:?-*:?$/u.test(cell))) return null;
    if (cells.length > MOST_CELLS) return makeLine(number, cells.join(" "), { gap });
    return makeLine(number, cells.filter((cell) => cell !== "").join(" "), { cells, gap });
  }
  const heading = /^(?<marks>#{1,6})\s+(?<rest>.*?)\s*#*$/u.exec(trimmed)?.groups;
  if (heading)
    return makeLine(number, plain(heading["rest"] ?? ""), { heading: heading["marks"]?.length ?? 1, gap, whole: true });
  const body = trimmed.replace(/^>\s?/u, "");
  const bold = /^(?<lead>\*\*(?<inner>[^*]+)\*\*)(?<rest>.*)$/u.exec(body)?.groups;
  const isWhole = bold !== undefined && (bold["rest"] ?? "").trim() === "";
  return makeLine(number, plain(body), {
    indent: row.length - row.trimStart().length,
    bold: isWhole,
    lead: bold && !isWhole ? plain(bold["inner"] ?? "") : null,
    gap,
  });
}

function plain(text: string): string {
  return text
    .replace(/!?\[(?<words>[^\]]*)\]\([^)]*\)/gu, "$<words>")
    .replace(/<br\s*\/?>/giu, " ")
    .replace(/\*\*|__/gu, "")
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}*])/gu, "")
    .replace(/(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu, "")
    .replace(/\\(?=[\\*_#|.()[\]-])/gu, "");
}
