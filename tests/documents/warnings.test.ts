import assert from "node:assert/strict";
import { readDocument, readText } from "../../src/documents/read.ts";

const source = `Minutes of the Joint Board
Thursday 12 November 2026

1. Welcome
The chair welcomed everybody to the meeting.

2. Budget
The budget was approved.

4. Any other business
There was nothing.
`;

describe("what a reader is asked to look at", () => {
  it("is said in the document's language, or in that of whoever handed it over", async () => {
    const gap = (warnings: readonly { message: string }[]) => warnings.map(({ message }) => message);
    assert.ok(gap(readText(source).warnings).some((one) => one.startsWith("The numbers jump from item 2 to item 4")));
    const danish = /^Numrene springer fra punkt 2 til punkt 4/;
    assert.ok(gap(readText(source, { wording: "da" }).warnings).some((one) => danish.test(one)));
    const file = await readDocument(new TextEncoder().encode(source), { wording: "da" });
    assert.ok(file.kind === "read");
    assert.ok(gap(file.reading.warnings).some((one) => danish.test(one)));
  });
});

describe("a line that may head an item and was not taken to", () => {
  const said = (below: string) =>
    readText(`Referat af møde i Sundhedsrådet Øst
Dato: 4. maj 2026
Til stede: Hanne Brink, Ole Krat

1. Dagsorden
Godkendt.

${below}
`)
      .warnings.map(({ message }) => message)
      .filter((message) => message.startsWith("Linjen er læst som en del af punktet over den"));

  it("is shown where it has the number after the last item's", () => {
    assert.deepEqual(
      said("2. Planen\nRådet var enigt om to ting:\n1. Planen er god\n2. Den er dyr\n3. Transport\nUdsat."),
      ['Linjen er læst som en del af punktet over den, men kan være et punkt for sig: "3. Transport"'],
    );
  });

  it("is not shown where it answers a recommendation", () => {
    const asked =
      "Det indstilles, at rådet\n1. godkender planen\n2. drøfter sagen\nBeslutning\n1. Godkendt.\n2. Drøftet.";
    assert.deepEqual(said(`2. Planen\n${asked}\n\n3. Transport\nUdsat.`), []);
  });
});
