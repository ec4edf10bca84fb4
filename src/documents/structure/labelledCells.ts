import type { Line } from "../line.ts";
import type { LabelKind } from "../vocabulary/labels.ts";
import type { Marked } from "./candidates.ts";
import { labelKind, labelOf } from "./labels.ts";

/** What is made of entries or sections, in which each paragraph is one. */
const IN_PARTS: ReadonlySet<LabelKind> = new Set([
  ...(["present", "absent", "observers", "guests", "administration", "secretary", "chair"] as const),
  ...(["recommendation", "outcome", "background", "tasks", "attachments", "standing"] as const),
]);

/** A row with a label and a cell of several paragraphs, as a Word template has it: "Afbud" beside two names is two people. Null for any other row. */
export function labelledCell(line: Line, repair: (text: string) => string): Marked[] | null {
  const [name, first, ...others] = line.row?.lines ?? [];
  if (!name || !first || others.length === 0) return null;
  const column = first.cell?.column;
  if (name.cell?.column === column || others.some((one) => one.cell?.column !== column)) return null;
  const kind = labelKind(name.text);
  if (kind === null || !IN_PARTS.has(kind)) return null;
  return [first, ...others].map((one, at): Marked => {
    const text = repair(one.text);
    const own = { ...one, cell: null, gap: true, whole: true };
    return { line: own, text, label: at === 0 ? { kind, rest: text, isColumn: true } : null };
  });
}

/**
 * A row whose cell goes on with a labelled paragraph ("Vinterplan", and below it "Indstilling: at planen godkendes"): the row without it,
 * and the paragraphs from there on. Null for any other row.
 */
export function partsInCell(line: Line): { row: Line; below: readonly Line[] } | null {
  const lines = line.row?.lines ?? [];
  const at = lines.findIndex((one, i) => {
    const kind = isBelow(one, lines[i - 1]) ? labelOf(one, one.text)?.kind : undefined;
    return kind !== undefined && IN_PARTS.has(kind);
  });
  const column = lines[at]?.cell?.column;
  if (line.row === null || line.cells === null || column === undefined) return null;
  const isOut = (one: Line, i: number) => i >= at && one.cell?.column === column;
  const left = lines.filter((one, i) => !isOut(one, i));
  const cells = line.cells.map((cell, i) =>
    i + 1 === column ? left.flatMap((one) => (one.cell?.column === column ? [one.text] : [])).join(" ") : cell,
  );
  const text = cells.filter((cell) => cell !== "").join(" ");
  const below = lines.filter(isOut).map((one): Line => ({ ...one, cell: null, gap: true, whole: true }));
  return { row: { ...line, text, cells, row: { ...line.row, lines: left } }, below };
}

const isBelow = (one: Line, above: Line | undefined): boolean =>
  above !== undefined && one.cell?.column === above.cell?.column;
