import { OF_AN_ITEM } from "../vocabulary/labels.ts";
import type { Marked } from "./candidates.ts";
import { numberedForms } from "./numbering.ts";

/** "Emne: Weekendvagter", "Topic: Weekend duty" */
const TOPIC =
  /^(?<word>emne|sag|punkt|tema|dagsordenspunkt|mødepunkt|topic|subject|item|agenda item)\s*:\s*(?<title>\S.*)$/iu;
const WORD = /^(?:emne|sag|punkt|tema|dagsordenspunkt|mødepunkt|topic|subject|item|agenda item)\s*:?$/iu;
const FEWEST = 2;
/** Under markdown's own two levels. */
const LEVEL = 3;

type Topic = { readonly at: number; readonly word: string; readonly title: string };

/** Items that are named by a label, each with the parts of an item below it: their titles as headings. The subject of an e-mail is none. */
export function withNamedTopics(marked: readonly Marked[]): readonly Marked[] {
  const topics = marked.flatMap((one, at): Topic[] => topicIn(one, at));
  if (topics.length < FEWEST) return marked;
  const items = topics.filter(({ at, word }, i) => {
    const body = marked.slice(at + 1, topics[i + 1]?.at);
    return word === topics.at(-1)?.word && body.some(({ label }) => label !== null && OF_AN_ITEM.has(label.kind));
  });
  // "Punkt 1" with its subject below is an item by its number.
  const isNumbered = ({ at }: Topic) => {
    const above = marked[at - 1];
    return above !== undefined && numberedForms(above.line, above.text).length > 0;
  };
  if (items.length < FEWEST || items.filter(isNumbered).length >= FEWEST) return marked;
  const titles = new Map(items.map(({ at, title }) => [at, title]));
  return marked.map((one, at) => {
    const title = titles.get(at);
    if (title === undefined) return one;
    const own = one.line.cells?.at(-1) ?? TOPIC.exec(one.line.text)?.groups?.["title"] ?? title;
    const bare = { marker: null, heading: LEVEL, lead: null, cells: null, parted: null, row: null, cell: null };
    return { line: { ...one.line, ...bare, text: own, gap: true, whole: true }, text: title, label: null };
  });
}

function topicIn({ line, text }: Marked, at: number): Topic[] {
  if (line.marker !== null) return [];
  const cells = line.cells?.filter((cell) => cell !== "") ?? [];
  const [word = "", title = ""] = cells;
  if (cells.length === 2 && WORD.test(word)) return [{ at, word: word.replace(/\s*:$/u, "").toLowerCase(), title }];
  if (cells.length > 0 || !text.includes(":")) return [];
  const found = TOPIC.exec(text)?.groups;
  return found ? [{ at, word: (found["word"] ?? "").toLowerCase(), title: found["title"] ?? "" }] : [];
}
