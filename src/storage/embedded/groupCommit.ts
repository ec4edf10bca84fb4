import type Database from "libsql";
import { OutcomeUnknown } from "../../ports/store.ts";

interface GroupCommit {
  /** Runs `work` within the next commit and resolves with what it answered once that is safely on disk. */
  write<T>(work: () => T): Promise<T>;
  /** Commits at once what is waiting; resolves when all of it is on disk, or told that it is not. */
  flush(): Promise<void>;
}

interface Disk {
  /** Throws where what is committed would be kept nowhere. */
  check(): void;
  /** Resolves once everything that was committed before it was called is safely on disk. */
  sync(): Promise<void>;
}

interface Waiting {
  /** Does the work, and answers with what tells its writer that it is on disk. */
  run: () => () => void;
  fail: (error: unknown) => void;
}

interface Committed {
  settle: () => void;
  fail: (error: unknown) => void;
}

/**
 * Writes that arrive in the same round of the event loop share one commit, and commits that are made while the disk is
 * busy share the next wait for it, which holds up nobody else. Where a commit fails, none of its writes has happened and
 * each of them is told. Where the disk fails, nobody knows what of it is kept, nor would a later wait that succeeds show
 * it (Linux reports such an error once): so from then on nothing is written any more.
 */
export function groupCommit(database: Database.Database, disk: Disk): GroupCommit {
  let waiting: Waiting[] = [];
  let committed: Committed[] = [];
  let syncing: Promise<void> | null = null;
  let broken: Error | null = null;

  function commit(): void {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    const done: Committed[] = [];
    try {
      if (broken !== null) throw broken;
      database.exec("BEGIN IMMEDIATE");
      for (const { run, fail } of group) done.push({ settle: run(), fail });
      disk.check();
      database.exec("COMMIT");
    } catch (error) {
      // A full disk may have ended the transaction already.
      if (database.inTransaction) database.exec("ROLLBACK");
      for (const { fail } of group) fail(error);
      return;
    }
    committed.push(...done);
    syncing ??= syncAll();
  }

  async function syncAll(): Promise<void> {
    while (committed.length > 0) {
      const group = committed;
      committed = [];
      try {
        if (broken === null) await disk.sync();
      } catch (error) {
        broken = error instanceof Error ? error : new Error(String(error));
      }
      for (const { settle, fail } of group)
        if (broken === null) settle();
        else fail(new OutcomeUnknown("the disk failed", { cause: broken }));
    }
    syncing = null;
  }

  function write<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = () => {
        const answer = work();
        return () => {
          resolve(answer);
        };
      };
      if (waiting.length === 0) setImmediate(commit);
      waiting.push({ run, fail: reject });
    });
  }

  return {
    write,
    async flush() {
      commit();
      await syncing;
    },
  };
}
