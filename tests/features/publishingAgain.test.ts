import assert from "node:assert/strict";
import { versionOf } from "../../src/domain/draft.ts";
import { COMMITTEE } from "../../src/ports/records.ts";
import type { Store } from "../../src/ports/store.ts";
import {
  actionsOf,
  drafts,
  handedOver,
  linesWith,
  minutesOf,
  minutesOfOctober,
  published,
  withoutFollowUps,
} from "./papers.ts";
import type { Stage } from "./stage.ts";
import { asta, bo, committee, maria } from "./vest.ts";

describe("a corrected edition", () => {
  it("edits the card, keeps the actions' numbers and tells what is no longer in it", async () => {
    const stage = await published();
    stage.heard();
    const corrected = minutesOfOctober
      .replace("inden den 13. januar 2027", "inden den 20. januar 2027")
      .replace("Christina laver", "Christina Lund laver")
      .replace(
        "laver et overblik over projekter inden den 20. januar 2027",
        "laver et overblik over projekter inden den 13. januar 2027",
      )
      .replace("Sekretariatet udarbejder et udkast til politisk behandling.\n", "")
      .replace(
        "Nærhospitaler tages op på næste møde.",
        "Nærhospitaler tages op på næste møde.\nJørgen Rask sender tal fra hjemmeplejen.",
      );
    stage.at("2026-12-01", "10:00");
    const preview = await stage.ask(asta, "handOver", { text: corrected });
    assert.deepEqual(linesWith(preview, "erstattet", "oprettes", "forvejen og", "ikke længere"), [
      "Mødet har et referat i forvejen. Det bliver erstattet af dette.",
      "1 opgave oprettes.",
      "Opgave 1 og 3 findes i forvejen og bliver stående.",
      "Opgave 2 står ikke længere i referatet, men bliver på listen.",
    ]);
    const shown = await stage.press(asta, "Publicér i kanalen");
    assert.match(shown, /^Referatet fra torsdag 1\. oktober er rettet/);
    assert.deepEqual(
      (await minutesOf(stage, "m8"))?.actions.map(({ number }) => number),
      [1, 3, 4],
    );
    assert.equal((await actionsOf(stage)).length, 4);
    assert.deepEqual(
      stage
        .heard()
        .map((line) => line.split(":")[0])
        .sort(),
      ["Jørgen Rask", "channel"],
    );
  });

  it("corrects an action's deadline, and closes older drafts of the same minutes", async () => {
    const stage = await handedOver(withoutFollowUps);
    stage.at("2026-12-01", "10:00");
    await stage.ask(asta, "handOver", { text: minutesOfOctober });
    await stage.press(asta, "Publicér i kanalen");
    assert.deepEqual(
      (await drafts(stage)).map(({ state }) => state),
      ["discarded", "published"],
    );
    stage.at("2026-12-01", "11:00");
    await stage.ask(asta, "handOver", { text: minutesOfOctober });
    await stage.press(asta, "Ret det valgte", { chosen: "a3" });
    await stage.press(asta, "Gem", {
      owners: "Maria",
      task: "skrive et høringssvar",
      due: "2026-12-18",
    });
    stage.heard();
    await stage.press(asta, "Publicér i kanalen");
    const maria2 = (await actionsOf(stage)).find(({ number }) => number === 2);
    assert.equal(maria2?.due, "2026-12-18");
    assert.match(stage.heard().find((line) => line.startsWith("Maria")) ?? "", /rettet opgave 2/);
  });
});

describe("a corrected edition that gives an action to somebody else", () => {
  /** The second edition, in which Maria's action is Christina Bak's, looked through but not published. */
  const corrected = async (): Promise<Stage> => {
    const stage = await published();
    stage.at("2026-12-01", "10:00");
    await stage.ask(asta, "handOver", { text: minutesOfOctober });
    await stage.press(asta, "Christina Lund");
    await stage.press(asta, "Ret det valgte", { chosen: "a3" });
    stage.heard();
    return stage;
  };
  const change = { owners: "Christina Bak", task: "skrive et høringssvar" };

  it("says so before and after, and whom it tells", async () => {
    const stage = await corrected();
    const preview = await stage.press(asta, "Gem", { ...change, due: "2026-12-18" });
    assert.deepEqual(linesWith(preview, "rettes.", "egen chat", "forvejen og"), [
      "Opgave 3 rettes.",
      "Maria Vestergaard og Christina Bak får besked i deres egen chat.",
      "Opgave 1 og 2 findes i forvejen og bliver stående.",
    ]);
    const shown = await stage.press(asta, "Publicér i kanalen");
    assert.deepEqual(linesWith(shown, "Opgave 3", "får besked"), [
      "Opgave 3 er rettet.",
      "Maria Vestergaard og Christina Bak får besked.",
    ]);
    assert.deepEqual(
      stage
        .heard()
        .map((line) => line.split(":")[0])
        .sort(),
      ["Christina Bak", "Maria Vestergaard", "channel"],
    );
  });

  it("gives it also where its day has passed, as the edition has it", async () => {
    const stage = await corrected();
    await stage.press(asta, "Gem", { ...change, due: "2026-11-20" });
    await stage.press(asta, "Publicér i kanalen");
    const given = (await actionsOf(stage)).find(({ number }) => number === 3);
    assert.deepEqual([given?.owners[0]?.name, given?.due], ["Christina Bak", "2026-11-20"]);
    assert.deepEqual((await minutesOf(stage, "m8"))?.actions.find(({ number }) => number === 3)?.owners, given?.owners);
  });

  it("leaves what was agreed on meanwhile, and what is done", async () => {
    const stage = await corrected();
    await stage.say(maria, "udsæt 3 til den 20. januar");
    await stage.press(asta, "Gem", { ...change, due: "2026-12-20" });
    await stage.press(asta, "Publicér i kanalen");
    const given = (await actionsOf(stage)).find(({ number }) => number === 3);
    assert.deepEqual([given?.owners[0]?.name, given?.due], ["Christina Bak", "2027-01-20"]);
    const other = await corrected();
    await other.say(maria, "3 er færdig");
    const preview = await other.press(asta, "Gem", { ...change, due: "2026-12-20" });
    assert.deepEqual(linesWith(preview, "rettes.", "forvejen og"), [
      "Opgave 1, 2 og 3 findes i forvejen og bliver stående.",
    ]);
  });
});

