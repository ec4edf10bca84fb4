import { makeLine, stretchesIn, type Line } from "../../line.ts";
import { tableLines } from "../table.ts";
import { MARK_END, MARK_START, PAGE_BREAK } from "./marks.ts";
import { openTable, type OpenTable } from "./openTable.ts";

type Block = { tag: string; text: string; bold: string; note: boolean };
type List = { ordered: boolean; count: number };

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
  nbsp: " ",
};
const MARK = new RegExp(`^\\s*${MARK_START}(?<mark>[^${MARK_END}]{0,40})${MARK_END}\\s*`, "u");
const LEFT_OVER = new RegExp(`[${MARK_START}-${PAGE_BREAK}]`, "gu");

/**
 * The lines of the clean HTML that Word files are turned into. List numbers are those that `withMarks` wrote into the text;
 * a list without them is counted here.
 */
export function linesFromHtml(html: string): Line[] {
  const lines: Line[] = [];
  const lists: List[] = [];
  const tables: OpenTable[] = [];
  let block: Block = fresh("p");
  let tableCount = 0;
  let strong = 0;
  let page = 1;
  let gap = true;
  let isReference = false;
  const put = (piece: string) => {
    const table = tables[0];
    const line = lineOf(lines.length + 1 + (table?.rows.length ?? 0), piece, block, lists, page);
    if (line.text === "") gap ||= table === undefined;
    else if (table) table.cell?.lines.push(line);
    else {
      lines.push({ ...line, gap });
      gap = false;
    }
  };
  const flush = () => {
    const pieces = block.text.split("\n");
    for (const piece of pieces) {
      const breaks = piece.split(PAGE_BREAK).length - 1;
      page += breaks;
      if (piece.trim() !== "" || pieces.length === 1) put(piece);
    }
    block = fresh("p");
  };
  for (const found of html.matchAll(/<(?<close>\/?)(?<tag>[a-z0-9]+)(?<rest>[^>]*)>|(?<text>[^<]+)/giu)) {
    const { close, tag: name, rest = "", text } = found.groups ?? {};
    if (text !== undefined) {
      // The number of a footnote where it is referred to, and the arrow back from it.
      const words = isReference ? "" : decode(text);
      block.text += words;
      if (strong > 0) block.bold += words;
      continue;
    }
    const tag = name?.toLowerCase() ?? "";
    const opens = close === "";
    if (tag === "strong" || tag === "b") strong = Math.max(0, strong + (opens ? 1 : -1));
    else if (tag === "a") isReference = opens && /href="#(?:foot|end)note-/u.test(rest);
    else if (tag === "br") block.text += "\n";
    else if (/^(?:p|h[1-6]|li)$/u.test(tag)) {
      if (block.text.trim() !== "" || (!opens && tag !== "li")) flush();
      const isNote = opens && ((tag === "p" && block.note) || /id="(?:foot|end)note-/u.test(rest));
      if (opens) block = { ...fresh(tag === "p" && block.tag === "li" ? "li" : tag), note: isNote };
      const list = lists.at(-1);
      if (opens && tag === "li" && list) list.count += 1;
    } else if (tag === "ol" || tag === "ul") {
      if (block.text.trim() !== "") flush();
      if (opens) lists.push({ ordered: tag === "ol", count: 0 });
      else lists.pop();
    } else if (tag === "table") {
      if (block.text.trim() !== "") flush();
      if (opens) tables.push(openTable());
      else {
        const table = tables.pop();
        // A table inside a cell is paragraphs of that cell; only the outermost one has rows of its own.
        if (!table || tables.length > 0) continue;
        tableCount += 1;
        for (const line of tableLines(tableCount, table.rows, table.declared))
          lines.push({ ...line, number: lines.length + 1 });
        gap = true;
      }
    } else if (tables.length === 1 && /^(?:thead|tr|td|th)$/u.test(tag)) {
      if (block.text.trim() !== "") flush();
      const table = tables[0];
      if (tag === "thead" && opens) table?.declare();
      else if (tag === "tr" && opens) table?.openRow(lines.length + 1 + table.rows.length, gap);
      else if (tag === "tr") {
        table?.closeRow();
        gap = false;
      } else if (opens) table?.openCell(span(rest, "colspan"), span(rest, "rowspan"));
    }
  }
  if (block.text.trim() !== "") flush();
  return lines;
}

function fresh(tag: string): Block {
  return { tag, text: "", bold: "", note: false };
}

function lineOf(number: number, piece: string, block: Block, lists: readonly List[], page: number): Line {
  const mark = MARK.exec(piece)?.groups?.["mark"];
  const placed = piece.replace(MARK, "").replace(LEFT_OVER, "");
  const words = placed.trim();
  const bold = block.bold.replace(MARK, "").replace(LEFT_OVER, "").trim();
  const heading = /^h(?<level>[1-6])$/u.exec(block.tag)?.groups?.["level"];
  const list = block.tag === "li" && !block.note ? lists.at(-1) : undefined;
  const counted = list?.ordered ? `${list.count.toString()}.` : "•";
  const marker = mark ?? (list ? counted : "");
  const isBold = bold !== "" && bold.length >= words.length;
  const text = words === "" || marker === "" ? words : `${marker} ${words}`;
  return makeLine(number, text, {
    heading: heading === undefined ? null : Number(heading),
    bold: heading === undefined && isBold,
    lead: !isBold && bold !== "" && words.startsWith(bold) ? bold : null,
    parted: stretchesIn(placed),
    indent: list ? lists.length * 2 : 0,
    page,
    whole: true,
  });
}

function span(attributes: string, name: string): number {
  return Number(new RegExp(`${name}="(?<count>\\d{1,2})"`, "u").exec(attributes)?.groups?.["count"] ?? 1);
}

function decode(text: string): string {
  return text.replace(/&(?<name>#?\w+);/gu, (whole, name: string) => {
    const numeric = /^#(?<hex>x)?(?<code>[0-9a-f]+)$/iu.exec(name)?.groups;
    if (numeric) {
      const code = parseInt(numeric["code"] ?? "", numeric["hex"] === undefined ? 10 : 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    }
    return ENTITIES[name] ?? whole;
  });
}
