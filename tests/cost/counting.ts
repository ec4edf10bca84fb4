import type { Query, Store, StoredDocument, VersionedDocument } from "../../src/ports/store.ts";
import { itemOf } from "../../src/storage/cosmos/item.ts";
import type { Step } from "./measure.ts";

const itemText = (document: StoredDocument): string => JSON.stringify(itemOf(document, []));
const answerText = (documents: readonly VersionedDocument[]): string => documents.map(itemText).join();

/** A store that notes what it is asked as the requests that it would be. */
export function counting(store: Store, steps: Step[]): Store {
  const note = (step: Omit<Step, "partition">, partition: string): void => void steps.push({ ...step, partition });
  return {
    ...store,
    async read(partition, id) {
      const found = await store.read(partition, id);
      note({ kind: "read", body: "", answer: answerText(found ? [found] : []), isDone: true }, partition);
      return found;
    },
    async query(query: Query) {
      const found = await store.query(query);
      note({ kind: "query", body: JSON.stringify(query), answer: answerText(found), isDone: true }, query.partition);
      return found;
    },
    async create(document) {
      const made = await store.create(document);
      note({ kind: "create", body: itemText(document), answer: "", isDone: made !== null }, document.partition);
      return made;
    },
    async replace(document, version) {
      const made = await store.replace(document, version);
      note({ kind: "replace", body: itemText(document), answer: "", isDone: made !== null }, document.partition);
      return made;
    },
    async remove(partition, id, version) {
      const isDone = await store.remove(partition, id, version);
      note({ kind: "remove", body: "", answer: "", isDone }, partition);
      return isDone;
    },
  };
}
