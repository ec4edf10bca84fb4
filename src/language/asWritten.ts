import { visible } from "../domain/visible.ts";
import type { Slots } from "./understanding.ts";

/** What somebody says in their own words, and is kept. */
const OWN_WORDS = ["subject", "task", "query", "reason", "place"] as const;

/** With their own words as they wrote them: what was taken for a slip of the pen may be none ("sprog", not "spørg"). */
export function asWritten(slots: Slots, said: string, spelt: string): Slots {
  const before = wordsOf(visible(said));
  const after = wordsOf(spelt);
  if (before.length !== after.length) return slots;
  const written = new Map(
    after.flatMap((word, at) => (word === before[at] ? [] : [[word, before[at] ?? word] as const])),
  );
  if (written.size === 0) return slots;
  const restored = OWN_WORDS.flatMap((slot) => {
    const words = slots[slot];
    return words === undefined ? [] : [[slot, words.replace(WORD, (word) => written.get(word) ?? word)] as const];
  });
  return { ...slots, ...Object.fromEntries(restored) };
}

const WORD = /\p{L}+/gu;
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
