import { markerNumber } from "../line.ts";
import { CLOSED_PART, OPEN_PART } from "../vocabulary/closed.ts";
import type { Marked } from "./candidates.ts";
import { isDocumentTitle } from "./documentTitle.ts";
import { CLAUSE, hasTail } from "./evidence.ts";
import { interruptingIn, isRest, opensAList } from "./interrupting.ts";

type Counted = { readonly at: number; readonly number: number; readonly sign: string };

const OF_A_LIST = 4;
/** Fewer numbers right below each other may be items without text. */
const FEWEST = 2;

/** Numbered lines that are a list: the weight against each of them. One follows a colon or half a sentence, or the numbers around it go on without it. */
export function listRuns(marked: readonly Marked[], ownLists: ReadonlySet<number>): ReadonlyMap<number, number> {
  const against = new Map<number, number>();
  const again = new Set([...comingAgain(marked, ownLists), ...interruptingIn(marked, ownLists)]);
  let isCounted = false;
  let introduced = false;
  let isSpaced = false;
  let expected = 1;
  marked.forEach(({ line, text, label }, at) => {
    const number = line.marker !== null ? markerNumber(line.marker) : null;
    // What goes on from an item's own list is the next item.
    if (ownLists.has(at)) introduced = false;
    else if (number !== null && /\d/u.test(line.marker ?? "")) {
      const previous = marked[at - 1];
      // What has a label of an item's part right below it is no line of a list.
      const isItem = marked[at + 1]?.label?.rest === "" && /^\p{Lu}/u.test(text) && !CLAUSE.test(text);
      if (number === 1) {
        const opens =
          previous !== undefined && (/:$/u.test(previous.text) || (isCounted && !line.gap && opensAList(previous)));
        introduced = opens && !headsItems(previous, at - 1) && !isItem;
      }
      isCounted = true;
      // Space above a number that goes on from a list without any parts it from the list.
      const isApart = number > 2 && line.gap && !isSpaced;
      if (again.has(at) || (introduced && number === expected && !isApart && !hasTail(text)))
        against.set(at, OF_A_LIST);
      else introduced = false;
      isSpaced = number > 1 && (line.gap || (isSpaced && number > 2));
      expected = number + 1;
    } else if (label || line.heading !== null) introduced = false;
    if (number === null && !introduced) expected = 1;
  });
  return against;
}

/** The lines that count from 1 right below each other, where the next number further down is the last of them again: it heads the next item. */
function comingAgain(marked: readonly Marked[], ownLists: ReadonlySet<number>): ReadonlySet<number> {
  const counted = marked.flatMap(({ line, label }, at): Counted[] => {
    const number = markerNumber(line.marker);
    const isOther = number === null || !/\d/u.test(line.marker ?? "") || label !== null || ownLists.has(at);
    return isOther ? [] : [{ at, number, sign: (line.marker ?? "").replace(/\d+/u, "") }];
  });
  const found = new Set<number>();
  let run: Counted[] = [];
  for (const one of counted) {
    const last = run.at(-1);
    const goesOn =
      last !== undefined && one.number === last.number + 1 && marked.slice(last.at + 1, one.at).every(isRest);
    if (!goesOn && last !== undefined && run.length >= FEWEST && one.number === last.number && one.sign === last.sign)
      for (const { at } of run) found.add(at);
    run = goesOn ? [...run, one] : one.number === 1 ? [one] : [];
  }
  return found;
}

const headsItems = (one: Marked, at: number): boolean =>
  one.label?.kind === "contents" || headsPart(one) || isDocumentTitle(one, at);

/** "Åben dagsorden", "Lukkede punkter": of several items, and none itself. */
export const headsPart = ({ text, line }: Marked): boolean =>
  line.marker === null && (CLOSED_PART.test(text) || OPEN_PART.test(text));
