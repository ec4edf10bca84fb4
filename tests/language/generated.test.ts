import assert from "node:assert/strict";
import fc from "fast-check";
import { READING } from "../../src/language/intents/traits.ts";
import type { Deadline } from "../../src/domain/time.ts";
import { understand } from "../../src/language/understand.ts";
import type { Slots } from "../../src/language/understanding.ts";
import { sentencesOf, WRITING } from "./generated/sentences.ts";
import { PEOPLE, TODAY, type Meaning } from "./generated/words.ts";

const RUNS = 5_000;

/** Of what is done without asking, these may not be wrong. */
const CORE = [
  "person",
  "owners",
  "meeting",
  "substitute",
  "action",
  "due",
  "date",
  "start",
  "end",
] as const satisfies (keyof Slots)[];

const same = (wanted: unknown, got: unknown): boolean => JSON.stringify(wanted) === JSON.stringify(got);

/** Silence means the next meeting, and a deadline "inden" a day may begin today. */
function fits(slot: (typeof CORE)[number], wanted: Slots, got: Slots): boolean {
  if (slot === "meeting" && wanted.meeting === undefined) return got.meeting === undefined || got.meeting === "next";
  if (slot === "due" && isDay(got.due) && isDay(wanted.due)) return got.due.to === wanted.due.to;
  return same(wanted[slot], got[slot]);
}

const isDay = (due: Slots["due"]): due is Deadline => typeof due === "object" && "to" in due;

function judged({ text, intent, slots, language }: Meaning): "right" | "asked" | "wrong" | "wrongly written" {
  const context = { now: `${TODAY}T08:00:00.000Z`, people: PEOPLE, sender: "Karen Munk", language };
  const found = understand(text, context);
  if (!found.sure) return "asked";
  const isRight = found.intent === intent && CORE.every((slot) => fits(slot, slots, found.slots));
  if (isRight) return "right";
  return READING.has(found.intent) ? "wrong" : "wrongly written";
}

describe("generated sentences with known meanings", () => {
  for (const intent of WRITING)
    it(`${intent}: at least 95 in 100 of ${RUNS.toString()} are right, and nothing is done wrongly`, () => {
      let right = 0;
      const wrong = new Set<string>();
      const judgements = new Map<string, ReturnType<typeof judged>>();
      fc.assert(
        fc.property(sentencesOf(intent), (meaning) => {
          const verdict = judgements.get(meaning.text) ?? judged(meaning);
          judgements.set(meaning.text, verdict);
          if (verdict === "right") right++;
          if (verdict === "wrongly written") wrong.add(meaning.text);
        }),
        { numRuns: RUNS },
      );
      assert.deepEqual([...wrong].slice(0, 20), []);
      assert.ok(right / RUNS >= 0.95, `right: ${((100 * right) / RUNS).toFixed(1)} %`);
    }).timeout(60_000);
});
