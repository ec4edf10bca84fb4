import assert from "node:assert/strict";
import { correctionIn, type Correction } from "../../src/language/correction.ts";
import { understand, withoutNames } from "../../src/language/understand.ts";
import type { Language } from "../../src/domain/language.ts";
import { context, on as range } from "./tables.ts";

type Said = Partial<Omit<Correction, "plain">>;

const on = (day: string): Said => ({ day: range(day) });

const CORRECTIONS: Record<Language, Record<string, Said>> = {
  da: {
    "nej, Karen Munk": { people: ["Karen Munk"] },
    "Nej Karen Munk!": { people: ["Karen Munk"] },
    "jeg mente Birgit og Henrik": { people: ["Birgit", "Henrik"] },
    "ups, det skulle være mig": { people: ["me"] },
    "ikke Birgit men Henrik": { people: ["Henrik"], notPeople: ["Birgit"] },
    "Henrik, ikke Birgit": { people: ["Henrik"], notPeople: ["Birgit"] },
    "Henrik i stedet for Birgit": { people: ["Henrik"], notPeople: ["Birgit"] },
    "nej, Birgit kommer i stedet": { substitute: "Birgit" },
    "det var den 10.": { ...on("2026-12-10"), dayOf: "month" },
    "nej, torsdag i stedet": { ...on("2026-12-03"), dayOf: "week" },
    "rettelse: 10. december": on("2026-12-10"),
    "ikke den 3. december men den 10. december": on("2026-12-10"),
    "nej, fristen er den 10. december": on("2026-12-10"),
    "hov, kl. 13-15": { start: "13:00", end: "15:00" },
    "nej, nummer 4": { number: 4 },
    "nej, det var 4": { number: 4 },
    "nej, på rådhuset": { place: "rådhuset" },
    "der skulle stå overblik over budgetter": { words: "overblik over budgetter" },
    "jeg mente økonomi": { words: "økonomi" },
  },
  en: {
    "no, Karen Munk": { people: ["Karen Munk"] },
    "sorry, I meant Birgit": { people: ["Birgit"] },
    "not Birgit but Henrik": { people: ["Henrik"], notPeople: ["Birgit"] },
    "no, not Birgit, Henrik": { people: ["Henrik"], notPeople: ["Birgit"] },
    "no, Birgit is coming instead": { substitute: "Birgit" },
    "it was the 10th": { ...on("2026-12-10"), dayOf: "month" },
    "no, make it 11 December": on("2026-12-11"),
    "no, at 1 pm": { start: "13:00" },
    "oops, number 4": { number: 4 },
    "no, in room 3": { place: "room 3" },
    "it should read an overview of budgets": { words: "an overview of budgets" },
  },
};

const NONE: Record<Language, string[]> = {
  da: [
    "afbud",
    "den 10. december",
    "Birgit",
    "nej",
    "det er fint",
    "nej, det er for sent",
    "hvad med den 10.?",
    "var det den 10.?",
    "Karen kommer ikke på torsdag",
    "nej, Birgit den 3. eller den 10.",
  ],
  en: ["apologies", "10 December", "it is fine", "what about the 10th?", "Birgit comes instead of me on Monday"],
};

const read = (text: string, language: Language): Correction | null =>
  correctionIn(withoutNames(text, { ...context, language }));

describe("A correction", () => {
  for (const language of ["da", "en"] as const) {
    for (const [text, said] of Object.entries(CORRECTIONS[language])) {
      it(`says what it should have been: ${text}`, () => {
        const found = read(text, language);
        assert.ok(found);
        const { plain, ...rest } = found;
        assert.equal(plain, true);
        assert.deepEqual(withoutWordsOfNames(rest), { people: [], notPeople: [], ...said });
      });

      // "Henrik i stedet for Birgit" may as well be Birgit's cancellation.
      if (said.notPeople) continue;
      it(`asks for nothing by itself: ${text}`, () => {
        const { intent, sure } = understand(text, { ...context, language });
        assert.ok(
          !sure || !["cancel", "attend", "logAction", "undo", "callOffMeeting", "scheduleMeeting"].includes(intent),
        );
      });
    }

    for (const text of NONE[language]) it(`is not: ${text}`, () => assert.equal(read(text, language), null));
  }

  it("of mere words may be meant", () => {
    assert.equal(read("nej, overblik over budgetter", "da")?.plain, false);
  });
});

/** Words that are a name as well. */
const withoutWordsOfNames = ({ words, ...said }: Omit<Correction, "plain">): Said =>
  words === undefined || said.people.length > 0 ? said : { ...said, words };
