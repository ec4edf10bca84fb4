import type Database from "libsql";

interface GroupCommit {
  /** Runs `work` within the next commit and resolves with what it answered once that is safely on disk. */
  write<T>(work: () => T): Promise<T>;
  /** Commits at once what is waiting. */
  flush(): void;
}

interface Waiting {
  /** Does the work; what it gives back is called once that is committed. */
  run: () => () => void;
  fail: (error: unknown) => void;
}

/**
 * Waiting for the disk is what a write costs, and it holds up everybody: so writes that arrive in the same round of
 * the event loop share one commit. Where it fails, none of them has happened and each of them is told. `check` throws
 * where what is committed would be kept nowhere.
 */
export function groupCommit(database: Database.Database, check: () => void): GroupCommit {
  let waiting: Waiting[] = [];

  function flush(): void {
    const group = waiting;
    waiting = [];
    if (group.length > 0) commit(group);
  }

  function commit(group: readonly Waiting[]): void {
    const done: (() => void)[] = [];
    try {
      database.exec("BEGIN IMMEDIATE");
      for (const { run } of group) done.push(run());
      check();
      database.exec("COMMIT");
    } catch (error) {
      // A full disk may have ended the transaction already.
      if (database.inTransaction) database.exec("ROLLBACK");
      for (const { fail } of group) fail(error);
      return;
    }
    for (const settle of done) settle();
  }

  function write<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = () => {
        const answer = work();
        return () => {
          resolve(answer);
        };
      };
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ run, fail: reject });
    });
  }

  return { write, flush };
}
