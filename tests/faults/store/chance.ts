import type { Asked, Fate } from "../../storage/cosmos/proxy.ts";

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Of a thousand requests so many are spoilt in each way. */
const SPOILT: [fate: Fate, perThousand: number][] = [
  [{ kind: "answered", status: 429, after: 20 }, 60],
  [{ kind: "answered", status: 449 }, 10],
  [{ kind: "answered", status: 503 }, 30],
  [{ kind: "answered", status: 408 }, 20],
  [{ kind: "reset" }, 40],
  [{ kind: "lost" }, 60],
  [{ kind: "hangs" }, 4],
  [{ kind: "lostInSilence" }, 4],
  [{ kind: "late", after: 2_500 }, 4],
];
/** Of those that name an etag, besides. */
const CHANGED = 60;

export interface Weather {
  fate(asked: Asked): Fate;
  /** How often each thing befell a request. */
  readonly spoilt: ReadonlyMap<string, number>;
}

/** What befalls requests by chance: the same for the same seed, as long as they come in the same order. */
export function badWeather(seed: number): Weather {
  const random = seeded(seed);
  const spoilt = new Map<string, number>();
  const note = (fate: Fate): Fate => {
    const name = fate.kind === "answered" ? String(fate.status) : fate.kind;
    spoilt.set(name, (spoilt.get(name) ?? 0) + 1);
    return fate;
  };
  return {
    spoilt,
    fate({ headers }) {
      let left = random() * 1_000;
      for (const [fate, perThousand] of SPOILT) {
        left -= perThousand;
        if (left < 0) return note(fate);
      }
      const isStorm = headers["if-match"] !== undefined && left < CHANGED;
      return isStorm ? note({ kind: "answered", status: 412 }) : { kind: "passes" };
    },
  };
}

export const inWords = ({ spoilt }: Weather): string =>
  [...spoilt].map(([name, count]) => `${name} ${count}`).join(", ");
