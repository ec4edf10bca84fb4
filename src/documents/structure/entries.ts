import type { Marked } from "./candidates.ts";
import type { ItemHeading } from "./chain.ts";
import { contentsIn } from "./contents.ts";
import { numberedForms, type HeadingForm } from "./numbering.ts";
import { ownListsIn } from "./ownLists.ts";

/** The lines in the order of the items, and where the items begin. */
export type Order = { readonly marked: readonly Marked[]; readonly chain: readonly ItemHeading[] };

/** A line with a number of the agenda's; `style`: how the number is written. */
export type Entry = { readonly at: number; readonly number: number; readonly title: string; readonly style: string };

const FORMS: ReadonlySet<HeadingForm> = new Set(["ad", "word", "numbered", "bare", "alone", "roman"]);
/** Of a title's words. */
const ENOUGH = 0.6;

/** The same lines are looked through for an earlier meeting's minutes, for answers and for details. */
const known = new WeakMap<readonly Marked[], Entry[]>();

export function entriesIn(marked: readonly Marked[]): readonly Entry[] {
  const entries = known.get(marked) ?? numbersIn(marked);
  known.set(marked, entries);
  return entries;
}

function numbersIn(marked: readonly Marked[]): Entry[] {
  const isElsewhere = [contentsIn(marked), ownListsIn(marked)];
  return marked.flatMap(({ line, text, label, closed }, at): Entry[] => {
    // The items of a closed part answer none of the open ones.
    if (closed === true || label !== null || line.cells !== null || isElsewhere.some((all) => all.has(at))) return [];
    const form = numberedForms(line, text).find((one) => FORMS.has(one.form));
    if (form === undefined || form.number === null) return [];
    // "1)" alone on its line and "1) Godkendt." are one way to number.
    const sign = (line.marker ?? (form.form === "alone" ? text : "")).replace(/\d+/u, "");
    const style = sign === "" ? form.form : sign;
    return [{ at, number: form.number, title: form.title, style }];
  });
}

export function isTitleAgain(title: string, listed: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const there = new Set(words(listed));
  const here = words(title);
  const shared = here.filter((word) => there.has(word)).length;
  return here.length > 0 && shared >= here.length * ENOUGH && !/[.!]$/u.test(title);
}
