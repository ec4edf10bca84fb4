import { deepEqual, equal, ok } from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../src/domain/language.ts";
import { parseDialogue } from "./dialogue.ts";
import { playDialogue } from "./play.ts";
import { faultOf, pressesIn, tooHeavy } from "./presses.ts";
import type { Shelf } from "./shelf.ts";
import { setUp, type Surroundings } from "./stage.ts";

const LANGUAGES: Record<Language, string> = { da: "Danish", en: "English" };

interface Pass {
  keptIn: () => Promise<Shelf>;
  /** Added to the name of the suite. */
  where?: string;
  /** Whether what the bot says and stores now is written down, instead of being compared. */
  isRecording?: boolean;
}

/** Every dialogue of a language as a test, with the bot on that store. */
export function dialoguesIn(language: Language, { keptIn, where = "", isRecording = false }: Pass): void {
  describe(`Conversations in ${LANGUAGES[language]}${where}`, () => {
    let surroundings: Surroundings;
    const presses = new Set<string>();
    before(async () => {
      surroundings = await setUp(keptIn);
    });
    after(() => surroundings.close());

    for (const file of filesIn(join(import.meta.dirname, "..", language))) {
      const written = readFileSync(file, "utf8");
      const dialogue = parseDialogue(written);
      it(dialogue.title, async () => {
        const played = await playDialogue(dialogue, surroundings);
        for (const press of pressesIn(surroundings.connector.sent)) presses.add(press);
        deepEqual(tooHeavy(surroundings.connector.sent), []);
        if (isRecording) writeFileSync(file, played);
        else equal(played, written);
      });
    }

    it("offers no button but for something that can be asked for", () => {
      ok(presses.size > 0, "no dialogue has shown a button");
      deepEqual(
        [...presses].flatMap((press) => faultOf(press) ?? []),
        [],
      );
    });
  });
}

function filesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".dialogue"));
  return files.sort().map((name) => join(folder, name));
}
