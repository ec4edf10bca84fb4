import { handOver } from "./handing.ts";
import { readHandOver } from "./handOverOptions.ts";

// `npm run hand-over -- FILE`: gives a running local bot a file just as Teams would, which the Playground cannot.

const options = readHandOver(process.env, process.argv.slice(2));
const outcome = typeof options === "string" ? { ok: false, lines: [options] } : await handOver(options);
const print = outcome.ok ? console.log : console.error;
for (const line of outcome.lines) print(line);
process.exit(outcome.ok ? 0 : 1);
