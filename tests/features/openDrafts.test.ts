import assert from "node:assert/strict";
import type { Committee } from "../../src/domain/committee.ts";
import { COMMITTEE } from "../../src/ports/records.ts";
import { drafts, handedOver, minutesOfOctober, october } from "./papers.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, committee, nextMeeting } from "./vest.ts";

describe("the drafts that a committee has noted as open", () => {
  const committeeOf = async ({ records }: Stage): Promise<Committee | undefined> =>
    (await records.committees.read(committee.id, COMMITTEE))?.value;
  const noted = async (stage: Stage) => (await committeeOf(stage))?.openDrafts?.map(({ id }) => id);
  const ids = async (stage: Stage) => (await drafts(stage)).map(({ id }) => id);
  const agenda = [
    "Dagsorden for 9. møde i Klyngestyregruppe Vest",
    "",
    "Dato: Torsdag den 3. december 2026",
    "Tid: Kl. 14.00 - 16.00",
    "",
    "Punkt 1. Velkomst",
    "",
    "Punkt 2. Akutplan",
    "",
  ].join("\n");

  /** What is asked of the store for drafts from then on. */
  function askedForDrafts(stage: Stage): string[] {
    const asked: string[] = [];
    const { store } = stage.ports;
    stage.ports.store = {
      ...store,
      query(query) {
        if (query.kind === "draft") asked.push(query.state ?? "");
        return store.query(query);
      },
    };
    stage.restart();
    return asked;
  }

  it("are not looked for where there is none", async () => {
    const stage = await setStage({ meetings: [october, nextMeeting] });
    const asked = askedForDrafts(stage);
    await stage.say(asta, "afbud fra Maria Vestergaard");
    await stage.say(asta, "punkt til næste møde: Nærhospitaler");
    await stage.say(asta, "Jørgen laver et overblik inden den 13. januar");
    await stage.say(asta, "læg dagsordenen i kanalen");
    assert.deepEqual(asked, []);
  });

  it("are looked for where there may be one, handed over by whomever", async () => {
    const stage = await setStage({ meetings: [nextMeeting] });
    await stage.ask(asta, "handOver", { text: agenda });
    assert.deepEqual(await noted(stage), await ids(stage));
    const asked = askedForDrafts(stage);
    assert.match(
      await stage.say(asta, "punkt til næste møde: Nærhospitaler"),
      /Den dagsorden, der ligger til gennemsyn/,
    );
    assert.deepEqual(asked, ["open"]);
  });

  it("are none once the agenda is out", async () => {
    const stage = await setStage({ meetings: [nextMeeting] });
    await stage.ask(asta, "handOver", { text: agenda });
    await stage.press(asta, "Publicér i kanalen");
    assert.deepEqual(await noted(stage), []);
  });

  it("are none once the minutes are out, with the older edition of them", async () => {
    const stage = await handedOver();
    await stage.ask(asta, "handOver", { text: minutesOfOctober.replace("Nærhospitaler", "Sygehuse") });
    assert.equal((await noted(stage))?.length, 2);
    await stage.press(asta, "Christina Lund");
    await stage.press(asta, "Publicér i kanalen");
    assert.deepEqual(await noted(stage), []);
  });

  it("are those that are open when the next is handed over: a draft that was discarded costs no write of its own", async () => {
    const stage = await handedOver();
    await stage.press(asta, "Kassér");
    assert.equal((await noted(stage))?.length, 1);
    await stage.ask(asta, "handOver", { text: agenda });
    const open = (await drafts(stage)).filter(({ state }) => state === "open");
    assert.deepEqual(
      await noted(stage),
      open.map(({ id }) => id),
    );
  });

  it("are noted once, however often it is said", async () => {
    const stage = await setStage({ meetings: [nextMeeting] });
    await stage.ask(asta, "handOver", { text: agenda }, "same");
    await stage.ask(asta, "handOver", { text: agenda }, "same");
    assert.equal((await noted(stage))?.length, 1);
  });

  it("are looked for in a committee that was kept before any were noted, until one is", async () => {
    const { openDrafts, ...older } = committee;
    assert.deepEqual(openDrafts, []);
    const stage = await setStage({ committee: older, meetings: [october, nextMeeting] });
    const asked = askedForDrafts(stage);
    await stage.say(asta, "afbud fra Maria Vestergaard");
    assert.deepEqual(asked, ["open"]);
    await stage.ask(asta, "handOver", { text: minutesOfOctober });
    await stage.ask(asta, "handOver", { text: agenda });
    assert.deepEqual((await noted(stage))?.toSorted(), (await ids(stage)).toSorted());
  });
});
