import type { Address } from "../domain/address.ts";
import type { Retention } from "../domain/retention.ts";
import type { Instant } from "../domain/time.ts";
import type { Messenger } from "./messenger.ts";
import type { Pace } from "./pace.ts";
import type { SecondOpinion } from "./secondOpinion.ts";
import type { Store } from "./store.ts";
import type { Account, FileReference } from "./turn.ts";

export type Clock = () => Instant;

export interface Roster {
  /** Everybody in the conversation but the bot. */
  members(of: Address): Promise<Account[]>;
  /** The same by their accounts alone, also of those without a name; null: it is not known whether those are all. */
  accounts(of: Address): Promise<ReadonlySet<string> | null>;
}

export type Download =
  { kind: "bytes"; bytes: Uint8Array } | { kind: "refused" } | { kind: "tooLarge" } | { kind: "failed" };

export interface Files {
  download(file: FileReference): Promise<Download>;
}

/** Never given names, texts or anything else personal: kinds, ids and counts only. */
export interface Log {
  info(event: string, details?: Record<string, string | number | boolean>): void;
  error(event: string, error: unknown, details?: Record<string, string | number | boolean>): void;
}

/** What the app needs of the world. */
export interface Ports {
  clock: Clock;
  store: Store;
  messenger: Messenger;
  roster: Roster;
  files: Files;
  log: Log;
  /** Absent: as fast as it goes. */
  pace?: Pace;
  /** Absent: the usual ones. */
  retention?: Retention;
  /** Absent: nobody is asked, and what is not understood for certain is asked about with buttons. */
  secondOpinion?: SecondOpinion;
}
