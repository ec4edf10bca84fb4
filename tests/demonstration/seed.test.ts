import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seat } from "../../src/cli/playground.ts";
import { klyngePeople } from "../../src/demonstration/klynge/committee.ts";
import { demonstrationPeople } from "../../src/demonstration/people.ts";
import { playgroundAddresses, playgroundPlaces, playgroundUsers } from "../../src/demonstration/playground.ts";
import { seedDemonstration } from "../../src/demonstration/seed.ts";
import { nextMeeting } from "../../src/domain/meeting.ts";
import { personalKey, sharedKey } from "../../src/domain/conversation.ts";
import { headcount } from "../../src/domain/attendance.ts";
import { isOverdue } from "../../src/domain/action.ts";
import type { Instant } from "../../src/domain/time.ts";
import { COMMITTEE, CONVERSATION, DIRECTORY, records, type Records } from "../../src/ports/records.ts";
import type { Store } from "../../src/ports/store.ts";
import { openEmbeddedStore } from "../../src/storage/embedded/index.ts";

const NOW = "2026-11-20T08:00:00.000Z";
const KLYNGE = "klyngestyregruppe-vest";
const DRIFT = "driftsforum-vest";
const places = playgroundAddresses("http://127.0.0.1:1");

describe("the demonstration on record", () => {
  let folder = "";
  let store: Store;
  let kept: Records;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "referent-demonstration-"));
    store = openEmbeddedStore(folder);
    kept = records(store);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const seed = (now: Instant = NOW, into = kept) => seedDemonstration(into, now, places);
  const committee = async (id: string) => {
    const found = await kept.committees.read(id, COMMITTEE);
    assert.ok(found);
    return found.value;
  };
  const meetings = async (id: string) => (await kept.meetings.list({ partition: id })).map(({ value }) => value);
  const actions = async () => (await kept.actions.list({ partition: KLYNGE })).map(({ value }) => value);

  /** Everything as it comes out of the store: each document has then passed its schema. */
  const everything = async (from = kept) => {
    const values: unknown[] = [];
    for (const partition of [KLYNGE, DRIFT])
      for (const documents of [from.committees, from.meetings, from.minutes, from.actions])
        for (const { value } of await documents.list({ partition })) values.push(value);
    for (const { value } of await from.directory.list({ partition: DIRECTORY })) values.push(value);
    for (const key of conversationKeys)
      values.push((await from.conversations.read(key, CONVERSATION))?.value ?? `${key} is missing`);
    return values;
  };
  const conversationKeys = [
    sharedKey(places.channel.conversation),
    sharedKey(places.groupChat.conversation),
    ...demonstrationPeople.flatMap(({ account }) =>
      account === null ? [] : [personalKey(playgroundPlaces.tenant, account)],
    ),
  ];

  it("has three meetings with minutes, one that waits for them, and the next one on Thursday 3 December", async () => {
    assert.equal(await seed(), true);
    assert.deepEqual(
      (await meetings(KLYNGE)).map(({ number, date, status }) => `${String(number)} ${date} ${status}`),
      [
        "6 2026-05-21 minutesPublished",
        "7 2026-08-27 minutesPublished",
        "8 2026-10-08 minutesPublished",
        "null 2026-11-12 agendaPublished",
        "9 2026-12-03 planned",
      ],
    );
    const next = nextMeeting(await meetings(KLYNGE), NOW);
    assert.deepEqual([next?.start, next?.end, next?.place], ["14:00", "16:00", "Thisted Rådhus, lokale 2"]);
    assert.equal((await kept.minutes.list({ partition: KLYNGE })).length, 3);
    assert.deepEqual(
      (await meetings(DRIFT)).map(({ date, status }) => `${date} ${status}`),
      ["2026-12-08 planned"],
    );
  });

  it("has an agenda of two hours with one item that nobody presents", async () => {
    await seed();
    const items = nextMeeting(await meetings(KLYNGE), NOW)?.items ?? [];
    assert.equal(
      items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
      120,
    );
    assert.deepEqual(
      items.filter(({ presenters }) => presenters.length === 0).map(({ title }) => title),
      ["Deling af data mellem sygehus og kommune", "Eventuelt"],
    );
    assert.ok(items.flatMap(({ presenters }) => presenters).every(({ person }) => person !== null));
  });

  it("has somebody in every role, two Christinas, people without an account, and a quorum in spite of two cancellations", async () => {
    await seed();
    const klynge = await committee(KLYNGE);
    for (const role of ["chair", "member", "observer", "secretariat", "administration", "guest"] as const)
      assert.ok(
        klynge.people.some(({ roles }) => roles.includes(role)),
        role,
      );
    assert.equal(klynge.people.filter(({ name }) => name.startsWith("Christina ")).length, 2);
    assert.ok(klynge.people.some(({ account }) => account === null));
    const next = nextMeeting(await meetings(KLYNGE), NOW);
    assert.ok(next);
    assert.deepEqual(headcount(klynge, next), {
      expected: 12,
      coming: 11,
      substitutes: 1,
      cancelled: 2,
      votes: 10,
      quorum: 6,
      quorate: true,
    });
  });

  it("has actions up to 12: six open ones, one of them overdue, one due within a week, one without a deadline, one of a municipality", async () => {
    await seed();
    const all = await actions();
    assert.deepEqual(
      all.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    );
    const open = all.filter(({ status }) => status === "open");
    assert.deepEqual(
      open.map(({ number }) => number),
      [4, 6, 9, 10, 11, 12],
    );
    assert.deepEqual(
      open.filter((one) => isOverdue(one, "2026-11-20")).map(({ number }) => number),
      [6],
    );
    assert.deepEqual(
      open.filter(({ due }) => due === null).map(({ number }) => number),
      [4],
    );
    assert.deepEqual(
      open.filter(({ due }) => due !== null && due > "2026-11-20" && due < "2026-11-27").map(({ number }) => number),
      [9],
    );
    const withoutPerson = open.flatMap(({ owners }) => owners).filter(({ person }) => person === null);
    assert.deepEqual(
      withoutPerson.map(({ name }) => name),
      ["Sekretariatet", "Morsø Kommune"],
    );
  });

  it("says in each minutes' text who does what of the actions that came of it", async () => {
    await seed();
    const minutes = await kept.minutes.list({ partition: KLYNGE });
    const told = minutes.flatMap(({ value: { items, actions } }) =>
      actions.flatMap(({ item, owners }) =>
        owners.map(({ name }) => ({ name, outcome: items.find(({ number }) => number === item)?.outcome ?? "" })),
      ),
    );
    assert.ok(told.length > 0, "no action came of any minutes");
    for (const { name, outcome } of told) assert.ok(outcome.includes(name), `${name}: ${outcome}`);
  });

  it("keeps open what is to come up again, and nothing that has", async () => {
    await seed();
    assert.deepEqual(
      (await committee(KLYNGE)).followUps.map(({ subject, from }) => `${subject} ${String(from)}`),
      [
        "Nærhospitaler: transporttider 2026-12-03",
        "Projektmodel: de første erfaringer 2027-03-03",
        "Medicinboksen: Skal flere have den? 2026-12-03",
      ],
    );
  });

  it("lets everybody with an account be known in their own chat, some in two committees", async () => {
    await seed();
    const of = async (name: string) => {
      const account = demonstrationPeople.find((person) => person.name === name)?.account ?? "";
      return (await kept.conversations.read(personalKey(playgroundPlaces.tenant, account), CONVERSATION))?.value;
    };
    assert.deepEqual((await of("Jørgen Rask"))?.committees, [KLYNGE, DRIFT]);
    assert.deepEqual((await of("Asta Lindholm"))?.committees, [KLYNGE]);
    assert.deepEqual((await of("Gitte Sand"))?.committees, [DRIFT]);
    assert.equal((await of("Mette Holm"))?.address, null);
    const channel = await kept.conversations.read(sharedKey(places.channel.conversation), CONVERSATION);
    assert.deepEqual([channel?.value.committees, channel?.value.address], [[KLYNGE], places.channel]);
  });

  it("is written once: what was done since stays", async () => {
    assert.equal(await seed(), true);
    const next = (await kept.meetings.list({ partition: KLYNGE, state: "planned" }))[0];
    assert.ok(next);
    await kept.meetings.replace(next, { ...next.value, place: "Hanstholm" });
    const before = await everything();
    assert.equal(await seed("2027-03-01T08:00:00.000Z"), false);
    assert.deepEqual(await everything(), before);
  });

  it("is completed by the next run wherever the one before was killed, also on another day", async () => {
    await seed("2027-01-11T08:00:00.000Z");
    const whole = await everything();
    for (let writes = 0; ; writes += 3) {
      const broken = mkdtempSync(join(folder, "killed-"));
      const one = openEmbeddedStore(broken);
      const survived = await seed(NOW, records(dyingAfter(writes, one))).then(
        () => true,
        () => false,
      );
      if (!survived) {
        const again = records(one);
        assert.equal(await seed("2027-01-11T08:00:00.000Z", again), true);
        // A committee that was finished before the kill is as of that day.
        if ((await again.meetings.list({ partition: KLYNGE, sortFrom: "2027" })).length > 0)
          assert.deepEqual(await everything(again), whole);
        else assert.equal((await everything(again)).length, whole.length);
      }
      await one.close();
      if (!survived) continue;
      assert.ok(writes > 50, `${writes} writes`);
      break;
    }
  }).timeout(20_000);

  it("seats people of Klyngestyregruppe Vest in the Playground, one of the secretariat first", () => {
    assert.equal(playgroundUsers.length, 6);
    assert.equal(new Set(playgroundUsers.map(({ account }) => account)).size, 6);
    const seated = playgroundUsers.map(({ account }) => klyngePeople.find((person) => person.account === account));
    assert.deepEqual(seated[0]?.roles, ["secretariat"]);
    assert.ok(seated.every((person) => person !== undefined));
    assert.ok(klyngePeople.length > seated.length);
  });

  it("has the README seat somebody who belongs to the channel and the group chat", async () => {
    await seed();
    const [, who = ""] = /npm start -- --as (\S+?)`/u.exec(readFileSync("README.md", "utf8")) ?? [];
    const account = seat(playgroundUsers, who)?.[0]?.account;
    assert.ok(account !== undefined, who);
    for (const id of [KLYNGE, DRIFT])
      assert.ok((await committee(id)).people.some((person) => person.account === account));
  });
});

/** The store of a process that dies after so many writes. */
function dyingAfter(writes: number, store: Store): Store {
  let left = writes;
  const spend = () => {
    if (left-- <= 0) throw new Error("killed");
  };
  return {
    ...store,
    async create(document) {
      spend();
      return store.create(document);
    },
    async replace(document, version) {
      spend();
      return store.replace(document, version);
    },
  };
}
