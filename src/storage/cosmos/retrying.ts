import { currentTurn } from "../../ports/turnScope.ts";
import { faultOf, StoreRefused, StoreUnavailable } from "./faults.ts";

/** Time and chance. */
export interface Pace {
  /** In milliseconds, never back. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** Aborts after that time. */
  signal(milliseconds: number): AbortSignal;
  /** From 0 to 1. */
  random(): number;
  /** That no other write has. */
  mark(): string;
}

/** One try. */
export interface Attempt {
  signal: AbortSignal;
  /** A try before this one may have done it. */
  mayHaveHappened: boolean;
}

export type Patiently = <T>(what: string, attempt: (one: Attempt) => Promise<T>) => Promise<T>;

/** A try has so long, in milliseconds; the SDK's own limit does not end what hangs. */
const TRY = 2_000;
/** Less than this is not worth a try. */
const SHORTEST_TRY = 300;
/** So long after it began a turn has its answer or is given up, so that the person is told within 5 seconds. */
const IN_ALL = 4_500;
/** What a turn that is late for another reason, such as a long document, has for each call. */
const AT_LEAST = 1_000;
const MOST_TRIES = 12;
const FIRST_PAUSE = 40;
const LONGEST_PAUSE = 1_000;

/**
 * Tries again what may go well then, until the turn that it is for is too old; what belongs to no turn has that time
 * for itself. Rejects with `StoreUnavailable`, with `StoreRefused` where trying again is of no use, and with whatever
 * is the program's own fault.
 */
export function retrying(pace: Pace): Patiently {
  const begun = new WeakMap<object, number>();

  function deadline(): number {
    const turn = currentTurn();
    const now = pace.now();
    const since = (turn && begun.get(turn)) ?? now;
    if (turn) begun.set(turn, since);
    return Math.max(since + IN_ALL, now + AT_LEAST);
  }

  /** Never in step with others who were turned away in the same moment. */
  function pauseAfter(nth: number, told: number | null): number {
    const most = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** nth);
    return told === null ? most * (0.5 + pace.random() / 2) : told + FIRST_PAUSE * pace.random();
  }

  return async (what, attempt) => {
    const end = deadline();
    let mayHaveHappened = false;
    for (let nth = 1; ; nth++) {
      const signal = pace.signal(Math.min(TRY, end - pace.now()));
      try {
        return await endedBy(signal, attempt({ signal, mayHaveHappened }));
      } catch (error) {
        const fault = faultOf(error);
        if (!fault) throw error;
        if (!fault.isPassing) throw new StoreRefused(what, fault.status ?? 0);
        mayHaveHappened ||= fault.mayHaveHappened;
        const pause = pauseAfter(nth, fault.after);
        if (nth >= MOST_TRIES || pace.now() + pause + SHORTEST_TRY > end)
          throw new StoreUnavailable(what, fault.status);
        await pace.wait(pause);
      }
    }
  };
}

/** Whatever the SDK is waiting for. */
function endedBy<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => reject(new DOMException("no answer in time", "AbortError"));
    if (signal.aborted) end();
    signal.addEventListener("abort", end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", end));
  });
}
