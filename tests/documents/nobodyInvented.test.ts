import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

const DANISH = "Referat\nStyregruppe Syd\nDato: 12. marts 2026 kl. 9-11";
const read = (lines: string, head = DANISH) => readText(`${head}\n${lines}\n\n1. Trivsel\nReferat\nDrøftet.\n`);
const people = (lines: string, head = DANISH) =>
  read(lines, head).people.map(({ name, absent, substitute }) =>
    [name, ...(absent ? ["away"] : []), ...(substitute === null ? [] : [`for: ${substitute}`])].join(", "),
  );

describe("a place", () => {
  it("is nobody", () => {
    assert.deepEqual(people("Mødelokale Anker, Strandvej 12\n\nDeltagere: Lene Dahl, Bo Rask"), [
      "Lene Dahl",
      "Bo Rask",
    ]);
    assert.deepEqual(
      people(
        "Present: Lena Dale, Bob Rusk",
        "Minutes of the meeting of the Board\nheld on Tuesday 8 April 2025 at 10.00 in Room 2.14, Amager House, Copenhagen\n",
      ),
      ["Lena Dale", "Bob Rusk"],
    );
    const agenda = "Agenda\nJoint Care Board\nMeeting 4 · Thursday 9 October 2025, 13:00–15:00 · Microsoft Teams";
    assert.deepEqual(readText(`${agenda}\n\n1. Welcome\n2. Budget\n`).people, []);
  });

  it("has no guest by the word for where he lives", () => {
    assert.deepEqual(people("Torsdag 26. september 2024, 19:00 – 21:15, hos Vibeke\n\nDeltagere: Lene Dahl"), [
      "Lene Dahl",
    ]);
  });
});

describe("people listed by side or kind", () => {
  it("stand on lines of their own", () => {
    assert.deepEqual(
      people(
        "\nLedelsessiden: Kommunaldirektør Flemming Ågård (FÅ), formand; direktør Sanne Winther (SW)\nMedarbejdersiden: Bo Winther (BW), næstformand; Lis Holm (LH)",
      ),
      ["Flemming Ågård", "Sanne Winther", "Bo Winther", "Lis Holm"],
    );
    assert.deepEqual(
      people(
        "\nFormandskab: Direktør Sanne Winther\nKommuner: Chef Lis Holm; chef Bo Bak\nRegion: Kontorchef Mia Lund; konsulent Per Birk",
      ),
      ["Sanne Winther", "Lis Holm", "Bo Bak", "Mia Lund", "Per Birk"],
    );
  });

  it("stand beside each other on one line", () => {
    assert.deepEqual(people("\nKommuner: Lis Holm, Bo Bak; Region: Mia Lund"), ["Lis Holm", "Bo Bak", "Mia Lund"]);
  });

  it("stand in a table drawn with strokes", () => {
    assert.deepEqual(people("\nNavn | Parti | Deltog\nUlrik Stenmann, formand | S | Ja\nRasmus Kjelstrup | Ø | Nej"), [
      "Ulrik Stenmann",
      "Rasmus Kjelstrup, away",
    ]);
  });
});

describe("who was away", () => {
  it("may be told by first name alone", () => {
    assert.deepEqual(people("Til stede: Lene, Bo og Mette\nAfbud fra Kaj"), ["Lene", "Bo", "Mette", "Kaj, away"]);
    assert.deepEqual(people("Medlemmer: Lene Dahl, Tønnes Holk\nAfbud fra Tønnes"), ["Lene Dahl", "Tønnes Holk, away"]);
  });

  it("gets a warning where nobody is known by that name", () => {
    const { people: listed, warnings } = read("Til stede: Lene, Bo og Mette\nAfbud fra Bølgen");
    assert.equal(listed.length, 3);
    assert.ok(warnings.some(({ message }) => message.includes("Afbud fra Bølgen")));
  });

  it("was invited and did not come", () => {
    assert.deepEqual(people("Til stede: Lene Dahl, Bo Rask\nInviteret, men ikke til stede: Mette Holm"), [
      "Lene Dahl",
      "Bo Rask",
      "Mette Holm, away",
    ]);
  });

  it("was there until some hour", () => {
    assert.deepEqual(people("Til stede: Lene Dahl, Bo Rask\nFraværende: Mette Holm (til kl. 10)"), [
      "Lene Dahl",
      "Bo Rask",
      "Mette Holm",
    ]);
  });

  it("had somebody come instead", () => {
    const head = "Til stede: Lene Dahl\nAfbud: Mette Holm, Kaj Friis";
    assert.deepEqual(people(`${head}\nStedfortrædere: Ida Bonde for Mette Holm og Ole Krat for Kaj Friis`), [
      "Lene Dahl",
      "Mette Holm, away, for: Ida Bonde",
      "Kaj Friis, away, for: Ole Krat",
      "Ida Bonde",
      "Ole Krat",
    ]);
  });
});

describe("who presents", () => {
  const presenters = (background: string) =>
    readText(`${DANISH}\n\n1. Trivsel\nSagsfremstilling\n${background}\nReferat\nDrøftet.\n`).items[0]?.presenters;

  it("may be told in the background", () => {
    assert.deepEqual(presenters("Oluf Strand indleder."), ["Oluf Strand"]);
    assert.deepEqual(presenters("Planen er fra 2020. Oplæg ved professor Asger Holm, Odense."), ["Asger Holm"]);
  });
});

describe("a council elected for a place", () => {
  it("is the committee", () => {
    const { committee } = readText(
      "Referat\nByrådet i Hedevig Kommune\nDato: 12. marts 2026\n\n1. Trivsel\nReferat\nDrøftet.\n",
    );
    assert.equal(committee, "Byrådet i Hedevig Kommune");
  });
});
