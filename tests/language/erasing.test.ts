import assert from "node:assert/strict";
import { understand } from "../../src/language/understand.ts";

const people = ["Mette Holm", "Åse Østergaard"].map((name) => ({ name }));
const context = { now: "2026-11-20T08:00:00.000Z", people, sender: "Mette Holm", language: "da" } as const;

/** That a person is to be erased, as people write it. */
const ERASING = [
  "slet alt om Åse Østergaard",
  "slet alle oplysninger om Åse Østergaard",
  "slet alle data om Åse Østergaard",
  "fjern alt om Åse Østergaard",
  "fjern alle spor af Åse Østergaard",
  "glem alt om Åse Østergaard",
  "slet lige alt om Åse Østergaard",
  "slet alt hvad I har om Åse Østergaard",
  "kan du slette alt om Åse Østergaard",
  "vil du slette alle oplysninger om Åse Østergaard",
  "slet Åse Østergaards data",
  "slet Åse Østergaards oplysninger",
  "slet personoplysninger om Åse Østergaard",
  "anonymiser Åse Østergaard",
  "slet Åse Østergaard helt",
  "Åse Østergaard vil gerne slettes",
  "Åse Østergaard vil have alt slettet",
  "Åse Østergaard har bedt om at blive slettet",
  "Åse Østergaard har bedt om at blive glemt",
  "Åse Østergaard skal slettes helt",
  "erase everything about Åse Østergaard",
  "delete everything about Åse Østergaard",
  "delete all data about Åse Østergaard",
  "delete all data on Åse Østergaard",
  "remove all information about Åse Østergaard",
  "forget everything about Åse Østergaard",
  "please erase everything about Åse Østergaard",
  "can you erase everything about Åse Østergaard",
  "could you please delete everything you have on Åse Østergaard",
  "wipe all traces of Åse Østergaard",
  "erase Åse Østergaard's data",
  "delete all Åse Østergaard's personal data",
  "anonymise Åse Østergaard",
  "erase Åse Østergaard",
  "forget Åse Østergaard completely",
  "Åse Østergaard must be erased",
];

/** What one is only told of: it is asked whether it is to be done. */
const ASKED = [
  "Åse Østergaard wants to be forgotten",
  "Åse Østergaard wants everything erased",
  "Åse Østergaard has asked to be forgotten",
];

describe("that a person is to be erased", () => {
  it("is understood in all the usual ways, and who it is", () => {
    for (const text of ERASING) {
      const { intent, sure, slots } = understand(text, context);
      assert.deepEqual([intent, sure, slots.person], ["erasePerson", true, "Åse Østergaard"], text);
    }
  });

  it("is asked about where it is only told", () => {
    for (const text of ASKED) {
      const { candidates, sure } = understand(text, context);
      assert.deepEqual([candidates[0], sure], ["erasePerson", false], text);
    }
  });
});
