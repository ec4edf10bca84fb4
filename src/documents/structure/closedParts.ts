import { CLOSED_PART, isClosedTitle, OPEN_PART } from "../vocabulary/closed.ts";
import { wordsOf, type Candidate, type Marked } from "./candidates.ts";
import type { ItemHeading } from "./chain.ts";
import { contentsIn } from "./contents.ts";

/** What speaks for an item whose number the open part has as well. */
const ENOUGH = 0;

/** The lines below "Lukket dagsorden", as far as "Åben dagsorden" or the end, are marked as closed, that line as well. */
export function withClosedParts(marked: readonly Marked[]): readonly Marked[] {
  if (!marked.some((one) => saysPart(one, CLOSED_PART))) return marked;
  const contents = contentsIn(marked);
  let isClosed = false;
  return marked.map((one, at): Marked => {
    if (saysPart(one, OPEN_PART)) isClosed = false;
    else if (saysPart(one, CLOSED_PART) && !contents.has(at)) isClosed = true;
    return isClosed ? { ...one, closed: true } : one;
  });
}

/** A line of its own that heads what follows. */
const saysPart = ({ text, label, line }: Marked, part: RegExp): boolean =>
  label === null && line.marker === null && part.test(text.trim());

/**
 * The items of closed parts, whose numbers may begin anew there, beside those of the row: what is not for everybody is never
 * a part of the item above it. A part in which no item is found is one itself.
 */
export function withClosedItems(
  chain: readonly ItemHeading[],
  candidates: readonly Candidate[],
  marked: readonly Marked[],
): ItemHeading[] {
  const all = [...chain];
  const taken = new Set(chain.map(({ at }) => at));
  const forms = new Set(chain.map(({ form }) => form));
  const add = (candidate: Candidate): void => {
    if (taken.has(candidate.at)) return;
    taken.add(candidate.at);
    all.push({ ...candidate, place: Math.max(0, ...all.map(({ place }) => place)) + 1 });
  };
  for (const { from, to } of partsIn(marked)) {
    const isIn = ({ at }: Candidate): boolean => at > from && at < to;
    if (!chain.some(isIn))
      for (const one of rising(candidates.filter((one) => isIn(one) && forms.has(one.form)))) add(one);
    if (!all.some(isIn)) add(partItself(marked, from));
  }
  // "1. Lukket punkt: Køb af grund" below another item 1.
  for (const one of candidates) if (isClosedTitle(wordsOf(one)) && one.evidence > ENOUGH) add(one);
  return all.sort((a, b) => a.at - b.at);
}

/** Numbers that rise from the first that could be an item's. */
function rising(candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const one of candidates) {
    const isNext = one.number !== null && one.number > (found.at(-1)?.number ?? 0);
    if (isNext && one.evidence > ENOUGH && wordsOf(one) !== "") found.push(one);
  }
  return found;
}

interface Part {
  from: number;
  to: number;
}

function partsIn(marked: readonly Marked[]): Part[] {
  const parts: Part[] = [];
  marked.forEach(({ closed }, at) => {
    const last = parts.at(-1);
    if (closed !== true) return;
    if (last?.to === at) last.to = at + 1;
    else parts.push({ from: at, to: at + 1 });
  });
  return parts;
}

const partItself = (marked: readonly Marked[], at: number): Candidate => ({
  at,
  form: "title",
  number: null,
  title: marked[at]?.text ?? "",
  level: null,
  clock: null,
  evidence: 0,
  below: null,
});
