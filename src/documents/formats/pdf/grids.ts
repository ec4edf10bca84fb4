import type { Rule, Rules } from "./rules.ts";

/** A drawn table: where its columns and rows part, and which of its fields are one. In points. */
export type Grid = {
  /** From left to right, one more than it has columns. */
  readonly columns: readonly number[];
  /** From top to bottom, one more than it has rows. */
  readonly rows: readonly number[];
  /** The row and column of the cell that a point lies in, counted from 0: of a merged one its first field. */
  cellAt(x: number, y: number): { readonly row: number; readonly column: number } | null;
};

/** Points between the ends of two lines that meet. */
const NEAR = 3;
const MOST_RULES = 4000;

/** The drawn tables of a page from top to bottom: lines that touch one another, with at least two columns. */
export function gridsOf(rules: Rules): Grid[] {
  if (rules.across.length + rules.down.length > MOST_RULES) return [];
  const across = whole(rules.across);
  const down = whole(rules.down);
  return touching(across, down)
    .flatMap((table) => gridOf(table) ?? [])
    .sort((a, b) => (b.rows[0] ?? 0) - (a.rows[0] ?? 0));
}

/** Borders are drawn cell by cell: pieces in a row are one line. */
function whole(rules: readonly Rule[]): Rule[] {
  const lines: { at: number; from: number; to: number }[] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at || a.from - b.from)) {
    const same = lines.findLast(
      (line) => rule.at - line.at <= NEAR / 2 && rule.from <= line.to + NEAR && rule.to >= line.from - NEAR,
    );
    if (!same) lines.push({ ...rule });
    else {
      same.from = Math.min(same.from, rule.from);
      same.to = Math.max(same.to, rule.to);
    }
  }
  return lines;
}

function touching(across: readonly Rule[], down: readonly Rule[]): Rules[] {
  const open = { across: new Set(across), down: new Set(down) };
  const meet = (level: Rule, upright: Rule) =>
    upright.at >= level.from - NEAR &&
    upright.at <= level.to + NEAR &&
    level.at >= upright.from - NEAR &&
    level.at <= upright.to + NEAR;
  const tables: Rules[] = [];
  for (const start of across) {
    if (!open.across.delete(start)) continue;
    const table: { across: Rule[]; down: Rule[] } = { across: [start], down: [] };
    for (let level = 0, upright = 0; level < table.across.length || upright < table.down.length;) {
      const one = table.across[level];
      const other = table.down[upright];
      if (one) {
        for (const found of open.down) if (meet(one, found) && open.down.delete(found)) table.down.push(found);
        level += 1;
      } else if (other) {
        for (const found of open.across) if (meet(found, other) && open.across.delete(found)) table.across.push(found);
        upright += 1;
      }
    }
    tables.push(table);
  }
  return tables;
}

function gridOf({ across, down }: Rules): Grid | null {
  const columns = places(down);
  const rows = places(across).reverse();
  if (columns.length < 3 || rows.length < 2) return null;
  const bandOf = (edges: readonly number[], at: number) => edges.findLastIndex((edge) => edge <= at);
  const covers = (rules: readonly Rule[], edge: number, at: number) =>
    rules.some((rule) => Math.abs(rule.at - edge) <= NEAR && rule.from <= at && rule.to >= at);
  const middle = (edges: readonly number[], at: number) => ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2;
  const upward = rows.toReversed();
  return {
    columns,
    rows,
    cellAt(x, y) {
      let column = bandOf(columns, x);
      let row = rows.length - 2 - bandOf(upward, y);
      if (column < 0 || column > columns.length - 2 || row < 0 || row > rows.length - 2) return null;
      while (column > 0 && !covers(down, columns[column] ?? 0, middle(rows, row))) column -= 1;
      while (row > 0 && !covers(across, rows[row] ?? 0, middle(columns, column))) row -= 1;
      return { row, column };
    },
  };
}

/** Where lines stand, from the lowest on; two so near each other are one. */
function places(rules: readonly Rule[]): number[] {
  const found: number[] = [];
  for (const { at } of rules.toSorted((a, b) => a.at - b.at))
    if (at - (found.at(-1) ?? -Infinity) > NEAR) found.push(at);
  return found;
}
