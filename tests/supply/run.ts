import process from "node:process";
import { licenceOf, unlicensed } from "./licences.ts";
import { installed } from "./lockFile.ts";

// `npm run licences`: how many packages have which licence, by the lock file. Ends with 0 only where each of them may be used.

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const packages = installed();
const counts = new Map<string, { shipped: number; others: number }>();
for (const one of packages) {
  const count = counts.get(licenceOf(one)) ?? { shipped: 0, others: 0 };
  if (one.dev) count.others++;
  else count.shipped++;
  counts.set(licenceOf(one), count);
}
for (const [licence, { shipped, others }] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
  print(`${licence.padEnd(28)} ${String(shipped).padStart(4)} shipped ${String(others).padStart(4)} to build and test`);
const wrong = unlicensed(packages);
for (const line of wrong) print(`! ${line}`);
print(
  `licences ${wrong.length === 0 ? "hold" : "FAIL"}: ${packages.length} packages, ${wrong.length} that may not be used`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
