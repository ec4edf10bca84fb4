import assert from "node:assert/strict";
import type { Query, Store, StoredDocument, VersionedDocument } from "../../src/ports/store.ts";

/** A store for one run of the suite, and how to throw it away. */
export interface StoreOnTrial {
  store: Store;
  discard(): Promise<void>;
}

export type OpenStore = () => Promise<StoreOnTrial>;

/** What the tests of one suite share: a store, and for each test a partition of its own. */
export interface Trial {
  readonly store: Store;
  readonly partition: string;
  document(id: string, changes?: Partial<StoredDocument>): StoredDocument;
  created(document: StoredDocument): Promise<VersionedDocument>;
  /** The ids that a query of this test's partition answers, in its order. */
  ids(query: Omit<Query, "partition" | "kind">): Promise<string[]>;
}

/** To be called within a `describe`. */
export function tryStore(open: OpenStore): Trial {
  let opened: StoreOnTrial | undefined;
  let tests = 0;
  before(async () => {
    opened = await open();
  });
  beforeEach(() => {
    tests++;
  });
  after(() => opened?.discard());
  return {
    get store() {
      assert.ok(opened);
      return opened.store;
    },
    get partition() {
      return `partition of test ${tests}.`;
    },
    document(id, changes = {}) {
      const body = { id };
      return { partition: this.partition, id, kind: "meeting", state: "planned", sort: id, body, ...changes };
    },
    async created(document) {
      return present(await this.store.create(document));
    },
    async ids(query) {
      const found = await this.store.query({ partition: this.partition, kind: "meeting", ...query });
      return found.map(({ id }) => id);
    },
  };
}

export function present<T>(value: T | null): T {
  assert.ok(value !== null, "the write was refused");
  return value;
}

export function only<T>(values: readonly (T | null)[]): T {
  const [one, ...more] = values.filter((value) => value !== null);
  assert.ok(one !== undefined && more.length === 0, `${more.length + 1} of them won`);
  return one;
}
