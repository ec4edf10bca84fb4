import assert from "node:assert/strict";
import { understand } from "../../src/language/understand.ts";
import type { Intent, Slots } from "../../src/language/understanding.ts";

const people = ["Karen Munk", "Birgit Møller"].map((name) => ({ name }));
/** 9 o'clock on Friday 20 November 2026. */
const context = { now: "2026-11-20T08:00:00.000Z", people, sender: "Karen Munk", language: "da" } as const;

const OCTOBER = { from: "2026-10-01", to: "2026-10-31" };
const MARCH = { from: "2026-03-01", to: "2026-03-31" };

function cases(title: string, table: Record<string, [Intent, Slots]>): void {
  describe(title, () => {
    for (const [text, [intent, slots]] of Object.entries(table))
      it(`"${text}" → ${intent}`, () => {
        const found = understand(text, context);
        assert.deepEqual([found.intent, found.slots], [intent, slots]);
      });
  });
}

cases("questions about what was look back", {
  "hvad besluttede vi i oktober?": ["showMinutes", { meeting: OCTOBER }],
  "referatet fra marts": ["showMinutes", { meeting: MARCH }],
  "hvem meldte afbud i oktober?": ["listCancellations", { meeting: OCTOBER }],
  "hvad stod der på dagsordenen i marts?": ["showAgenda", { meeting: MARCH }],
  "hvornår var mødet i oktober?": ["showMeeting", { meeting: OCTOBER }],
  "hvad besluttede vi om klyngemidler i oktober?": ["searchDecisions", { query: "klyngemidler", period: OCTOBER }],
  "hvad har vi besluttet siden oktober?": ["searchDecisions", { period: { from: OCTOBER.from, to: "2026-11-20" } }],
  // A day without a year is in the one that is nearer.
  "dagsorden 12. november": ["showAgenda", { meeting: { from: "2026-11-12", to: "2026-11-12" } }],
  "agenda 8 October": ["showAgenda", { meeting: { from: "2026-10-08", to: "2026-10-08" } }],
  "what did we decide in October?": ["showMinutes", { meeting: OCTOBER }],
  "who was missing in October?": ["listCancellations", { meeting: OCTOBER }],
  "what did we decide about funding since October?": [
    "searchDecisions",
    { query: "funding", period: { from: OCTOBER.from, to: "2026-11-20" } },
  ],
});

cases("what is still to come looks ahead", {
  "hvem kommer i marts?": ["listCancellations", { meeting: { from: "2027-03-01", to: "2027-03-31" } }],
  "hvornår var det, vi skulle mødes i marts?": ["showMeeting", { meeting: { from: "2027-03-01", to: "2027-03-31" } }],
  "dagsordenen for marts": ["showAgenda", { meeting: { from: "2027-03-01", to: "2027-03-31" } }],
});

describe("a day that belongs to the subject", () => {
  it("is no stretch of time to search in", () => {
    const { slots } = understand("hvad besluttede vi om evaluering af 1. maj?", context);
    assert.equal(slots.period, undefined);
  });
});
