import { verdictsOf } from "../outcome/verdicts.ts";
import { HAPPENED } from "../vocabulary/happened.ts";
import type { Marked } from "./candidates.ts";
import { candidatesIn } from "./candidates.ts";
import { bestChain, type ItemHeading } from "./chain.ts";
import { withClosedItems } from "./closedParts.ts";
import { countedIn } from "./counted.ts";
import { withDetails } from "./details.ts";
import { entriesIn, isTitleAgain, type Entry, type Order } from "./entries.ts";
import { CLAUSE } from "./evidence.ts";
import { numberedForms } from "./numbering.ts";
import { otherHeadings } from "./otherHeadings.ts";
import { answersRecommendations, overviewOf } from "./overview.ts";

/** `unsure`: places of lines that could head items as well. */
type Ordered = Order & { readonly unsure: readonly number[] };

const FEWEST = 2;
const ENOUGH = 0.6;
/** So many lines that could begin the answers are tried. */
const MOST_TRIED = 4;
const LONGEST_HEADING = 90;
const AGENDA = /^(?:\p{L}+ ){0,2}?(?:\p{L}*dagsorden|agenda|\p{L}*indkaldelse)(?!\p{L})/iu;
/** Of the items. */
const TOLD = 0.4;
/** "REFERAT", "Referat af mødet den 4. marts": the minutes begin below it. */
const MINUTES = /^\p{L}*(?:referat|minutes)(?!\p{L})[^:]*$/iu;

/**
 * Minutes may have the whole agenda first, each item with its text and recommendation, and below it what came of each:
 * "Ad 1)", "Til punkt 1", "Pkt. 1", "1)". What stands there is moved to its item, as the outcome.
 */
export function inOrderOfItems(marked: readonly Marked[]): Ordered {
  const moved = movedToItems(marked) ?? withDetails(marked);
  const ordered = moved?.marked ?? marked;
  const candidates = candidatesIn(ordered);
  const chain = withClosedItems(moved?.chain ?? bestChain(candidates), candidates, ordered);
  const counted = moved === null ? countedIn(ordered, chain, candidates) : null;
  if (counted !== null) return { ...counted, unsure: [] };
  return { marked: ordered, chain, unsure: moved === null ? otherHeadings(chain, candidates) : [] };
}

function movedToItems(marked: readonly Marked[]): Order | null {
  const entries = entriesIn(marked);
  const first = entries[0]?.number;
  const starts = entries.filter((entry, i) => i >= FEWEST && entry.number === first);
  const tried = [...starts.filter(({ style }) => style === "ad").slice(0, 1), ...starts.filter(byDivider(marked))];
  for (const start of new Set([...tried, ...starts].slice(0, MOST_TRIED))) {
    const below = entries.filter((entry) => entry.at >= start.at && entry.style === start.style);
    if (below.length < FEWEST) continue;
    const agenda = bestChain(candidatesIn(marked.slice(0, start.at)));
    if (isOfLast(agenda, below, entries, marked)) continue;
    const answers = answersTo(agenda, below, marked);
    if (answers !== null) return moved(marked, agenda, answers);
  }
  return null;
}

/** "Ad 1)" below the last item's own recommendations, or with more items after it, is that one item's. */
function isOfLast(
  agenda: readonly ItemHeading[],
  below: readonly Entry[],
  entries: readonly Entry[],
  marked: readonly Marked[],
): boolean {
  const [last, start] = [agenda.at(-1), below[0]];
  if (!last || !start) return false;
  const style = entries.find(({ at }) => at === last.at)?.style;
  const goesOn = (one: Entry) => one.at > start.at && one.style === style && one.number === last.place + 1;
  return (style !== start.style && entries.some(goesOn)) || answersRecommendations(marked, last.at, below);
}

function byDivider(marked: readonly Marked[]): (entry: Entry) => boolean {
  return (entry) => marked[entry.at - 1] !== undefined && isDivider(marked[entry.at - 1]);
}

function isDivider(one: Marked | undefined): boolean {
  if (one === undefined || one.line.marker !== null || one.line.cells !== null) return false;
  if (one.label?.kind === "outcome" && one.label.rest === "") return true;
  return one.text.length < LONGEST_HEADING && MINUTES.test(one.text) && !/[.,;]$/u.test(one.text);
}

