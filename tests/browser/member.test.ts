import assert from "node:assert/strict";
import { onStage } from "./stage.ts";

describe("A member in the Playground", function () {
  this.timeout(40_000);
  const screen = onStage("Mette");

  it("reads the agenda, folds out its recommendations, and proposes an item from its button", async () => {
    await screen().write("dagsorden");
    const agenda = await screen().shown("Klyngestyregruppe Vest · 9. møde");
    assert.deepEqual(await agenda.getByRole("button").allTextContents(), [
      "Indstillinger og bilag",
      "Meld afbud",
      "Foreslå punkt",
    ]);
    const recommendation = agenda.getByText("At medicinboksen udvides til Morsø Kommune.");
    assert.equal(await recommendation.isVisible(), false);
    await screen().picture("agenda", agenda);
    await screen().press("Indstillinger og bilag", agenda);
    await recommendation.waitFor();
    await screen().press("Foreslå punkt", agenda);
    const form = await screen().shown("Hvad skal på dagsordenen");
    await form.getByRole("textbox").fill("Ensomhed blandt unge");
    await screen().press("Foreslå", form);
    await screen().picture("proposal", await screen().shown("Foreslået til torsdag"));
  });

  it("cancels in a few words, sees what follows, and takes it back by the button", async () => {
    await screen().write("afbud, Søren Thorup kommer i stedet");
    const noted = await screen().shown("Afbud noteret");
    await noted.getByText("Jeg spørger Søren Thorup og giver dig besked om svaret.").waitFor();
    await noted.getByText("Du skulle indlede punkt 1: sekretariatet har besked.").waitFor();
    await screen().picture("cancellation", noted);
    await screen().press("Fortryd", noted);
    await screen().shown("Fortrudt. Du står som deltager");
  });

  it("logs an action, answers which Christina is meant, corrects it, and reports it done from the list", async () => {
    await screen().write("Christina og Mette laver et overblik over projekter");
    const question = await screen().shown("Hvilken Christina?");
    await screen().picture("question", question);
    await screen().press("Christina Lund", question);
    const action = await screen().shown("Opgave 13: Christina Lund og Mette Holm");
    await screen().press("Ret", action);
    await screen().picture("action", action);
    await action.getByLabel("Opgave").fill("overblik over klyngens projekter");
    await screen().press("Gem", action);
    await screen().shown("overblik over klyngens projekter · ingen frist");

    await screen().write("mine opgaver");
    const list = await screen().shown("Dine opgaver");
    await screen().picture("actions", list);
    await screen().press("13 færdig", list);
    await screen().shown("Opgave 13 er færdig");
    await screen().write("hvad mangler jeg?");
    const left = await screen().shown("1 opgave");
    assert.equal(await left.getByText("overblik over klyngens projekter").count(), 0);
  });

  it("is told who can do what only the secretariat may", async () => {
    await screen().write("aflys mødet");
    await screen().shown("Det kan kun sekretariatet gøre: Asta Lindholm eller Viggo Bertelsen.");
  });
});
