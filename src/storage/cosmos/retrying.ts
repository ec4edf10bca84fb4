import { TURN_MILLISECONDS } from "../../ports/turnScope.ts";
import { faultOf, StoreRefused, StoreUnavailable, WriteUnanswered } from "./faults.ts";

/** Time and chance. */
export interface Pace {
  /** In milliseconds, never back. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** Of the turn that is being worked on, in milliseconds; undefined: of none. */
  left(): number | undefined;
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

/** In milliseconds. */
export interface Patience {
  /** Of one try; the SDK's own limit does not end what hangs. */
  try: number;
  /** Of all tries, where they are for no turn. */
  inAll: number;
}

const USUAL: Patience = { try: 2_000, inAll: TURN_MILLISECONDS };
/** Less than this is not worth a try: of a write nobody would know whether it was done. */
const SHORTEST_TRY = 300;
const MOST_TRIES = 12;
const FIRST_PAUSE = 40;
const LONGEST_PAUSE = 1_000;

/** Of what is asked: those that change something. */
const WRITES = new Set(["create", "replace", "remove"]);

/**
 * Tries again what may go well then, until the turn that it is for is too old; what belongs to no turn has that time
 * for itself. Rejects with `StoreUnavailable`, with `StoreRefused` where trying again is of no use, with
 * `WriteUnanswered` where nobody knows whether a write was done, and with whatever is the program's own fault.
 */
export function retrying(pace: Pace, patience: Patience = USUAL): Patiently {
  /** Never in step with others who were turned away in the same moment. */
  function pauseAfter(nth: number, told: number | null): number {
    const most = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** nth);
    return told === null ? most * (0.5 + pace.random() / 2) : told + FIRST_PAUSE * pace.random();
  }

  return async (what, attempt) => {
    const end = pace.now() + (pace.left() ?? patience.inAll);
    if (pace.now() + SHORTEST_TRY > end) throw new StoreUnavailable(what, null);
    let mayHaveHappened = false;
    for (let nth = 1; ; nth++) {
      const signal = pace.signal(Math.min(patience.try, end - pace.now()));
      try {
        return await endedBy(signal, attempt({ signal, mayHaveHappened }));
      } catch (error) {
        const fault = faultOf(error);
        if (!fault) throw error;
        mayHaveHappened ||= fault.mayHaveHappened;
        const pause = pauseAfter(nth, fault.after);
        const isLast = !fault.isPassing || nth >= MOST_TRIES || pace.now() + pause + SHORTEST_TRY > end;
        if (!isLast) {
          await pace.wait(pause);
          continue;
        }
        if (mayHaveHappened && WRITES.has(what)) throw new WriteUnanswered(what, fault.status);
        if (!fault.isPassing) throw new StoreRefused(what, fault.status ?? 0);
        throw new StoreUnavailable(what, fault.status);
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
