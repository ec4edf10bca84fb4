import { deepEqual, equal, ok } from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/domain/language.ts";
import { parseDialogue } from "./harness/dialogue.ts";
import { playDialogue } from "./harness/play.ts";
import { faultOf, pressesIn, tooHeavy } from "./harness/presses.ts";
import { setUp, type Surroundings } from "./harness/stage.ts";

// UPDATE_DIALOGUES=1 records what the bot says and stores now. A person reads it before it is kept.
const isRecording = process.env["UPDATE_DIALOGUES"] === "1";

const LANGUAGES: Record<Language, string> = { da: "Danish", en: "English" };

for (const [folder, language] of Object.entries(LANGUAGES))
  describe(`Conversations in ${language}`, () => {
    let surroundings: Surroundings;
    const presses = new Set<string>();
    before(async () => {
      surroundings = await setUp();
    });
    after(() => surroundings.close());

    for (const file of dialoguesIn(join(import.meta.dirname, folder))) {
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

function dialoguesIn(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".dialogue"));
  return files.sort().map((name) => join(folder, name));
}
