import { unbroken } from "../prose/sentences.ts";
import type { Marked } from "./candidates.ts";
import { columnRoles } from "./columns.ts";
import { namesOnly } from "./namesOnly.ts";
import { taskRow } from "./tableRows.ts";

const MOST_NAMES = 4;
const LONGEST_TASK = 6;
/** Nothing but a day, or a word for one. */
export const DUE =
  /^(?:(?:senest|inden|før|frist:?|deadline:?|by|before|primo|medio|ultimo|uge|week|i|på|den|d\.|løbende|snarest|straks|asap|ongoing|næste|next|hurtigst|efter|til|kvartal|\d)[\p{L}\d\s./:-]*|\p{L}+ (?:19|20)\d\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\.?$/iu;

/**
 * A table copied as plain text, a cell a line: "Emne", "Referat", "Ansvarlig", "Frist", and then paragraphs of which one
 * names people, and the next may be a date. The paragraph above the people is their task.
 */
export function withTaskRuns(marked: readonly Marked[], repair: (text: string) => string): Marked[] {
  const header = headerRun(marked);
  if (header === null) return [...marked];
  const made: Marked[] = marked.slice(0, header.at);
  for (let at = header.end; at < marked.length; at += 1) {
    const one = marked[at];
    if (!one) continue;
    const names = namesAt(marked, at);
    const task = names > 0 ? taskAbove(made) : null;
    if (task === null) {
      made.push(one);
      continue;
    }
    const owners = marked.slice(at, at + names).map((name) => name.line.text);
    const after = marked[at + names];
    const due =
      after && after.line.gap && after.text.length < 40 && DUE.test(after.text) && isAlone(marked, at + names)
        ? after
        : null;
    const lines = made.splice(task);
    const words = unbroken(lines.map((line) => line.line.text).join("\n"));
    const first = lines[0] ?? one;
    made.push(taskRow(first.line, [words, owners.join(", "), due?.line.text ?? ""], repair));
    at += names - 1 + (due ? 1 : 0);
  }
  return made;
}

/** The names of the columns, each on a line, with one for the people among them. */
function headerRun(marked: readonly Marked[]): { at: number; end: number } | null {
  for (let at = 0; at < marked.length - 2; at += 1) {
    for (let end = Math.min(at + 6, marked.length); end >= at + 3; end -= 1) {
      const names = marked.slice(at, end);
      if (
        !names.every(
          (one) =>
            one.text.length < 30 && one.line.cells === null && one.line.marker === null && !/[.:]$/u.test(one.text),
        )
      )
        continue;
      const roles = columnRoles(names.map((one) => one.text));
      if (roles?.includes("owner") === true && roles.includes("topic") && !roles.includes("other")) return { at, end };
    }
  }
  return null;
}

/** How many lines of a paragraph from here name somebody, and nothing else; 0: it is no such paragraph. */
function namesAt(marked: readonly Marked[], at: number): number {
  if (marked[at]?.line.gap !== true) return 0;
  let count = 0;
  for (let next = at; next < marked.length && (next === at || marked[next]?.line.gap === false); next += 1) {
    const one = marked[next];
    if (!one || one.line.marker !== null || one.label !== null || !namesOnly(one.text) || count >= MOST_NAMES) return 0;
    count += 1;
  }
  return count;
}

/** Where the paragraph that ends here begins; null where there is none that could be a task. */
function taskAbove(made: readonly Marked[]): number | null {
  for (let at = made.length - 1; at >= Math.max(0, made.length - LONGEST_TASK); at -= 1) {
    const one = made[at];
    if (!one || one.label !== null || one.line.marker !== null || one.line.cells !== null || one.line.heading !== null)
      return null;
    if (one.line.gap) return /\p{Ll}/u.test(one.text) ? at : null;
  }
  return null;
}

function isAlone(marked: readonly Marked[], at: number): boolean {
  return marked[at + 1]?.line.gap !== false;
}
