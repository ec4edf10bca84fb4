import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { createClockwork } from "../../src/app/clockwork.ts";
import { createWakes } from "../../src/app/wakes.ts";
import { addDays, instantAt, localDate, localTime } from "../../src/domain/calendar.ts";
import type { Instant } from "../../src/domain/time.ts";
import { nextRound } from "../../src/domain/wake.ts";
import { isWorkingDay } from "../../src/domain/workingTime.ts";
import { records as recordsOf } from "../../src/ports/records.ts";
import type { Store } from "../../src/ports/store.ts";
import { committee } from "../features/vest.ts";
import { entry } from "./filled.ts";
import { memoryStore } from "../features/memoryStore.ts";

const MONDAY = "2026-11-30";
const minutesAfter = (at: Instant, minutes: number): Instant =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

interface Look {
  bot: string;
  committee: string;
  at: Instant;
}

/** Some committees on one store, and bots whose looks at them are noted. */
async function committees(count: number) {
  const inner = memoryStore();
  const requests: string[] = [];
  const store: Store = {
    ...inner,
    read: (...place) => (requests.push("read"), inner.read(...place)),
    query: (query) => (requests.push("query"), inner.query(query)),
    create: (document) => (requests.push("create"), inner.create(document)),
    replace: (...change) => (requests.push("replace"), inner.replace(...change)),
    remove: (...place) => (requests.push("remove"), inner.remove(...place)),
  };
  const records = recordsOf(store);
  for (let number = 1; number <= count; number++)
    await records.directory.create({ id: `c${String(number).padStart(3, "0")}`, tenant: "t1" });
  const world = { now: instantAt(MONDAY, "07:00"), looks: new Array<Look>(), failing: new Set<string>() };
  const faults: string[] = [];
  const ports = {
    clock: () => world.now,
    log: { info: () => undefined, error: (event: string) => void faults.push(event) },
  };

  function bot(name: string) {
    const wakes = createWakes(ports, records);
    const remind = (committee: string) => {
      world.looks.push({ bot: name, committee, at: world.now });
      return world.failing.has(committee) ? Promise.reject(new Error("does not answer")) : Promise.resolve(true);
    };
    const delivered: string[] = [];
    const outbox = { deliver: (committee: string) => void delivered.push(committee) };
    const erasing = { runAll: () => Promise.resolve(false) };
    const clockwork = createClockwork({ ports, records, outbox, reminding: { remind }, wakes, erasing });
    return { ...clockwork, wakes, delivered };
  }

  return {
    world,
    records,
    inner,
    faults,
    bot,
    /** Requests since this was last asked. */
    requests: () => requests.splice(0),
    /** Goes on minute by minute. */
    async go(
      until: Instant,
      bots: readonly { tick(): Promise<void> }[],
      between: (now: Instant) => void = () => undefined,
    ) {
      while (world.now < until) {
        world.now = minutesAfter(world.now, 1);
        between(world.now);
        await Promise.all(bots.map((one) => one.tick()));
      }
    },
    looks: () => world.looks.splice(0),
    wakes: async () => {
      const slots = Array.from({ length: 6 * 24 * 8 }, (_, at) =>
        minutesAfter(`${addDays(localDate(world.now), -1)}T00:00:00.000Z`, at * 10),
      );
      const found = await Promise.all(slots.map((slot) => records.wakes.list({ partition: `due:${slot}` })));
      return found.flat().map(({ value }) => value);
    },
  };
}

