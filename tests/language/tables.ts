import assert from "node:assert/strict";
import { understand } from "../../src/language/understand.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Intent, Slots, Understanding } from "../../src/language/understanding.ts";

const people = ["Karen Munk", "Birgit Møller", "Henrik Thorup", "Søren Ågaard"].map((name) => ({ name }));
/** 9 o'clock on Sunday 29 November 2026. */
const now = "2026-11-29T08:00:00.000Z";
export const context = { now, people, sender: "Karen Munk", language: "da" } as const;
export const read = (text: string, language: Language = "da"): Understanding =>
  understand(text, { ...context, language });
export const on = (date: string): { from: string; to: string } => ({ from: date, to: date });

/** What stands first among the buttons, or what the feature is to ask about by itself. */
export function asked(title: string, table: Record<string, Intent>): void {
  describe(title, () => {
    for (const [text, first] of Object.entries(table))
      it(`"${text}" is asked about: ${first}`, () => {
        const { intent, sure, candidates } = read(text);
        assert.deepEqual([sure, intent, candidates[0]], [false, first, first]);
      });
  });
}

export function sure(title: string, table: Record<string, [Intent, Slots]>): void {
  describe(title, () => {
    for (const [text, expected] of Object.entries(table))
      it(`"${text}" → ${expected[0]}`, () => {
        const found = read(text);
        assert.deepEqual([found.sure, found.intent, found.slots], [true, ...expected]);
      });
  });
}
