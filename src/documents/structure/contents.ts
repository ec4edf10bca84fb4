import type { Marked } from "./candidates.ts";

const DOTS = ["....", "……", " . . . ."];
const FEWEST = 2;
/** Without a word that announces it, a list that ends in page numbers is this long. */
const FEWEST_UNANNOUNCED = 4;
const PAGE = /\s(?<page>\d{1,3})$/u;
const ANNOUNCED = /^(?:side|page|sidetal)$/iu;

const HEADED = /^(?:indhold|indholdsfortegnelse|punkter|sagsoversigt|contents|table of contents|side|page)$/iu;

/** "Status på projekter ........ 4": a line of a table of contents. */
function isContentsLine(text: string): boolean {
  return DOTS.some((dots) => text.includes(dots));
}

const known = new WeakMap<readonly Marked[], ReadonlySet<number>>();

/** The places of the lines of a table of contents: by their dots, or because each ends in a page, none before the one above. */
export function contentsIn(marked: readonly Marked[]): ReadonlySet<number> {
  const contents = known.get(marked) ?? contentsOf(marked);
  known.set(marked, contents);
  return contents;
}

function contentsOf(marked: readonly Marked[]): ReadonlySet<number> {
  const contents = new Set<number>();
  let run: number[] = [];
  let announced = false;
  let last = 0;
  const close = () => {
    if (run.length >= (announced ? FEWEST : FEWEST_UNANNOUNCED)) run.forEach((at) => contents.add(at));
    run = [];
    last = 0;
  };
  marked.forEach((one, at) => {
    if (isContentsLine(one.text)) contents.add(at);
    const page = pageOf(one);
    const isAnnounced = one.label?.kind === "contents" || ANNOUNCED.test(one.text);
    if (page !== null && page >= last) {
      run.push(at);
      last = page;
      return;
    }
    close();
    announced = isAnnounced || (announced && contents.has(at));
  });
  close();
  // The word above them that says what they are.
  for (const at of [...contents]) {
    const above = marked[at - 1];
    if (above && !contents.has(at - 1) && HEADED.test(above.text)) contents.add(at - 1);
  }
  return contents;
}

/** The page that a line ends in; wide blanks or a tab before it, or a number before the title, show that it is one. */
function pageOf({ line, text, label }: Marked): number | null {
  const page = PAGE.exec(text)?.groups?.["page"];
  if (page === undefined || label !== null) return null;
  const inColumn = line.cells !== null && line.row === null && line.cells.at(-1) === page;
  return inColumn || /^\d/u.test(line.marker ?? text) || /^(?:punkt|pkt|sag|item)/iu.test(text) ? Number(page) : null;
}
