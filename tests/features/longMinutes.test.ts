import assert from "node:assert/strict";
import { ADVISED_BYTES, messageBytes } from "../../src/cards/size.ts";
import { october } from "./papers.ts";
import { setStage } from "./stage.ts";
import { asta, nextMeeting } from "./vest.ts";

/** Each item with two recommendations, two actions and a follow-up. */
function longMinutes(items: number): string {
  const head =
    "Klyngestyregruppe Vest\nReferat af møde torsdag den 1. oktober 2026 kl. 14.00-16.00\n\nTil stede: Mette Holm\n\n";
  const item = (n: number): string =>
    [
      `${n}. Emne nummer ${n} om sundhed og nærhed v/ Mette Holm`,
      "",
      "Indstilling:",
      "Det indstilles, at klyngestyregruppen",
      `1. godkender planen for emne ${n}`,
      `2. drøfter, hvordan emne ${n} kan løses`,
      "",
      "Referat:",
      "1. Godkendt.",
      `2. Drøftet. ${"Der var en længere drøftelse af de mange forhold i sagen. ".repeat(10)}`,
      `Maria Vestergaard undersøger emne ${n} og de mange forhold i sagen nærmere inden næste møde.`,
      `Sekretariatet laver et oplæg om emne ${n}.`,
      "Punktet tages op igen på næste møde.",
      "",
    ].join("\n");
  return head + Array.from({ length: items }, (_, at) => item(at + 1)).join("\n");
}

describe("the preview of long minutes", function () {
  this.timeout(20_000);

  for (const items of [20, 40, 60])
    it(`fits into a message with ${items.toString()} items, and what is not in it comes with a button`, async () => {
      const stage = await setStage({ meetings: [october, nextMeeting] });
      const first = await stage.ask(asta, "handOver", { text: longMinutes(items) });
      assert.match(first, new RegExp(`${items.toString()} punkter · ${(items * 2).toString()} opgaver`, "u"));
      const titles = new Set<string>();
      for (let part = 0; part < 10; part++) {
        const bytes = messageBytes(stage.lastCard(asta));
        assert.ok(bytes <= ADVISED_BYTES, `${bytes.toString()} bytes`);
        for (const [found] of JSON.stringify(stage.lastCard(asta)).matchAll(/Beslutning \d+\.\d/gu)) titles.add(found);
        const next = stage.buttons(asta).find((title) => title.startsWith("Vis de næste"));
        if (next === undefined) break;
        await stage.press(asta, next);
      }
      assert.equal(titles.size, items * 2);
    });

  it("says what to do where there are too many doubts to answer one by one", async () => {
    const stage = await setStage({ meetings: [october, nextMeeting] });
    assert.doesNotMatch(await stage.ask(asta, "handOver", { text: longMinutes(20) }), /én for én/u);
    const many = await stage.ask(asta, "handOver", { text: longMinutes(60) });
    assert.match(many, /^Det er for mange at svare på én for én\. .*: publicér uden dem/mu);
  });
});
