import assert from "node:assert/strict";
import { setStage } from "../features/stage.ts";
import { maria } from "../features/vest.ts";
import { hitsIn, shelfOf } from "./shelf.ts";

/** Why somebody stays away, in no words that anything else would be in. */
const TOLD_NOBODY = [
  "afbud, jeg har kanarieinfluenza",
  "jeg kan ikke komme på torsdag, fordi jeg er syg af kanarieinfluenza",
  "afbud pga. kanarieinfluenza",
  "I can't make it, I am down with kanarieinfluenza",
  "apologies for Thursday because of kanarieinfluenza",
];
const TOLD_OTHERS = [
  ["afbud, sig til dem at jeg har kanarieinfluenza", "jeg har kanarieinfluenza"],
  ["jeg kommer ikke, du må gerne sige at jeg har kanarieinfluenza", "jeg har kanarieinfluenza"],
  ["I can't come, tell them that I have kanarieinfluenza", "I have kanarieinfluenza"],
] as const;

async function said(text: string) {
  const shelf = await shelfOf();
  const stage = await setStage({ store: shelf.store });
  const answer = await stage.say(maria, text);
  await stage.tick();
  return { answer, heard: stage.heard(), hits: hitsIn(await shelf.all(), ["kanarieinfluenza"]) };
}

describe("why somebody does not come", () => {
  for (const text of TOLD_NOBODY)
    it(`is neither stored nor told: "${text}"`, async () => {
      const { answer, heard, hits } = await said(text);
      // A question is stored as well, with its buttons.
      assert.match(answer, /torsdag 3\. december|Thursday 3 December|Jeg er ikke sikker/);
      assert.ok(!answer.includes("influenza"));
      assert.deepEqual(hits, []);
      assert.ok(heard.every((line) => !line.includes("influenza")));
    });

  for (const [text, told] of TOLD_OTHERS)
    it(`is told to the secretariat where somebody says so, and stands nowhere else: "${text}"`, async () => {
      const { answer, heard, hits } = await said(text);
      assert.ok(answer.includes(`“${told}”`), answer);
      assert.ok(heard.some((line) => /^Asta Lindholm: Afbud/.test(line) && line.includes(told)));
      assert.ok(heard.every((line) => !line.includes("influenza") || /^(Asta|Bo) /.test(line)));
      assert.ok(hits.length > 0 && hits.every((hit) => /in (outbox|meeting) /.test(hit)), hits.join("\n"));
    });
});
