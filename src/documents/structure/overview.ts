import type { Marked } from "./candidates.ts";
import { contentsIn } from "./contents.ts";
import { CLAUSE } from "./evidence.ts";
import { numberedForms, type HeadingForm } from "./numbering.ts";
import { ownListsIn } from "./ownLists.ts";

/** The agenda that minutes list first, before they say what came of each item. */
export type Overview = {
  readonly titles: ReadonlyMap<number, string>;
  /** The places of its lines. */
  readonly lines: ReadonlySet<number>;
  /** Where its numbers come again below, in order: "Ad 1)", "1. Godkendt.", "Punkt 1: Godkendelse af dagsorden". */
  readonly answers: ReadonlySet<number>;
};

type Entry = { readonly at: number; readonly number: number; readonly title: string; readonly form: HeadingForm };

const FEWEST = 2;
const ENOUGH = 0.6;
const SAME = 0.6;
/** A title on the agenda may run over this many lines. */
const MOST_LINES = 3;

/** The first list of numbered titles with nothing between them, and whether it is answered below; null where there is none. */
export function overviewOf(marked: readonly Marked[]): Overview | null {
  const isElsewhere = [contentsIn(marked), ownListsIn(marked)];
  const entries = marked.flatMap((one, at): Entry[] => {
    if (isElsewhere.some((all) => all.has(at))) return [];
    const form = one.label === null && one.line.cells === null ? numberedForms(one.line, one.text)[0] : undefined;
    return form?.number === undefined || form.number === null
      ? []
      : [{ at, number: form.number, title: form.title, form: form.form }];
  });
  const top = firstPart(marked);
  const list = firstList(
    entries.filter((entry) => entry.at < top && /^\p{Lu}|^\d/u.test(entry.title)),
    marked,
  );
  if (list === null) return null;
  const end = list.at(-1)?.at ?? 0;
  const titles = new Map(list.map((entry) => [entry.number, titleOf(entry, marked)]));
  const below = entries.filter((entry) => entry.at > end && titles.has(entry.number) && !CLAUSE.test(entry.title));
  const ads = rising(below.filter((entry) => entry.form === "ad"));
  const enough = (answers: readonly Entry[]) => answers.length >= Math.max(FEWEST, titles.size * ENOUGH);
  const answeredByAd =
    enough(ads) &&
    !answersRecommendations(marked, end, ads) &&
    ads.length === below.filter((entry) => entry.form === "ad").length;
  const same = rising(below.filter((entry) => alike(entry.title, titles.get(entry.number) ?? "")));
  const said = rising(below.filter((entry) => marked[entry.at]?.line.gap === true && /^\p{Lu}|^$/u.test(entry.title)));
  const isSaid = said[0]?.number === list[0]?.number && said.length === titles.size;
  const answers = answeredByAd ? ads : enough(same) ? same : isSaid ? said : [];
  return {
    titles,
    lines: new Set(list.map((entry) => entry.at)),
    answers: new Set(answers.map((entry) => entry.at)),
  };
}

/** Below "Beslutning:" and as many as the numbered lines above it: what an item's own recommendations are answered by. */
export function answersRecommendations(
  marked: readonly Marked[],
  from: number,
  answers: readonly { readonly at: number }[],
): boolean {
  const start = answers[0]?.at ?? 0;
  if (marked[start - 1]?.label?.kind !== "outcome") return false;
  const asked = marked.slice(from + 1, start).filter(({ line }) => /^\(?\d/u.test(line.marker ?? ""));
  return asked.length === answers.length;
}

/** Where the first part of an item begins: an agenda listed first stands above it. */
function firstPart(marked: readonly Marked[]): number {
  const parts = new Set(["outcome", "recommendation", "background", "tasks", "attachments"]);
  const first = marked.findIndex(
    (one, at) =>
      at > 0 &&
      one.label !== null &&
      one.label.rest === "" &&
      parts.has(one.label.kind) &&
      !/^(?:referat|indhold)/iu.test(one.text),
  );
  return first < 0 ? marked.length : first;
}

/** Rising numbers, line upon line. */
function firstList(entries: readonly Entry[], marked: readonly Marked[]): Entry[] | null {
  let list: Entry[] = [];
  for (const entry of entries) {
    const last = list.at(-1);
    const goesOn =
      last !== undefined &&
      entry.form === last.form &&
      entry.number === last.number + 1 &&
      entry.at - last.at <= MOST_LINES &&
      marked.slice(last.at + 1, entry.at).every((one) => one.label === null && !one.line.gap);
    if (goesOn) list.push(entry);
    else if (list.length >= FEWEST) break;
    else list = entry.title === "" || CLAUSE.test(entry.title) ? [] : [entry];
  }
  return list.length >= FEWEST ? list : null;
}

/** A title with the lines that it runs on over. */
function titleOf(entry: Entry, marked: readonly Marked[]): string {
  const more: string[] = [];
  for (let at = entry.at + 1; at < entry.at + MOST_LINES; at += 1) {
    const one = marked[at];
    if (!one || one.line.gap || one.label !== null || one.line.marker !== null || !/^\p{Ll}/u.test(one.text)) break;
    more.push(one.text);
  }
  return [entry.title, ...more].join(" ");
}

/** The longest beginning in which each number is higher than the one before. */
function rising(entries: readonly Entry[]): Entry[] {
  const found: Entry[] = [];
  for (const entry of entries) if (entry.number > (found.at(-1)?.number ?? 0)) found.push(entry);
  return found;
}

/** Whether a heading says the title that the agenda has, whole or in part. */
export function alike(title: string, listed: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  const [here, there] = [words(title), words(listed)];
  const shared = [...here].filter((word) => there.has(word)).length;
  return shared > 0 && shared >= Math.min(here.size, there.size) * SAME;
}
