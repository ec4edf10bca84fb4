import type { Query, Selection, Store, StoredDocument, VersionedDocument } from "../../src/ports/store.ts";

/**
 * What the port promises, in a map; bodies go through JSON as they would on the way to a disk. `documents`: whoever
 * gives them sees what is stored, of which a write replaces whole entries.
 */
export function memoryStore(documents = new Map<string, VersionedDocument>()): Store {
  let versions = 0;
  const key = (partition: string, id: string): string => JSON.stringify([partition, id]);
  const copy = (document: VersionedDocument): VersionedDocument => structuredClone(document);
  const put = (document: StoredDocument): VersionedDocument => {
    versions += 1;
    const stored = { ...structuredClone(document), version: String(versions) };
    documents.set(key(document.partition, document.id), stored);
    return copy(stored);
  };
  const current = (partition: string, id: string): VersionedDocument | null =>
    documents.get(key(partition, id)) ?? null;
  const isOf = (document: VersionedDocument, { kind, id, state, sortFrom, sortTo, touchedFrom }: Selection): boolean =>
    document.kind === kind &&
    (id === undefined || document.id === id) &&
    (state === undefined || document.state === state) &&
    (sortFrom === undefined || document.sort >= sortFrom) &&
    (sortTo === undefined || document.sort <= sortTo) &&
    (touchedFrom === undefined || (document.touched ?? "") >= touchedFrom);
  const fits = (document: VersionedDocument, query: Query): boolean =>
    document.partition === query.partition && [query, ...(query.beside ?? [])].some((one) => isOf(document, one));

  return {
    read(partition, id) {
      const found = current(partition, id);
      return Promise.resolve(found && copy(found));
    },
    create: (document) => Promise.resolve(current(document.partition, document.id) ? null : put(document)),
    replace: (document, version) =>
      Promise.resolve(current(document.partition, document.id)?.version === version ? put(document) : null),
    remove: (partition, id, version) =>
      Promise.resolve(current(partition, id)?.version === version && documents.delete(key(partition, id))),
    query(query) {
      const found = [...documents.values()].filter((document) => fits(document, query));
      const place = ({ sort, id }: VersionedDocument): string => `${sort}\0${id}`;
      const sorted = found.sort((a, b) => (place(a) < place(b) ? -1 : 1));
      if (query.order === "descending") sorted.reverse();
      return Promise.resolve(sorted.slice(0, query.limit).map(copy));
    },
    close: () => Promise.resolve(),
  };
}
