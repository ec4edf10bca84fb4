import { BEYOND, nameOf, overBudget, overPromise, readBudget, writeBudget } from "./budget.ts";
import { measureClock } from "./clock.ts";
import { measureStored, MEETINGS_A_YEAR, YEARS } from "./stored.ts";
import { measureAll, measureLarge, type Cost, type Measured } from "./measure.ts";

// `npm run cost`: what each command asks of Cosmos DB, in a new committee and in one with 1,000 meetings and 20,000
// actions. Ends with 0 only where nothing costs more than the budget, and both committees ask equally often.
// COST=write makes what is measured the budget: a person reads the difference before it is kept.

const LARGE = { meetings: 1_000, actions: 20_000 };

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const COLUMNS: [heading: string, of: (cost: Cost) => string][] = [
  ["reads", ({ reads }) => String(reads)],
  ["queries", ({ queries }) => String(queries)],
  ["writes", ({ writes }) => String(writes)],
  ["outbox", ({ outbox }) => String(outbox)],
  ["audit", ({ audit }) => String(audit)],
  ["refused", ({ refused }) => String(refused)],
  ["bytes", ({ bytes }) => String(bytes)],
  ["RU*", ({ units }) => units.toFixed(1)],
  ["after", ({ after }) => String(after)],
  ["RU*", ({ afterUnits }) => afterUnits.toFixed(1)],
];

const requests = ({ reads, queries, writes, outbox, audit, refused }: Cost): number =>
  reads + queries + writes + outbox + audit + refused;

function table(measured: readonly Measured[]): void {
  const width = Math.max(...measured.map((one) => nameOf(one).length));
  print(`${"".padEnd(width)} ${COLUMNS.map(([heading]) => heading.padStart(8)).join("")}`);
  for (const one of measured)
    print(`${nameOf(one).padEnd(width)} ${COLUMNS.map(([, of]) => of(one.cost).padStart(8)).join("")}`);
}

const fresh = await measureAll();
print("In a new committee. after: requests once it has been answered, for messages to others.");
print(
  "RU*: modelled, not measured: a point read 1 a KB, a write 5 a KB, a query 2.5 and 1 for each KB beyond the first.",
);
table(fresh);
const large = await measureLarge(LARGE);
print(`\nIn a committee with ${LARGE.meetings} meetings and ${LARGE.actions} actions.`);
table(large);

const clock = await measureClock();
print(
  `\nBy the clock, RU*: a bot's minute in which no committee's time has come ${clock.minute.toFixed(1)}; a committee ${clock.workingDay.toFixed(1)} on a working day, ${clock.otherDay.toFixed(1)} on another one.`,
);

const stored = await measureStored();
const KILO = 1_024;
print(`\nStored by a committee of ${MEETINGS_A_YEAR} meetings a year; bytes measured, amounts assumed.`);
for (const { kind, bytes, each, kept } of stored.kinds)
  print(
    `${kind.padEnd(8)} ${(bytes / KILO).toFixed(1).padStart(5)} KB, ${String(each).padStart(2)} for each meeting, ${kept === null ? "kept for good" : `kept for ${kept} days`}`,
  );
print(
  `After ${YEARS} years ${(stored.inAll / KILO ** 2).toFixed(1)} MB as sent; with what the service adds to each and its index, estimated: ${(stored.estimated / KILO ** 3).toFixed(3)} GB.`,
);

if (process.env["COST"] === "write") writeBudget(fresh);
const over = overBudget(fresh, readBudget());
const grown = fresh.flatMap((one, index) => {
  const other = large[index];
  return other && requests(one.cost) !== requests(other.cost)
    ? [`${nameOf(one)}: ${requests(one.cost)} requests, ${requests(other.cost)} in a large committee`]
    : [];
});
const beyond = fresh.filter((one) => overPromise(one).length > 0);
print("");
for (const one of beyond)
  print(
    `more than promised: ${nameOf(one)}: ${overPromise(one).join(", ")} (${BEYOND[nameOf(one)] ?? "no reason given"})`,
  );
const unexplained = beyond.filter((one) => BEYOND[nameOf(one)] === undefined);
for (const line of [...over.map((one) => `over the budget: ${one}`), ...grown]) print(line);
const holds = over.length === 0 && grown.length === 0 && unexplained.length === 0;
const units = fresh.reduce((all, { cost }) => all + cost.units, 0) / fresh.length;
print(
  `cost ${holds ? "holds" : "FAILS"}: ${fresh.length} commands, ${units.toFixed(1)} RU* on average, ${over.length} over the budget, ${grown.length} that cost more in a large committee, ${beyond.length} above what is promised`,
);
process.exitCode = holds ? 0 : 1;
