import type { Candidate } from "./candidates.ts";

/** An item's heading with the number it has or, where that was lost, the one that the order gives it. */
export type ItemHeading = Candidate & { readonly place: number };

const NEXT_NUMBER = 1;
const MISSING_NUMBER = -1.5;
const OTHER_FORM = -3;
const OTHER_LEVEL = -2;
const LOOK_BACK = 150;

type Best = { total: number; place: number; from: number };

/**
 * The row of headings that together have the most evidence: numbers rise, and all look alike.
 * What looks like a heading but breaks the row (a numbered list, a recommendation) stays out.
 */
export function bestChain(candidates: readonly Candidate[]): ItemHeading[] {
  const best: Best[] = [];
  candidates.forEach((candidate, i) => {
    const first = candidate.number === null ? 1 : candidate.number;
    let own: Best = { total: candidate.evidence - Math.min(Math.abs(first - 1), 3), place: first, from: -1 };
    // Items are few: looking back a bounded way keeps a hostile document from costing the square of its length.
    for (let j = Math.max(0, i - LOOK_BACK); j < i; j += 1) {
      const before = candidates[j];
      const sofar = best[j];
      if (!before || !sofar) continue;
      const step = stepCost(before, sofar.place, candidate);
      if (step === null) continue;
      const total = sofar.total + step.cost + candidate.evidence;
      if (total > own.total) own = { total, place: step.place, from: j };
    }
    best.push(own);
  });
  let at = best.reduce((top, one, i) => (one.total > (best[top]?.total ?? -Infinity) ? i : top), 0);
  const chain: ItemHeading[] = [];
  while (at >= 0) {
    const candidate = candidates[at];
    const sofar = best[at];
    if (!candidate || !sofar || (chain.length === 0 && sofar.total <= 0)) break;
    chain.unshift({ ...candidate, place: sofar.place });
    at = sofar.from;
  }
  return chain;
}

function stepCost(before: Candidate, place: number, next: Candidate): { cost: number; place: number } | null {
  const sameForm = before.form === next.form || next.form === "lost" || before.form === "lost";
  if (next.number === null) {
    if (!sameForm || (next.form !== "lost" && before.level !== next.level)) return null;
    return { cost: 0, place: place + 1 };
  }
  if (next.number <= place) return null;
  const missing = next.number - place - 1;
  const numbers = missing === 0 ? NEXT_NUMBER : Math.max(MISSING_NUMBER * missing, -9);
  const looks = (sameForm ? 0 : OTHER_FORM) + ((before.level === null) === (next.level === null) ? 0 : OTHER_LEVEL);
  return { cost: numbers + looks, place: next.number };
}
