import { frozen } from "../../ports/frozen.ts";
import type { VersionedDocument } from "../../ports/store.ts";
import { lately } from "./lately.ts";

/**
 * What was lately read from the disk. This process alone uses the folder, so what it has not written itself since is
 * as it was read; and each version of a body is one object.
 */
interface Recent {
  /** The ids that a query of a partition found; nothing of the partition was written since. */
  found(partition: string, query: string, find: () => readonly string[]): readonly string[];
  get(partition: string, id: string): VersionedDocument | undefined;
  /** `body`: as it stands on the disk. */
  keep(row: Omit<VersionedDocument, "body"> & { body: string }): VersionedDocument;
  forget(partition: string, id: string): void;
  clear(): void;
}

/** What a committee at work asks for again and again; most of what was written is asked for once. Some tens of megabytes at most. */
const DOCUMENTS = { most: 20_000, milliseconds: 120_000 };
/** Partitions of which answers are known, and queries of each: a committee's commands ask some dozens. */
const PARTITIONS = 1_000;
const QUERIES = 100;

export function createRecent(): Recent {
  const documents = lately<VersionedDocument>(DOCUMENTS);
  const answers = new Map<string, Map<string, readonly string[]>>();
  const keyOf = (partition: string, id: string): string => JSON.stringify([partition, id]);
  const answersIn = (partition: string): Map<string, readonly string[]> => {
    const known = answers.get(partition);
    if (known && known.size < QUERIES) return known;
    if (answers.size >= PARTITIONS) answers.clear();
    const fresh = new Map<string, readonly string[]>();
    answers.set(partition, fresh);
    return fresh;
  };
  return {
    found(partition, query, find) {
      const known = answersIn(partition);
      const before = known.get(query);
      if (before) return before;
      const ids = find();
      known.set(query, ids);
      return ids;
    },
    get: (partition, id) => documents.get(keyOf(partition, id)),
    keep(row) {
      const body: unknown = frozen(JSON.parse(row.body));
      const document = { ...row, body };
      documents.set(keyOf(row.partition, row.id), document);
      return document;
    },
    forget(partition, id) {
      documents.delete(keyOf(partition, id));
      answers.delete(partition);
    },
    clear() {
      answers.clear();
      documents.clear();
    },
  };
}
