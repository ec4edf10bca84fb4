import { candidatesIn, type Marked } from "./candidates.ts";
import { bestChain, type ItemHeading } from "./chain.ts";
import { entriesIn, isTitleAgain, type Entry, type Order } from "./entries.ts";
import { numberedForms } from "./numbering.ts";

/** So many titles with nothing between them are an agenda. */
const FEWEST = 3;
/** A title may run on over this many lines. */
const MOST_LINES = 3;
/** Lines between the agenda and its first case: who sends apologies to whom, a greeting. */
const FURTHEST = 8;
const MOST_TRIED = 4;

/**
 * An agenda that lists all items first, and below only some of them with their cases: "Punkt 3: Budget", "Ad 2. Princippet har været i høring".
 * What stands there is moved to its item. Where most items come again, the later ones are the items themselves.
 */
export function withDetails(marked: readonly Marked[]): Order | null {
  const entries = entriesIn(marked);
  const styles = new Set<string>();
  const starts = entries.filter((entry) => {
    const isNew = !styles.has(styleOf(entry, marked));
    styles.add(styleOf(entry, marked));
    return isNew && entry.at >= FEWEST;
  });
  for (const start of starts.slice(0, MOST_TRIED)) {
    const agenda = bestChain(candidatesIn(marked.slice(0, start.at)));
    const cases = casesOf(agenda, start, entries, marked);
    if (cases !== null) return inOrder(marked, agenda, cases);
  }
  return null;
}

/** How an entry is set: two of one style in a heading of its own and in running text are not the same. */
const styleOf = ({ style, at }: Entry, marked: readonly Marked[]): string =>
  `${style} ${String(marked[at]?.line.heading ?? "")}`;

function casesOf(
  agenda: readonly ItemHeading[],
  start: Entry,
  entries: readonly Entry[],
  marked: readonly Marked[],
): Entry[] | null {
  const last = agenda.at(-1);
  if (last === undefined || agenda.length < FEWEST || !isPlain(agenda, start.at, marked)) return null;
  const style = styleOf(start, marked);
  const own = entries.filter(({ at }) => agenda.some((heading) => heading.at === at));
  const cases = entries.filter((one) => one.at >= start.at && styleOf(one, marked) === style);
  const listed = new Map(agenda.map(({ place, title }) => [place, title.replace(/ · .*$/u, "")]));
  const isCase = ({ number, title, style }: Entry, at: number) =>
    listed.has(number) &&
    number > (cases[at - 1]?.number ?? 0) &&
    (style === "ad" || isTitleAgain(title, listed.get(number) ?? ""));
  const areCases = own.every((one) => styleOf(one, marked) !== style) && cases.every(isCase);
  return areCases && cases.length < agenda.length ? cases : null;
}

/** Titles line upon line, or row upon row, and little below the last of them. */
function isPlain(agenda: readonly ItemHeading[], end: number, marked: readonly Marked[]): boolean {
  return agenda.every(({ at }, i) => {
    const next = agenda[i + 1]?.at ?? end;
    const between = marked.slice(at + 1, next);
    const isClose = between.length <= (i < agenda.length - 1 ? MOST_LINES - 1 : FURTHEST);
    const above = i < agenda.length - 1 ? between : between.slice(0, headsCases(between.at(-1)) ? -1 : undefined);
    return isClose && above.every(({ label, line }) => label === null && line.marker === null);
  });
}

/** "Papers", "Bilag" and nothing else, or any heading, right above the first case. */
const headsCases = (one: Marked | undefined): boolean =>
  one !== undefined &&
  (one.label === null ? one.line.heading !== null : one.label.kind === "attachments" && one.label.rest === "");

function inOrder(marked: readonly Marked[], agenda: readonly ItemHeading[], cases: readonly Entry[]): Order {
  const start = cases[0]?.at ?? marked.length;
  const order: Marked[] = marked.slice(0, agenda[0]?.at ?? 0);
  const end = headsCases(marked[start - 1]) && start - 1 > (agenda.at(-1)?.at ?? 0) ? start - 1 : start;
  const chain = agenda.map((heading, i): ItemHeading => {
    const at = order.length;
    order.push(...marked.slice(heading.at, agenda[i + 1]?.at ?? end));
    const which = cases.findIndex(({ number }) => number === heading.place);
    const own = cases[which];
    if (own) order.push(...wordsOf(marked, own, heading), ...marked.slice(own.at + 1, cases[which + 1]?.at));
    return { ...heading, at };
  });
  return { marked: order, chain };
}

/** What a case says behind its number, unless that is the title again. */
function wordsOf(marked: readonly Marked[], { at, number, title }: Entry, heading: ItemHeading): Marked[] {
  const one = marked[at];
  if (!one || title === "" || isTitleAgain(title, heading.title)) return [];
  const own = numberedForms(one.line, one.line.text).find((form) => form.number === number)?.title ?? title;
  const line = { ...one.line, text: own, marker: null, heading: null, bold: false, gap: true };
  return [{ line, text: title, label: null }];
}
