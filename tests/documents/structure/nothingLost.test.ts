import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";
import type { ReadItem } from "../../../src/domain/reading.ts";

const HEAD = "Styregruppen Nord\nReferat af møde den 3. marts 2025\n\n";

function itemWith(body: string): ReadItem {
  const item = readText(`${HEAD}Punkt 1: Status på samråd\n\n${body}\n\nPunkt 2: Eventuelt\n\nIntet.\n`).items[0];
  assert.ok(item);
  return item;
}

const OUTCOME = "Beslutning\n\nOrienteringen tages til efterretning.";
const ASKED = "Indstilling\n\nDet indstilles, at styregruppen\n\n- tager orienteringen til efterretning.";

describe("a sentence of the case that sounds like a recommendation", () => {
  const sentences = [
    "Indstiller til samrådet er lægen, og der sendes besked til PPR.",
    "Sekretariatet anbefaler, at der holdes samråd hver måned.",
    "Forvaltningen indstiller til samrådet, at lægen kommer med.",
  ];
  for (const sentence of sentences)
    it(`stays in the case above the recommendation itself: "${sentence}"`, () => {
      const rest = "Der nedsættes en styregruppe.\n\nMette Bro, chef i Hjørring Kommune, deltager under punktet.";
      const item = itemWith(
        `Sagsfremstilling\n\nHospitalet har tolv sager.\n\n${sentence}\n\n${rest}\n\n${ASKED}\n\n${OUTCOME}`,
      );
      assert.deepEqual(item.background.split("\n"), ["Hospitalet har tolv sager.", sentence, ...rest.split("\n\n")]);
      assert.deepEqual(
        item.recommendations.map(({ text, decision }) => [text, decision]),
        [["tager orienteringen til efterretning.", "noted"]],
      );
    });

  it("is none where it only tells who is asked, with no label at all", () => {
    const item = itemWith(`Indstiller til samrådet er lægen, og der sendes besked til PPR.\n\n${OUTCOME}`);
    assert.deepEqual(item.recommendations, []);
    assert.equal(item.background, "Indstiller til samrådet er lægen, og der sendes besked til PPR.");
  });
});

describe("what stands among the recommendations and is none", () => {
  it("is kept with the case", () => {
    const note = "Rammen er fundet i budgettet for 2025.";
    const item = itemWith(
      `Sagsfremstilling\nDer er en plan.\n\nIndstilling\n1. at planen godkendes.\n${note}\n\n${OUTCOME}`,
    );
    assert.equal(item.recommendations.length, 1);
    assert.ok(`${item.background} ${item.recommendations[0]?.text ?? ""}`.includes(note), item.background);
  });

  it("is kept where one sentence is the recommendation and the next paragraph is not", () => {
    const note = "Rammen er fundet i budgettet for 2025.";
    const item = itemWith(`Der er en plan.\n\nIndstilling\nPlanen godkendes af styregruppen\n\n${note}\n\n${OUTCOME}`);
    assert.ok(`${item.background} ${item.recommendations[0]?.text ?? ""}`.includes(note), item.background);
  });
});

it("lines that each begin with what a committee does are recommendations, though the signs of their list are lost", () => {
  const asked = ["Tager orienteringen til efterretning.", "Drøfter en fælles holdning til ressourcerne."];
  const item = itemWith(`Indstilling:\nDet indstilles, at Styregruppen Nord:\n${asked.join("\n")}\n\n${OUTCOME}`);
  assert.deepEqual(
    item.recommendations.map(({ text }) => text),
    asked,
  );
});
