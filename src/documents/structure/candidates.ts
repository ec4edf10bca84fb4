import { contentsIn } from "./contents.ts";
import { isDocumentTitle } from "./documentTitle.ts";
import { withPresentersTold } from "./columns.ts";
import { CLAUSE, DOCUMENT_TITLE, hasTail, ownEvidence } from "./evidence.ts";
import { isItemPart, letteredForms, withoutLetters } from "./lettered.ts";
import { headsPart, listRuns } from "./listRuns.ts";
import { loneTitle } from "./loneTitles.ts";
import { withGroups } from "./numberedGroups.ts";
import { clockOf, numberedForms, type HeadingForm, type Numbered } from "./numbering.ts";
import type { Line } from "../line.ts";
import type { Label } from "./labels.ts";
import { overviewOf, type Overview } from "./overview.ts";
import { INTRODUCES_RECOMMENDATIONS, ownListsIn } from "./ownLists.ts";

export type Candidate = {
  readonly at: number;
  readonly form: HeadingForm;
  readonly number: number | null;
  readonly title: string;
  readonly level: number | null;
  /** The minute of the day that a line of a programme begins with. */
  readonly clock: number | null;
  /** Above 0: more speaks for an item than against. */
  readonly evidence: number;
  /** Where the outcome above it begins, if a part of an item begins right below it; null where it does not stand between two such. */
  readonly below: number | null;
};

/** A line with what the document as a whole tells of it. */
export type Marked = {
  readonly line: Line;
  readonly text: string;
  readonly label: Label | null;
  /** A row of minutes set as a table whose column says that it holds the subject. */
  readonly isTopic?: true;
  /** It stands in a part of the document that is not for everybody. */
  readonly closed?: true;
  /** The number of the item that a task is of, in a list of tasks of the whole document. */
  readonly forItem?: number;
  /** What the column of a task's row calls a decision, as lines of its own. */
  readonly decided?: readonly Marked[];
};

/** Forms whose numbers also count the parts of a list. */
const LIST_FORMS: ReadonlySet<HeadingForm> = new Set(["numbered", "bare", "ad", "roman", "letter", "alone"]);

const LISTED = 6;
const ANSWERED = 4;

/** Every line that could begin an item, each with the evidence for it. Lines of a table of contents are none. */
export function candidatesIn(marked: readonly Marked[]): Candidate[] {
  const found: Candidate[] = [];
  const ownLists = ownListsIn(marked);
  const lists = listRuns(marked, ownLists);
  const overview = overviewOf(marked);
  const headEnd = endOfHead(marked);
  const contents = contentsIn(marked);
  const named = titlesAbove(marked);
  const isTitle = (one: Marked, at: number) =>
    isDocumentTitle(one, at) &&
    one.label?.rest === "" &&
    found.every(({ number, level }) => number === null && level === null);
  let zone: "recommendation" | "outcome" | "other" = "other";
  let listed = 0;
  let outcomeAt: number | null = null;
  marked.forEach((one, at) => {
    if (one.label) {
      outcomeAt = one.label.kind === "outcome" ? at : null;
      const { kind } = one.label;
      zone = (kind === "recommendation" || kind === "outcome") && !isTitle(one, at) ? kind : "other";
      listed = 0;
    } else if (INTRODUCES_RECOMMENDATIONS.test(one.text)) {
      zone = "recommendation";
      listed = 0;
    }
    for (const form of contents.has(at) || ownLists.has(at) || named.has(at) ? [] : formsOf(marked, at, headEnd)) {
      let evidence = form.weight + ownEvidence(one, wordsOf(form), marked[at + 1]);
      if (LIST_FORMS.has(form.form) && overview?.answers.has(at) !== true) {
        // A list of recommendations or of outcomes counts from 1; a number that goes on with the items does not fit it.
        const inList =
          zone !== "other" && form.number === listed + 1 && one.line.heading === null && !hasTail(form.title);
        if (inList) listed += 1;
        if (inList && zone === "recommendation") evidence -= CLAUSE.test(form.title) || !one.line.gap ? 4 : 1.5;
        if (inList && zone === "outcome" && !one.line.gap) evidence -= form.form === "ad" ? 4 : 2;
        if (form.form === "letter" && one.line.marker !== null && zone === "recommendation") evidence -= 4;
        evidence -= lists.get(at) ?? 0;
      }
      const level = one.line.heading ?? (one.line.bold ? 7 : null);
      const clock = form.form === "clock" ? clockOf(form.title) : null;
      const below = isItemPart(marked[at + 1]) ? outcomeAt : null;
      found.push({ at, form: form.form, number: form.number, title: form.title, level, clock, evidence, below });
    }
  });
  return againstOverview(withoutEarlierCopies(withGroups(withoutLetters(found, marked), marked), marked), overview);
}

/** "# Driftsforum Syd" above "## 1 Velkomst": headings of a higher level than every numbered one head the whole document. */
function titlesAbove(marked: readonly Marked[]): ReadonlySet<number> {
  const isNumbered = ({ line, text }: Marked) => numberedForms(line, text).length > 0;
  const headings = marked.flatMap((one, at) =>
    one.line.heading === null ? [] : [{ one, at, level: one.line.heading }],
  );
  const first = headings.find(({ one }) => isNumbered(one));
  if (first === undefined) return new Set();
  const highest = Math.min(...headings.filter(({ at }) => at >= first.at).map(({ level }) => level));
  const above = headings.filter(({ at, level }) => at < first.at && level < highest);
  // Several are subjects, whose parts have the numbers.
  const named = above.filter(({ one }) => !DOCUMENT_TITLE.test(one.text));
  return new Set(named.length > 1 ? [] : above.filter(({ at }) => at < 3).map(({ at }) => at));
}

