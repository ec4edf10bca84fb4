import type { Store, StoredDocument, VersionedDocument } from "../../src/ports/store.ts";
import { memoryStore } from "../features/memoryStore.ts";

/** A store that can be seen whole, whatever its partitions. */
export interface Shelf {
  store: Store;
  all(): Promise<VersionedDocument[]>;
}

export async function shelfOf(documents: readonly StoredDocument[] = []): Promise<Shelf> {
  const inner = memoryStore();
  const places = new Map<string, { partition: string; id: string }>();
  const note = ({ partition, id }: StoredDocument): void => void places.set(`${partition}\n${id}`, { partition, id });
  for (const { partition, id, kind, state, sort, body } of documents) {
    note({ partition, id, kind, state, sort, body });
    await inner.create({ partition, id, kind, state, sort, body });
  }
  return {
    store: {
      ...inner,
      create(document) {
        note(document);
        return inner.create(document);
      },
    },
    async all() {
      const found = await Promise.all([...places.values()].map(({ partition, id }) => inner.read(partition, id)));
      return found.flatMap((document) => document ?? []);
    },
  };
}

/** Where any of the words stands in what is stored, the minutes as they were published excepted. */
export const hitsIn = (documents: readonly StoredDocument[], words: readonly string[]): string[] =>
  documents
    .filter(({ kind }) => kind !== "minutes")
    .flatMap((document) => {
      const text = JSON.stringify(document).toLowerCase();
      return words
        .filter((word) => text.includes(word.toLowerCase()))
        .map((word) => `${word} in ${document.kind} ${document.partition} ${document.id}`);
    });
