import type { Attempt, TrustGroup } from "./group.ts";

/** What came of a group. `broken`: cases that did not come to an end. */
export interface Row {
  group: string;
  tried: number;
  outcomes: ReadonlyMap<string, number>;
  zeros: ReadonlyMap<string, number>;
  broken: readonly string[];
}

/** Each case once, one after the other. */
export async function rowOf(group: TrustGroup): Promise<Row> {
  const outcomes = new Map<string, number>();
  const zeros = new Map(group.zeros.map((zero) => [zero, 0]));
  const broken: string[] = [];
  let tried = 0;
  const count = (attempt: Attempt, name: string): void => {
    for (const [outcome, times] of Object.entries(attempt.outcomes)) {
      tried += times;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + times);
    }
    for (const [zero, found] of Object.entries(attempt.zeros)) {
      zeros.set(zero, (zeros.get(zero) ?? 0) + found);
      if (found > 0) broken.push(`${name}: ${zero} ${found} (${Object.keys(attempt.outcomes).join()})`);
    }
  };
  await group.open("all");
  for (const { name, attempt } of group.cases)
    try {
      count(await attempt(), name);
    } catch (error) {
      tried += 1;
      broken.push(`${name}: ${String(error)}`);
    }
  await group.close();
  return { group: group.name, tried, outcomes, zeros, broken };
}

export const holds = ({ broken, tried }: Row): boolean => broken.length === 0 && tried > 0;

/** The table as Markdown, as docs/security.md has it. */
export function tableOf(rows: readonly Row[]): string[] {
  const list = (counts: ReadonlyMap<string, number>): string =>
    [...counts].map(([what, times]) => `${what} ${times}`).join(", ");
  const cells = [
    ["group", "cases", "outcomes", "must be 0"],
    ...rows.map(({ group, tried, outcomes, zeros }) => [group, String(tried), list(outcomes), list(zeros)]),
  ];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [heading = [], ...rest] = cells;
  return [line(heading), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rest.map(line)];
}

export function summaryOf(rows: readonly Row[]): string {
  const tried = rows.reduce((sum, row) => sum + row.tried, 0);
  const found = rows.reduce((sum, { zeros }) => sum + [...zeros.values()].reduce((all, one) => all + one, 0), 0);
  const broken = rows.reduce((sum, row) => sum + row.broken.length, 0);
  const verdict = rows.every(holds) ? "holds" : "FAILS";
  return `trust ${verdict}: ${tried} cases in ${rows.length} groups, ${found} times what must not happen, ${broken} cases failed`;
}
