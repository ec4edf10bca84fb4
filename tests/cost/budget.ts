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
export function overPromise({ asking, cost: { reads, queries, writes } }: Measured): string[] {
  return [
    ...(queries > 1 ? [`${queries} queries`] : []),
    ...(reads > 2 && reads + queries > 3 ? [`${reads} reads`] : []),
    ...(writes > 1 && asking.feature !== "postMinutes" ? [`${writes} writes`] : []),
  ];
}

const ANSWERED =
  "a question's button counts once, and which one was pressed is kept in the chat before anything is done: one write";
const CARD = "whether others have changed what its card showed since it was made: one query";
const DOCUMENT =
  "a document is set beside the meetings, minutes, actions and drafts that it may be about: seldom, and by two people";
const SECOND = "the change is found first, and only it says what it is about, which is read then";

/** Above what is promised, each with its reason. Whatever is not listed here keeps to it. */
export const BEYOND: Readonly<Record<string, string>> = {
  "answerSubstitute: a substitute's yes": CARD,
  "decideProposal: yes to a proposal": CARD,
  "handOver: minutes handed over": DOCUMENT,
  "correct: a doubt about them settled": DOCUMENT,
  "postMinutes: minutes published, with their actions": DOCUMENT,
  "showDraft: the draft that waits": DOCUMENT,
  "discard: a draft that is not to be used": "what its preview asked is closed in the chat: one write",
  "withdrawAction: an action that goes": `${ANSWERED}; ${CARD}`,
  "chooseCommittee: a committee, and what was asked of it": ANSWERED,
  "undo: a cancellation taken back": SECOND,
  "undo: an action taken back": SECOND,
};
