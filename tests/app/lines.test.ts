import { deepEqual, equal, rejects } from "node:assert/strict";
import { createLines, type Lines, type Place } from "../../src/app/lines.ts";
import { StoreBusy } from "../../src/ports/collection.ts";
import { OutcomeUnknown, type Store, type StoredDocument, type VersionedDocument } from "../../src/ports/store.ts";
import { currentTurn, inTurn, type TurnTime } from "../../src/ports/turnScope.ts";
import { present } from "../contracts/trial.ts";
import { memoryStore } from "../features/memoryStore.ts";

const NAME = "p d";

const withWords = (...words: string[]): StoredDocument => ({
  partition: "p",
  id: "d",
  kind: "meeting",
  state: "",
  sort: "",
  body: { words },
});

const shortly: TurnTime = { left: () => 20, aside: (run) => run() };

describe("Those who write one document at once", () => {
  let store: Store;
  let written: unknown[];
  let first: VersionedDocument;
  let lines: Lines;
  /** What becomes of writes. */
  let fate: () => Promise<void>;
  beforeEach(async () => {
    store = memoryStore();
    written = [];
    fate = () => Promise.resolve();
    first = present(await store.create(withWords()));
    lines = createLines({
      create: (document) => store.create(document),
      async replace(document, version) {
        written.push(document.body);
        await fate();
        return store.replace(document, version);
      },
    });
  });

  /** Waits for its turn, and then adds a word to what it is handed, as a turn does. */
  async function adds(word: string, place: Promise<Place> = lines.join(NAME)): Promise<VersionedDocument | null> {
    const mine = await place;
    const before = mine.handed ?? present(await store.read("p", "d"));
    return mine.replace(withWords(...wordsIn(before), word), before.version);
  }
  const wordsIn = ({ body }: { body: unknown }): string[] =>
    typeof body === "object" && body !== null && "words" in body && Array.isArray(body.words)
      ? body.words.map(String)
      : [];
  const stored = async (): Promise<string[]> => wordsIn(present(await store.read("p", "d")));

  it("write together what those who wait want", async () => {
    const alone = lines.enter(NAME).replace(withWords("a"), first.version);
    const others = ["b", "c", "d"].map((word) => adds(word));
    const versions = (await Promise.all([alone, ...others])).map((one) => present(one).version);
    deepEqual(await stored(), ["a", "b", "c", "d"]);
    deepEqual(written, [{ words: ["a"] }, { words: ["a", "b", "c", "d"] }]);
    equal(lines.isFormed(NAME), false);
    // Only the last one's is the document's: the others would write over what came after them.
    const now = present(await store.read("p", "d")).version;
    deepEqual(
      versions.map((version) => version === now),
      [false, false, false, true],
    );
  });

  it("are all told where another process was first, and wait again", async () => {
    const alone = lines.enter(NAME);
    const others = ["b", "c"].map((word) => adds(word));
    present(await store.replace(withWords("theirs"), first.version));
    equal(await alone.replace(withWords("a"), first.version), null);
    deepEqual(await Promise.all(others), [null, null]);
    await Promise.all(["a", "b", "c"].map((word) => adds(word)));
    deepEqual(await stored(), ["theirs", "a", "b", "c"]);
  });

  it("are all told where the store fails", async () => {
    const place = lines.enter(NAME);
    const others = ["b", "c"].map((word) => adds(word));
    equal(await place.leave(), true);
    fate = () => Promise.reject(new Error("the disk is full"));
    await Promise.all(others.map((other) => rejects(other, /the disk is full/)));
    fate = () => Promise.resolve();
    await adds("d");
    deepEqual(await stored(), ["d"]);
  });

  it("go by nothing that was not written", async () => {
    const place = lines.enter(NAME);
    const writes = adds("b");
    const looks = lines.join(NAME).then(async (mine) => [wordsIn(present(mine.handed)), await mine.leave()]);
    const needsMore = lines.join(NAME).then((mine) => mine.stands());
    fate = () => Promise.reject(new Error("the disk is full"));
    void place.leave();
    await rejects(writes, /the disk is full/);
    deepEqual(await looks, [["b"], false]);
    equal(await needsMore, false);
  });

  it("go on with what was written before anything else is asked for", async () => {
    const place = lines.enter(NAME);
    const writes = adds("b");
    const asks = lines.join(NAME).then(async (mine) => {
      const handed = present(mine.handed);
      equal(await mine.stands(), true);
      deepEqual(await stored(), ["b"]);
      return mine.replace(withWords(...wordsIn(handed), "c"), handed.version);
    });
    void place.leave();
    present(await writes);
    present(await asks);
    deepEqual(await stored(), ["b", "c"]);
  });

  it("write nothing over what others want where they have decided upon something older", async () => {
    const place = lines.enter(NAME);
    const writes = adds("b");
    const stale = lines.join(NAME).then((mine) => mine.replace(withWords("old"), first.version));
    void place.leave();
    present(await writes);
    equal(await stale, null);
    deepEqual(await stored(), ["b"]);
  });

  it("are refused in time where their turn does not come, and others go on", async () => {
    const place = lines.enter(NAME);
    await rejects(
      inTurn(shortly, () => adds("too late")),
      StoreBusy,
    );
    const later = adds("b");
    void place.leave();
    await later;
    deepEqual(await stored(), ["b"]);
  });

  it("are told in time that nobody knows where the write takes too long", async () => {
    let go = (): void => undefined;
    fate = () =>
      new Promise((resolve) => {
        go = resolve;
      });
    const place = lines.enter(NAME);
    await rejects(
      inTurn(shortly, () => place.replace(withWords("a"), first.version)),
      OutcomeUnknown,
    );
    fate = () => Promise.resolve();
    go();
    await adds("b");
    deepEqual(await stored(), ["a", "b"]);
  });

  it("write in the time of the one of them who has most of it", async () => {
    const times: (number | undefined)[] = [];
    fate = () => Promise.resolve(void times.push(currentTurn()?.left()));
    const timed = (left: number): TurnTime => ({ left: () => left, aside: (run) => run() });
    const place = lines.enter(NAME);
    const others = [1_000, 4_000, 200].map((left) => inTurn(timed(left), () => adds(String(left))));
    void place.leave();
    await Promise.all(others);
    deepEqual(times, [4_000]);
  });

  it("do not write together what would be too large", async () => {
    const place = lines.enter(NAME);
    const others = ["x".repeat(400_000), "y"].map((word) => adds(word));
    void place.leave();
    await Promise.all(others);
    equal(written.length, 2);
  });
});
