import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { DateTime } from "luxon";
import { z } from "zod";
import { ZONE } from "../domain/time.ts";
import type { Slots } from "../language/understanding.ts";
import { understand } from "../language/understand.ts";

/** A mistake of whoever calls; its message is the one line that they see. */
class Usage extends Error {}

const People = z.array(z.object({ name: z.string().min(1) }));

async function main(): Promise<void> {
  const { now, people } = options();
  const sender = people[0]?.name ?? null;
  for await (const text of linesOf(process.stdin.setEncoding("utf8"))) {
    const understanding = understand(text, { now, people, sender, language: "da" });
    process.stdout.write(`${JSON.stringify({ ...understanding, slots: contractSlots(understanding.slots) })}\n`);
  }
}

/** As lines end in a file, empty ones too: whoever reads the answers counts them. A message may hold a separator of its own (U+2028). */
async function* linesOf(input: AsyncIterable<unknown>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of input) {
    const lines = `${rest}${String(chunk)}`.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.replace(/\r$/u, "");
  }
  if (rest !== "") yield rest;
}

/** A meeting that is told by its place among the others is none of the contract's: it goes beside them. */
function contractSlots({ meeting, due: said, ...others }: Slots): Record<string, unknown> {
  const due = typeof said === "object" && "meeting" in said ? said.meeting : said;
  const slots = { ...others, ...(due !== undefined && { due }) };
  if (meeting === undefined) return slots;
  if (meeting === "beforeLast") return { ...slots, meetingBeforeLast: true };
  return typeof meeting === "object" && "number" in meeting
    ? { ...slots, meetingNumber: meeting.number }
    : { ...slots, meeting };
}

function options(): { now: string; people: z.infer<typeof People> } {
  const { now, people } = parsed();
  if (now === undefined) throw new Usage("say what time it is: --now 2026-11-20T09:00");
  const at = DateTime.fromISO(now, { zone: ZONE });
  if (!at.isValid) throw new Usage(`not a time: --now ${now}`);
  return { now: at.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'"), people: people === undefined ? [] : load(people) };
}

function parsed(): { now?: string | undefined; people?: string | undefined } {
  try {
    return parseArgs({ options: { now: { type: "string" }, people: { type: "string" } } }).values;
  } catch (error) {
    throw new Usage(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function load(file: string): z.infer<typeof People> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new Usage(`cannot read ${file}`, { cause: error });
  }
  try {
    return People.parse(JSON.parse(text));
  } catch (error) {
    throw new Usage(`${file} is no list of people: [{ "name": "…" }]`, { cause: error });
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Usage)) throw error;
  process.stderr.write(`understand: ${error.message}\n`);
  process.exitCode = 2;
}
