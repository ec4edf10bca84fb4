import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";

// `npm run score`: how well documents are read and messages understood, by the scorers beside the checkout.

const shared = "../shared";
const scorers = [
  { name: "read", script: "contracts/score-read.mjs", needs: "samples", option: "--dir" },
  { name: "understand", script: "contracts/score-understand.mjs", needs: "phrases/dev.jsonl", option: "--phrases" },
];

let failed = false;
for (const { name, script, needs, option } of scorers) {
  const missing = [script, needs].map((path) => `${shared}/${path}`).filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.log(`${name}: not scored, for want of ${missing.join(" and ")}`);
    continue;
  }
  console.log(`${name}:`);
  const run = spawnSync(
    process.execPath,
    [resolve(shared, script), option, resolve(shared, needs), "--cwd", process.cwd(), ...process.argv.slice(2)],
    { stdio: "inherit" },
  );
  failed ||= run.status !== 0;
}
process.exitCode = failed ? 1 : 0;
