import type { Clock, Log } from "../ports/ports.ts";
import type { Store } from "../ports/store.ts";
import { isDoneBefore } from "./ending.ts";
import type { Deadline } from "./model/secondOpinion.ts";

/** Whether this process should be sent messages. */
export interface Health {
  /** Whether the store answers, known within two seconds; however many ask at once, it is read once. */
  isReady(): Promise<boolean>;
  /** From now on it is not. */
  retire(): void;
  isRetired(): boolean;
}

interface Behind {
  store: Pick<Store, "read">;
  clock: Clock;
  log: Log;
  deadline: Deadline;
}

const LIMIT = 2_000;
/** Anybody may ask, so it costs no more than a read a second. */
const GOOD_FOR = 1_000;
/** Where there is nothing: not to be found is an answer too. */
const PLACE = { partition: "health", id: "ready" };

export function createHealth({ store, clock, log, deadline }: Behind): Health {
  let isRetired = false;
  let reading: Promise<boolean> | null = null;
  let last: { isReady: boolean; at: number } | null = null;

  async function read(): Promise<boolean> {
    try {
      await store.read(PLACE.partition, PLACE.id);
      return true;
    } catch (error) {
      if (last?.isReady !== false) log.error("the store does not answer", error);
      return false;
    }
  }

  const readOnce = (): Promise<boolean> =>
    (reading ??= read().then((isReady) => {
      last = { isReady, at: Date.parse(clock()) };
      reading = null;
      return isReady;
    }));

  return {
    async isReady() {
      if (isRetired) return false;
      const age = last ? Date.parse(clock()) - last.at : -1;
      // A clock that was put back makes nothing fresh.
      if (last && age >= 0 && age < GOOD_FOR) return last.isReady;
      const answer = readOnce();
      return (await isDoneBefore(deadline(LIMIT), answer)) && (await answer) && !isRetired;
    },
    retire() {
      isRetired = true;
    },
    isRetired: () => isRetired,
  };
}
