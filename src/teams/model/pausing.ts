import type { Clock } from "../../ports/ports.ts";

/** So many failures one after the other, and nobody waits for another one so soon. */
const FAILURES = 3;
const PAUSE_MILLISECONDS = 5 * 60_000;

/** Whether to ask somebody who may have failed; after each pause they are tried once more. */
interface Pausing {
  isPaused(): boolean;
  worked(): void;
  /** Whether a pause begins by it. */
  failed(): boolean;
}

export function createPausing(clock: Clock): Pausing {
  let failures = 0;
  let until = -Infinity;
  const now = (): number => Date.parse(clock());
  return {
    isPaused: () => now() < until,
    worked() {
      failures = 0;
    },
    failed() {
      if (++failures < FAILURES) return false;
      until = now() + PAUSE_MILLISECONDS;
      return true;
    },
  };
}
