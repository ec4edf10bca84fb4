import assert from "node:assert/strict";
import { setStage, type Stage } from "./stage.ts";
import { asta, jørgen, lisbeth, maria } from "./vest.ts";

const january = { from: "2027-01-13", to: "2027-01-13" };

describe("the list of actions", () => {
  async function many(): Promise<Stage> {
    const stage = await setStage();
    stage.at("2026-10-01", "09:00");
    const log = (owners: string[], task: string, day?: string) =>
      stage.ask(asta, "logAction", { owners, task, ...(day && { due: { from: day, to: day } }) });
    await log(["Maria"], "udkast til aftale", "2026-11-20");
    await log(["Maria", "Christina Lund"], "overblik over projekter", "2027-01-13");
    await log(["Christina Bak"], "plan for akutpladser");
    await log(["Thorsø Kommune"], "tal fra hjemmeplejen", "2026-12-10");
    stage.at("2026-12-01", "09:00");
    return stage;
  }

  it("has what is late first, and names people as short as tells them apart", async () => {
    const stage = await many();
    assert.equal(
      await stage.ask(lisbeth, "listActions"),
      [
        "Åbne opgaver · Klyngestyregruppe Vest",
        "4 opgaver · 1 over frist",
        "Over frist",
        "1",
        "Maria: udkast til aftale · frist var 20. nov.",
        "Med frist",
        "4",
        "Thorsø Kommune: tal fra hjemmeplejen · frist 10. dec.",
        "2",
        "Maria og Christina Lund: overblik over projekter · frist 13. jan.",
        "Uden frist",
        "3",
        "Christina Bak: plan for akutpladser",
      ].join("\n"),
    );
    assert.deepEqual(stage.buttons(lisbeth), []);
  });

  it("of one's own goes on when one of it is done", async () => {
    const stage = await many();
    const own = await stage.ask(maria, "listActions", { owner: "me" });
    assert.match(own, /overblik over projekter \(med Christina Lund\) · frist 13\. jan\./);
    assert.deepEqual(stage.buttons(maria), ["1 færdig", "2 færdig"]);
    const answer = await stage.press(maria, "1 færdig");
    assert.match(answer, /^Opgave 1 er færdig: “udkast til aftale”\.\nDine opgaver\n2\n/);
    assert.deepEqual(stage.buttons(maria), ["Fortryd", "2 færdig"]);
    assert.equal(await stage.press(maria, "1 færdig"), "Opgave 1 er allerede færdig.");
  });

  it("is asked for by person, organisation and state", async () => {
    const stage = await many();
    assert.equal(await stage.ask(lisbeth, "listActions", { owner: "Christina" }), "Hvilken Christina?");
    assert.match(await stage.press(lisbeth, "Christina Bak"), /^Opgaver for Christina Bak\n1 opgave\n3\n/);
    assert.match(
      await stage.ask(lisbeth, "listActions", { owner: " thorsø kommune " }),
      /^Opgaver for Thorsø Kommune\n2 opgaver/,
    );
    assert.match(
      await stage.ask(maria, "listActions", { state: "overdue" }),
      /^Opgaver over frist · .*\n1 opgave\n1\n/,
    );
    assert.equal(await stage.ask(maria, "listActions", { state: "done" }), "Der er ingen færdige opgaver.");
    assert.equal(await stage.ask(jørgen, "listActions", { owner: "me" }), "Du har ingen åbne opgaver.");
  });

  it("folds away what cannot be taken in at once, and always fits into one message", async () => {
    const stage = await setStage();
    const task = "en opgave, der er beskrevet meget udførligt i referatet ".repeat(8);
    for (let n = 0; n < 60; n++) await stage.ask(asta, "logAction", { owners: ["Maria"], task: `${n} ${task}` });
    const list = await stage.ask(lisbeth, "listActions");
    assert.match(list, /^Åbne opgaver · Klyngestyregruppe Vest\n60 opgaver\n/);
    assert.match(list, /Og 20 til\. Skriv for eksempel “hvad mangler Maria\?”$/);
    assert.ok(JSON.stringify(stage.lastCard(lisbeth)).length * 2 < 80_000);
  });
});

describe("completing and postponing", () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage();
    for (const task of ["udkast til aftale", "udkast til budget", "overblik over projekter"])
      await stage.ask(asta, "logAction", { owners: ["Maria"], task, due: january });
    stage.heard();
  });

  it("finds an action by words of its task, and asks where several fit", async () => {
    assert.equal(
      await stage.ask(maria, "completeAction", { task: "overblikket" }),
      "Opgave 3 er færdig: “overblik over projekter”.",
    );
    assert.equal(await stage.ask(maria, "completeAction", { task: "udkastet" }), "Hvilken opgave?");
    assert.deepEqual(stage.buttons(maria), ["1 udkast til aftale", "2 udkast til budget"]);
    assert.match(await stage.press(maria, "2 udkast til budget"), /^Opgave 2 er færdig/);
    assert.match(
      await stage.ask(maria, "completeAction", { task: "ferieplan" }),
      /^Jeg finder ingen åben opgave om “ferieplan”/,
    );
    assert.match(await stage.ask(maria, "completeAction", { action: 99 }), /^Der er ingen opgave 99\./);
  });

  it("tells the secretariat that logged it, and is for those whose it is", async () => {
    assert.equal(
      await stage.ask(jørgen, "completeAction", { action: 1 }),
      "Opgave 1 kan kun ændres af de ansvarlige, den, der skrev den ned, og sekretariatet.",
    );
    // Nobody is asked which one of those that they cannot complete.
    assert.match(await stage.ask(jørgen, "completeAction", { task: "udkast" }), /^Det kan kun de ansvarlige/);
    await stage.ask(maria, "completeAction", { action: 1 });
    assert.deepEqual(stage.heard(), [
      "Asta Lindholm: Maria Vestergaard har meldt opgave 1 færdig: “udkast til aftale”.",
    ]);
    assert.match(await stage.press(maria, "Fortryd"), /^Fortrudt\. Opgave 1 er åben/);
    assert.deepEqual(stage.heard(), ["Asta Lindholm: Maria Vestergaard har åbnet opgave 1 igen: “udkast til aftale”."]);
  });

  it("asks until when, with days to choose from", async () => {
    assert.equal(
      await stage.ask(maria, "postponeAction", { action: 1 }),
      "Hvornår skal opgave 1 være færdig? “udkast til aftale”",
    );
    assert.deepEqual(stage.buttons(maria), ["En uge, 20. jan.", "En måned, 15. feb."]);
    const answer = await stage.press(maria, "En uge, 20. jan.");
    assert.equal(answer, "Opgave 1 har nu frist onsdag 20. januar: “udkast til aftale”.");
    assert.equal(await stage.press(maria, "En uge, 20. jan."), "Opgaven har allerede den frist.");
    assert.equal(
      await stage.ask(asta, "postponeAction", { action: 1, due: "next" }),
      "Opgave 1 har frist onsdag 20. januar. Skal fristen være før, torsdag 3. december?",
    );
    assert.match(await stage.press(asta, "Ja, 3. dec."), /har nu frist torsdag 3\. december/);
    assert.equal(stage.heard().length, 1);
  });
});
