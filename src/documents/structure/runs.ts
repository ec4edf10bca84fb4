import { makeLine, markerNumber } from "../line.ts";
import { verdictsOf } from "../outcome/verdicts.ts";
import type { Marked } from "./candidates.ts";
import { CLAUSE, hasTail, VERDICT } from "./evidence.ts";
import { numberedForms } from "./numbering.ts";

/** A numbered line, with what its sentence runs on over, whether other prose begins right below, and whether with space above it. */
export type Entry = { readonly at: number; readonly one: Marked; words: string; hasBody: boolean; endsList: boolean };
/** Lines that count from 1, and the place below them: a label, a number that does not go on from them, or their last line's end. */
type Run = { readonly entries: readonly Entry[]; readonly end: number };

type Look = (entry: Entry) => boolean;
/** What a list of some kind looks like: `same` is enough for one more of it, `each` is what none of it lacks where the others have it. */
type Looks = { readonly same: readonly Look[]; readonly each: readonly Look[]; readonly mindsSpace: boolean };

/** The sentence that opens a list may run over this many lines. */
const OPENING = 3;
const ENDED = /[.;!]$/u;
/** Lines between two numbers of a list. */
const FURTHEST = 40;

/** The numbers that rise from 1 below a label or an opening, all with the same sign; the first may stand on the label's own line. */
export function runBelow(marked: readonly Marked[], opening: number, opens: (one: Marked) => boolean): Run {
  const entries: Entry[] = [];
  let sign = "";
  let runsOn = true;
  const add = (at: number, one: Marked, own: string) => {
    entries.push({ at, one, words: one.text, hasBody: false, endsList: false });
    [sign, runsOn] = [own, true];
  };
  const onLabel = restOf(marked[opening]);
  const first = onLabel === null ? null : countedBy(onLabel);
  if (onLabel && first?.number === 1) add(opening, onLabel, first.sign);
  else if (onLabel && ENDED.test(onLabel.text)) return { entries, end: opening + 1 };
  let at = opening + 1;
  for (; at < marked.length && at <= (entries.at(-1)?.at ?? opening) + FURTHEST; at += 1) {
    const one = marked[at];
    const last = entries.at(-1);
    if (!one || one.label !== null || one.closed !== marked[opening]?.closed) break;
    const counted = countedBy(one);
    if (counted?.number === entries.length + 1 && (!last || counted.sign === sign)) add(at, one, counted.sign);
    else if (counted !== null && (!last || /[1\d]/u.test(counted.sign) || counted.sign === sign)) break;
    else if (!last) {
      if (one.line.marker !== null || at - opening > OPENING || ENDED.test(one.text)) break;
    } else if (one.line.marker === null) {
      if (opens(one)) break;
      runsOn &&= !one.line.gap && (/^[\p{Ll}\d]/u.test(one.text) || /,$/u.test(last.words));
      if (runsOn) last.words += ` ${one.text}`;
      else last.hasBody ||= last.at === at - 1 && !one.line.gap;
      last.endsList ||= one.line.gap;
    }
  }
  return { entries, end: at };
}

/** What stands behind a label, as a line of its own. */
function restOf(one: Marked | undefined): Marked | null {
  if (!one?.label || one.label.rest === "") return null;
  const line = makeLine(one.line.number, one.label.rest);
  return { line, text: line.text, label: null };
}

/** A line's number, and how it is written: "2." and "1." are both "1.", "b)" is "a)". */
function countedBy({ line, text }: Marked): { number: number; sign: string } | null {
  const number = markerNumber(line.marker);
  if (line.marker !== null)
    return number === null ? null : { number, sign: line.marker.replace(/\d+/u, "1").replace(/[a-z]/u, "a") };
  const form = numberedForms(line, text).find((one) => one.number !== null);
  return form === undefined || form.number === null ? null : { number: form.number, sign: `${form.form} 1` };
}

const isLower: Look = ({ one }) => /^\p{Ll}/u.test(one.text);
const isClause: Look = ({ one }) => CLAUSE.test(one.text);
const isSentence: Look = ({ words }) => /[.;,]$/u.test(words);
/** "Drøftelse af budgettet" is a title. */
const isVerdict: Look = ({ one }) => {
  const known = verdicts.get(one) ?? (verdictsOf(one.text).length > 0 && !/^\p{L}*drøftelse(?!\p{L})/iu.test(one.text));
  verdicts.set(one, known);
  return known;
};
/** Each line is compared with all those above it. */
const verdicts = new WeakMap<Marked, boolean>();
const isBareVerdict: Look = ({ one }) => VERDICT.test(one.text);
const isHeading: Look = ({ one }) => one.line.heading !== null;
const isBold: Look = ({ one }) => one.line.bold;
const isTailed: Look = ({ one }) => hasTail(one.text);
const hasGap: Look = ({ one }) => one.line.gap;

const CLAUSES = [isLower, isClause];
export const RECOMMENDATIONS: Looks = {
  same: CLAUSES,
  each: [...CLAUSES, (entry) => isSentence(entry) || !entry.hasBody],
  mindsSpace: true,
};
/** As many as were answered. */
export const ANSWERED: Looks = { same: CLAUSES, each: CLAUSES, mindsSpace: false };
export const ANSWERS: Looks = {
  same: [isBareVerdict, (entry) => !hasGap(entry) && isVerdict(entry)],
  each: [(entry) => isSentence(entry) || isVerdict(entry)],
  mindsSpace: true,
};

/** The entries of a run until one looks like none above it. */
export function alikeIn(entries: readonly Entry[], looks: Looks): readonly Entry[] {
  const end = entries.findIndex((entry, i) => i > 0 && isOtherwise(entry, entries.slice(0, i), looks));
  return end < 0 ? entries : entries.slice(0, end);
}

/** A title below clauses or verdicts, or what has space above it where the list has none. */
export function isOtherwise(entry: Entry, list: readonly Entry[], { same, each, mindsSpace }: Looks): boolean {
  if (same.some((look) => look(entry) && list.every(look))) return false;
  const isApart = mindsSpace && hasGap(entry) && !list.slice(1).some(hasGap);
  return (
    [isHeading, isBold, isTailed].some((look) => look(entry) && !list.some(look)) ||
    each.some((look) => !look(entry) && list.every(look)) ||
    (isApart && (list.length > 1 || !isSentence(entry)))
  );
}
