/** A document as its author would type it in Word: headings, paragraphs, list items, table rows. */
export type Block =
  | { kind: "heading"; level: number; text: string }
  | { kind: "paragraph"; text: string; space: boolean }
  | { kind: "item"; marker: string; text: string; space: boolean }
  | { kind: "table"; rows: string[][] };

/** The blocks of an invented document's text or markdown: wrapped lines are joined, since Word wraps by itself. */
export function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  const lines = source.split("\n").map((line) => line.trim().replace(/\\(?=[.-])/gu, ""));
  const width = columnWidth(lines);
  let space = false;
  for (const [at, text] of lines.entries()) {
    const last = blocks.at(-1);
    if (text === "") {
      space = true;
      continue;
    }
    const heading = /^(#+)\s+(.*)$/u.exec(text);
    const item =
      /^(-{1,2}|•|\d{1,2}[.)]|\(?[a-z]\))\s+(?!(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))(.*)$/u.exec(
        text,
      );
    if (/^\|[\s|:-]*\|$|^-{3,}$/u.test(text)) continue;
    if (heading) blocks.push({ kind: "heading", level: heading[1]?.length ?? 1, text: heading[2] ?? "" });
    else if (text.startsWith("|")) {
      const cells = text.slice(1, -1).split("|");
      const row = cells.map((cell) => cell.trim().replace(/<br\s*\/?>/gu, "\n"));
      if (last?.kind === "table" && !space) last.rows.push(row);
      else blocks.push({ kind: "table", rows: [row] });
    } else if (item && !isItemTitle(lines, at, source.startsWith("#")))
      blocks.push({ kind: "item", marker: item[1] ?? "-", text: item[2] ?? "", space });
    else if (
      last &&
      (last.kind === "paragraph" || last.kind === "item") &&
      !space &&
      isWrapped(lines[at - 1] ?? "", text, width)
    )
      join(last, text);
    else blocks.push({ kind: "paragraph", text, space });
    space = false;
  }
  return blocks;
}

/** The line above fills the column, so this one continues it: its first word had no room there. */
function isWrapped(above: string, text: string, width: number): boolean {
  if (/\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(text)) return true;
  if (/^\p{L}{3,15}: /u.test(text)) return false;
  if (/^[\p{Ll}\d]/u.test(text) && above.length > 60 && !/[.:]$/u.test(above)) return true;
  const isFull = above.length <= width * 1.1 && above.length + 1 + (text.split(" ")[0] ?? "").length > width;
  if (!isFull || /^[^:]{2,30}:/u.test(text)) return false;
  return /^\p{Ll}/u.test(text) || /(?:,|\s\p{Ll}+|\s\d+)$/u.test(above) || above.split(",").length > 2;
}

/** The length that nine of ten lines keep under. */
function columnWidth(lines: readonly string[]): number {
  const lengths = lines.filter((line) => line !== "").map((line) => line.length);
  return Math.max(60, lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0);
}

/** A numbered line with an empty line above it, or with a label right below, is an item's title. */
function isItemTitle(lines: readonly string[], at: number, isMarkdown: boolean): boolean {
  return (
    /^\d/u.test(lines[at] ?? "") &&
    lines[at - 1] === "" &&
    !/^(?:\d|-)/u.test(lines[at + 1] ?? "") &&
    lines[at + 1] !== "" &&
    !isMarkdown
  );
}

function join(block: Extract<Block, { text: string }>, text: string): void {
  block.text =
    /\p{Ll}-$/u.test(block.text) && !/^(?:og|eller|and|or|samt)\s/u.test(text)
      ? block.text.slice(0, -1) + text
      : `${block.text} ${text}`;
}
