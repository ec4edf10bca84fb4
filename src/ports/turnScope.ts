import { AsyncLocalStorage } from "node:async_hooks";

/** So long after it came a turn is stored or given up, in milliseconds: what is left of five seconds is for telling. */
export const TURN_MILLISECONDS = 4_500;

/** The time of one turn. */
export interface TurnTime {
  /** In milliseconds; below 0 when it is over. */
  left(): number;
  /** Does what is no business of the store's, which is not counted. */
  aside<T>(run: () => Promise<T>): Promise<T>;
}

/** Begins now. `now`: in milliseconds, never back. */
export function beginTurnTime(now: () => number = () => performance.now()): TurnTime {
  const begun = now();
  let excused = 0;
  let asides = 0;
  let since = begun;
  return {
    left: () => begun + excused + TURN_MILLISECONDS - now(),
    async aside(run) {
      if (asides++ === 0) since = now();
      try {
        return await run();
      } finally {
        // Of several at once the time counts once.
        if (--asides === 0) excused += now() - since;
      }
    },
  };
}

const scope = new AsyncLocalStorage<TurnTime>();

/** Whatever `run` leads to while it is awaited belongs to this turn, unless it belongs to one already. */
export const inTurn = <T>(time: TurnTime, run: () => Promise<T>): Promise<T> =>
  scope.getStore() ? run() : scope.run(time, run);

/** What goes on after the answer has no turn's time. */
export const afterTurn = <T>(run: () => T): T => scope.exit(run);

/** The time of the turn that is being worked on; undefined: what runs by the clock, or after the answer. */
export const currentTurn = (): TurnTime | undefined => scope.getStore();

/** Waiting for the channel, for a language model or for a long document to be read is not waiting for the store. */
export const aside = <T>(run: () => Promise<T>): Promise<T> => currentTurn()?.aside(run) ?? run();
