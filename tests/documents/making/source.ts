/** A document as its author would type it in Word: headings, paragraphs, list items, table rows. */
export type Block =
  | { kind: "heading"; level: number; text: string }
  | { kind: "paragraph"; text: string; space: boolean }
  | { kind: "item"; marker: string; text: string; space: boolean }
  | { kind: "table"; rows: string[][] };

/** The blocks of an invented document's text or markdown: wrapped lines are joined, since Word wraps by itself. */
export function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  const raw = withoutPageEdges(source.split("\n").map((line) => line.trimEnd().replace(/\\(?=[.-])/gu, "")));
  const lines = raw.map((line) => line.trim());
  const drawn = drawnTables(raw);
  const width = columnWidth(lines);
  let space = false;
  for (const [at, text] of lines.entries()) {
    const last = blocks.at(-1);
    if (text === "") {
      space = true;
      continue;
    }
    const row = drawn.get(at);
    if (row) {
      if (last?.kind === "table" && drawn.has(at - 1)) last.rows.push(row);
      else blocks.push({ kind: "table", rows: [row] });
      space = false;
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
      (isWrapped(lines[at - 1] ?? "", text, width) || isHanging(raw[at - 1] ?? "", raw[at] ?? ""))
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
  if (/^\p{L}{3,15}: /u.test(text) || (/^at\s/u.test(above) && /^at\s/u.test(text))) return false;
  if (/^[\p{Ll}\d]/u.test(text) && above.length > 60 && !/[.:]$/u.test(above)) return true;
  // No paragraph ends so.
  if (above.length > 60 && /(?:,|\s(?:af|den|det|for|fra|i|med|og|om|på|til|ved|and|by|for|of|the|to))$/u.test(above))
    return true;
  const isFull = above.length <= width * 1.1 && above.length + 1 + (text.split(" ")[0] ?? "").length > width;
  if (!isFull || /^[^:]{2,30}:/u.test(text)) return false;
  return (
    /^\p{Ll}/u.test(text) ||
    /(?:,|\s\p{Ll}+|\s\p{Ll}+\s\p{Lu}\p{Ll}+|\s\d+)$/u.test(above) ||
    above.split(",").length > 2
  );
}

/** "Marskbo Kommune: Sundhedschef Asger Nymand, visitationsleder" goes on in what is set in below it just as far. */
function isHanging(above: string, line: string): boolean {
  const place = line.search(/\S/u);
  return (
    place >= FAR_IN &&
    !line.includes(":") &&
    /\s/u.test(above[place - 1] ?? "") &&
    /^\p{Lu}[^:]{2,40}: \S/u.test(above.slice(place)) &&
    /[\p{Ll},]$/u.test(above)
  );
}

/** What stands at the edge of each page of a text, around "Side 2 af 5": a file has pages of its own, and Word keeps it outside the text. */
function withoutPageEdges(raw: readonly string[]): string[] {
  const isNumber = (line: string | undefined) =>
    /(?<!\p{L})(?:side|page) \d{1,2}(?: (?:af|of) \d{1,2})?$/iu.test(line ?? "");
  const isAtEdge = (at: number) =>
    at < AROUND_NUMBER || raw.slice(Math.max(0, at - AROUND_NUMBER), at + AROUND_NUMBER).some(isNumber);
  const pages = raw.filter(isNumber).length;
  const isOnEach = (line: string) => {
    const places = raw.flatMap((other, at) => (other === line ? [at] : []));
    return places.length > 1 && places.length >= pages - 1 && places.every(isAtEdge);
  };
  return raw.map((line, at) => (isNumber(line) || (at >= AROUND_NUMBER && line !== "" && isOnEach(line)) ? "" : line));
}

const AROUND_NUMBER = 5;
const FAR_IN = 8;
const FEWEST_ROWS = 2;

/** Rows that are drawn with tabs or blanks, line upon line, by their places: in Word and in a PDF they are a table. */
function drawnTables(raw: readonly string[]): ReadonlyMap<number, string[]> {
  const rows = new Map<number, string[]>();
  for (let at = 0; at < raw.length; at += 1) {
    let end = at;
    while (isDrawnRow(raw[end] ?? "")) end += 1;
    if (end - at >= FEWEST_ROWS) {
      const starts = startsOf(raw[at] ?? "");
      for (let row = at; row < end; row += 1) rows.set(row, cellsOf(raw[row] ?? "", starts));
    }
    at = Math.max(at, end);
  }
  return rows;
}

/** Not "Dato:    26.03.2025" or "•   Godkendt": a label with its fact, and a number or sign with its words, stand on a line of their own. */
function isDrawnRow(line: string): boolean {
  const cells = stretchesOf(line).map(({ text }) => text);
  const isListed = cells.length === 2 && /^(?:[•–-]|\(?\w{1,3}[.)]?|kl\..*|(?:item|punkt) .*)$/iu.test(cells[0] ?? "");
  return cells.length > 1 && !line.startsWith("|") && !isListed && !cells.some((text) => /:$|^\S+: /u.test(text));
}

const stretchesOf = (line: string): { text: string; at: number }[] =>
  [...line.matchAll(/\S(?:[ \u00a0]{0,2}\S)*/gu)].map(({ 0: text, index }) => ({ text, at: index }));

const startsOf = (line: string): number[] => stretchesOf(line).map(({ at }) => at);

function cellsOf(line: string, starts: readonly number[]): string[] {
  if (line.includes("\t")) return line.split("\t").map((cell) => cell.trim());
  const cells = starts.map(() => "");
  for (const { text, at } of stretchesOf(line)) {
    const column = starts.findLastIndex((start) => start <= at + 1);
    cells[Math.max(0, column)] = text;
  }
  return cells;
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
