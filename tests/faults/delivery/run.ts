import { parts } from "./parts.ts";

// `npm run faults:delivery [part …]`: what becomes of messages while bots are killed and stopped, the channel fails, clocks
// jump and Teams delivers things again. Ends with 0 only where all of it holds.

const seed = Number(process.env["FAULTS_SEED"] ?? 20_261_203);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const failing: string[] = [];
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { lines, broken } = await part(seed);
  print(`${name}: ${lines.join("\n")}`);
  for (const what of broken) {
    print(`  FAILS: ${what}`);
    failing.push(`${name}: ${what}`);
  }
}
if (unknown.length > 0)
  failing.push(`no such part: ${unknown.join(", ")} (there are ${Object.keys(parts).join(", ")})`);
const verdict = failing.length === 0 ? "holds" : `FAILS (${failing.join("; ")})`;
print(`faults:delivery ${verdict} (seed ${seed})`);
process.exit(failing.length === 0 ? 0 : 1);
