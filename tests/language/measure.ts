import { readFileSync } from "node:fs";
import { z } from "zod";
import { READING } from "../../src/language/intents/traits.ts";
import { understand } from "../../src/language/understand.ts";
import { Intent } from "../../src/language/understanding.ts";

const Phrase = z.object({
  text: z.string(),
  intent: Intent,
  slots: z.record(z.string(), z.unknown()),
  ask: z.boolean().optional(),
  free: z.array(z.string()).optional(),
});

const People = z.array(z.object({ name: z.string() }));

/** The slots of which a wrong one in what is done without asking is the worst there is. */
const CORE = ["person", "owners", "meeting", "substitute", "action", "date", "start", "due"];

export interface Measured {
  messages: number;
  /** Shares, 0 to 1. */
  right: number;
  asked: number;
  /** What was done without asking and should not have been. */
  wrongWrites: string[];
}

/** How a file of messages with known meanings is understood, as the committee's scorer judges it. */
export function measure(folder: URL, file: string): Measured {
  const people = People.parse(JSON.parse(readFileSync(new URL("people.json", folder), "utf8")));
  const lines = readFileSync(new URL(file, folder), "utf8").split("\n");
  const phrases = lines.filter((line) => line.startsWith("{")).map((line) => Phrase.parse(JSON.parse(line)));
  const sender = people[0]?.name ?? null;
  const wrongWrites: string[] = [];
  let right = 0;
  let asked = 0;
  for (const { text, intent, slots, ask = false, free = [] } of phrases) {
    const found = understand(text, { now: "2026-11-20T08:00:00.000Z", people, sender, language: "da" });
    const isOffered = found.candidates.includes(intent) || intent === "none" || found.intent === intent;
    if (found.sure ? found.intent === intent : ask && isOffered) right++;
    else if (!found.sure) asked++;
    const slotsFit = CORE.every((slot) => free.includes(slot) || fits(slots[slot], Object.entries(found.slots), slot));
    const writes = found.sure && !READING.has(found.intent);
    if (writes && (ask || found.intent !== intent || !slotsFit)) wrongWrites.push(text);
  }
  const share = (count: number): number => count / phrases.length;
  return { messages: phrases.length, right: share(right), asked: share(asked), wrongWrites };
}

/** A slot that was not said may still be the next meeting or the sender, which is what silence means. */
function fits(wanted: unknown, slots: [string, unknown][], slot: string): boolean {
  const got = slots.find(([name]) => name === slot)?.[1];
  if (wanted === undefined) return got === undefined || got === "next" || JSON.stringify(got) === '["me"]';
  if (slot === "due") return endOf(wanted) === endOf(got);
  const range = z.object({ from: z.string().optional(), to: z.string().optional() }).safeParse(wanted);
  if (!range.success) return JSON.stringify(wanted) === JSON.stringify(got);
  return Object.entries(range.data).every(([end, day]) => new Map(Object.entries(got ?? {})).get(end) === day);
}

function endOf(due: unknown): string | undefined {
  const range = z.object({ from: z.string().optional(), to: z.string().optional() }).safeParse(due);
  return range.success ? (range.data.to ?? range.data.from) : JSON.stringify(due);
}
