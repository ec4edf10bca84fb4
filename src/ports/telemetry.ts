import type { Messenger } from "./messenger.ts";
import type { Log } from "./ports.ts";
import type { Store } from "./store.ts";
import type { Turn } from "./turn.ts";

/** A piece of work that is measured. Closed lists of words: nothing that anybody wrote, is called or is known by fits in. */
type Work =
  | { kind: "turn"; of: Turn["content"]["kind"] }
  | { kind: "store"; of: "read" | "create" | "replace" | "remove" | "query" }
  | { kind: "delivery"; of: "send" | "edit" | "open" };

/** How it ended. beaten: somebody else had written first. */
export type Outcome = "done" | "beaten" | "failed" | "refused" | "unknown" | "unreachable";

/** One request that a store behind a network was sent; of what the app asks of it, each try. */
export interface StoreRequest {
  /** opening: what it looks at before it is used. */
  of: Extract<Work, { kind: "store" }>["of"] | "opening";
  /** turnedAway: for having been asked too much. */
  outcome: "done" | "beaten" | "turnedAway" | "failed" | "unanswered";
  /** In the store's own units; 0 where it did not say. */
  charge: number;
}

export interface Telemetry {
  /** Does the work and measures it; what else is measured meanwhile belongs to it. Rejects as the work does. */
  measure: <T>(work: Work, run: () => Promise<T>, outcomeOf: (result: T) => Outcome) => Promise<T>;
  request: (request: StoreRequest) => void;
  /** Something went wrong; `event` is what the log calls it. */
  fault: (event: string) => void;
  /** Sends what is left. */
  close: () => Promise<void>;
}

const done = (): Outcome => "done";

export function measuredStore(store: Store, { measure }: Telemetry): Store {
  const unlessBeaten = (written: unknown): Outcome => (written ? "done" : "beaten");
  return {
    ...(store.isShared && { isShared: true }),
    read: (partition, id) => measure({ kind: "store", of: "read" }, () => store.read(partition, id), done),
    create: (document) => measure({ kind: "store", of: "create" }, () => store.create(document), unlessBeaten),
    replace: (document, version) =>
      measure({ kind: "store", of: "replace" }, () => store.replace(document, version), unlessBeaten),
    remove: (partition, id, version) =>
      measure({ kind: "store", of: "remove" }, () => store.remove(partition, id, version), unlessBeaten),
    query: (query) => measure({ kind: "store", of: "query" }, () => store.query(query), done),
    close: () => store.close(),
  };
}

export function measuredMessenger(messenger: Messenger, { measure }: Telemetry): Messenger {
  const outcomeOf = ({ kind }: { kind: "sent" | "opened" | Exclude<Outcome, "done" | "beaten"> }): Outcome =>
    kind === "sent" || kind === "opened" ? "done" : kind;
  return {
    send: (to, message) => measure({ kind: "delivery", of: "send" }, () => messenger.send(to, message), outcomeOf),
    edit: (to, activity, message) =>
      measure({ kind: "delivery", of: "edit" }, () => messenger.edit(to, activity, message), outcomeOf),
    open: (account, near) => measure({ kind: "delivery", of: "open" }, () => messenger.open(account, near), outcomeOf),
  };
}

/** A log whose errors are counted by what they are called. */
export const countedLog = (log: Log, telemetry: Telemetry): Log => ({
  info: (event, details) => log.info(event, details),
  error(event, error, details) {
    telemetry.fault(event);
    log.error(event, error, details);
  },
});
