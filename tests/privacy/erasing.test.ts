import assert from "node:assert/strict";
import type { Person } from "../../src/domain/person.ts";
import { commandOf } from "../../src/features/command.ts";
import { ERASURES } from "../../src/ports/records.ts";
import type { Turn } from "../../src/ports/turn.ts";
import { asta, channel, jørgen, maria } from "../features/vest.ts";
import { HERS, NAMES, OTHERS, world } from "./world.ts";
import { cases } from "../trust/erasure.ts";
import { hitsIn } from "./shelf.ts";

const TURNS = [
  { title: "a cancellation", feature: "cancel", parameters: { note: "marianotat" } },
  { title: "a proposal", feature: "proposeItem", parameters: { subject: "mariatekst og mere" } },
  { title: "an action", feature: "logAction", parameters: { owners: [{ id: maria.id }], task: "mariaopgave igen" } },
  {
    title: "an action for somebody else",
    feature: "logAction",
    parameters: { owners: [{ id: jørgen.id }], task: "ring til Maria" },
  },
  { title: "a pause of reminders", feature: "snooze", parameters: { fewer: true } },
  { title: "a question", feature: "logAction", parameters: { owners: ["Christina"], task: "mariatekst" } },
];

const turnOf = (
  who: Person,
  { feature, parameters }: { feature: string; parameters: object },
  activity: string,
): Turn => ({
  activity,
  address: { ...channel, conversation: `chat:${who.account ?? ""}`, kind: "personal" },
  sender: { id: who.account ?? "", name: who.name },
  content: { kind: "submit", feature, committee: null, language: null, parameters: { ...parameters }, card: null },
});

describe("erasing a person", () => {
  it("by the secretariat in chat: asked first, done by the clock, nothing of them left but the minutes", async () => {
    const { stage, shelf } = await world();
    const before = hitsIn(await shelf.all(), [...HERS, ...NAMES]);
    assert.ok(before.length > 30, before.join("\n"));
    const asked = await stage.say(asta, "slet alt om Maria Vestergaard");
    assert.match(asked, /Skal jeg slette alt om Maria Vestergaard/);
    assert.match(asked, /publicerede referater, som de er/);
    assert.match(await stage.press(asta, "Slet alt"), /Jeg sletter nu alt om Maria/);
    await stage.tick();
    stage.at("2026-12-01", "09:30");
    await stage.tick();
    assert.deepEqual(hitsIn(await shelf.all(), [...HERS, ...NAMES]), []);
    for (const word of OTHERS.slice(0, 2)) assert.ok(hitsIn(await shelf.all(), [word]).length > 0, word);
    assert.ok(stage.heard().some((line) => line.startsWith("Asta Lindholm: Sletningen er gennemført")));
    const [minutes] = await stage.records.minutes.list({ partition: "vest" });
    assert.match(JSON.stringify(minutes?.value), /Maria Vestergaard fremlagde/);
    assert.match(await stage.say(maria, "dagsorden"), /^Jeg kan ikke se, at du er med/);
  });

  it("leaves nothing wherever it is broken off, and the same each time", async () => {
    const { tried, failures } = await cases();
    assert.deepEqual(failures, []);
    assert.ok(tried > 100, String(tried));
  }).timeout(60_000);

  for (const { title, feature, parameters } of TURNS)
    it(`is not undone by a turn of theirs that was under way: ${title}`, async () => {
      const { stage, shelf } = await world();
      const session = stage.app.begin(turnOf(maria, { feature, parameters }, "under way"));
      // It has read who she is.
      await session.plan();
      await stage.ask(asta, "erasePerson", { person: { id: maria.id }, confirmed: true });
      await stage.tick();
      await session.perform(commandOf({ feature, parameters: { ...parameters } }));
      session.finish();
      await stage.app.idle();
      // What she writes in between is a stranger's.
      await stage.say(maria, "punkt til næste møde: mariatekst");
      await stage.say(maria, "mariatekst", { in: "channel" });
      await stage.tick();
      stage.at("2026-12-01", "09:30");
      await stage.tick();
      await stage.tick();
      assert.deepEqual(hitsIn(await shelf.all(), [...HERS, ...NAMES]), []);
      assert.deepEqual(await stage.records.erasures.list({ partition: ERASURES }), []);
      // Only by what she writes afterwards the secretariat hears of her again, and says who it is.
      await stage.say(maria, "dagsorden", { in: "channel" });
      assert.ok(stage.heard().some((line) => /^Asta Lindholm: Maria Vestergaard har skrevet til mig/.test(line)));
      assert.ok(hitsIn(await shelf.all(), NAMES).every((hit) => hit.includes("stranger:account-p4")));
    });
});
