import { randomUUID } from "node:crypto";
import type Database from "libsql";
import { z } from "zod";
import type { Query, Selection, Store, StoredDocument, VersionedDocument } from "../../ports/store.ts";
import { openFolder, orUnusable } from "./folder.ts";
import { groupCommit } from "./groupCommit.ts";
import { createRecent } from "./recent.ts";

const Row = z.object({
  partition: z.string(),
  id: z.string(),
  kind: z.string(),
  state: z.string(),
  sort: z.string(),
  body: z.string(),
  version: z.string(),
  touched: z.string(),
});

const Ids = z.array(z.object({ id: z.string() }));

type Place = Pick<StoredDocument, "partition" | "id">;

const READ = "SELECT * FROM documents WHERE partition = ? AND id = ?";
const CREATE = "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
const replacing = (columns: readonly string[]): string =>
  `UPDATE documents SET ${columns.map((column) => `${column} = ?`).join(", ")} WHERE partition = ? AND id = ? AND version = ?`;
/** What queries go by. Each that is written costs its indexes' pages, whether it changes or not. */
const INDEXED = ["kind", "state", "sort", "touched"] as const;
const REMOVE = "DELETE FROM documents WHERE partition = ? AND id = ? AND version = ?";

/**
 * A store on the local disk, for one process at a time. What was answered is on disk, also after a kill or a power
 * failure. Throws `StoreUnusable` where the folder is no good or in use.
 */
export function openEmbeddedStore(folder: string): Store {
  const opened = openFolder(folder);
  const { database } = opened;
  const commits = groupCommit(database, {
    check: () => {
      opened.checkInPlace();
    },
    sync: () => opened.sync(),
  });
  const recent = createRecent();
  const prepared = new Map<string, Database.Statement>();
  let isOpen = true;

  function statement(sql: string): Database.Statement {
    if (!isOpen) throw new Error("the store is closed");
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  }

  function running<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw orUnusable(folder, error);
    }
  }

  function find(partition: string, id: string): VersionedDocument | null {
    const wanted = statement(READ);
    const known = recent.get(partition, id);
    if (known) return known;
    const row = running(() => wanted.get([partition, id]));
    if (row === undefined) return null;
    const { touched, ...rest } = Row.parse(row);
    return recent.keep(touched === "" ? rest : { ...rest, touched });
  }

  /** Whether a row was written. */
  function write(sql: string, { partition, id }: Place, ...values: string[]): Promise<boolean> {
    const wanted = statement(sql);
    return commits.write(() => {
      recent.forget(partition, id);
      return running(() => wanted.run(values).changes > 0);
    });
  }

  return {
    read: async (partition, id) => Promise.resolve(find(partition, id)),
    async create(document) {
      const version = randomUUID();
      const { partition, id, kind, state, sort, touched = "" } = document;
      const isNew = await write(
        CREATE,
        document,
        partition,
        id,
        kind,
        state,
        sort,
        JSON.stringify(document.body),
        version,
        touched,
      );
      return isNew ? asStored(document, version) : null;
    },
    async replace(document, current) {
      const version = randomUUID();
      const { partition, id } = document;
      const known = recent.get(partition, id);
      const before = known?.version === current ? known : null;
      const changed = INDEXED.filter(
        (column) => before === null || (before[column] ?? "") !== (document[column] ?? ""),
      );
      const values = [...changed.map((column) => document[column] ?? ""), JSON.stringify(document.body), version];
      const sql = replacing([...changed, "body", "version"]);
      const isReplaced = await write(sql, document, ...values, partition, id, current);
      return isReplaced ? asStored(document, version) : null;
    },
    remove: async (partition, id, version) => write(REMOVE, { partition, id }, partition, id, version),
    async query(query) {
      const ids = recent.found(query.partition, JSON.stringify(query), () => {
        const { sql, values } = select(query);
        return Ids.parse(running(() => statement(sql).all(values))).map(({ id }) => id);
      });
      return Promise.resolve(ids.flatMap((id) => find(query.partition, id) ?? []));
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      await commits.flush();
      prepared.clear();
      recent.clear();
      running(() => {
        opened.release();
      });
    },
  };
}

const asStored = (document: StoredDocument, version: string): VersionedDocument => ({ ...document, version });

/**
 * One statement a shape of query, so that each runs along one of the indexes. It finds ids alone: most of the documents
 * are at hand already, and carrying them over from the database is what takes the time.
 */
function select(query: Query): { sql: string; values: (string | number)[] } {
  const { partition, order = "ascending", limit, beside = [] } = query;
  const parts = [query, ...beside].map((part) => selecting(partition, part));
  const found = parts.map(({ where }) => `SELECT id, sort FROM documents WHERE ${where}`).join(" UNION ");
  const direction = order === "ascending" ? "ASC" : "DESC";
  return {
    sql: `${found} ORDER BY sort ${direction}, id ${direction}${limit === undefined ? "" : " LIMIT ?"}`,
    values: [...parts.flatMap(({ values }) => values), ...(limit === undefined ? [] : [limit])],
  };
}

function selecting(partition: string, { kind, id, state, sortFrom, sortTo, touchedFrom }: Selection) {
  const conditions = [
    { text: "partition = ?", value: partition },
    { text: "kind = ?", value: kind },
    { text: "id = ?", value: id },
    { text: "state = ?", value: state },
    { text: "sort >= ?", value: sortFrom },
    { text: "sort <= ?", value: sortTo },
    { text: "touched >= ?", value: touchedFrom },
  ].flatMap(({ text, value }) => (value === undefined ? [] : [{ text, value }]));
  return { where: conditions.map(({ text }) => text).join(" AND "), values: conditions.map(({ value }) => value) };
}
