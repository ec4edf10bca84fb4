import assert from "node:assert/strict";
import { within } from "../../src/app/within.ts";
import { cardMessage, line } from "../../src/cards/card.ts";
import type { Committee } from "../../src/domain/committee.ts";
import { COMMITTEE } from "../../src/ports/records.ts";
import { committee as vest, maria } from "../features/vest.ts";
import { failed, filled } from "./filled.ts";

const driftsforum: Committee = { ...vest, id: "drift", name: "Driftsforum Vest" };

describe("what waits to be sent", () => {
  it("goes out in one run, each once, however many pages it is", async () => {
    const { heard, deliver, pending } = await filled([[vest, 250]]);
    await deliver();
    assert.equal(heard.length, 250);
    assert.equal(new Set(heard).size, 250);
    assert.equal(await pending("vest"), 0);
  });

  it("is not held up by what cannot be sent just now, which is tried once in a run", async () => {
    const isLate = (text: string): boolean => Number(/Vest (\d+)”/u.exec(text)?.[1]) > 120;
    const { heard, deliver, pending } = await filled([[vest, 130]], (text) => (isLate(text) ? "sent" : failed));
    await deliver();
    assert.equal(heard.length, 130);
    assert.equal(await pending("vest"), 120);
  });

  it("of a small committee does not wait for that of a large one", async () => {
    const { heard, deliver } = await filled([
      [vest, 150],
      [driftsforum, 1],
    ]);
    await deliver();
    const at = heard.findIndex((text) => text.includes("Driftsforum Vest 1"));
    assert.ok(at >= 0 && at < 10, `as number ${at + 1}`);
  });

  it("goes to those who are of the committee by then, however long the messages before it take", async () => {
    const stage = await filled([[vest, 2]], async (): Promise<"sent"> => {
      const kept = await stage.records.committees.read(vest.id, COMMITTEE);
      const people = vest.people.map((one) => (one.id === maria.id ? { ...one, account: "other" } : one));
      if (kept) await stage.records.committees.replace(kept, { ...kept.value, people });
      stage.later(1);
      return "sent";
    });
    await stage.deliver();
    assert.deepEqual(
      stage.heard.map((text) => text.startsWith("chat:other: ")),
      [false, true],
      stage.heard.join("\n"),
    );
  });

  it("does not keep whoever stops the bot: what is being sent goes out, the rest stays", async () => {
    let taken: (kind: "sent") => void = () => undefined;
    const takes = new Promise<"sent">((resolve) => (taken = resolve));
    const { heard, outbox, pending } = await filled([[vest, 3]], () => takes);
    outbox.deliver(vest.id);
    while (heard.length === 0) await new Promise(setImmediate);
    const stopped = outbox.stop();
    taken("sent");
    await stopped;
    assert.equal(heard.length, 1);
    assert.equal(await pending(vest.id), 2);
  });
});

describe("a message to somebody", () => {
  const withdrawn = (committee: string): string => `Asta Lindholm har taget opgaven “${committee} 1” tilbage.`;

  it("in two committees says which one it is about", async () => {
    const { heard, deliver } = await filled([
      [vest, 1],
      [driftsforum, 1],
    ]);
    await deliver();
    assert.deepEqual(heard.toSorted(), [
      `Driftsforum Vest: ${withdrawn("Driftsforum Vest")}`,
      `Klyngestyregruppe Vest: ${withdrawn("Klyngestyregruppe Vest")}`,
    ]);
  });

  it("in one committee does not", async () => {
    const { heard, deliver } = await filled([[driftsforum, 1]]);
    await deliver();
    assert.deepEqual(heard, [withdrawn("Driftsforum Vest")]);
  });

  it("that says it at its head says it once", () => {
    const card = cardMessage("Kommer du? Driftsforum Vest", [line("Kommer du?"), line("Driftsforum Vest")]);
    assert.deepEqual(within("Driftsforum Vest", card), card);
    const other = within("Klyngestyregruppe Vest", card);
    assert.equal(other.text, "Klyngestyregruppe Vest: Kommer du? Driftsforum Vest");
    assert.match(JSON.stringify(other.card?.body[0]), /Klyngestyregruppe Vest/);
  });
});
