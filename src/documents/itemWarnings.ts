import type { Language } from "../domain/language.ts";
import type { ReadItem, Reading, ReadPerson } from "../domain/reading.ts";
import { matchPeople } from "../language/names.ts";
import { everyoneIn } from "./people/everyone.ts";
import type { Marked } from "./structure/candidates.ts";
import { daysNamed, type DateContext } from "./outcome/daysNamed.ts";
import type { ItemPart, Parts } from "./structure/parts.ts";
import { linesOf } from "./structure/sections.ts";
import { warningsIn } from "./warnings.ts";

/** What the secretariat should look at in the items, each at the line of its heading, and in what stands after them. */
export function itemWarnings(
  parts: Parts,
  items: readonly ReadItem[],
  context: DateContext & {
    kind: Reading["kind"];
    people: readonly ReadPerson[];
    wording: Language;
    /** For each item, the numbers of the recommendations that it may or may not have decided. */
    unclear: readonly (readonly number[])[];
  },
): Reading["warnings"] {
  const say = warningsIn[context.wording];
  const areNumbered = parts.items.some((part) => part.heading.number !== null);
  const everyone = everyoneIn(context.people, items);
  const fits = new Map<string, boolean>();
  const fitsSeveral = (owner: string) => {
    const known = fits.get(owner) ?? matchPeople(owner, everyone).kind === "several";
    fits.set(owner, known);
    return known;
  };
  const ofItems = parts.items.flatMap((part, at) => {
    const item = items[at];
    if (!item) return [];
    const messages: string[] = [];
    if (part.heading.number === null && areNumbered) messages.push(say.numberOrder(part.heading.place));
    const before = lastBefore(item.number, items);
    if (before !== null && item.number - before > 1) messages.push(say.gap(before, item.number));
    if (item.closed) messages.push(say.closed(item.number));
    if (context.kind === "minutes" && item.outcome === "" && !item.closed) messages.push(say.noOutcome(item.number));
    messages.push(...(context.unclear[at] ?? []).map((number) => say.unclear(item.number, number)));
    for (const owner of new Set(item.actions.flatMap((action) => action.owners)))
      if (fitsSeveral(owner)) messages.push(say.twoFit(owner));
    for (const action of item.actions) {
      const [unsure] = action.due === null ? daysNamed(action.quote, context).unsure : [];
      if (unsure) messages.push(say.whichYear(unsure.text));
      if (action.due !== null && action.due < context.around) messages.push(say.passed(action.task.slice(0, 120)));
    }
    const unread = unreadOf(part, item).map((one) => ({
      line: one.line.number,
      message: say.notUnderstood(one.text.slice(0, 120)),
    }));
    return [...messages.map((message) => ({ line: part.line, message })), ...unread];
  });
  // Whether "Referent: Lis Holm" below the next meeting's day is of this meeting or of that one, nobody can tell.
  const offices = linesOf(parts.foot, "nextMeeting").filter(
    ({ label }) => label?.kind === "secretary" || label?.kind === "chair",
  );
  const unused = [...offices, ...linesOf(parts.foot, "closing").slice(0, 1)];
  return [
    ...ofItems,
    ...unused.map(({ line }) => ({ line: line.number, message: say.notUnderstood(line.text.slice(0, 120)) })),
  ];
}

/** Sentences below a recommendation that are part of none. */
function unreadOf({ sections }: ItemPart, { recommendations }: ReadItem): Marked[] {
  const read = recommendations.map(({ text }) => text);
  return linesOf(sections, "recommendation").filter(
    ({ text, line }, at) =>
      at > 0 &&
      line.marker === null &&
      line.cells === null &&
      /^\p{Lu}.*[.]$/u.test(text) &&
      !read.some((one) => one.includes(text.slice(0, -1))),
  );
}

/** The highest number under this one, wherever its item stands: some are taken out of turn. */
function lastBefore(number: number, items: readonly ReadItem[]): number | null {
  const lower = items.map((item) => item.number).filter((one) => one < number);
  return lower.length === 0 ? null : Math.max(...lower);
}
