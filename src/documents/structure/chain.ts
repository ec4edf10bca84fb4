import { wordsOf, type Candidate } from "./candidates.ts";
import { isClosingTitle } from "./loneTitles.ts";
import type { HeadingForm } from "./numbering.ts";

/** An item's heading with the number it has or, where that was lost, the one that the order gives it. */
export type ItemHeading = Candidate & { readonly place: number };

const NEXT_NUMBER = 1;
const MISSING_NUMBER = -1.5;
/** Where two lines look the same, a number that jumps says little against the later one. */
const JUMP = -0.25;
const CLEAR = 1.5;
const OTHER_FORM = -3;
/** Careless minutes have "2", "3." and "4)" among their items: the number says that they go on. */
const OTHER_SIGN = -0.5;
const SIGNS: ReadonlySet<HeadingForm> = new Set(["numbered", "bare", "alone", "word"]);
const OTHER_LEVEL = -2;
const LOOK_BACK = 150;
const LONE_TITLES = 2;
/** A title may stand this many lines below a bare number. */
const TITLE_BELOW = 3;
const STRAY = 0.5;
const OUT_OF_TURN = 3;
/** Of the numbered ones. */
const MOST_UNNUMBERED = 0.34;

type Best = { total: number; place: number; from: number };

/**
 * The row of headings that together have the most evidence: numbers rise, and all look alike.
 * What looks like a heading but breaks the row (a numbered list, a recommendation) stays out.
 */
export function bestChain(candidates: readonly Candidate[]): ItemHeading[] {
  const [marked, titles] = [false, true].map((lone) =>
    chainOf(candidates.filter((one) => (one.form === "title" || one.form === "bullet") === lone)),
  );
  if (!marked || !titles) return [];
  // A line that merely stands alone says less than a number does: only many of them outweigh a row of numbers.
  const isMarked = marked.chain.length > 1 && marked.total * LONE_TITLES >= titles.total;
  return withStrays(isMarked || marked.total >= titles.total ? marked.chain : titles.chain, candidates);
}

function chainOf(candidates: readonly Candidate[]): { chain: ItemHeading[]; total: number } {
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
  const total = best[at]?.total ?? 0;
  const chain: ItemHeading[] = [];
  while (at >= 0) {
    const candidate = candidates[at];
    const sofar = best[at];
    if (!candidate || !sofar || (chain.length === 0 && sofar.total <= 0)) break;
    chain.unshift({ ...candidate, place: sofar.place });
    at = sofar.from;
  }
  return { chain, total };
}

/**
 * What a chain of rising numbers leaves out and is an item all the same: one taken out of turn (6 before 5),
 * one that lost its number between two others, and "Eventuelt" at the end.
 */
function withStrays(chain: readonly ItemHeading[], candidates: readonly Candidate[]): ItemHeading[] {
  const last = chain.at(-1);
  if (last === undefined || last.number === null) return [...chain];
  const all: ItemHeading[] = [];
  chain.forEach((heading, at) => {
    const before = chain[at - 1];
    if (before && heading.place - before.place === 2) {
      const between = candidates.filter((one) => one.at > before.at && one.at < heading.at && one.evidence >= STRAY);
      const lone = between.filter(
        (one) => one.form === "title" || (one.number === null && one.level === heading.level),
      );
      const [only] = lone;
      if (only && lone.length === 1) all.push({ ...only, place: before.place + 1 });
    }
    all.push(heading);
  });
  const numbers = new Set(all.map((heading) => heading.place));
  for (const one of unnumberedBetween(chain, candidates)) {
    if (all.some((heading) => heading.at === one.at)) continue;
    const place = Math.max(...numbers) + 1;
    numbers.add(place);
    all.push({ ...one, place });
  }
  for (const one of candidates) {
    const { number } = one;
    const isOwn = one.form === last.form && one.form !== "numbered" && one.form !== "ad" && one.evidence >= OUT_OF_TURN;
    if (number === null || numbers.has(number) || !isOwn || number > last.place + 1 || number < (chain[0]?.place ?? 1))
      continue;
    numbers.add(number);
    all.push({ ...one, place: number });
  }
  const end = all.reduce((top, one) => (one.at > top.at ? one : top), last);
  const closing = candidates.find(
    (one) =>
      one.at > end.at + (end.title === "" ? TITLE_BELOW : 0) &&
      (one.number === null ? one.evidence > 0 : one.number === end.place + 1 && SIGNS.has(one.form)) &&
      isClosingTitle(wordsOf(one)),
  );
  if (closing) all.push({ ...closing, place: Math.max(...numbers) + 1 });
  return all.sort((a, b) => a.at - b.at);
}

/**
 * Headings without a number between two whose numbers go on: of the same level in the document, or with parts of an item of their own.
 * Where there are many, or a title comes twice, they head the parts of items.
 */
function unnumberedBetween(chain: readonly ItemHeading[], candidates: readonly Candidate[]): Candidate[] {
  const found = chain.flatMap((heading, at) => {
    const before = chain[at - 1];
    if (!before || heading.place - before.place !== 1) return [];
    const { level } = heading;
    const isSame = (one: Candidate) => one.form === "heading" && level !== null && one.level === level;
    return candidates.filter(
      (one) =>
        one.at > before.at &&
        one.at < heading.at &&
        one.number === null &&
        one.evidence >= STRAY &&
        before.level === level &&
        (isSame(one) || ((one.below ?? 0) > before.at && (one.form === "title" || one.level === level))) &&
        candidates.filter(({ title }) => title === one.title).length === 1,
    );
  });
  return found.length <= Math.max(1, chain.length * MOST_UNNUMBERED) ? found : [];
}

function stepCost(before: Candidate, place: number, next: Candidate): { cost: number; place: number } | null {
  const sameForm = before.form === next.form || next.form === "lost" || before.form === "lost";
  if (before.at >= next.at) return null;
  if (next.number === null) {
    if (!sameForm || (next.form !== "lost" && before.level !== next.level)) return null;
    // A programme goes on in time.
    if (before.clock !== null && next.clock !== null && next.clock < before.clock) return null;
    return { cost: 0, place: place + 1 };
  }
  if (next.number <= place) return null;
  const missing = next.number - place - 1;
  const jump = isAlike(before, next) ? JUMP : -9;
  const numbers = missing === 0 ? NEXT_NUMBER : Math.max(MISSING_NUMBER * missing, jump);
  const goesOn = missing === 0 && next.evidence >= 0 && SIGNS.has(before.form) && SIGNS.has(next.form);
  const looks =
    (sameForm ? 0 : goesOn ? OTHER_SIGN : OTHER_FORM) +
    ((before.level === null) === (next.level === null) ? 0 : OTHER_LEVEL);
  return { cost: numbers + looks, place: next.number };
}

/** As clearly an item's heading as the one before, in the same form; "Eventuelt" needs no more than its name. */
function isAlike(before: Candidate, next: Candidate): boolean {
  const isClear = next.evidence >= Math.min(CLEAR, before.evidence) || isClosingTitle(next.title);
  return before.form === next.form && before.level === next.level && next.evidence > 0 && isClear;
}
