/** A document as its author would type it in Word: headings, paragraphs, list items, table rows. */
export type Block =
  | { kind: "heading"; level: number; text: string }
  | { kind: "paragraph"; text: string; space: boolean }
  | { kind: "item"; marker: string; text: string }
  | { kind: "row"; cells: string[] };

/** The blocks of an invented document's text or markdown: wrapped lines are joined, since Word wraps by itself. */
export function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let space = false;
  for (const line of source.split("\n")) {
    const text = line.trim();
    const last = blocks.at(-1);
    if (text === "") {
      space = true;
      continue;
    }
    const heading = /^(#+)\s+(.*)$/u.exec(text);
    const item =
      /^([-•]|\d{1,2}[.)]|\(?[a-z]\))\s+(?!(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))(.*)$/u.exec(
        text,
      );
    if (/^\|[\s|:-]*\|$/u.test(text)) continue;
    if (heading) blocks.push({ kind: "heading", level: heading[1]?.length ?? 1, text: heading[2] ?? "" });
    else if (text.startsWith("|"))
      blocks.push({
        kind: "row",
        cells: text
          .slice(1, -1)
          .split("|")
          .map((cell) => cell.trim()),
      });
    else if (item && !isItemTitle(source, text))
      blocks.push({ kind: "item", marker: item[1] ?? "-", text: item[2] ?? "" });
    else if (last && (last.kind === "paragraph" || last.kind === "item") && !space && isWrapped(source, text))
      join(last, text);
    else blocks.push({ kind: "paragraph", text, space });
    space = false;
  }
  return blocks;
}

/** The line above fills the column, so this one continues it. */
function isWrapped(source: string, text: string): boolean {
  const lines = source.split("\n").map((line) => line.trim());
  const above = lines[lines.indexOf(text) - 1] ?? "";
  return above.length > 60 && !/[.:]$/u.test(above) && /^[\p{Ll}\d]|^Erfa|^Approved/u.test(text);
}

/** A numbered line with an empty line above it, or with a label right below, is an item's title. */
function isItemTitle(source: string, text: string): boolean {
  const lines = source.split("\n").map((line) => line.trim());
  const at = lines.indexOf(text);
  return (
    /^\d/u.test(text) &&
    lines[at - 1] === "" &&
    !/^(?:\d|-)/u.test(lines[at + 1] ?? "") &&
    lines[at + 1] !== "" &&
    !source.startsWith("#")
  );
}

function join(block: Extract<Block, { text: string }>, text: string): void {
  block.text = /\p{Ll}-$/u.test(block.text) ? block.text.slice(0, -1) + text : `${block.text} ${text}`;
}