describe("publishing that is killed half-way", () => {
  /** Breaks down at the nth write from now on, as a store does whose machine stops. */
  function breakingAt(store: Store, nth: number): { store: Store; broke: () => boolean } {
    let writes = 0;
    let broke = false;
    const guarded = <T>(write: () => Promise<T>): Promise<T> => {
      writes += 1;
      if (writes < nth) return write();
      broke = true;
      return Promise.reject(new Error("the machine stopped"));
    };
    return {
      broke: () => broke,
      store: {
        read: (partition, id) => store.read(partition, id),
        query: (query) => store.query(query),
        close: () => store.close(),
        create: (document) => guarded(() => store.create(document)),
        replace: (document, version) => guarded(() => store.replace(document, version)),
        remove: (partition, id, version) => guarded(() => store.remove(partition, id, version)),
      },
    };
  }

  /** Everything that people can see or are told of. */
  async function outcome(stage: Stage): Promise<unknown> {
    const { value } = (await stage.records.committees.read(committee.id, COMMITTEE)) ?? {};
    const meetings = await stage.records.meetings.list({ partition: committee.id, order: "ascending" });
    return {
      // Where it stopped between sending and noting that it was sent, the secretariat is asked: nobody can know.
      heard: stage
        .heard()
        .filter((line) => !line.includes("Jeg blev afbrudt"))
        .sort(),
      actions: (await actionsOf(stage)).map(({ number, task, origin }) => ({ number, task, origin })),
      minutes: (await minutesOf(stage, "m8"))?.actions,
      committee: value,
      meetings: meetings.map(({ value: { id, status, items } }) => ({ id, status, items })),
      drafts: (await drafts(stage)).map(({ state }) => state),
    };
  }

  const ready = async (): Promise<Stage> => {
    const stage = await handedOver();
    await stage.press(asta, "Christina Lund");
    return stage;
  };

  for (const again of ["pressed again", "delivered again"] as const)
    it(`goes on where it stopped when it is ${again}, and nothing comes twice`, async () => {
      const undisturbed = await ready();
      await undisturbed.press(asta, "Publicér i kanalen", {}, "press");
      const wanted = await outcome(undisturbed);
      let crashes = 0;
      for (let nth = 1; ; nth++) {
        const stage = await ready();
        const { store } = stage.ports;
        const breaking = breakingAt(store, nth);
        stage.ports.store = breaking.store;
        stage.restart();
        await stage.press(asta, "Publicér i kanalen", {}, "press").catch(() => undefined);
        if (!breaking.broke()) break;
        crashes += 1;
        stage.faults();
        stage.ports.store = store;
        stage.restart();
        await stage.press(asta, "Publicér i kanalen", {}, again === "pressed again" ? "press 2" : "press");
        assert.deepEqual(await outcome(stage), wanted, `killed at write ${nth}`);
      }
      assert.ok(crashes > 12, `only ${crashes} writes were tried`);
    });

  it("goes on when a colleague presses, also where nothing comes up again, and the channel has its card once", async () => {
    for (let nth = 1; ; nth++) {
      const stage = await handedOver(withoutFollowUps);
      const { store } = stage.ports;
      const breaking = breakingAt(store, nth);
      stage.ports.store = breaking.store;
      stage.restart();
      await stage.press(asta, "Publicér i kanalen").catch(() => undefined);
      if (!breaking.broke()) break;
      stage.faults();
      stage.ports.store = store;
      stage.restart();
      const [draft] = await drafts(stage);
      assert.ok(draft);
      await stage.ask(bo, "postMinutes", { draft: draft.id, version: versionOf(draft) });
      const inChannel = stage.heard().filter((line) => line.startsWith("channel: "));
      assert.equal(inChannel.length, 1, `killed at write ${nth}`);
    }
  });
});

describe("minutes that are handed in late", () => {
  it("change no agenda that later minutes have dealt with", async () => {
    const stage = await published();
    const june = minutesOfOctober.replace("1. oktober 2026", "11. juni 2026").replace("8. møde", "7. møde");
    stage.at("2026-12-01", "10:00");
    const preview = await stage.ask(asta, "handOver", {
      text: june.replace("Nærhospitaler tages", "Lægedækning tages"),
    });
    assert.deepEqual(linesWith(preview, "Kommer på dagsordenen"), []);
    await stage.press(asta, "Publicér i kanalen");
    const { value } = (await stage.records.committees.read(committee.id, COMMITTEE)) ?? {};
    assert.deepEqual(
      value?.followUps.map(({ since }) => since),
      ["2026-10-01"],
    );
  });
});
