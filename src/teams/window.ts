import type { Limit } from "../config/limits.ts";

/** What was sent lately, against several limits at once. Times are milliseconds of one clock. */
export interface Window {
  /** In how many milliseconds there is a place; 0: there is one now. */
  pause(now: number): number;
  /** Takes one. It counts as used now until it is used or given back. */
  reserve(): void;
  use(now: number): void;
  giveBack(): void;
  /** One more that took no place. */
  note(now: number): void;
  /** There is no place before then. */
  hold(until: number): void;
  /** Nothing that was counted still matters. */
  isIdle(now: number): boolean;
}

/** Whoever waits for one that is being sent looks again so soon. */
const SOON = 50;

export function createWindow(limits: readonly Limit[]): Window {
  const longest = Math.max(...limits.map(({ milliseconds }) => milliseconds));
  /** In order. */
  let used: number[] = [];
  let reserved = 0;
  let heldUntil = 0;

  function forget(now: number): void {
    const first = used[0];
    // A clock that was set back: what lies ahead was counted by another time.
    if ((used.at(-1) ?? 0) > now) used = used.filter((time) => time <= now);
    if (first !== undefined && first <= now - longest) used = used.filter((time) => time > now - longest);
  }

  function pauseBy({ most, milliseconds }: Limit, now: number): number {
    if (reserved >= most) return SOON;
    // The one that has to be out of sight before there is a place.
    const last = used[used.length - (most - reserved)];
    return last === undefined ? 0 : Math.max(0, last + milliseconds - now);
  }

  function count(now: number): void {
    forget(now);
    used.push(now);
  }

  return {
    pause(now) {
      forget(now);
      // Nobody is held longer than a day, whatever became of the clock.
      const held = heldUntil - now > DAY ? 0 : heldUntil - now;
      return Math.max(0, held, ...limits.map((limit) => pauseBy(limit, now)));
    },
    reserve() {
      reserved++;
    },
    use(now) {
      reserved--;
      count(now);
    },
    giveBack() {
      reserved--;
    },
    note: count,
    hold(until) {
      heldUntil = Math.max(heldUntil, until);
    },
    isIdle: (now) => reserved === 0 && heldUntil <= now && (used.at(-1) ?? 0) <= now - longest,
  };
}

const DAY = 24 * 3_600_000;
