import type { Marked } from "./candidates.ts";
import type { ItemHeading } from "./chain.ts";
import { labelOf } from "./labels.ts";
import { numberedForms } from "./numbering.ts";
import { alike, type Overview } from "./overview.ts";
import { isCaseNumber, joinTitle } from "./titleLines.ts";

/** The title of an item and the lines below it. Minutes that list the agenda first may have only what was said after the number. */
export function titled(
  marked: readonly Marked[],
  heading: ItemHeading,
  end: number,
  { width, overview, clocks }: { width: number; overview: Overview | null; clocks: boolean },
): { title: string; body: readonly Marked[] } {
  const listed = overview?.answers.has(heading.at) === true ? overview.titles.get(heading.place) : undefined;
  const one = marked[heading.at];
  if (listed !== undefined && one && !alike(heading.title, listed)) {
    const said = answer(one, heading);
    return { title: listed, body: [...said, ...marked.slice(heading.at + 1, end)] };
  }
  const { title, next, skipped } = joinTitle(marked, heading, end, width);
  const linesAbove = (at: number) => (clocks && isClock(marked[at - 1]) ? 1 : caseNumbersAbove(marked, at));
  const above = marked.slice(heading.at - linesAbove(heading.at), heading.at);
  const last = isGroup(marked, end) ? end - 1 : end - linesAbove(end);
  return { title, body: [...above, ...skipped, ...marked.slice(next, Math.max(next, last))] };
}

const CLOCK =
  /^(?:kl\.?\s*)?\d{1,2}(?:[.:]\d{2})?(?:\s*(?:[-–]|til|to)\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d{2})?)?\s*(?:am|pm)?:?$/iu;

const isClock = (one: Marked | undefined): boolean =>
  one !== undefined && one.line.marker === null && /[.:]\d{2}/u.test(one.text) && CLOCK.test(one.text);

/** Whether the hours of each item stand on a line above its title: then the first has them there, and the last none below. */
export function clocksAbove(marked: readonly Marked[], chain: readonly ItemHeading[]): boolean {
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last || !isClock(marked[first.at - 1]) || isClock(marked[last.at + 1])) return false;
  return chain.filter(({ at }) => isClock(marked[at - 1])).length > 1;
}

/** What a case is filed under may stand right above its title. */
function caseNumbersAbove(marked: readonly Marked[], at: number): number {
  const one = at < marked.length ? marked[at - 1] : undefined;
  return one !== undefined && one.label === null && one.line.marker === null && isCaseNumber(one.text) ? 1 : 0;
}

/** "2. Sager til behandling" right above "2.1 Lægedækning" heads a group of items and is none of the one above. */
function isGroup(marked: readonly Marked[], end: number): boolean {
  const [above, below] = [marked[end - 1]?.line.marker, marked[end]?.line.marker];
  if (above === undefined || above === null || !/^\d+\.$/u.test(above)) return false;
  // "2. Godkendt." above "2. Eventuelt" is the end of an outcome.
  return below !== above && below?.startsWith(above) === true;
}

/** What stands after the number on the line, as a line of its own in the document's own words. */
function answer(one: Marked, heading: ItemHeading): Marked[] {
  if (heading.title === "") return [];
  const own =
    numberedForms(one.line, one.line.text).find((form) => form.number === heading.number)?.title ?? heading.title;
  const line = { ...one.line, text: own, marker: null, heading: null, bold: false, gap: true };
  return [{ line, text: heading.title, label: labelOf(line, heading.title) }];
}
