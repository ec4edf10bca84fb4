import assert from "node:assert/strict";
import { understand } from "../../src/language/understand.ts";

const people = ["Mette Holm", "Åse Østergaard"].map((name) => ({ name }));
const said = (text: string, language: "da" | "en") =>
  understand(text, { now: "2026-11-20T08:00:00.000Z", people, sender: "Mette Holm", language });

/** That an item is closed, as people say it. */
const CLOSED = {
  da: [
    "punkt 4 er lukket",
    "Punkt 4 er lukket.",
    "gør punkt 4 lukket",
    "kan du gøre punkt 4 lukket",
    "vil du godt gøre punkt 4 lukket",
    "punkt 4 skal være lukket",
    "punkt 4 er et lukket punkt",
    "punkt nr. 4 er lukket",
    "pkt. 4 er lukket",
    "punkt 4 på dagsordenen er lukket",
    "punkt 4 på næste møde er lukket",
    "punkt 4 på mødet den 3. december er lukket",
    "punkt 4 er fortroligt",
    "punkt 4 er et fortroligt punkt",
    "punkt 4 skal behandles som lukket",
    "markér punkt 4 som lukket",
    "marker punkt 4 som lukket",
    "mærk punkt 4 som fortroligt",
    "sæt punkt 4 til lukket",
    "sæt punkt 4 som lukket",
    "lad punkt 4 være lukket",
    "noter punkt 4 som lukket",
    "punkt 4 tages for lukkede døre",
    "punkt 4 behandles for lukkede døre",
    "punkt 4 skal behandles for lukkede døre",
    "punkt 4 drøftes bag lukkede døre",
    "behandl punkt 4 for lukkede døre",
    "punktet om køb af grund er lukket",
    "punktet om køb af grund skal være lukket",
    "gør punktet om køb af grund lukket",
    "markér punktet om personalesagen som lukket",
    "kun medlemmerne må se punkt 4",
    "kun medlemmer må læse punkt 4",
    "punkt 4 er kun for medlemmerne",
    "lukket: punkt 4",
    "punkt 4 er nu lukket",
  ],
  en: [
    "item 4 is closed",
    "Item 4 is closed.",
    "make item 4 closed",
    "can you make item 4 closed",
    "could you please make item 4 closed",
    "item 4 should be closed",
    "item 4 must be closed",
    "item 4 is a closed item",
    "item no. 4 is closed",
    "agenda item 4 is closed",
    "item 4 on the agenda is closed",
    "item 4 of the next meeting is closed",
    "item 4 at the meeting on 3 December is closed",
    "item 4 is confidential",
    "item 4 is a confidential item",
    "item 4 is to be treated as closed",
    "mark item 4 as closed",
    "mark item 4 closed",
    "please mark item 4 as confidential",
    "set item 4 to closed",
    "keep item 4 closed",
    "treat item 4 as closed",
    "flag item 4 as confidential",
    "item 4 is taken behind closed doors",
    "item 4 will be discussed behind closed doors",
    "item 4 will be discussed in closed session",
    "take item 4 in camera",
    "discuss item 4 behind closed doors",
    "the item about the purchase of land is closed",
    "the item on staffing should be closed",
    "make the item about the purchase of land closed",
    "mark the item on staffing as closed",
    "only members may see item 4",
    "only the members should be able to read item 4",
    "item 4 is for members only",
    "closed: item 4",
  ],
};

/** And that it is open again. */
const OPEN = {
  da: [
    "punkt 4 er ikke lukket",
    "punkt 4 er ikke lukket alligevel",
    "punkt 4 er alligevel ikke lukket",
    "punkt 4 er ikke længere lukket",
    "punkt 4 skal ikke være lukket",
    "punkt 4 behøver ikke være lukket",
    "punkt 4 er åbent",
    "punkt 4 er offentligt",
    "punkt 4 er åbent igen",
    "punkt 4 skal være åbent",
    "punkt 4 må gerne være åbent",
    "punkt 4 på næste møde skal være åbent",
    "gør punkt 4 åbent",
    "gør punkt 4 åbent igen",
    "kan du gøre punkt 4 åbent igen",
    "markér punkt 4 som åbent",
    "sæt punkt 4 til åbent",
    "lad punkt 4 være åbent",
    "ophæv lukningen af punkt 4",
    "fjern lukningen af punkt 4",
    "alle må se punkt 4",
    "alle skal kunne læse punkt 4",
    "vis punkt 4 for alle",
    "punktet om køb af grund er ikke lukket",
    "punktet om køb af grund skal være åbent",
  ],
  en: [
    "item 4 is not closed",
    "item 4 isn't closed",
    "item 4 is no longer closed",
    "item 4 should not be closed",
    "item 4 is not confidential",
    "item 4 is open",
    "item 4 is public",
    "item 4 must be public",
    "make item 4 public",
    "all may see item 4",
    "item 4 is open again",
    "item 4 should be open",
    "item 4 can be open",
    "the item on staffing is open again",
    "make item 4 open",
    "make item 4 open again",
    "could you make item 4 open again",
    "mark item 4 as open",
    "set item 4 to open",
    "keep item 4 open",
    "remove the closed mark from item 4",
    "lift the confidentiality of item 4",
    "everybody may see item 4",
    "everyone should be able to read item 4",
    "show item 4 to everybody",
    "the item about the purchase of land is not closed",
  ],
};

/** What sounds like it and is something else. */
const OTHERS = {
  da: [
    "er punkt 4 lukket?",
    "hvilke punkter er lukkede?",
    "hvis punkt 4 er lukket, hvem må så se det?",
    "hvem lukkede punkt 4?",
    "opgave 4 er lukket",
    "luk punkt 4",
    "vis punkt 4",
    "hvad er punkt 4",
    "skolen er lukket",
    "punkt 4 blev godkendt",
    "lukket afdeling på dagsordenen",
  ],
  en: [
    "is item 4 closed?",
    "which items are closed?",
    "if item 4 is closed, who may see it?",
    "who closed item 4?",
    "action 4 is closed",
    "close item 4",
    "show item 4",
    "what is item 4",
    "the school is closed",
    "item 4 was approved",
    "put the closed ward on the agenda",
  ],
};

describe("closed items in words", () => {
  for (const language of ["da", "en"] as const) {
    it(`knows sixty ways to say it (${language})`, () => {
      assert.ok(CLOSED[language].length + OPEN[language].length >= 60);
    });
    for (const [sentences, closes] of [
      [CLOSED[language], true],
      [OPEN[language], false],
    ] as const)
      for (const text of sentences)
        it(`${closes ? "closes" : "opens"}: ${text}`, () => {
          const { intent, sure, slots } = said(text, language);
          assert.deepEqual({ intent, sure, closes: slots.closes }, { intent: "closeItem", sure: true, closes });
          assert.ok(
            slots.item === 4 || (typeof slots.item === "string" && /grund|land|personal|staffing/u.test(slots.item)),
          );
        });
    for (const text of OTHERS[language])
      it(`does not: ${text}`, () => {
        const { intent, sure } = said(text, language);
        assert.ok(intent !== "closeItem" || !sure, `${intent} ${String(sure)}`);
      });
  }

  it("takes the meeting that is named", () => {
    const day = "2026-12-03";
    assert.deepEqual(said("punkt 4 på mødet den 3. december er lukket", "da").slots.meeting, { from: day, to: day });
    assert.equal(said("item 4 of the next meeting is closed", "en").slots.meeting, "next");
  });
});
