import type { PassOver } from "../ports/collection.ts";
import type { Log } from "../ports/ports.ts";

/** By the log, since both what is due and what is sent come by the same document. */
const toldTo = new WeakMap<Log, Set<string>>();

/** Stored documents that cannot be read are in the log, each once and by its version: an id may name an account. */
export function passingOver(log: Log): PassOver {
  const told = toldTo.get(log) ?? new Set<string>();
  toldTo.set(log, told);
  return ({ kind, partition, version }, error) => {
    const key = `${partition} ${version}`;
    if (told.has(key)) return;
    told.add(key);
    log.error("a stored document cannot be read", error, { kind, partition, version });
  };
}