/** An answer for most items of the agenda, each once and in order; null where they are a list of something else. */
function answersTo(agenda: readonly ItemHeading[], below: readonly Entry[], marked: readonly Marked[]): Entry[] | null {
  const [top, last] = [agenda[0], agenda.at(-1)];
  const start = below[0];
  if (!top || !last || start?.number !== top.place || agenda.length < FEWEST) return null;
  const titles = new Map(agenda.map((heading) => [heading.place, heading.title]));
  const fits = (all: readonly Entry[]) => {
    const found: Entry[] = [];
    for (const one of all)
      if (titles.has(one.number) && one.number > (found.at(-1)?.number ?? 0) && !CLAUSE.test(one.title))
        found.push(one);
    const isMost = found.length >= Math.max(FEWEST, agenda.length * ENOUGH) && found[0]?.at === start.at;
    return isMost ? found : null;
  };
  // A list inside an answer has no space above its lines.
  const answers = fits(below.filter(({ at }) => marked[at]?.line.gap === true)) ?? fits(below);
  if (answers === null) return null;
  const divider = marked.slice(last.at + 1, start.at).some(isDivider);
  const agendaHasOutcomes = marked
    .slice(top.at + 1, last.at)
    .some(({ label }) => label?.kind === "outcome" || label?.kind === "tasks");
  const hasOwnCases = marked
    .slice(start.at)
    .some(({ label }) => label?.kind === "recommendation" || label?.kind === "background");
  if (agendaHasOutcomes || hasOwnCases) return null;
  const isTold =
    (divider || (start.style === "ad" && !isCalledAgenda(marked, top.at))) && tellsOfItems(marked, answers);
  if (isPlainList(marked, agenda) && !isTold) return null;
  const named = answers.filter((one) => one.title === "" || isTitleAgain(one.title, titles.get(one.number) ?? ""));
  return start.style === "ad" || divider || named.length >= answers.length * ENOUGH ? answers : null;
}

/** "Dagsorden til mødet den 3. marts" as a title; right above the first item it merely names the list. */
function isCalledAgenda(marked: readonly Marked[], top: number): boolean {
  return marked.slice(0, Math.max(0, top - 1)).some(({ text }) => AGENDA.test(text));
}

/** "Ad 1. Jørn blev ordstyrer.": what was done, and no words on what the item is about. */
function tellsOfItems(marked: readonly Marked[], answers: readonly Entry[]): boolean {
  const told = answers.filter((answer, i) => {
    const words = [answer.title, ...marked.slice(answer.at + 1, answers[i + 1]?.at).map(({ text }) => text)];
    return words.some((text) => HAPPENED.test(text) || verdictsOf(text).length > 0);
  });
  return told.length >= answers.length * TOLD;
}

/** Titles with nothing between them are an overview: where they come again, those are the items. */
function isPlainList(marked: readonly Marked[], agenda: readonly ItemHeading[]): boolean {
  const overview = overviewOf(marked);
  return overview !== null && overview.answers.size > 0 && overview.titles.size >= agenda.length;
}

function moved(marked: readonly Marked[], agenda: readonly ItemHeading[], answers: readonly Entry[]): Order {
  const start = answers[0]?.at ?? marked.length;
  const top = agenda[0]?.at ?? 0;
  const last = agenda.at(-1)?.at ?? 0;
  const between = marked.slice(last + 1, start);
  const divider = between.findIndex(isDivider);
  const people = between.findIndex(({ label }) => label?.kind === "present" || label?.kind === "absent");
  const end = divider >= 0 ? last + 1 + divider : people >= 0 ? last + 1 + people : start;
  // Who was there may be told between the agenda and the minutes.
  const order: Marked[] = [...marked.slice(0, top), ...marked.slice(divider >= 0 ? end + 1 : end, start)];
  const chain = agenda.map((heading, i): ItemHeading => {
    const at = order.length;
    order.push(...marked.slice(heading.at, agenda[i + 1]?.at ?? end));
    const which = answers.findIndex((one) => one.number === heading.place);
    const answer = answers[which];
    if (answer) order.push(...outcome(marked, answer, answers[which + 1]?.at ?? marked.length, heading));
    return { ...heading, at };
  });
  return { marked: order, chain };
}

/** The lines of an answer below its number, which labels them. */
function outcome(marked: readonly Marked[], answer: Entry, end: number, heading: ItemHeading): Marked[] {
  const one = marked[answer.at];
  if (!one) return [];
  const body = marked.slice(answer.at + 1, end);
  const label: Marked = { ...one, label: { kind: "outcome", rest: "" } };
  if (answer.title === "" || isTitleAgain(answer.title, heading.title)) return [label, ...body];
  // A day that is spoken of behind the number is not the day of what it labels.
  const number: Marked = { ...label, text: one.text.slice(0, one.text.lastIndexOf(answer.title)).trim() };
  const own = numberedForms(one.line, one.line.text).find(({ number }) => number === answer.number)?.title;
  const line = { ...one.line, text: own ?? answer.title, marker: null, heading: null, bold: false, gap: true };
  return [number, { line, text: answer.title, label: null }, ...body];
}
