import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const read = (source: string) =>
  readText(source).items.map(({ title, kind, minutes, start, presenters, background, outcome }) => ({
    title,
    kind,
    minutes,
    start,
    presenters,
    background,
    outcome,
  }));
const RULE = "-".repeat(40);

describe("what an item is told by", () => {
  it("may stand on one line, each with its label", () => {
    const [first, second] = read(`# Sundhedsudvalget
Referat af møde den 3. februar 2025 kl. 13.30-16

## Punkt 1. Lægedækning

*Type: Orientering. Tid: 13.35-14.05*

### Baggrund
Der mangler læger i to kommuner.

Karen Holm indleder.

### Beslutning
Drøftet.

## Punkt 2. Budget

*Type: Beslutning. Varighed: 20 minutter*

### Beslutning
Godkendt.
`);
    assert.deepEqual(
      [first?.kind, first?.start, first?.minutes, first?.presenters],
      ["information", "13:35", 30, ["Karen Holm"]],
    );
    assert.deepEqual([second?.kind, second?.minutes], ["decision", 20]);
  });

  it("has no part in the lines drawn around it", () => {
    const items = read(`Referat
Klyngen Vest, 3. februar 2025

${RULE}
PUNKT 1   LÆGEDÆKNING     (5 min.)
${RULE}
Baggrund:     Der mangler læger.
Beslutning:   Drøftet.

${RULE}
PUNKT 2   BUDGET     (10 min.)
${RULE}
Beslutning:   Godkendt.
`);
    assert.deepEqual(
      items.map(({ title, minutes, background, outcome }) => [title, minutes, background, outcome]),
      [
        ["LÆGEDÆKNING", 5, "Der mangler læger.", "Drøftet."],
        ["BUDGET", 10, "", "Godkendt."],
      ],
    );
  });
});
