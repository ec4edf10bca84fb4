import { isOrganisationName } from "../people/names.ts";
import type { Candidate, Marked } from "./candidates.ts";
import type { ItemHeading } from "./chain.ts";
import type { Order } from "./entries.ts";
import { CLAUSE, VERDICT } from "./evidence.ts";
import { labelOf } from "./labels.ts";
import { isEntry } from "./loneTitles.ts";

const FORMS: ReadonlySet<Candidate["form"]> = new Set(["numbered", "bare", "alone"]);
const FEWEST = 3;
const LONGEST = 90;
/** "Økonomi. Budgettet blev godkendt.": a title of few words and what was said, on one line. */
const WITH_TEXT = /^(?<title>\p{Lu}(?:[^\s.!?:]+ ){0,4}[^\s.!?:]{2,})\. (?<said>\p{Lu}.*)$/u;

/**
 * The items of a document in which few lines look like the heading of one: lines in one way of numbering, each number of the whole
 * document once and one higher than the one above, all with a title and none with a person or a clause.
 * null: there are none such, or the lines of `chain` tell more.
 */
export function countedIn(
  marked: readonly Marked[],
  chain: readonly ItemHeading[],
  candidates: readonly Candidate[],
): Order | null {
  const ways = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const way = `${one.form} ${marked[one.at]?.line.marker?.replace(/\d+/u, "") ?? ""}`;
    if (FORMS.has(one.form)) ways.set(way, [...(ways.get(way) ?? []), one]);
  }
  const [count, ...others] = [...ways.values()].filter((all) => isCount(all, marked));
  if (count === undefined || others.length > 0) return null;
  const isRead = ({ at }: ItemHeading) => count.some((one) => one.at === at);
  return chain.length < count.length && chain.every(isRead) ? parted(marked, count) : null;
}

function isCount(all: readonly Candidate[], marked: readonly Marked[]): boolean {
  const [first] = all;
  if (first === undefined || all.length < FEWEST || headsPart(marked[first.at - 1])) return false;
  return all.every(({ number, title }, i) => number === (first.number ?? 0) + i && isTitle(title));
}

/** "Opgaver:", "Deltagere": what is counted below it are no items. */
const headsPart = (above: Marked | undefined): boolean =>
  above?.label != null && above.label.kind !== "contents" && above.label.rest === "";

function isTitle(title: string): boolean {
  const words = WITH_TEXT.exec(title)?.groups?.["title"] ?? title;
  const isSentence = /[.;,:!?]$/u.test(words) && !/(?<!\p{L})evt\.$/iu.test(words);
  return (
    /^\p{Lu}/u.test(words) &&
    words.length <= LONGEST &&
    !isSentence &&
    !CLAUSE.test(words) &&
    !VERDICT.test(words) &&
    !isEntry(words) &&
    !isOrganisationName(words)
  );
}

/** What was said on the line of a title goes below it, as a line of its own. */
function parted(marked: readonly Marked[], count: readonly Candidate[]): Order {
  const headings = new Map(count.map((one) => [one.at, one]));
  const order: Marked[] = [];
  const chain: ItemHeading[] = [];
  marked.forEach((one, at) => {
    const heading = headings.get(at);
    const { title, said } = WITH_TEXT.exec(heading?.title ?? "")?.groups ?? {};
    if (heading)
      chain.push({ ...heading, title: title ?? heading.title, at: order.length, place: heading.number ?? 1 });
    order.push(one);
    if (said === undefined) return;
    const own = one.line.text.slice(one.line.text.indexOf(". ") + 2);
    const line = { ...one.line, text: own, marker: null, lead: null, gap: false };
    order.push({ line, text: said, label: labelOf(line, said) });
  });
  return { marked: order, chain };
}
