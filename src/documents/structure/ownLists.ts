import { isBareVerdict } from "../outcome/verdicts.ts";
import type { Marked } from "./candidates.ts";
import { contentsIn } from "./contents.ts";
import { numberedForms } from "./numbering.ts";
import { alikeIn, ANSWERED, ANSWERS, isOtherwise, RECOMMENDATIONS, runBelow, type Entry } from "./runs.ts";
import { RECOMMENDS } from "./sectionEnds.ts";

/** What stands above an outcome: the last number that heads something, how many recommendations it has, and whether outcomes were told above. */
type Above = { readonly item: number; readonly asked: number; readonly isTold: boolean };

export const INTRODUCES_RECOMMENDATIONS =
  /(?:indstilles|indstiller|anbefales|(?:is|are|was|were) asked to|recommended)[^.]{0,60}[:,]?$/iu;

const known = new WeakMap<readonly Marked[], ReadonlySet<number>>();

/**
 * The places of numbered lines that count an item's own recommendations, or what was decided below its outcome, and so head no item.
 * A list begins at 1 below what opens it, and ends where a number looks otherwise than those before it.
 */
export function ownListsIn(marked: readonly Marked[]): ReadonlySet<number> {
  const lists = known.get(marked) ?? listsOf(marked);
  known.set(marked, lists);
  return lists;
}

function listsOf(marked: readonly Marked[]): ReadonlySet<number> {
  const own = new Set<number>();
  const contents = contentsIn(marked);
  const add = (entries: readonly Entry[]) => {
    for (const entry of entries) own.add(entry.at);
  };
  let item: { number: number; at: number } | null = null;
  let asked = 0;
  let isTold = false;
  marked.forEach((one, at) => {
    if ((own.has(at) && one.label === null) || contents.has(at)) return;
    if (opensRecommendations(one)) {
      const list = recommended(marked, at);
      if (list.length > 0) asked = list.length;
      add(list);
    } else if (one.label === null) {
      const number = numberOf(one);
      if (number !== null) [item, asked] = [{ number, at }, 0];
      else isTold ||= item?.at === at - 1 && isBareVerdict(one.text);
    } else if (one.label.kind === "outcome" && item !== null) {
      const list = decided(marked, at, { item: item.number, asked, isTold });
      add(list);
      asked = 0;
      isTold ||= list.length > 0 || one.label.rest !== "" || isProse(marked[at + 1]);
    }
  });
  return own;
}

/** "Indstilling", or the beginning of a sentence that the list ends: "Det indstilles, at udvalget". */
function opensRecommendations(one: Marked): boolean {
  if (one.label !== null) return one.label.kind === "recommendation";
  if (one.text.endsWith(".") || one.text.endsWith(";")) return false;
  return RECOMMENDS.test(one.text) || INTRODUCES_RECOMMENDATIONS.test(one.text);
}

/** The list ends at a paragraph below it, or at what looks otherwise; as many as are answered right below it are surely its own. */
function recommended(marked: readonly Marked[], at: number): readonly Entry[] {
  const { entries, end } = runBelow(marked, at, opensRecommendations);
  const closed = entries.findIndex((entry) => entry.endsList);
  const list = closed < 0 ? entries : entries.slice(0, closed + 1);
  const answers = marked[end]?.label?.kind === "outcome" ? runBelow(marked, end, opensRecommendations).entries : [];
  const isAnswered = list.length === entries.length && alikeIn(answers, ANSWERS).length >= list.length;
  return alikeIn(list, isAnswered ? ANSWERED : RECOMMENDATIONS);
}

/**
 * As many answers as there are recommendations. Where more of the same follow, or nothing was recommended by number, they may answer
 * the whole agenda: not where it has outcomes above already, or goes on below.
 */
function decided(marked: readonly Marked[], at: number, { item, asked, isTold }: Above): readonly Entry[] {
  const { entries, end } = runBelow(marked, at, opensRecommendations);
  // Not all recommendations need have an answer: the next item may have the number of one.
  const [below, nextItem] = [marked[end], entries[item]];
  const isItem = nextItem !== undefined && isOtherwise(nextItem, entries.slice(0, item), ANSWERS);
  const list = asked > 0 ? entries.slice(0, isItem ? Math.min(item, asked) : asked) : alikeIn(entries, ANSWERS);
  const next = entries[list.length];
  if (isTold || (next !== undefined && list.length === item)) return list;
  const isOwn =
    asked > 0
      ? next === undefined || isOtherwise(next, list, ANSWERS)
      : below !== undefined && numberOf(below) === item + 1;
  return isOwn ? list : [];
}

const numberOf = ({ line, text }: Marked): number | null => numberedForms(line, text)[0]?.number ?? null;

const isProse = (one: Marked | undefined): boolean => one !== undefined && one.label === null && numberOf(one) === null;
