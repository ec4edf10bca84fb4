import { carriedBy } from "../ports/consequences.ts";
import type { Store, VersionedDocument } from "../ports/store.ts";
import type { Settling } from "./settling.ts";

/** A store whose reader sees to what was left undone of the documents that it comes by. */
export function passingBy(store: Store, settling: Settling): Store {
  async function passing(documents: readonly VersionedDocument[]): Promise<void> {
    for (const { partition, body } of documents)
      for (const one of carriedBy(body)) if (settling.isLeft(one)) await settling.makeUp(partition, one);
  }
  return {
    async read(partition, id) {
      const document = await store.read(partition, id);
      if (document) await passing([document]);
      return document;
    },
    async query(query) {
      const documents = await store.query(query);
      await passing(documents);
      return documents;
    },
    create: (document) => store.create(document),
    replace: (document, version) => store.replace(document, version),
    remove: (partition, id, version) => store.remove(partition, id, version),
    close: () => store.close(),
  };
}
