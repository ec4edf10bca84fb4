import { deepEqual, equal } from "node:assert/strict";
import { committeeFinder, withoutCommittee, withoutTogether } from "../../src/language/committeeName.ts";
import { understand } from "../../src/language/understand.ts";

const context = {
  now: "2026-11-20T08:00:00.000Z",
  people: [{ name: "Mette Holm" }, { name: "Jørgen Vest" }],
  sender: "Mette Holm",
  committee: "Klyngestyregruppe Vest",
  language: "da",
} as const;

describe("The committee's own name", () => {
  const asked: Record<string, [string, object]> = {
    "afbud til Klyngestyregruppe Vest": ["cancel", {}],
    "afbud fra Jørgen til klyngestyregruppen": ["cancel", { person: "Jørgen" }],
    "Klyngestyregruppe Vest: afbud": ["cancel", {}],
    "I can't come to Klyngestyregruppe Vest": ["cancel", {}],
    "jeg kan ikke komme til klyngestyregruppens møde": ["cancel", {}],
    "dagsorden Klyngestyregruppe Vest": ["showAgenda", {}],
    "hvornår mødes Klyngestyregruppe Vest?": ["showMeeting", {}],
    "punkt til næste møde i Klyngestyregruppe Vest: Nærhospitaler": [
      "proposeItem",
      { subject: "Nærhospitaler", meeting: "next" },
    ],
    // What somebody does, and for whom, is kept in full; the committee may itself have something to do.
    "Mette skriver et brev til Klyngestyregruppe Vest": [
      "logAction",
      { owners: ["Mette"], task: "skriver et brev til Klyngestyregruppe Vest" },
    ],
    "punkt: Klyngestyregruppe Vests rolle": ["proposeItem", { subject: "Klyngestyregruppe Vests rolle" }],
    "Klyngestyregruppe Vest laver et udkast": ["logAction", { owners: ["Klyngestyregruppe Vest"], task: "et udkast" }],
    // Half of it is somebody's name.
    "afbud fra Vest": ["cancel", { person: "Vest" }],
  };
  for (const [text, [intent, slots]] of Object.entries(asked))
    it(`“${text}” → ${intent}`, () => {
      const found = understand(text, context);
      deepEqual({ intent: found.intent, sure: found.sure, slots: found.slots }, { intent, sure: true, slots });
    });

  it("is left where it is all that is said", () => {
    const find = committeeFinder(context.committee, { byFirstWord: true });
    equal(withoutCommittee("Klyngestyregruppe Vest", find), "Klyngestyregruppe Vest");
  });

  it("is known by its first word only where that tells it from others", () => {
    const find = committeeFinder(context.committee, { byFirstWord: false });
    deepEqual(find("afbud til klyngestyregruppen"), []);
  });
});

describe("Two committees that are named together", () => {
  const [own, other] = ["Klyngestyregruppe Vest", "Driftsforum Vest"];
  const told: Record<string, string | null> = {
    "afbud til klyngestyregruppen og driftsforum": "afbud",
    "jeg kommer til både driftsforum og klyngestyregruppen": "jeg kommer",
    "afbud til klyngen og til driftsforum på torsdag": "afbud på torsdag",
    "apologies for the steering group and the operational forum": "apologies",
    "afbud til driftsforum": null,
    "afbud til driftsforum, klyngestyregruppen mødes jo ikke": null,
    "driftsforum og klyngestyregruppen skriver et notat": null,
  };
  for (const [text, rest] of Object.entries(told))
    it(`“${text}” → ${rest ?? "not together"}`, () => {
      equal(withoutTogether(text, own, other), rest);
    });
});
