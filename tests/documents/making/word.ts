import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type IRunOptions } from "docx";
import { blocksOf, type Block } from "./source.ts";

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A Word file with the same words as an invented document. */
export async function wordFile(source: string): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  let rows: TableRow[] = [];
  for (const block of [...blocksOf(source), null]) {
    if (block?.kind === "row") {
      rows.push(
        new TableRow({
          children: block.cells.map((cell) => new TableCell({ children: [new Paragraph({ children: runs(cell) })] })),
        }),
      );
      continue;
    }
    if (rows.length > 0) children.push(new Table({ rows }));
    rows = [];
    if (block) children.push(...paragraphs(block));
  }
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function paragraphs(block: Exclude<Block, { kind: "row" }>): Paragraph[] {
  if (block.kind === "heading")
    return [new Paragraph({ text: block.text, heading: LEVELS[block.level - 1] ?? HeadingLevel.HEADING_3 })];
  if (block.kind === "item")
    return [new Paragraph({ children: runs(`${block.marker} ${block.text}`), indent: { left: 400 } })];
  const own = new Paragraph({ children: runs(block.text) });
  return block.space ? [new Paragraph({ text: "" }), own] : [own];
}

/** Bold and italics of markdown as Word has them. */
function runs(text: string): TextRun[] {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*|_[^_]+_)/u)
    .filter((part) => part !== "")
    .map((part) => {
      const options: IRunOptions = {
        text: part.replace(/^[*_]+|[*_]+$/gu, ""),
        bold: part.startsWith("**"),
        italics: /^(?:\*[^*]|_)/u.test(part),
      };
      return new TextRun(options);
    });
}
