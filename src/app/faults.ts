import type { Answer } from "../features/feature.ts";
import type { Messages } from "../language/messages.ts";
import type { Log } from "../ports/ports.ts";
import type { Store } from "../ports/store.ts";
import type { Turn } from "../ports/turn.ts";
import { digest } from "./digest.ts";

/** A store that remembers whether anything of the record was written, so that a fault can say what is saved. */
interface WatchedStore {
  store: Store;
  hasWritten(): boolean;
}

/** What the bot keeps for itself about a conversation is no part of the record. */
const OWN_KINDS = new Set(["conversation"]);

export function watchWrites(store: Store): WatchedStore {
  let written = false;
  return {
    hasWritten: () => written,
    store: {
      read: (partition, id) => store.read(partition, id),
      query: (query) => store.query(query),
      close: () => store.close(),
      async create(document) {
        const created = await store.create(document);
        if (created && !OWN_KINDS.has(document.kind)) written = true;
        return created;
      },
      async replace(document, version) {
        const replaced = await store.replace(document, version);
        if (replaced && !OWN_KINDS.has(document.kind)) written = true;
        return replaced;
      },
      async remove(partition, id, version) {
        const removed = await store.remove(partition, id, version);
        if (removed) written = true;
        return removed;
      },
    },
  };
}

interface Fault {
  say: Messages;
  /** Whether anything of the record was written. */
  saved: boolean;
  log: Log;
}

/**
 * What somebody is told when a turn failed: that nothing is saved, or that it is but others may not know yet. They
 * and the log have the same code; it is the turn's, however often it is delivered.
 */
export function faultAnswer(error: unknown, { activity, content }: Turn, { say, saved, log }: Fault): Answer {
  const id = digest(activity, 8);
  log.error("turn failed", error, { id, saved, content: content.kind });
  return { text: saved ? say.general.partlyDone(id) : say.general.fault(id) };
}