function topicForm([number, ...words]: readonly string[]): Numbered[] {
  const title = words.filter((cell) => cell !== "").join(" · ");
  return [{ form: "row", number: /^\d+/u.test(number ?? "") ? parseInt(number ?? "", 10) : null, title, weight: 4 }];
}

/** "- Parkering" with its own points indented below it: notes whose items are the outer list. */
function bulletForm(marked: readonly Marked[], at: number): Numbered[] {
  const one = marked[at];
  const next = marked[at + 1];
  if (
    !one ||
    !next ||
    one.text.length > 80 ||
    /[.,:;]$/u.test(one.text) ||
    !/^[-–—•·▪○●*]$/u.test(one.line.marker ?? "")
  )
    return [];
  const isOuter = next.line.marker !== null && (next.line.marker.length > 1 || next.line.indent > one.line.indent);
  return isOuter && one.line.gap ? [{ form: "bullet", number: null, title: one.text, weight: 1 }] : [];
}

/** A programme's title without the time before it. */
export function wordsOf({ form, title }: Pick<Numbered, "form" | "title">): string {
  if (form === "bullet") return title.charAt(0).toUpperCase() + title.slice(1);
  return form === "clock" ? title.replace(/^[^\p{Lu}]+/u, "") : title;
}

function formsOf(marked: readonly Marked[], at: number, headEnd: number): readonly Numbered[] {
  const one = marked[at];
  if (!one || one.label !== null || headsPart(one)) return [];
  const { line, text } = one;
  if (one.isTopic === true) return topicForm(line.cells ?? []);
  const row = line.cells === null ? [] : rowForm(withPresentersTold(line.cells, line.row?.header ?? null));
  if (row.length > 0 || line.row !== null) return row;
  const numbered = numberedForms(line, text);
  if (numbered.length > 0) return numbered;
  if (line.marker !== null) return at > headEnd ? [...letteredForms(marked, at), ...bulletForm(marked, at)] : [];
  if (line.heading !== null && !(at < 3 && DOCUMENT_TITLE.test(text)))
    return [{ form: "heading", number: null, title: text, weight: 0 }];
  if (line.bold && text.length < 120 && !/[.:]$/u.test(text) && !DOCUMENT_TITLE.test(text))
    return [{ form: "bold", number: null, title: text, weight: -0.5 }];
  const lone = at > headEnd ? loneTitle(marked, at) : null;
  return lone === null ? [] : [{ form: "title", number: null, title: lone.title, weight: lone.weight }];
}

/** A row of an agenda set as a table: a number or a clock time in the first cell and words in another. */
function rowForm(cells: readonly string[]): Numbered[] {
  const first = cells[0] ?? "";
  const number = /^(?:pkt\.?|punkt|sag|item|nr\.?)?\s*(?<number>\d{1,3})[.:)]?$/iu.exec(first)?.groups?.["number"];
  const isClock = number === undefined && clockOf(`${first} X..`) !== null;
  const title = cells.slice(1).find((cell) => /\p{L}{3}/u.test(cell) && !/^\d{1,2}[.:]\d{2}/u.test(cell));
  if ((number === undefined && !isClock) || title === undefined) return [];
  const facts = cells.slice(1).filter((cell) => cell !== title && cell.trim() !== "");
  if (isClock) {
    const own = /^(?:punkt|pkt\.?)?\s*(?<number>\d{1,2})[.):]\s+(?<words>\S.*)$/iu.exec(title)?.groups;
    const words = [`${first} ${own?.["words"] ?? title}`, ...facts].join(" · ");
    return own
      ? [{ form: "word", number: Number(own["number"]), title: words, weight: 2 }]
      : [{ form: "clock", number: null, title: words, weight: 0.5 }];
  }
  return [{ form: "row", number: Number(number), title: [title, ...facts].join(" · "), weight: 2 }];
}

/** Unnumbered titles stand below the last line that says what the document is, who met, when and where. */
function endOfHead(marked: readonly Marked[]): number {
  const half = marked.length * 0.4;
  const kinds = new Set([
    "date",
    "time",
    "place",
    "present",
    "absent",
    "chair",
    "secretary",
    "guests",
    "administration",
  ]);
  return marked.findLastIndex(
    (one, at) => isDocumentTitle(one, at) || (at <= half && one.label !== null && kinds.has(one.label.kind)),
  );
}

/** Titles listed first and used again further down are an overview: the later one is the item. */
function withoutEarlierCopies(found: readonly Candidate[], marked: readonly Marked[]): Candidate[] {
  const key = (one: Candidate) =>
    // The row of an overview has its facts behind the title; "PUNKT 3" has it on the line below.
    (one.form === "row" ? one.title.replace(/ · .*$/u, "") : one.title === "" ? titleBelow(one, marked) : one.title)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .slice(0, 40);
  const keyed = found.map((one) => ({ one, words: key(one) }));
  const last = new Map(keyed.map(({ one, words }) => [words, one.at]));
  return keyed.map(({ one, words }) =>
    last.get(words) === one.at || words.length < 4 ? one : { ...one, evidence: one.evidence - 4 },
  );
}

const titleBelow = ({ form, at }: Candidate, marked: readonly Marked[]): string => {
  const below = form === "word" ? marked[at + 1] : undefined;
  return below === undefined || below.line.gap ? "" : below.text;
};

/** Where each number of a list comes again below with what was said of it, the list is the agenda and not the items. */
function againstOverview(found: readonly Candidate[], overview: Overview | null): Candidate[] {
  if (overview === null || overview.answers.size === 0) return [...found];
  return found.map((one) => {
    if (overview.lines.has(one.at)) return { ...one, evidence: one.evidence - LISTED };
    return overview.answers.has(one.at) ? { ...one, evidence: one.evidence + ANSWERED } : one;
  });
}
