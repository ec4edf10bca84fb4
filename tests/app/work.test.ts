import { deepEqual, equal, match, ok } from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import type { Meeting } from "../../src/domain/meeting.ts";
import type { Person } from "../../src/domain/person.ts";
import { meetingKey } from "../../src/ports/records.ts";
import type { Store } from "../../src/ports/store.ts";
import { inTurn } from "../../src/ports/turnScope.ts";
import { setStage, type Stage } from "../features/stage.ts";
import { asta, christinaBak, committee, jørgen, maria, nextMeeting } from "../features/vest.ts";

/** A store that tells what is written, in order. */
function counting(store: Store): { store: Store; written: string[] } {
  const written: string[] = [];
  return {
    written,
    store: {
      read: (partition, id) => store.read(partition, id),
      query: (query) => store.query(query),
      close: () => store.close(),
      create(document) {
        written.push(`create ${document.kind}`);
        return store.create(document);
      },
      replace(document, version) {
        written.push(`replace ${document.kind}`);
        return store.replace(document, version);
      },
      remove: (partition, id, version) => store.remove(partition, id, version),
    },
  };
}

async function meetingOf({ records }: Stage): Promise<Meeting> {
  const kept = await records.meetings.read(committee.id, meetingKey(nextMeeting.id));
  ok(kept);
  return kept.value;
}

describe("The writes of a turn", () => {
  /** What a turn writes; what the conversation and the sending of messages take is left out. */
  async function writesOf(who: Person, text: string): Promise<string[]> {
    const stage = await setStage();
    await stage.say(who, "hjælp");
    const { store, written } = counting(stage.ports.store);
    stage.ports.store = store;
    stage.restart();
    await stage.say(who, text);
    return written.filter((one) => one !== "replace outbox");
  }

  it("are the change, its entry in the log and a message for each who must know", async () => {
    deepEqual(await writesOf(maria, "afbud"), ["replace meeting", "create change", "create outbox", "create outbox"]);
    deepEqual(await writesOf(asta, "Maria laver et overblik over projekter"), [
      "create action",
      "create change",
      "create outbox",
    ]);
    deepEqual(await writesOf(maria, "hvem kommer?"), []);
  });

  it("leave with a document what follows from its last change only", async () => {
    const stage = await setStage();
    const carried = async () => {
      const document = await stage.ports.store.read(committee.id, meetingKey(nextMeeting.id));
      return JSON.stringify(document?.body).match(/"command":/gu)?.length ?? 0;
    };
    equal(await carried(), 0);
    for (const text of ["afbud", "jeg kan alligevel godt", "afbud"]) {
      await stage.say(maria, text);
      equal(await carried(), 1);
    }
    equal((await meetingOf(stage)).attendance.length, 1);
  });

  it("are all made, and each once, when many write the same document at once", async () => {
    const members = Array.from({ length: 40 }, (_, index): Person => {
      const number = index + 20;
      return { ...christinaBak, id: `p${number}`, name: `Medlem ${number}`, account: `account-p${number}` };
    });
    const stage = await setStage({ committee: { ...committee, people: [...committee.people, ...members] } });
    const answers = await Promise.all(members.map((member) => stage.say(member, "afbud")));
    for (const answer of answers) equal(answer, "Afbud noteret: torsdag 3. december.");
    equal((await meetingOf(stage)).attendance.length, members.length);
    const told = await stage.records.outbox.list({ partition: committee.id });
    equal(told.length, 2 * members.length);
    ok(told.every(({ value }) => value.state === "sent"));
    const changes = await stage.records.changes.list({ partition: committee.id });
    equal(changes.length, members.length);
  });

  /** A committee of many, whose store lets others go first at each step, and what the meeting is asked to be. */
  async function manyAtOnce() {
    const members = Array.from({ length: 40 }, (_, index): Person => {
      const number = index + 20;
      return { ...christinaBak, id: `p${number}`, name: `Medlem ${number}`, account: `account-p${number}` };
    });
    const stage = await setStage({ committee: { ...committee, people: [...committee.people, ...members] } });
    const { store, written } = counting(stage.ports.store);
    const asked: string[] = [];
    stage.ports.store = {
      ...store,
      async query(query) {
        asked.push(query.kind);
        await setImmediate();
        return store.query(query);
      },
      async replace(document, version) {
        await setImmediate();
        return store.replace(document, version);
      },
    };
    stage.restart();
    const times = (list: string[], what: string): number => list.filter((one) => one === what).length;
    return {
      stage,
      members,
      writes: () => times(written, "replace meeting"),
      queries: () => times(asked, "meeting"),
    };
  }

  it("are few where many wait for the same document: each decides upon what the one before decided", async () => {
    const { stage, members, writes, queries } = await manyAtOnce();
    await Promise.all(members.map((member) => stage.say(member, "afbud")));
    equal((await meetingOf(stage)).attendance.length, members.length);
    ok(writes() < 6, `${writes()} writes`);
    ok(queries() < members.length + 6, `${queries()} queries`);
  });

  it("are refused in time where others are still at it, with nothing saved", async () => {
    const stage = await setStage();
    const { store } = stage.ports;
    let isWriting = (): void => undefined;
    const writing = new Promise<void>((resolve) => {
      isWriting = resolve;
    });
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    stage.ports.store = {
      ...store,
      async replace(document, version) {
        if (document.kind === "meeting") isWriting();
        if (document.kind === "meeting") await gate;
        return store.replace(document, version);
      },
    };
    stage.restart();
    const first = stage.say(maria, "afbud");
    await writing;
    const shortly = { left: () => 100, aside: <T>(run: () => Promise<T>) => run() };
    await inTurn(shortly, () => stage.say(jørgen, "afbud")).catch(() => stage.faults());
    match(stage.lastCard(jørgen).text, /intet er gemt/u);
    goOn();
    await first;
    deepEqual(
      (await meetingOf(stage)).attendance.map(({ person }) => person),
      [maria.id],
    );
    match(await stage.say(jørgen, "afbud"), /Afbud noteret/u);
  });
});
