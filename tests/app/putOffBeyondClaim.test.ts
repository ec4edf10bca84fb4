import { deepEqual, ok } from "node:assert/strict";
import { createWakes } from "../../src/app/wakes.ts";
import { instantAt } from "../../src/domain/calendar.ts";
import type { Instant } from "../../src/domain/time.ts";
import { records as recordsOf } from "../../src/ports/records.ts";
import { memoryStore } from "../features/memoryStore.ts";

const at = (time: string): Instant => instantAt("2026-11-30", time);

/** Two bots on one store, the first of which is at a committee at one minute past nine. */
async function twoBots() {
  const records = recordsOf(memoryStore());
  const world = { now: at("09:00") };
  const ports = { clock: () => world.now, log: { info: () => undefined, error: () => undefined } };
  const [one, other] = [createWakes(ports, records), createWakes(ports, records)];
  await other.at("c001", at("09:01"));
  world.now = at("09:01");
  const [due] = await one.due();
  const claimed = due && (await one.claim(due));
  ok(claimed);
  return { world, one, other, claimed };
}

describe("A message that is put off for later than another bot's claim", () => {
  for (const when of ["while that bot is at the committee", "when that bot has been there"])
    it(`is looked for when its turn comes: ${when}`, async () => {
      const { world, one, other, claimed } = await twoBots();
      // The claim is over at six minutes past.
      if (when.startsWith("while")) await other.at("c001", at("09:07"));
      await one.release(claimed, true);
      if (when.startsWith("when")) await other.at("c001", at("09:07"));
      world.now = at("09:06");
      deepEqual(await one.due(), []);
      world.now = at("09:07");
      for (const bot of [one, other]) {
        const due = await bot.due();
        deepEqual(
          due.map(({ value }) => value),
          [{ committee: "c001", slot: at("09:00"), at: at("09:07") }],
        );
      }
    });

  it("is looked for at the earliest of several times", async () => {
    const { world, one, other, claimed } = await twoBots();
    await other.at("c001", at("09:09"));
    await other.at("c001", at("09:08"));
    await one.at("c001", at("09:07"));
    await one.release(claimed, true);
    world.now = at("09:07");
    const due = await other.due();
    deepEqual(
      due.map(({ value }) => value.at),
      [at("09:07")],
    );
  });
});
