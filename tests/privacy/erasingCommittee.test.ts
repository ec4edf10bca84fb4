import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { privately } from "../../src/cli/privately.ts";
import { readPrivacyOptions } from "../../src/cli/privacyOptions.ts";
import { personalKey } from "../../src/domain/conversation.ts";
import { accept } from "../../src/domain/decision.ts";
import { RETENTION } from "../../src/domain/retention.ts";
import { wakeAt } from "../../src/domain/wake.ts";
import { COMMITTEE, CONVERSATION } from "../../src/ports/records.ts";
import type { Store } from "../../src/ports/store.ts";
import { christinaLund, committee as vest } from "../features/vest.ts";
import { documentsOf, NAMES, world, type World } from "./world.ts";

const NAME = vest.name;
/** What says that something is of the committee: its id as a partition or in a document, its name, its people. */
const WORDS = ['"vest"', "vest ", "19:vest", NAME, "lindholm", ...NAMES];

async function stored(): Promise<World> {
  const all = await world();
  const { records } = all.stage;
  await records.names.create({
    tenant: "t1",
    name: "klyngestyregruppe vest",
    committee: "vest",
    at: "2026-12-01T08:00:00.000Z",
  });
  for (const at of ["2026-12-01T08:10:00.000Z", "2027-01-15T07:00:00.000Z"])
    await records.wakes.create(wakeAt("vest", at));
  // Another committee, of which one of them is as well.
  const { people } = vest;
  await records.committees.create({
    ...vest,
    id: "øst",
    name: "Øst",
    people: people.filter(({ id }) => id === christinaLund.id).map((one) => ({ ...one, name: "Christina Lund" })),
    channel: { ...vest.channel, conversation: "19:øst" },
  });
  await records.directory.create({ id: "øst", tenant: "t1" });
  const key = personalKey("t1", christinaLund.account ?? "");
  await records.conversations.change(key, CONVERSATION, (current) =>
    accept({ ...current, committees: ["vest", "øst"], chosen: "vest" }),
  );
  return all;
}

async function erased(store: Store, args: readonly string[]): Promise<{ done: boolean; said: string[] }> {
  const options = readPrivacyOptions([...args]);
  ok(options);
  const said: string[] = [];
  const done = await privately(options, {
    store,
    clock: () => "2026-12-01T08:20:00.000Z",
    rules: RETENTION,
    pause: () => Promise.resolve(),
    say: (line) => void said.push(line),
  });
  return { done, said };
}

const ASKED = ["erase-committee", "--committee", NAME, "--confirm", NAME];

const left = async (all: World): Promise<string[]> =>
  (await documentsOf(all)).flatMap((document) => {
    const text = JSON.stringify(document).toLowerCase();
    return WORDS.filter((word) => text.includes(word.toLowerCase())).map(
      (word) => `${word}: ${document.kind} ${document.id}`,
    );
  });

describe("erasing a whole committee", () => {
  it("leaves nothing of it, in whatever partition", async () => {
    const all = await stored();
    ok((await left(all)).length > 20);
    const { done, said } = await erased(all.shelf.store, ASKED);
    equal(done, true, said.join());
    match(said.at(-1) ?? "", /nothing of it is left/);
    deepEqual(await left(all), []);
  });

  it("leaves other committees as they are, and who sits in both", async () => {
    const all = await stored();
    await erased(all.shelf.store, ASKED);
    const { records } = all.stage;
    equal((await records.committees.read("øst", COMMITTEE))?.value.name, "Øst");
    const chat = await records.conversations.read(personalKey("t1", christinaLund.account ?? ""), CONVERSATION);
    ok(chat);
    deepEqual(chat.value.committees, ["øst"]);
    equal(chat.value.chosen, null);
  });

  it("takes what cannot be read with it", async () => {
    const all = await stored();
    const document = {
      partition: "vest",
      id: "meeting:broken",
      kind: "meeting",
      state: "",
      sort: "",
      body: { broken: NAME },
    };
    await all.shelf.store.create(document);
    equal((await erased(all.shelf.store, ASKED)).done, true);
    deepEqual(await left(all), []);
  });

  for (const confirm of ["", "vest", "Klyngestyregruppe Øst"])
    it(`needs its name said twice: “${confirm}” is not it`, async () => {
      const all = await stored();
      const before = (await documentsOf(all)).length;
      const args = ["erase-committee", "--committee", NAME, "--confirm", confirm];
      equal((await erased(all.shelf.store, args)).done, false);
      equal((await documentsOf(all)).length, before);
    });

  it("is no command without the confirmation, nor with a person", () => {
    equal(readPrivacyOptions(["erase-committee", "--committee", NAME]), null);
    equal(readPrivacyOptions(["erase-committee", "--confirm", NAME]), null);
    equal(readPrivacyOptions([...ASKED, "--person", "Maria"]), null);
    equal(readPrivacyOptions(["erase", "--committee", NAME, "--person", "Maria", "--confirm", NAME]), null);
  });

  it("may be stopped anywhere, and finishes when it is asked for again", async function () {
    this.timeout(60_000);
    for (let removals = 0; ; removals += 11) {
      const all = await stored();
      let count = 0;
      const { store } = all.shelf;
      const stopping: Store = {
        ...store,
        remove: (partition, id, version) =>
          count++ < removals ? store.remove(partition, id, version) : Promise.reject(new Error("killed")),
      };
      const options = readPrivacyOptions([...ASKED]);
      ok(options);
      const isDone = await erased(stopping, ASKED).then(
        ({ done }) => done,
        () => false,
      );
      if (isDone) return;
      // By its name, or where that is gone by its id.
      const again = await erased(store, ASKED);
      const byId =
        again.done || (await erased(store, ["erase-committee", "--committee", "vest", "--confirm", "vest"])).done;
      equal(byId, true, `after ${removals}: ${again.said.join()}`);
      deepEqual(await left(all), [], `after ${removals}`);
    }
  });

  it("fails as the store fails, and says nothing is done", async () => {
    const all = await stored();
    const { store } = all.shelf;
    await rejects(erased({ ...store, query: () => Promise.reject(new Error("down")) }, ASKED));
  });
});
