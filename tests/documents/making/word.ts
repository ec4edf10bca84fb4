import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type IRunOptions,
} from "docx";
import { blocksOf, type Block } from "./source.ts";

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A Word file with the same words as an invented document. */
export async function wordFile(source: string): Promise<Uint8Array> {
  const children = blocksOf(source).flatMap((block): (Paragraph | Table)[] =>
    block.kind === "table" ? [tableOf(block.rows)] : paragraphs(block),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  const cellOf = (cell: string) =>
    new TableCell({ children: cell.split("\n").map((words) => new Paragraph({ children: runs(words) })) });
  const width = Math.max(...rows.map((cells) => cells.length));
  return new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: Array.from({ length: width }, (_, at) => cellOf(cells[at] ?? "")) }),
    ),
  });
}

function paragraphs(block: Exclude<Block, { kind: "table" }>): Paragraph[] {
  if (block.kind === "heading")
    return [new Paragraph({ text: block.text, heading: LEVELS[block.level - 1] ?? HeadingLevel.HEADING_3 })];
  const own =
    block.kind === "item"
      ? new Paragraph({ children: runs(`${block.marker} ${block.text}`), indent: { left: 400 } })
      : new Paragraph({ children: runs(block.text) });
  return block.space ? [new Paragraph({ text: "" }), own] : [own];
}

/** Who types in Word parts words by a tab. */
const APART = /\t+| {3,}/u;

/** Bold and italics of markdown as Word has them. */
function runs(text: string): TextRun[] {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*|_[^_]+_)/u)
    .filter((part) => part !== "")
    .flatMap((part) => {
      const looks: IRunOptions = { bold: part.startsWith("**"), italics: /^(?:\*[^*]|_)/u.test(part) };
      const stretches = part.replace(/^[*_]+|[*_]+$/gu, "").split(APART);
      const tab = () => new TextRun({ children: [new Tab()] });
      return stretches.flatMap((words, at) => [...(at === 0 ? [] : [tab()]), new TextRun({ ...looks, text: words })]);
    });
}
