import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFolder } from "../../src/storage/embedded/folder.ts";
import { groupCommit } from "../../src/storage/embedded/groupCommit.ts";
import { OutcomeUnknown } from "../../src/ports/store.ts";

describe("the embedded store's commits in groups", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "referent-commits-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("tells every writer of a group when the disk is full, has written nothing, and goes on afterwards", async () => {
    const opened = openFolder(folder);
    const { database } = opened;
    // As if the disk had room for so many pages only.
    database.exec("PRAGMA max_page_count = 40");
    const commits = groupCommit(database, { check: () => undefined, sync: () => opened.sync() });
    const insert = database.prepare("INSERT INTO documents VALUES ('p', ?, 'k', '', '', ?, 'v', '')");
    const count = () => JSON.stringify(database.prepare("SELECT count(*) AS n FROM documents").all());
    const outcomes = await Promise.allSettled([
      commits.write(() => insert.run("small", "x")),
      commits.write(() => insert.run("large", "x".repeat(1_000_000))),
      commits.write(() => insert.run("also small", "x")),
    ]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ["rejected", "rejected", "rejected"],
    );
    assert.match(count(), /"n":0/);
    assert.equal((await commits.write(() => insert.run("small", "x"))).changes, 1);
    assert.match(count(), /"n":1/);
    opened.release();
  });

  /** A disk that is done when it is told to be. */
  const slowDisk = () => {
    const asked: { done: () => void; fail: (error: Error) => void }[] = [];
    const sync = (): Promise<void> => new Promise((done, fail) => asked.push({ done, fail }));
    return { asked, disk: { check: () => undefined, sync } };
  };
  const round = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it("answers when the disk was asked after the commit, and asks once for all that were made meanwhile", async () => {
    const opened = openFolder(folder);
    const { asked, disk } = slowDisk();
    const commits = groupCommit(opened.database, disk);
    const answered: string[] = [];
    const write = (name: string): void => void commits.write(() => name).then((is) => answered.push(is));
    write("first");
    await round();
    write("second");
    await round();
    write("third");
    await round();
    assert.deepEqual([asked.length, answered], [1, []]);
    asked[0]?.done();
    await round();
    assert.deepEqual([asked.length, answered], [2, ["first"]]);
    const flushed = commits.flush();
    asked[1]?.done();
    await flushed;
    assert.deepEqual([asked.length, answered], [2, ["first", "second", "third"]]);
    opened.release();
  });

  it("says that nobody knows where the disk fails, and writes nothing any more", async () => {
    const opened = openFolder(folder);
    const { asked, disk } = slowDisk();
    const commits = groupCommit(opened.database, disk);
    const outcomes = Promise.allSettled([commits.write(() => 1)]);
    await round();
    const later = Promise.allSettled([commits.write(() => 2)]);
    await round();
    asked[0]?.fail(new Error("EIO"));
    for (const [outcome] of [await outcomes, await later])
      assert.ok(outcome.status === "rejected" && outcome.reason instanceof OutcomeUnknown);
    let isTried = false;
    await assert.rejects(
      commits.write(() => (isTried = true)),
      /EIO/,
    );
    assert.equal(isTried, false);
    assert.equal(asked.length, 1);
    await commits.flush();
    opened.release();
  });
});
