import type { Ports } from "../../ports/ports.ts";
import { records as recordsOf, type Records } from "../../ports/records.ts";
import { createOutbox } from "../outbox.ts";
import { createSettling } from "../settling.ts";
import { passingOver } from "../unreadable.ts";
import { createErasing, type Erasing } from "./erasing.ts";

/**
 * Erasing without a bot, as from the command line: messages are stored for a bot to send. On a store that no other
 * process can use, no turn is under way.
 */
export function erasingByItself({ clock, store, log }: Pick<Ports, "clock" | "store" | "log">): {
  erasing: Erasing;
  records: Records;
} {
  const notNow = { kind: "failed" } as const;
  const ports: Ports = {
    clock,
    store,
    log,
    messenger: {
      send: () => Promise.resolve(notNow),
      edit: () => Promise.resolve(notNow),
      open: () => Promise.resolve(notNow),
    },
    roster: { members: () => Promise.resolve([]), accounts: () => Promise.resolve(null) },
    files: { download: () => Promise.resolve(notNow) },
  };
  const records = recordsOf(store);
  const outbox = createOutbox(ports, records, { at: () => Promise.resolve() });
  const settling = createSettling({ clock, records, outbox });
  const isAlone = store.isShared !== true;
  return {
    records,
    erasing: createErasing({ clock, records, settling, outbox, passOver: passingOver(log), isAlone }),
  };
}
