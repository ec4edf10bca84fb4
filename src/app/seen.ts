import type { Query, Store, StoredDocument, VersionedDocument } from "../ports/store.ts";
import { foundWithin, separately, type Found } from "./found.ts";

/** What the bot keeps for itself of a conversation, which no rule is about. */
const CHAT = "conversation";
/** No rule about several documents is about these. */
const ALONE = new Set([CHAT, "change"]);

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
 * A list has each document whole, so that whoever decides by one of them need not ask for it, nor for a part of the
 * list. That somebody else has written it since shows when it is written, which names the version. `beforeAsking` runs
 * before the store is asked for anything, and may reject.
 */
export function seeing(store: Store, beforeAsking: () => Promise<void> = () => Promise.resolve()): Seen {
  const seen = new Map<string, VersionedDocument>();
  const found = new Map<string, Found>();
  /** Writes until now: what was asked for before one and comes after it may be what stood there before. */
  let writes = 0;

  function keep(document: VersionedDocument, asked: number): VersionedDocument {
    if (asked === writes) seen.set(nameOf(document), document);
    return document;
  }

  /** What the bot keeps for itself changes nothing else, and is known when it is written. */
  async function putting(
    document: StoredDocument,
    put: () => Promise<VersionedDocument | null>,
  ): Promise<VersionedDocument | null> {
    if (document.kind !== CHAT) return writing(document, put);
    await beforeAsking();
    seen.delete(nameOf(document));
    const asked = ++writes;
    const written = await put();
    return written && keep(written, asked);
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
    for (const [name, { kind }] of seen) if (!ALONE.has(kind) || name === nameOf(place)) seen.delete(name);
  }

  function foundBefore(query: Query): VersionedDocument[] | null {
    const same = found.get(JSON.stringify(query));
    if (same) return same.documents;
    for (const one of found.values()) {
      const within = foundWithin(one, query);
      if (within) return within;
    }
    return null;
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
        const before = foundBefore(query);
        if (before) return before;
        await beforeAsking();
        const asked = writes;
        const documents = (await store.query(query)).map((document) => keep(document, asked));
        if (asked !== writes) return documents;
        found.set(JSON.stringify(query), { query, documents });
        for (const one of separately({ query, documents })) found.set(JSON.stringify(one.query), one);
        return documents;
      },
      create: (document) => putting(document, () => store.create(document)),
      replace: (document, version) => putting(document, () => store.replace(document, version)),
      remove: (partition, id, version) => writing({ partition, id }, () => store.remove(partition, id, version)),
    },
    forget,
    take(document) {
      const name = nameOf(document);
      const before = seen.get(name);
      // Lists may have more in them, or less, than when they were asked for.
      if (!before || placedBy(before) !== placedBy(document)) forget();
      seen.set(name, document);
      for (const [key, { query, documents }] of found)
        found.set(key, { query, documents: documents.map((one) => (nameOf(one) === name ? document : one)) });
    },
    wrote,
  };
}

/** What lists ask for and order by. */
const placedBy = ({ kind, state, sort }: VersionedDocument): string => JSON.stringify([kind, state, sort]);

const nameOf = ({ partition, id }: Place): string => `${partition} ${id}`;
