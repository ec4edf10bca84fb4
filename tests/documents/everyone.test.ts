import assert from "node:assert/strict";
import { everyoneIn } from "../../src/documents/people/everyone.ts";
import { readText } from "../../src/documents/read.ts";

const minutes = (presenter: string, listed = "Signe Holk, Daniel Aagaard") => `Referat af møde i Styregruppen for Nærhed
Dato: 4. maj 2026 kl. 10.00-12.00
Deltagere: ${listed}

1. Økonomi ved ${presenter}
Beslutning:
Daniel sender tallene rundt.

2. Eventuelt
Beslutning:
Intet.
`;

describe("who a document knows by name", () => {
  const names = (source: string) => {
    const { people, items } = readText(source);
    return everyoneIn(people, items).map(({ name }) => name);
  };
  const doubts = (source: string) => readText(source).warnings.map(({ message }) => message);

  it("are its lists and those who present an item, each once", () => {
    assert.deepEqual(names(minutes("Daniel Friis Munk")), ["Signe Holk", "Daniel Aagaard", "Daniel Friis Munk"]);
    assert.deepEqual(names(minutes("Daniel Aagaard")), ["Signe Holk", "Daniel Aagaard"]);
    assert.deepEqual(names(minutes("Daniel")), ["Signe Holk", "Daniel Aagaard"]);
  });

  it("are two where a presenter has the first name of somebody listed, so that the name alone is in doubt", () => {
    assert.ok(doubts(minutes("Daniel Friis Munk")).includes("Flere personer hedder Daniel."));
    assert.deepEqual(doubts(minutes("Daniel Aagaard")), []);
    assert.deepEqual(doubts(minutes("Daniel Friis Munk", "Signe Holk, Berit Aagaard")), []);
  });

  it("include whoever comes instead of somebody", () => {
    const instead = minutes("Signe Holk", "Signe Holk, Daniel Aagaard").replace(
      "\n\n1.",
      "\nAfbud: Bo Lund (i stedet deltager Daniel Munk)\n\n1.",
    );
    assert.ok(names(instead).includes("Daniel Munk"), names(instead).join());
  });
});
