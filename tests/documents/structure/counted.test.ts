import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const shape = (source: string) => readText(source).items.map(({ number, title }) => `${number.toString()} ${title}`);

describe("items that only their numbers tell", () => {
  const forms: Readonly<Record<string, string>> = {
    "1 Titel": "1 Velkomst\n2 Økonomi\n3 Akutplan\n4 Eventuelt",
    "1: Titel": "1: Velkomst\n2: Økonomi\n3: Akutplan\n4: Eventuelt",
    "1 - Titel": "1 - Velkomst\n2 - Økonomi\n3 - Akutplan\n4 - Eventuelt",
    "1. Titel below a sentence": "Vi skal tale om:\n1. Velkomst\n2. Økonomi\n3. Akutplan\n4. Eventuelt",
  };
  for (const [form, list] of Object.entries(forms))
    it(`are read from a list of "${form}" without a blank line`, () => {
      const source = `Møde i styregruppen mandag den 4. maj 2026 kl. 10\n${list}\n`;
      assert.deepEqual(shape(source), ["1 Velkomst", "2 Økonomi", "3 Akutplan", "4 Eventuelt"]);
    });

  it("are read from minutes that have their text right below the titles", () => {
    const { kind, items } = readText(`Referat
Styregruppen for Nærhed
Dato: 4. maj 2026
Deltagere: Hanne Brink, Ole Krat
1 Velkomst
Hanne Brink bød velkommen.
2 Økonomi
Budgettet blev godkendt. Ole Krat sender tallene rundt.
3 Eventuelt
Intet.
`);
    assert.equal(kind, "minutes");
    assert.deepEqual(
      items.map(({ number, title, outcome }) => [number, title, outcome]),
      [
        [1, "Velkomst", "Hanne Brink bød velkommen."],
        [2, "Økonomi", "Budgettet blev godkendt. Ole Krat sender tallene rundt."],
        [3, "Eventuelt", "Intet."],
      ],
    );
    assert.deepEqual(
      items.flatMap(({ actions }) => actions.map(({ owners }) => owners)),
      [["Ole Krat"]],
    );
  });

  it("are read where what was said stands on the line of the title", () => {
    const { items } = readText(`Referat fra møde i styregruppen den 4. maj 2026
Vi talte om følgende:
1. Økonomi. Budgettet blev godkendt. Ole Krat sender tallene rundt.
2. Akutplan. Drøftet.
3. Kørsel. Udsat til næste møde.
`);
    assert.deepEqual(
      items.map(({ title, outcome }) => [title, outcome]),
      [
        ["Økonomi", "Budgettet blev godkendt. Ole Krat sender tallene rundt."],
        ["Akutplan", "Drøftet."],
        ["Kørsel", "Udsat til næste møde."],
      ],
    );
  });

  it("keep the numbers that an agenda goes on from", () => {
    const source = "Agenda\nJoint Care Board\nMonday 4 May 2026 10:00\n\n7 Welcome\n8 Budget\n9 Any other business\n";
    assert.deepEqual(shape(source), ["7 Welcome", "8 Budget", "9 Any other business"]);
  });

  it("go on to the last one, however little speaks for it", () => {
    const source = `Referat
Styregruppen for Nærhed, 4. maj 2026
1 Velkomst v. Hanne
Hanne bød velkommen.
2 Lokaler

Mødelokalet skal males.
3 Kørsel
Drøftet.
4 Evt.
`;
    assert.equal(shape(source).at(-1), "4 Evt.");
  });

  const none: Readonly<Record<string, string>> = {
    "people are counted": "Deltagere\n1 Hanne Brink\n2 Ole Krat\n3 Karen Lund",
    "a number comes twice": "Der er ansat\n1 Leder\n2 Læger\n3 Sygeplejersker\n3 Terapeuter",
    "a number is missing": "Der er ansat\n2 Læger\n4 Sygeplejersker\n5 Terapeuter",
    "tasks are listed": "Opgaver:\n1. Ole sender tallene\n2. Hanne ringer til kommunen\n3. Karen booker lokalet",
    "sentences are counted": "Det gælder:\n1 Planen følges nøje.\n2 Tallene sendes rundt.\n3 Lokalet males.",
    "it is recommended": "Det indstilles, at\n1. Planen godkendes\n2. Rammen udvides\n3. Status drøftes",
  };
  for (const [why, list] of Object.entries(none))
    it(`are none where ${why}`, () => {
      assert.deepEqual(shape(`Møde i styregruppen mandag den 4. maj 2026\n${list}\n`), []);
    });
});
