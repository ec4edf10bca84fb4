import { makeLine, type Line } from "../../line.ts";

type Block = { tag: string; text: string; bold: string };
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

/**
 * The lines of the clean HTML that Word files are turned into. Word keeps list numbers apart from the text,
 * so they are counted again here.
 */
export function linesFromHtml(html: string): Line[] {
  const lines: Line[] = [];
  const lists: List[] = [];
  let block: Block = fresh("p");
  let row: string[] | null = null;
  let strong = 0;
  let gap = true;
  const flush = () => {
    const pieces = block.text.split("\n");
    for (const piece of pieces) {
      if (row !== null) {
        const cell = row.length - 1;
        row[cell] = `${row[cell] ?? ""} ${piece}`.trim();
      } else if (piece.trim() === "") gap ||= pieces.length === 1;
      else {
        lines.push(lineOf(lines.length + 1, piece, block, lists, gap));
        gap = false;
      }
    }
    block = fresh("p");
  };
  for (const found of html.matchAll(/<(?<close>\/?)(?<tag>[a-z0-9]+)(?<rest>[^>]*)>|(?<text>[^<]+)/giu)) {
    const { close, tag: name, text } = found.groups ?? {};
    if (text !== undefined) {
      const words = decode(text);
      block.text += words;
      if (strong > 0) block.bold += words;
      continue;
    }
    const tag = name?.toLowerCase() ?? "";
    const opens = close === "";
    if (tag === "strong" || tag === "b") strong = Math.max(0, strong + (opens ? 1 : -1));
    else if (tag === "br") block.text += "\n";
    else if (/^(?:p|h[1-6]|li)$/u.test(tag)) {
      if (block.text.trim() !== "" || (!opens && tag !== "li")) flush();
      if (opens) block = fresh(tag);
      const list = lists.at(-1);
      if (opens && tag === "li" && list) list.count += 1;
    } else if (tag === "ol" || tag === "ul") {
      if (block.text.trim() !== "") flush();
      if (opens) lists.push({ ordered: tag === "ol", count: 0 });
      else lists.pop();
    } else if (tag === "tr") {
      if (opens) {
        if (block.text.trim() !== "") flush();
        row = [];
      } else if (row !== null) {
        const cells: string[] = row;
        row = null;
        if (cells.some((cell) => cell !== ""))
          lines.push(
            makeLine(lines.length + 1, cells.filter((cell) => cell !== "").join(" "), { cells, gap, whole: true }),
          );
        gap = false;
      }
    } else if (tag === "td" || tag === "th") {
      if (opens) row?.push("");
      else if (block.text.trim() !== "") flush();
    }
  }
  flush();
  return lines;
}

function fresh(tag: string): Block {
  return { tag, text: "", bold: "" };
}

function lineOf(number: number, text: string, block: Block, lists: readonly List[], gap: boolean): Line {
  const words = text.trim();
  const bold = block.bold.trim();
  const heading = /^h(?<level>[1-6])$/u.exec(block.tag)?.groups?.["level"];
  const list = block.tag === "li" ? lists.at(-1) : undefined;
  const isBold = bold !== "" && bold.length >= words.length;
  const marker = list ? (list.ordered ? `${list.count.toString()}. ` : "• ") : "";
  return makeLine(number, marker + words, {
    heading: heading === undefined ? null : Number(heading),
    bold: heading === undefined && isBold,
    lead: !isBold && bold !== "" && words.startsWith(bold) ? bold : null,
    indent: list ? lists.length * 2 : 0,
    gap,
    whole: true,
  });
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
