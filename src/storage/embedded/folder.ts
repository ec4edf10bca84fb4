import { closeSync, fdatasync, fsyncSync, openSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import Database from "libsql";
import { z } from "zod";
import { StoreUnusable } from "../unusable.ts";
import { makeFolder } from "./makeFolder.ts";

interface OpenFolder {
  database: Database.Database;
  /** Throws `StoreUnusable` where the database is no longer the one in the folder: what is written to it would be lost. */
  checkInPlace(): void;
  /** Resolves once everything that was committed before it was called is safely on disk; rejects with what the disk says. */
  sync(): Promise<void>;
  /** Ends the use of the folder: another process may open it from then on. */
  release(): void;
}

/** Counts up when the tables change, so that an older program never writes into a newer folder. */
const LAYOUT = 3;

const TABLES = `
  CREATE TABLE documents (
    partition TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    sort TEXT NOT NULL,
    body TEXT NOT NULL,
    version TEXT NOT NULL,
    touched TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (partition, id)
  ) STRICT;
  CREATE INDEX documents_by_state ON documents (partition, kind, state, sort, id);
  CREATE INDEX documents_by_sort ON documents (partition, kind, sort, id);
  CREATE INDEX documents_by_touch ON documents (partition, kind, touched);
  PRAGMA user_version = ${LAYOUT};
`;

/** Of a folder from before it was kept when a document was last written. */
const WITH_TOUCHED = `
  ALTER TABLE documents ADD COLUMN touched TEXT NOT NULL DEFAULT '';
  CREATE INDEX documents_by_touch ON documents (partition, kind, touched);
  PRAGMA user_version = 3;
`;

/** Makes the folder and its tables where there are none. Throws `StoreUnusable`. */
export function openFolder(folder: string): OpenFolder {
  try {
    makeFolder(folder);
  } catch (error) {
    throw unusable(folder, error);
  }
  const unlock = lockFolder(folder);
  try {
    const file = join(folder, "referent.db");
    const database = new Database(file);
    prepareDatabase(database, folder);
    syncFolder(folder);
    const log = openSync(`${file}-wal`, "r+");
    const { ino: opened } = statSync(file);
    return {
      database,
      checkInPlace() {
        if (statSync(file, { throwIfNoEntry: false })?.ino !== opened)
          throw new StoreUnusable(`the data folder ${folder} was deleted or replaced; a restart begins a new one`);
      },
      sync: () => datasync(log),
      release() {
        try {
          database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        } finally {
          closeSync(log);
          database.close();
          unlock();
        }
      },
    };
  } catch (error) {
    unlock();
    throw unusable(folder, error);
  }
}

/**
 * An exclusive transaction on a file of its own, held as long as the folder is in use. The system ends it with the
 * process, however that dies, so no stale lock is ever left behind.
 */
function lockFolder(folder: string): () => void {
  try {
    const lock = new Database(join(folder, "referent.lock"));
    lock.exec("BEGIN EXCLUSIVE");
    return () => {
      lock.exec("ROLLBACK");
      lock.close();
    };
  } catch (error) {
    throw unusable(folder, error);
  }
}

const datasync = promisify(fdatasync);

/** So that the log's name is on disk as well: what is in it is put there without the database's knowing. */
function syncFolder(folder: string): void {
  // Windows has no such thing, and keeps names by itself.
  if (process.platform === "win32") return;
  const opened = openSync(folder, "r");
  fsyncSync(opened);
  closeSync(opened);
}

const Layout = z.tuple([z.object({ user_version: z.number() })]);
const JournalMode = z.tuple([z.object({ journal_mode: z.string() })]);

function prepareDatabase(database: Database.Database, folder: string): void {
  const [{ journal_mode: mode }] = JournalMode.parse(database.pragma("journal_mode = WAL"));
  if (mode !== "wal")
    throw new StoreUnusable(`the data folder ${folder} is on a disk that cannot keep a database safe`);
  // What is committed goes to the log (`-wal`) and is whole there whenever it stops; the log is put on disk by `sync`, beside
  // everybody's work, where FULL would hold up everybody. The database itself does so before it empties the log.
  database.exec("PRAGMA synchronous = NORMAL");
  // What was erased is not to be read from the file's free pages either.
  database.pragma("secure_delete = ON");
  const [{ user_version: layout }] = Layout.parse(database.pragma("user_version"));
  if (layout > LAYOUT) throw new StoreUnusable(`the data folder ${folder} was written by a newer version of Referent`);
  if (layout === 0) database.exec(`BEGIN; ${TABLES} COMMIT;`);
  if (layout === 2) database.exec(`BEGIN; ${WITH_TOUCHED} COMMIT;`);
}

/** What reading or writing threw: damage that shows only now is as clear as damage that shows at once. */
export const orUnusable = (folder: string, error: unknown): unknown =>
  DAMAGED.has(codeOf(error) ?? "") ? unusable(folder, error) : error;

const DAMAGED = new Set(["SQLITE_NOTADB", "SQLITE_CORRUPT"]);

function unusable(folder: string, error: unknown): StoreUnusable {
  if (error instanceof StoreUnusable) return error;
  return new StoreUnusable(`the data folder ${folder} ${reason(error)}`, { cause: error });
}

function reason(error: unknown): string {
  switch (codeOf(error)) {
    case "SQLITE_BUSY":
      return "is in use by another Referent";
    case "SQLITE_NOTADB":
    case "SQLITE_CORRUPT":
      return "holds a file referent.db that is no readable database";
    case "EEXIST":
    case "ENOTDIR":
      return "is not a folder";
    case "SQLITE_FULL":
    case "ENOSPC":
      return "is on a full disk";
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "ENOENT":
    case "SQLITE_CANTOPEN":
    case "SQLITE_READONLY":
    case "SQLITE_PERM":
      return "cannot be written to";
    default: {
      const message = error instanceof Error ? error.message : String(error);
      // Opening fails without a code.
      return message.includes("Unable to open") ? "cannot be written to" : `cannot be used: ${message}`;
    }
  }
}

const Coded = z.object({ code: z.string() });

function codeOf(error: unknown): string | null {
  const coded = Coded.safeParse(error);
  // An extended code goes on where the plain one ends: SQLITE_CANTOPEN_ISDIR.
  return coded.success ? (/^(SQLITE_[A-Z]+|E[A-Z]+)/.exec(coded.data.code)?.[1] ?? null) : null;
}
