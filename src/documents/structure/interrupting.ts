import type { Marked } from "./candidates.ts";
import { numberedForms, type HeadingForm } from "./numbering.ts";

type Counted = { readonly at: number; readonly number: number; readonly form: HeadingForm; readonly isApart: boolean };

const FEWEST = 2;
/** Half a sentence is longer than a heading, or parted by commas. */
const LONG = 60;
const ANNOUNCES =
  /(?:^|\s)(?:følgende|heraf|herunder|fordelt på|nemlig|dels|som følger|bl\.a\.|blandt andet|as follows|including|of which|namely|the following)$/iu;

/** A sentence that a list goes on with: "… forventes et merforbrug på 4,7 mio. kr., heraf". */
export function opensAList({ line, text, label }: Marked): boolean {
  if (label !== null || line.marker !== null || line.heading !== null || line.bold || line.cells !== null) return false;
  return ANNOUNCES.test(text) || (/[\p{Ll},]$/u.test(text) && text.length > LONG && /[.,] /u.test(text));
}

/**
 * The lines that count from 1 right below each other between an item and the one that has the next number: 46, then 1, 2, 3, then 47.
 * Where the number below goes on from the list just as well, the list may be items.
 */
export function interruptingIn(marked: readonly Marked[], ownLists: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>();
  let before: Counted | undefined;
  let inside: (readonly Counted[])[] = [];
  for (const run of runsOf(marked, ownLists)) {
    const [first] = run;
    if (!first) continue;
    if (before !== undefined && first.number === 1 && run.length >= FEWEST && !first.isApart) {
      inside.push(run);
      continue;
    }
    if (first.number === (before?.number ?? -1) + 1 && first.form === before?.form)
      for (const list of inside) if (list.length + 1 !== first.number) for (const { at } of list) found.add(at);
    before = run.at(-1);
    inside = [];
  }
  return found;
}

/** Numbers that go up by one, line upon line; each of the others alone. */
function runsOf(marked: readonly Marked[], ownLists: ReadonlySet<number>): Counted[][] {
  const runs: Counted[][] = [];
  marked.forEach((one, at) => {
    if (one.label !== null || ownLists.has(at)) return;
    const form = numberedForms(one.line, one.text)[0];
    if (form === undefined || form.number === null) return;
    const here = { at, number: form.number, form: form.form, isApart: one.line.gap || one.line.heading !== null };
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last !== undefined &&
      here.number === last.number + 1 &&
      here.form === last.form &&
      marked.slice(last.at + 1, at).every(isRest);
    if (goesOn && run) run.push(here);
    else runs.push([here]);
  });
  return runs;
}

/** What a numbered line runs on over. */
export const isRest = ({ line, text, label }: Marked): boolean =>
  label === null && line.marker === null && !line.gap && /^\p{Ll}/u.test(text);
