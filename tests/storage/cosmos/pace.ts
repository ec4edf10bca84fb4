import { currentTurn } from "../../../src/ports/turnScope.ts";
import { ownPace } from "../../../src/storage/cosmos/pace.ts";
import type { Pace } from "../../../src/storage/cosmos/retrying.ts";

/** For what is not about time: a machine that has much to do makes nobody give up. */
export const patientPace: Pace = {
  ...ownPace,
  left: () => undefined,
  signal: () => new AbortController().signal,
};

export interface SetPace extends Pace {
  /** What was waited for, in milliseconds. */
  readonly waits: readonly number[];
  /** How long each try was allowed to take. */
  readonly limits: readonly number[];
  /** Time that passes elsewhere. */
  pass(milliseconds: number): void;
  /** The time of the latest try is over. */
  expire(): void;
}

/** A clock that goes on only when it is waited for: nothing is slept through. */
export function setPace({ random = 0.5 } = {}): SetPace {
  let now = 1_000;
  let latest = { end: now, limit: new AbortController() };
  const waits: number[] = [];
  const limits: number[] = [];
  return {
    waits,
    limits,
    now: () => now,
    left: () => currentTurn()?.left(),
    wait(milliseconds) {
      waits.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
    signal(milliseconds) {
      limits.push(milliseconds);
      latest = { end: now + milliseconds, limit: new AbortController() };
      return latest.limit.signal;
    },
    random: () => random,
    mark: () => ownPace.mark(),
    pass(milliseconds) {
      now += milliseconds;
    },
    expire() {
      now = latest.end;
      latest.limit.abort();
    },
  };
}
