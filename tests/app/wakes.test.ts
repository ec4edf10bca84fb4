import { deepEqual, ok } from "node:assert/strict";
import { createWakes, type Wakes } from "../../src/app/wakes.ts";
import { instantAt } from "../../src/domain/calendar.ts";
import type { ClockTime } from "../../src/domain/time.ts";
import { records as recordsOf } from "../../src/ports/records.ts";
import { memoryStore } from "../features/memoryStore.ts";

const at = (time: ClockTime) => instantAt("2026-11-30", time);

/** Two bots on one store, the first of which is at a committee from 9.01 on: nobody else is, until 9.06. */
async function twoBots() {
  const records = recordsOf(memoryStore());
  const world = { now: at("09:00") };
  const ports = { clock: () => world.now, log: { info: () => undefined, error: () => ok(false) } };
  const [first, second] = [createWakes(ports, records), createWakes(ports, records)];
  await first.at("c1", at("09:01"));
  world.now = at("09:01");
  const claimed = await claimBy(first);
  const due = async (time: ClockTime): Promise<boolean> => {
    world.now = at(time);
    return (await second.due()).length > 0;
  };
  return { first, second, claimed, due };
}

async function claimBy(bot: Wakes) {
  const [wake] = await bot.due();
  const claimed = wake && (await bot.claim(wake));
  ok(claimed);
  return claimed;
}

describe("The time at which a committee is looked at next, with a bot at it just then", () => {
  it("is not forgotten with the end of that look, where another bot said so and it is later than the claim", async () => {
    const { first, second, claimed, due } = await twoBots();
    await second.at("c1", at("09:08"));
    await first.release(claimed, true);
    ok(await due("09:08"));
  });

  it("is the earlier one, where another bot has said a later one meanwhile", async () => {
    const { first, second, claimed, due } = await twoBots();
    await second.at("c1", at("09:05"));
    await first.at("c1", at("09:03"));
    await first.release(claimed, true);
    ok(await due("09:03"));
  });

  it("is stored where the other bot has taken the one that was there before in the same ten minutes", async () => {
    const { first, second, claimed, due } = await twoBots();
    await second.at("c1", at("09:04"));
    await first.release(claimed, true);
    ok(await due("09:04"));
    await first.release(await claimBy(first), true);
    await second.at("c1", at("09:08"));
    ok(await due("09:08"));
  });

  it("leaves nothing behind where nobody said any", async () => {
    const { first, claimed, due } = await twoBots();
    await first.release(claimed, true);
    deepEqual(await due("09:09"), false);
  });
});