describe("What runs by the clock", () => {
  it("asks the store of nothing but two slots while no committee's time has come", async () => {
    for (const count of [1, 150]) {
      const stage = await committees(count);
      const bot = stage.bot("a");
      await bot.tick();
      await stage.go(instantAt(MONDAY, "07:30"), [bot]);
      stage.requests();
      stage.world.now = instantAt(MONDAY, "07:31");
      await bot.tick();
      deepEqual(stage.requests(), ["query", "query"]);
    }
  });

  it("looks at every committee within some minutes of each round, and at none twice", async () => {
    const stage = await committees(150);
    const bots = [stage.bot("a"), stage.bot("b")];
    await bots[0]?.tick();
    await stage.go(instantAt(MONDAY, "07:55"), bots.slice(0, 1));
    await bots[1]?.tick();
    stage.looks();
    for (const hour of ["08", "10", "12", "14", "16"]) {
      await stage.go(instantAt(MONDAY, `${hour}:06`), bots);
      const looks = stage.looks();
      equal(new Set(looks.map(({ committee }) => committee)).size, 150, hour);
      equal(looks.length, 150, hour);
      ok(looks.every(({ at }) => localTime(at).startsWith(hour)));
      await stage.go(instantAt(MONDAY, `${hour}:59`), bots);
      deepEqual(stage.looks(), []);
    }
    deepEqual(stage.faults, []);
  });

  it("leaves one wake for each committee, however long it goes on", async () => {
    const stage = await committees(20);
    const bots = [stage.bot("a"), stage.bot("b")];
    await stage.go(instantAt("2026-12-04", "12:00"), bots);
    equal((await stage.wakes()).length, 20);
    await stage.go(instantAt("2026-12-08", "12:00"), bots);
    equal((await stage.wakes()).length, 20);
  });

  it("takes over from a bot that was stopped while it was at a committee", async () => {
    const stage = await committees(1);
    const bot = stage.bot("a");
    await bot.tick();
    await stage.go(instantAt(MONDAY, "07:59"), [bot]);
    stage.looks();
    stage.world.now = instantAt(MONDAY, "08:05");
    const [wake] = await stage.bot("stopped").wakes.due();
    ok(wake && (await stage.bot("stopped").wakes.claim(wake)));
    await stage.go(instantAt(MONDAY, "08:09"), [bot]);
    deepEqual(stage.looks(), []);
    await stage.go(instantAt(MONDAY, "08:12"), [bot]);
    equal(stage.looks().length, 1);
  });

  it("comes back to a committee that could not be looked at, and the others do not wait for it", async () => {
    const stage = await committees(3);
    const bot = stage.bot("a");
    await bot.tick();
    await stage.go(instantAt(MONDAY, "07:59"), [bot]);
    stage.looks();
    stage.world.failing.add("c002");
    await stage.go(instantAt(MONDAY, "08:05"), [bot]);
    deepEqual(new Set(stage.looks().map(({ committee }) => committee)), new Set(["c001", "c002", "c003"]));
    stage.world.failing.clear();
    await stage.go(instantAt(MONDAY, "08:06"), [bot]);
    deepEqual(
      stage.looks().map(({ committee }) => committee),
      ["c002"],
    );
    await stage.go(instantAt(MONDAY, "09:59"), [bot]);
    await stage.go(instantAt(MONDAY, "10:06"), [bot]);
    equal(new Set(stage.looks().map(({ committee }) => committee)).size, 3);
  });

  for (const [what, later] of [
    ["two days of downtime", instantAt("2026-12-02", "09:00")],
    ["a clock that was put forward an hour", instantAt(MONDAY, "10:30")],
    ["a clock that was put back an hour", instantAt(MONDAY, "08:30")],
  ] as const)
    it(`looks at each of them once after ${what}, and goes on`, async () => {
      const stage = await committees(5);
      const bot = stage.bot("a");
      stage.world.now = instantAt(MONDAY, "09:30");
      await bot.tick();
      stage.looks();
      stage.world.now = later;
      await bot.tick();
      equal(stage.looks().length, 5);
      await stage.go(minutesAfter(later, 24 * 60), [bot]);
      ok(stage.looks().length >= 5);
    });

  it("is not kept from the others by a wake that cannot be read", async () => {
    const stage = await committees(2);
    const bot = stage.bot("a");
    await bot.tick();
    const at = instantAt(MONDAY, "08:00");
    await stage.inner.create({
      partition: `due:${at}`,
      id: "broken",
      kind: "wake",
      state: "",
      sort: at,
      body: { at: 7 },
    });
    stage.looks();
    await stage.go(instantAt(MONDAY, "08:06"), [bot]);
    equal(stage.looks().length, 2);
    deepEqual(stage.faults, ["a stored document cannot be read"]);
  });

  it("looks again when a message has its turn that is put off within the same ten minutes", async () => {
    const stage = await committees(1);
    const bot = stage.bot("a");
    stage.world.now = instantAt(MONDAY, "09:00");
    await bot.tick();
    // A minute on, and again six minutes later: known to the first look, which comes before it.
    const vest = { ...committee, id: "c001" };
    await stage.records.outbox.create(
      entry(vest, 1, { at: instantAt(MONDAY, "09:00"), notBefore: instantAt(MONDAY, "09:07") }),
    );
    await bot.wakes.at("c001", instantAt(MONDAY, "09:07"));
    await bot.wakes.at("c001", instantAt(MONDAY, "09:01"));
    stage.looks();
    await stage.go(instantAt(MONDAY, "09:09"), [bot]);
    deepEqual(
      stage.looks().map(({ at }) => localTime(at)),
      ["09:01", "09:07"],
    );
    deepEqual(bot.delivered, ["c001"]);
  });

  it("looks at what was touched with the next tick", async () => {
    const stage = await committees(2);
    const bot = stage.bot("a");
    stage.world.now = instantAt(MONDAY, "09:00");
    await bot.tick();
    stage.looks();
    bot.touch("c002");
    await stage.go(instantAt(MONDAY, "09:02"), [bot]);
    deepEqual(
      stage.looks().map(({ committee }) => committee),
      ["c002"],
    );
  });
});

describe("The next round of a committee", () => {
  const instant = fc
    .integer({ min: Date.parse("2026-01-01"), max: Date.parse("2028-01-01") })
    .map((milliseconds) => new Date(milliseconds).toISOString());

  it("is ahead, within a day, and never outside working hours on a working day", () => {
    fc.assert(
      fc.property(instant, fc.string({ minLength: 1 }), (now, committee) => {
        const next = nextRound(committee, now);
        ok(next > now);
        // A day on which clocks are put back has 25 hours.
        ok(Date.parse(next) - Date.parse(now) <= 25 * 3_600_000);
        ok(localTime(next) >= "08:00" && localTime(next) < (isWorkingDay(localDate(next)) ? "16:05" : "08:05"));
      }),
      { numRuns: 2_000 },
    );
  });

  it("follows the Danish clock over both changes", () => {
    const first = (day: string) => nextRound("c", instantAt(day, "00:00"));
    for (const day of ["2026-03-29", "2026-03-30", "2026-10-25", "2026-10-26"])
      equal(localTime(first(day)).slice(0, 4), "08:0");
  });
});
