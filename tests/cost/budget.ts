import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { Cost, Measured } from "./measure.ts";

const FILE = new URL("budget.json", import.meta.url);

const Allowed = z.object({
  reads: z.number(),
  queries: z.number(),
  writes: z.number(),
  outbox: z.number(),
  audit: z.number(),
  refused: z.number(),
  partitions: z.number(),
  after: z.number(),
  /** Rounded up, so that a word more in an answer breaks nothing. */
  kilobytes: z.number(),
  units: z.number(),
});
type Allowed = z.infer<typeof Allowed>;
const Budget = z.record(z.string(), Allowed);
type Budget = z.infer<typeof Budget>;

/** A tenth more is no increase: what is written differs by the length of a word. */
const SLACK = 1.1;

function allowedFor({ bytes, units, ...cost }: Cost): Allowed {
  const counts = Allowed.omit({ kilobytes: true, units: true }).parse(cost);
  return { ...counts, kilobytes: Math.ceil((bytes * SLACK) / 1_024), units: Math.ceil(units * SLACK) };
}

export const nameOf = ({ asking }: Measured): string => `${asking.feature}: ${asking.name}`;

export const readBudget = (): Budget => Budget.parse(JSON.parse(readFileSync(FILE, "utf8")));

export function writeBudget(measured: readonly Measured[]): void {
  const budget = Object.fromEntries(measured.map((one) => [nameOf(one), allowedFor(one.cost)]));
  writeFileSync(FILE, `${JSON.stringify(budget, null, 2)}\n`);
}

/** A line for everything that costs more than the budget says, or that it does not know. */
export function overBudget(measured: readonly Measured[], budget: Budget): string[] {
  return measured.flatMap((one) => {
    const name = nameOf(one);
    const allowed = budget[name];
    if (!allowed) return [`${name}: not in the budget`];
    const now: Allowed = { ...one.cost, kilobytes: one.cost.bytes / 1_024 };
    return Allowed.keyof().options.flatMap((what) =>
      now[what] > allowed[what] ? [`${name}: ${what} ${now[what].toFixed(1)}, allowed ${allowed[what]}`] : [],
    );
  });
}

/**
 * What issue 5 promises of every command: at most two point reads and one query inside one partition, where a point read
 * may stand in the query's place, and one write besides those of messages and of the log; publishing minutes one more for
 * each action.
 */
export function overPromise({ asking, cost: { reads, queries, writes, actions } }: Measured): string[] {
  const free = asking.feature === "postMinutes" ? actions : 0;
  return [
    ...(queries > 1 ? [`${queries} queries`] : []),
    ...(reads > 2 && reads + queries > 3 ? [`${reads} reads`] : []),
    ...(writes - free > 1 ? [`${writes} writes${free > 0 ? `, ${free} of them actions` : ""}`] : []),
  ];
}

/** Above what is promised, each with its reason. Whatever is not listed here keeps to it. */
export const BEYOND: Readonly<Record<string, string>> = {
  "handOver: minutes handed over":
    "it is compared with the latest that are out, whole documents for which only a list with a limit of its own will do; and it writes the note of a draft before the draft, and what is asked of it in the chat, which is another partition",
  "postMinutes: minutes published, with their actions":
    "six writes besides the actions say that it is begun and what came of it, each made when what it goes by stands: one request would be a batch, which the tests' server cannot show to be atomic; and the next free number is found by a list of all actions",
  "chooseCommittee: a committee, and what was asked of it":
    "which button counts is in the chat's partition, since either committee may have been meant, and what is done lies in the committee's: no request writes to two partitions; and each committee of whoever sits in several is read",
};
