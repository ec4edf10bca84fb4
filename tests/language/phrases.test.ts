import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { READING } from "../../src/language/intents/index.ts";
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
const own = new URL("phrases/", import.meta.url);
const shared = new URL("../../../shared/phrases/", import.meta.url);

/** The slots of which a wrong one in what is done without asking is the worst there is. */
const CORE = ["person", "owners", "meeting", "substitute", "action", "date", "start", "due"];

function measure(folder: URL, file: string): { right: number; wrongWrites: string[] } {
  const people = People.parse(JSON.parse(readFileSync(new URL("people.json", folder), "utf8")));
  const lines = readFileSync(new URL(file, folder), "utf8").split("\n");
  const phrases = lines.filter((line) => line.startsWith("{")).map((line) => Phrase.parse(JSON.parse(line)));
  const sender = people[0]?.name ?? null;
  const wrongWrites: string[] = [];
  let right = 0;
  for (const { text, intent, slots, ask = false, free = [] } of phrases) {
    const found = understand(text, { now: "2026-11-20T08:00:00.000Z", people, sender, language: "da" });
    if (ask ? !found.sure : found.sure && found.intent === intent) right++;
    const slotsFit = CORE.every((slot) => free.includes(slot) || fits(slots[slot], Object.entries(found.slots), slot));
    const writes = found.sure && !READING.has(found.intent);
    if (writes && (ask || found.intent !== intent || !slotsFit)) wrongWrites.push(text);
  }
  return { right: right / phrases.length, wrongWrites };
}

/** A slot that was not said may still be the next meeting or the sender, which is what silence means. */
function fits(wanted: unknown, slots: [string, unknown][], slot: string): boolean {
  const got = slots.find(([name]) => name === slot)?.[1];
  if (wanted === undefined) return got === undefined || got === "next" || JSON.stringify(got) === '["me"]';
  const range = z.object({ from: z.string().optional(), to: z.string().optional() }).safeParse(wanted);
  if (!range.success) return JSON.stringify(wanted) === JSON.stringify(got);
  return Object.entries(range.data).every(([end, day]) => new Map(Object.entries(got ?? {})).get(end) === day);
}

describe("sentences with known meanings", () => {
  for (const file of ["danish.jsonl", "english.jsonl"]) {
    it(`of ${file}: nine in ten are understood and nothing is done wrongly`, () => {
      const { right, wrongWrites } = measure(own, file);
      assert.deepEqual(wrongWrites, []);
      assert.ok(right >= 0.9, `right: ${right}`);
    });
  }

  it("of the committee's examples: nine in ten are understood and nothing is done wrongly", function () {
    if (!existsSync(shared)) {
      process.stdout.write("      skipped: ../shared/phrases is not here\n");
      this.skip();
    }
    const { right, wrongWrites } = measure(shared, "dev.jsonl");
    assert.deepEqual(wrongWrites, []);
    assert.ok(right >= 0.9, `right: ${right}`);
  });
});
