import { deepEqual, equal } from "node:assert/strict";
import { createTaking } from "../../src/app/taking.ts";
import { records as recordsOf } from "../../src/ports/records.ts";
import type { Turn, TurnContent } from "../../src/ports/turn.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { channel, maria } from "../features/vest.ts";

const said: TurnContent = { kind: "text", text: "afbud", mentions: [] };

/** Two bots on one store, and a clock that is set. */
function twoBots({ isShared = true } = {}) {
  let now = Date.parse("2026-12-01T08:00:00.000Z");
  const faults: string[] = [];
  const store = { ...memoryStore(), ...(isShared && { isShared: true as const }) };
  const ports = {
    clock: () => new Date(now).toISOString(),
    store,
    log: { info: () => undefined, error: (event: string) => void faults.push(event) },
  };
  const bot = () => createTaking({ ports, records: recordsOf(store) });
  return { store, faults, bots: [bot(), bot()] as const, later: (seconds: number) => void (now += seconds * 1_000) };
}

const turn = (content: TurnContent = said, activity = "1"): Turn => ({
  activity,
  address: { ...channel, kind: "personal", conversation: "a:maria" },
  sender: { id: maria.account ?? "", name: maria.name },
  content,
});

describe("What is delivered to two bots", () => {
  it("is acted on by one of them, however often it comes", async () => {
    const { bots } = twoBots();
    const taken = await Promise.all([0, 1, 0, 1, 1].map((bot) => bots[bot === 0 ? 0 : 1](turn())));
    deepEqual(taken.map(({ kind }) => kind).toSorted(), ["ours", "underWay", "underWay", "underWay", "underWay"]);
    const ours = taken.find((take) => take.kind === "ours");
    await ours?.done();
    for (const bot of bots) equal((await bot(turn())).kind, "done");
  });

  it("is acted on by the other one where the first was stopped while it was at it, or could not begin", async () => {
    const { bots, later } = twoBots();
    equal((await bots[0](turn())).kind, "ours");
    later(29);
    equal((await bots[1](turn())).kind, "underWay");
    later(2);
    const again = await bots[1](turn());
    if (again.kind === "ours") await again.giveBack();
    equal((await bots[0](turn())).kind, "ours");
  });

  it("is not mixed up with something else that the same person says", async () => {
    const { bots } = twoBots();
    equal((await bots[0](turn(said, "1"))).kind, "ours");
    equal((await bots[1](turn(said, "2"))).kind, "ours");
  });

  it("as the bot being added, which is told in two ways, is one; when it is added again it is another", async () => {
    const { bots, later } = twoBots();
    const first = await bots[0](turn({ kind: "installed" }, "1"));
    if (first.kind === "ours") await first.done();
    equal((await bots[1](turn({ kind: "installed" }, "2"))).kind, "done");
    later(61);
    equal((await bots[1](turn({ kind: "installed" }, "3"))).kind, "ours");
  });

  it("is acted on where the store fails, which the turn then says", async () => {
    const { bots, store, faults } = twoBots();
    store.create = () => Promise.reject(new Error("gone"));
    equal((await bots[0](turn())).kind, "ours");
    deepEqual(faults, ["taking a turn failed"]);
  });
});

describe("A bot that has its store to itself", () => {
  it("writes nothing for that", async () => {
    const { bots, store } = twoBots({ isShared: false });
    store.create = () => Promise.reject(new Error("written"));
    equal((await bots[0](turn())).kind, "ours");
  });
});
