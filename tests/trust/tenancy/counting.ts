import process from "node:process";
import type { Attempt } from "../group.ts";
import { saidIn, type Cell } from "./cells.ts";
import type { Outcome } from "./street.ts";

export const ZEROS = ["beyond their part", "others' words", "told by a guess", "not phrased", "5xx or faults"] as const;
type Zero = (typeof ZEROS)[number];

/** The cells of the table that are counted, and what must not be. */
export interface Count extends Attempt {
  outcomes: Record<string, number>;
  zeros: Record<Zero, number>;
  that(zero: Zero, isSo: boolean, of: () => string): void;
  outcome(name: string): void;
}

export function counting(): Count {
  const outcomes: Record<string, number> = {};
  const zeros = {
    "beyond their part": 0,
    "others' words": 0,
    "told by a guess": 0,
    "not phrased": 0,
    "5xx or faults": 0,
  };
  return {
    outcomes,
    zeros,
    that(zero, isSo, of) {
      if (!isSo) zeros[zero]++;
      // TRUST_TELL=1: which they are, to look at them.
      if (!isSo && process.env["TRUST_TELL"]) process.stderr.write(`${zero}: ${of()}\n`);
    },
    outcome(name) {
      outcomes[name] = (outcomes[name] ?? 0) + 1;
    },
  };
}

export const told = ({ role, feature, phrase, committee, place }: Cell, outcome: Outcome): string =>
  `${role.name}, ${feature.name} ${JSON.stringify(phrase)} of ${committee} in ${place.conversation} (${place.tenant}): ${saidIn(outcome).slice(0, 200)}`;

export function differing(a: string, b: string): string {
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return `${a.slice(Math.max(0, at - 80), at + 120)}\n  ${b.slice(Math.max(0, at - 80), at + 120)}`;
}
