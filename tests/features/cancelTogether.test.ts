import assert from "node:assert/strict";
import { setStage } from "./stage.ts";
import { asta, bo, jørgen, maria } from "./vest.ts";

const refs = (...people: { id: string }[]) => ({ people: people.map(({ id }) => ({ id })) });

describe("cancelling for several", () => {
  it("says of each why it stays as it was, whoever is named last", async () => {
    for (const people of [refs(maria, jørgen), refs(jørgen, maria)]) {
      const stage = await setStage();
      await stage.say(maria, "afbud");
      const answer = await stage.ask(maria, "cancelTogether", people);
      assert.match(answer, /Du har allerede meldt afbud\./u);
      assert.match(answer, /Det kan kun sekretariatet gøre/u);
    }
  });

  it("says once what is so of all of them, and notes nobody twice", async () => {
    const stage = await setStage();
    assert.equal(
      await stage.ask(maria, "cancelTogether", refs(jørgen, bo)),
      "Det kan kun sekretariatet gøre: Asta Lindholm eller Bo Nygaard.",
    );
    const [first] = (await stage.ask(asta, "cancelTogether", refs(jørgen, jørgen))).split("\n");
    assert.equal(first, "Afbud fra Jørgen Rask noteret: torsdag 3. december.");
  });
});
