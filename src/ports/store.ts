/** In bytes, as JSON: Cosmos DB takes 2 MB a document, and something is added to it. */
export const MOST_STORED = 1_500_000;

/**
 * A store of small documents. It promises only what every store behind it can keep: writes of a single document
 * are atomic and durable once answered; a query stays inside one partition.
 */
export interface StoredDocument {
  partition: string;
  /** Unique within the partition. */
  id: string;
  kind: string;
  /** What queries may ask for exactly: a status, an owner. */
  state: string;
  /** What queries order by, compared as text; of what has the same, the id decides. */
  sort: string;
  /** When a command last wrote it, as an instant; left out: that is not known. */
  touched?: string;
  /** At most `MOST_STORED`. */
  body: unknown;
  /**
   * In so many days after it was written a store may drop it by itself. It need not, and is not asked about it: whoever
   * must not see it any more has to remove it.
   */
  dropAfter?: number;
}

export interface VersionedDocument extends Omit<StoredDocument, "dropAfter"> {
  /** Changes with every write. */
  version: string;
}

/** What a query finds: all of these hold. */
export interface Selection {
  kind: string;
  id?: string;
  state?: string;
  /** Both ends included. */
  sortFrom?: string;
  sortTo?: string;
  /** This one included. */
  touchedFrom?: string;
}

export interface Query extends Selection {
  partition: string;
  order?: "ascending" | "descending";
  limit?: number;
  /** What is found as well, in the same request: each document once. Without a limit the order of all of it is no particular one. */
  beside?: readonly Selection[];
}

/** A write that nobody has answered: it may have happened, and may happen yet. */
export class OutcomeUnknown extends Error {
  override name = "OutcomeUnknown";
}

/** Errors (the disk, the network) are thrown, a write's as `OutcomeUnknown` where it may have happened; what another writer did is a value. */
export interface Store {
  /** Other processes may use it at the same time. */
  readonly isShared?: true;
  read(partition: string, id: string): Promise<VersionedDocument | null>;
  /** null: there is a document with this id already. */
  create(document: StoredDocument): Promise<VersionedDocument | null>;
  /** null: it was changed or removed since `version`. */
  replace(document: StoredDocument, version: string): Promise<VersionedDocument | null>;
  /** false: it was changed or removed since `version`. */
  remove(partition: string, id: string, version: string): Promise<boolean>;
  query(query: Query): Promise<VersionedDocument[]>;
  close(): Promise<void>;
}
