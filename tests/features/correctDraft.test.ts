import assert from "node:assert/strict";
import { drafts, handedOver, linesWith, minutesOfOctober } from "./papers.ts";
import { asta, bo, maria } from "./vest.ts";

describe("correcting what was found", () => {
  it("takes the place of the preview, and keeps whose word it is", async () => {
    const stage = await handedOver();
    const shown = await stage.press(asta, "Christina Lund");
    assert.deepEqual(linesWith(shown, "Hvilken", "bekræftet"), [
      "Christina Lund: et overblik over projekter · 13. jan. · punkt 2 · bekræftet af Asta",
    ]);
    const [draft] = await drafts(stage);
    assert.deepEqual(
      draft?.corrections.map(({ key, by, what }) => ({ key, by, what })),
      [{ key: "a1", by: asta.id, what: "resolve" }],
    );
  });

  it("opens one thing with its own words, and saves owners, task and deadline", async () => {
    const stage = await handedOver();
    const card = await stage.press(asta, "Ret");
    assert.deepEqual(card.split("\n"), [
      "Ret opgaven fra punkt 2",
      "“Christina laver et overblik over projekter inden den 13. januar 2027.”",
    ]);
    const inputs = { owners: "Christina Bak og Thorsø Kommune", task: "overblik over projekter", due: "2027-01-20" };
    const shown = await stage.press(asta, "Gem", inputs);
    assert.match(
      shown,
      /^Christina Bak og Thorsø Kommune: overblik over projekter · 20\. jan\. · punkt 2 · bekræftet af Asta$/m,
    );
  });

  it("asks again where a name that was written fits two", async () => {
    const stage = await handedOver();
    await stage.press(asta, "Ret");
    const shown = await stage.press(asta, "Gem", { owners: "Maria, Christina", task: "overblik", due: "" });
    assert.match(shown, /^Hvilken Christina\? Maria Vestergaard og Christina: overblik · ingen frist$/m);
    assert.match(await stage.press(asta, "Christina Bak"), /^Maria Vestergaard og Christina Bak: overblik/m);
  });

  it("wants an owner and a task", async () => {
    const stage = await handedOver();
    await stage.press(asta, "Ret");
    assert.match(
      await stage.press(asta, "Gem", { owners: "", task: "overblik", due: "" }),
      /^Skriv, hvem der har opgaven/m,
    );
    assert.match(
      await stage.press(asta, "Gem", { owners: "Maria", task: " ", due: "" }),
      /^Skriv, hvad der skal gøres\.$/m,
    );
  });

  it("reaches everything by the list: decisions, actions, follow-ups", async () => {
    const stage = await handedOver();
    assert.match(await stage.press(asta, "Ret det valgte", { chosen: "" }), /^Vælg først på listen/);
    assert.match(await stage.press(asta, "Ret det valgte", { chosen: "d2-0" }), /^Ret beslutningen i punkt 3$/m);
    const decided = await stage.press(asta, "Gem", { decision: "postponed" });
    assert.deepEqual(linesWith(decided, "Akutplan"), ["Akutplan · udsat “Taget til efterretning.”"]);
    await stage.press(asta, "Ret det valgte", { chosen: "f1" });
    assert.doesNotMatch(await stage.press(asta, "Udelad"), /Nærhospitaler/);
    await stage.press(asta, "Ret det valgte", { chosen: "f1" });
    const back = await stage.press(asta, "Gem", { task: "Nærhospitaler", due: "2027-01-14" });
    assert.match(back, /^Nærhospitaler · 14\. jan\. · punkt 3 · bekræftet af Asta$/m);
  });

  it("is open to all of the secretariat and nobody else", async () => {
    const stage = await handedOver();
    const [draft] = await drafts(stage);
    const change = { draft: draft?.id, thing: "a1", change: "leaveOut" };
    assert.match(await stage.ask(maria, "correct", change), /^Det kan kun sekretariatet/);
    assert.match(await stage.ask(bo, "correct", change), /^Referat til gennemsyn/);
  });

  it("leaves the month in which something comes up again where only its subject is put right", async () => {
    const stage = await handedOver(minutesOfOctober.replace("op på næste møde", "op i juni 2027"));
    await stage.press(asta, "Ret det valgte", { chosen: "f1" });
    const shown = await stage.press(asta, "Gem", { task: "Nærhospitaler i weekenden", due: "2027-06-01" });
    assert.deepEqual(linesWith(shown, "bekræftet"), [
      "Nærhospitaler i weekenden · juni 2027 · punkt 3 · bekræftet af Asta",
    ]);
    const [draft] = await drafts(stage);
    assert.ok(draft?.kind === "minutes");
    assert.deepEqual(
      draft.followUps.map(({ from, to }) => ({ from, to })),
      [{ from: "2027-06-01", to: "2027-06-30" }],
    );
  });
});
