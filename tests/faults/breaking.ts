import { Conversation } from "../../src/domain/conversation.ts";
import { OutcomeUnknown, type Store, type StoredDocument } from "../../src/ports/store.ts";

/**
 * dies: nothing is written from then on, as if the process had ended there. once: the next write goes well again. silent:
 * it is done, and nobody says so.
 */
export type Break = "dies" | "once" | "silent";

export interface BreakingStore {
  store: Store;
  /** From now on the write of this number, counted from 1, fails; what delivery notes for itself is not counted. */
  breakAt(write: number, how: Break): void;
  /** Whether one has failed since. */
  hasBroken(): boolean;
  mend(): void;
}

/** A store that fails at a write of one's choice. */
export function breaking(store: Store): BreakingStore {
  let left = 0;
  let how: Break = "once";
  let broken = false;

  async function writing<T>(counts: boolean, write: () => Promise<T>): Promise<T> {
    if (broken && how === "dies") throw new Error("the store is gone");
    if (!counts || left === 0 || --left > 0) return write();
    broken = true;
    if (how !== "silent") throw new Error("the disk is full");
    await write();
    throw new OutcomeUnknown("nobody answered");
  }
  return {
    store: {
      read: (partition, id) => store.read(partition, id),
      query: (query) => store.query(query),
      close: () => store.close(),
      create: (document) => writing(!isOfDelivery(document), () => store.create(document)),
      async replace(document, version) {
        const before = await store.read(document.partition, document.id);
        const counts = !isOfDelivery(document) && !asksByNotice(before) && !asksByNotice(document);
        return writing(counts, () => store.replace(document, version));
      },
      remove: (partition, id, version) => writing(true, () => store.remove(partition, id, version)),
    },
    breakAt(write, as) {
      left = write;
      how = as;
      broken = false;
    },
    hasBroken: () => broken,
    mend() {
      left = 0;
      broken = false;
    },
  };
}

const isOfDelivery = ({ kind, id, state }: StoredDocument): boolean =>
  kind === "post" || (kind === "outbox" && (state !== "pending" || id.startsWith("outbox:tellThem:")));

/** What a message asked, kept in the chat that it went to. */
const asksByNotice = (document: StoredDocument | null): boolean =>
  document?.kind === "conversation" && Conversation.parse(document.body).asked.some(({ isNotice }) => isNotice);
