import assert from "node:assert/strict";
import { courtesyIn, withoutNames } from "../../src/language/understand.ts";
import { context, on, read, sure } from "./tables.ts";

sure("whoever comes instead", {
  "er forhindret d. 10., sender Henrik": [
    "cancel",
    { substitute: "Henrik", meeting: on("2026-12-10"), reason: "forhindret" },
  ],
  "kan ikke, sender Henrik": ["cancel", { substitute: "Henrik" }],
  "Henrik deltager som min stedfortræder": ["cancel", { substitute: "Henrik" }],
  "i stedet for mig kommer Henrik": ["cancel", { substitute: "Henrik" }],
  "jeg sender Henrik": ["cancel", { substitute: "Henrik" }],
  "Henrik tager med for mig": ["cancel", { substitute: "Henrik" }],
  "Birgit kan ikke komme, sender Henrik": ["cancel", { person: "Birgit", substitute: "Henrik" }],
  "can't make it, sending Henrik": ["cancel", { substitute: "Henrik" }],
  "Henrik steps in for me": ["cancel", { substitute: "Henrik" }],
  "jeg sender Henrik et notat": ["logAction", { owners: ["me"], task: "sender Henrik et notat" }],
  "jeg kommer i stedet for Birgit": ["attend", {}],
  "jeg tager mødet for Birgit": ["attend", {}],
  "jeg kommer på vegne af Birgit": ["attend", {}],
  "I will take Birgit's place": ["attend", {}],
  "yes, I'll go instead of Birgit": ["attend", {}],
  "tæl mig ud": ["cancel", {}],
  "regn ikke med mig": ["cancel", {}],
  "don't count me in": ["cancel", {}],
  "tæl mig med": ["attend", {}],
});

describe("somebody who may come instead, or for whom is not said", () => {
  for (const text of [
    "kan ikke på torsdag, Henrik kommer",
    "Henrik går i stedet",
    "can't come, Henrik goes",
    "I can't come, but Henrik can",
    "Henrik er min stedfortræder",
  ])
    it(`"${text}" is asked about, with the substitute`, () => {
      const { sure, slots } = read(text);
      assert.deepEqual([sure, slots.person, slots.substitute], [false, undefined, "Henrik"]);
    });

  for (const [text, person] of Object.entries({
    "hun kan ikke komme": "hun",
    "min chef kan ikke komme": "min chef",
    "my boss can't come": "my boss",
  }))
    it(`"${text}" is not about the sender`, () => {
      const { doubt, slots } = read(text);
      assert.deepEqual([doubt, slots.person], ["name", person]);
    });

  it("of whoever is named in a reason nobody is noted", () => {
    assert.deepEqual(read("min datter er syg så jeg melder afbud").slots, { reason: "syg" });
  });

  it("who cannot come either is no reason to note only one of two", () => {
    assert.equal(read("jeg kan ikke komme og Henrik kommer heller ikke").sure, false);
  });

  it("a day that is not the meeting's is asked about", () => {
    for (const text of ["jeg kan ikke komme før torsdag", "I can't come before Thursday"])
      assert.equal(read(text).sure, false, text);
  });
});

describe("who comes later or leaves early", () => {
  const late = [
    "kan ikke komme før kl 15",
    "jeg kommer først kl 15",
    "jeg må gå kl. 15",
    "jeg skal gå før tid",
    "jeg kan kun være med den første time",
    "jeg kan ikke blive til slut",
    "jeg kommer ikke før kl. 15",
    "I'll miss the first half hour",
    "Birgit kan først komme kl. 15",
    "I can't come before 3 pm",
    "I have to leave at 3 pm",
    "I can only come at 3",
    "Birgit has to leave early",
  ];
  for (const text of late)
    it(`"${text}"`, () => {
      assert.equal(courtesyIn(text, withoutNames(text, context)), "late");
    });

  it("is there otherwise, or for the rest", () => {
    for (const text of ["jeg kan ikke deltage fysisk", "jeg kan ikke deltage i punkt 4", "I can't attend in person"]) {
      const { sure, intent } = read(text);
      assert.ok(!sure || intent !== "cancel", text);
    }
  });

  it("has not cancelled, whatever else is said", () => {
    assert.equal(read("jeg kan ikke komme før kl. 15, så start bare uden mig").sure, false);
  });

  it("is another than who cannot come at that time", () => {
    assert.deepEqual(read("jeg kan ikke komme til mødet kl. 14").intent, "cancel");
    assert.deepEqual(read("jeg skal til møde kl. 15, så jeg kan ikke komme").intent, "cancel");
  });
});
