import type { Store, StoredDocument, VersionedDocument } from "../ports/store.ts";

/** What the bot keeps for itself about a conversation, which no rule is about. */
const CHAT = "conversation";

type Place = Pick<StoredDocument, "partition" | "id">;

/** A store as one turn sees it: what it has read or found once is not read again until it writes it. */
interface Seen {
  store: Store;
  /** Others have written: everything is to be read anew. */
  forget(): void;
  /** Another one of this process has written just this: it is seen as it is now, and the rest as it was. */
  take(document: VersionedDocument): void;
  /** This turn has written it, by another way than this store. */
  wrote(document: Place): void;
}

/**
 * A list has each document whole, so that whoever decides by one of them need not ask for it. That somebody else has
 * written it since shows when it is written, which names the version. `beforeAsking` runs before the store is asked for
 * anything, and may reject.
 */
export function seeing(store: Store, beforeAsking: () => Promise<void> = () => Promise.resolve()): Seen {
  const seen = new Map<string, VersionedDocument>();
  const found = new Map<string, VersionedDocument[]>();
  /** Writes until now: what was asked for before one and comes after it may be what stood there before. */
  let writes = 0;

  function keep(document: VersionedDocument, asked: number): VersionedDocument {
    if (asked === writes) seen.set(nameOf(document), document);
    return document;
  }

  async function writing<T>(place: Place, write: () => Promise<T>): Promise<T> {
    await beforeAsking();
    try {
      return await write();
    } finally {
      wrote(place);
    }
  }

  function wrote(place: Place): void {
    writes++;
    found.clear();
    // A command that writes a second document looks again whether what it decided upon is still so.
    for (const [name, { kind }] of seen) if (kind !== CHAT || name === nameOf(place)) seen.delete(name);
  }

  function forget(): void {
    writes++;
    seen.clear();
    found.clear();
  }

  return {
    store: {
      ...store,
      async read(partition, id) {
        const before = seen.get(nameOf({ partition, id }));
        if (before) return before;
        await beforeAsking();
        const asked = writes;
        const document = await store.read(partition, id);
        return document && keep(document, asked);
      },
      async query(query) {
        const before = found.get(JSON.stringify(query));
        if (before) return before;
        await beforeAsking();
        const asked = writes;
        const documents = (await store.query(query)).map((document) => keep(document, asked));
        if (asked === writes) found.set(JSON.stringify(query), documents);
        return documents;
      },
      create: (document) => writing(document, () => store.create(document)),
      replace: (document, version) => writing(document, () => store.replace(document, version)),
      remove: (partition, id, version) => writing({ partition, id }, () => store.remove(partition, id, version)),
    },
    forget,
    take(document) {
      const name = nameOf(document);
      const before = seen.get(name);
      // Lists may have more in them, or less, than when they were asked for.
      if (!before || placedBy(before) !== placedBy(document)) forget();
      seen.set(name, document);
      for (const [query, list] of found)
        found.set(
          query,
          list.map((one) => (nameOf(one) === name ? document : one)),
        );
    },
    wrote,
  };
}

/** What lists ask for and order by. */
const placedBy = ({ kind, state, sort }: VersionedDocument): string => JSON.stringify([kind, state, sort]);

const nameOf = ({ partition, id }: Place): string => `${partition} ${id}`;
