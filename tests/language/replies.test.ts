import { deepEqual } from "node:assert/strict";
import { replyTo } from "../../src/language/replies.ts";

const around = { today: "2026-11-20", language: "da" } as const;
const people = ["Christina Lund", "Christina Bak"];
const days = ["torsdag 3. december", "tirsdag 8. december"];
const committees = ["Klyngestyregruppe Vest", "Driftsforum Vest"];
const one = ["Ja, torsdag 10. december"];

/** A number: that button; "none": nothing of it; "unclear": to be asked again; null: no answer. */
function answers(titles: readonly string[], table: Record<string, number | "none" | "unclear" | null>): void {
  describe(`To [${titles.join("] [")}]`, () => {
    for (const [text, meant] of Object.entries(table))
      it(`“${text}” is ${meant ?? "no answer"}`, () => {
        const reply = replyTo(text, { titles, ...around });
        deepEqual(reply?.kind === "option" ? reply.index : (reply?.kind ?? null), meant);
      });
  });
}

answers(people, {
  Lund: 0,
  "Christina Bak": 1,
  "christina bakk": 1,
  "det er Lund": 0,
  "ja, Lund": 0,
  "Christina er Christina Lund": 0,
  "Christina skal være Bak": 1,
  "Christina is Bak": 1,
  "Mette er Lund": null,
  "Lund tak": null,
  "den første": 0,
  "den anden": 1,
  "the second one": 1,
  "den sidste": 1,
  "den tredje": "unclear",
  "2": 1,
  "3": null,
  Christina: "unclear",
  ja: "unclear",
  nej: "none",
  "nej tak": "none",
  "ingen af dem": "none",
  "glem det": "none",
  fortryd: "none",
  "never mind": "none",
  Åse: null,
  afbud: null,
  "Lund laver et notat": null,
  "hvornår er næste møde?": null,
});
answers(days, {
  "3. december": 0,
  "den 3.": 0,
  "8/12": 1,
  "på tirsdag": 1,
  torsdag: 0,
  december: "unclear",
  "9. december": null,
});
answers(committees, { "Klyngestyregruppe Vest": 0, driftsforummet: 1, klyngestyregruppen: 0, Vest: "unclear" });
answers(one, { ja: 0, "ja tak": 0, ok: 0, "det gør det": 0, nej: "none", torsdag: 0 });
