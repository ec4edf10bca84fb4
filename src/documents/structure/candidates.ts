import { markerNumber, type Line } from "../line.ts";
import type { Label } from "./labels.ts";

/** How a line says that an item begins there. */
type HeadingForm = "word" | "numbered" | "bare" | "lost" | "heading" | "bold" | "row" | "title";

export type Candidate = {
  readonly at: number;
  readonly form: HeadingForm;
  readonly number: number | null;
  readonly title: string;
  readonly level: number | null;
  /** Above 0: more speaks for an item than against. */
  readonly evidence: number;
};

/** A line with what the document as a whole tells of it. */
export type Marked = { readonly line: Line; readonly text: string; readonly label: Label | null };

const NUMBER_WORD =
  /^(?:(?:dagsordens?)?punkt|pkt\.?|ad|sag|sagsnr\.?|agenda item|item|tema)\s*(?:nr\.?\s*)?(?<number>\d{1,2})(?![\d/])\s*(?:[.:)–—-]+\s*)?(?<title>.*)$/iu;
const BARE = /^(?<number>\d{1,2})(?::|\s+[–—-])?\s+(?<title>\p{Lu}.{2,})$/u;
/** Running numbers of English councils: "45/25 STREET LIGHTING". */
const RUNNING = /^(?<number>\d{1,3})\/(?:20)?\d{2}[.:]?\s+(?<title>\p{Lu}.{2,})$/u;
const LOST = /^[.,]\s+(?<title>\p{Lu}.{3,})$/u;
const CLAUSE = /^(?:at|that|to|tager|drøfter|godkender|tiltræder|tilslutter|note|approve|agree|discuss)\s/u;
/** Endings of a title: a length, clock times, a presenter. */
const TAIL =
  /(?<![\p{L}\d])\d{1,3}\s*min(?:utter|utes|uter|s)?(?!\p{L})|(?<![\p{L}/])(?:ved|v\/|v\.)\s+\p{Lu}|\(\s*(?:O|D|B|orientering|drøftelse|beslutning)\s*\)|\d{1,2}[.:]\d{2}\s*[-–]\s*\d{1,2}[.:]\d{2}/iu;
const DOCUMENT_TITLE =
  /(?<!\p{L})(?:referat|beslutningsreferat|dagsorden|mødereferat|minutes|agenda|mødeindkaldelse|indkaldelse)(?!\p{L})/iu;

/** Every line that could begin an item, each with the evidence for it. Lines of a table of contents are none. */
export function candidatesIn(marked: readonly Marked[]): Candidate[] {
  const found: Candidate[] = [];
  const lists = listRuns(marked);
  let zone: "recommendation" | "outcome" | "other" = "other";
  let listed = 0;
  marked.forEach((one, at) => {
    if (one.label) {
      zone = one.label.kind === "recommendation" || one.label.kind === "outcome" ? one.label.kind : "other";
      listed = 0;
    } else if (
      /(?:indstilles|indstiller|anbefales|is asked to|are asked to|recommended)[^.]{0,60}[:,]?$/iu.test(one.text)
    ) {
      zone = "recommendation";
      listed = 0;
    }
    const form = formOf(one, at);
    if (form === null) return;
    const next = marked[at + 1];
    let evidence = form.weight + ownEvidence(one, form.title, next);
    if (form.form === "numbered" || form.form === "bare" || /^ad(?!\p{L})/iu.test(one.text)) {
      // A list of recommendations or of outcomes counts from 1; a number that goes on with the items does not fit it.
      const inList =
        zone !== "other" && form.number === listed + 1 && one.line.heading === null && !TAIL.test(form.title);
      if (inList) listed += 1;
      if (inList && zone === "recommendation") evidence -= CLAUSE.test(form.title) || !one.line.gap ? 4 : 1.5;
      if (inList && zone === "outcome" && !one.line.gap) evidence -= form.form === "word" ? 4 : 2;
      evidence -= lists.get(at) ?? 0;
    }
    found.push({
      at,
      form: form.form,
      number: form.number,
      title: form.title,
      level: one.line.heading ?? (one.line.bold ? 7 : null),
      evidence,
    });
  });
  return withoutEarlierCopies(found);
}

type Form = { form: HeadingForm; number: number | null; title: string; weight: number };

function formOf({ line, text, label }: Marked, at: number): Form | null {
  if (label !== null || isContentsLine(text)) return null;
  const word = NUMBER_WORD.exec(text)?.groups;
  if (word && line.marker === null) {
    const isPlain = /^(?:ad|sag|tema)/iu.test(text);
    return { form: "word", number: Number(word["number"]), title: word["title"] ?? "", weight: isPlain ? 2 : 3.5 };
  }
  const running = line.marker === null ? RUNNING.exec(text)?.groups : undefined;
  if (running && text.length < 160)
    return { form: "word", number: Number(running["number"]), title: running["title"] ?? "", weight: 2 };
  if (line.cells !== null) return rowForm(line.cells);
  const number = line.marker !== null && /^\(?\d/u.test(line.marker) ? markerNumber(line.marker) : null;
  if (number !== null)
    return { form: "numbered", number, title: text, weight: line.marker?.startsWith("(") ? -1 : 0.5 };
  if (line.marker !== null) return null;
  const lost = LOST.exec(text)?.groups;
  if (lost) return { form: "lost", number: null, title: lost["title"] ?? "", weight: 0 };
  const bare = BARE.exec(text)?.groups;
  if (bare && text.length < 160)
    return { form: "bare", number: Number(bare["number"]), title: bare["title"] ?? "", weight: -1 };
  if (line.heading !== null && !(at < 3 && DOCUMENT_TITLE.test(text)))
    return { form: "heading", number: null, title: text, weight: 0 };
  if (line.bold && text.length < 120 && !/[.:]$/u.test(text) && !DOCUMENT_TITLE.test(text))
    return { form: "bold", number: null, title: text, weight: -0.5 };
  return null;
}

/** A row of an agenda set as a table: a number in the first cell and words in another. */
function rowForm(cells: readonly string[]): Form | null {
  const number = /^(?:pkt\.?|punkt)?\s*(?<number>\d{1,2})\.?$/iu.exec(cells[0] ?? "")?.groups?.["number"];
  const title = cells.slice(1).find((cell) => /\p{L}{3}/u.test(cell) && !/^\d{1,2}[.:]\d{2}/u.test(cell));
  if (number === undefined || title === undefined) return null;
  const facts = cells.slice(1).filter((cell) => cell !== title && cell.trim() !== "");
  return { form: "row", number: Number(number), title: [title, ...facts].join(" · "), weight: 2 };
}

function ownEvidence({ line, text }: Marked, title: string, next: Marked | undefined): number {
  let evidence = 0;
  if (line.heading !== null) evidence += 3;
  if (line.bold) evidence += 1.5;
  if (line.gap) evidence += 1;
  if (TAIL.test(title)) evidence += 2.5;
  if (title.length > 3 && title === title.toUpperCase()) evidence += 1;
  if (next?.label || next?.line.gap) evidence += 1;
  if (title.length > 40 && /[.;]$/u.test(title) && !/min\.$|evt\.$/iu.test(title)) evidence -= 2;
  if (/^\p{Ll}/u.test(title) && !/^[a-zæøå]\p{Lu}/u.test(title)) evidence -= line.heading === null ? 3 : 1;
  if (CLAUSE.test(title) || /^at\s/iu.test(title)) evidence -= 5;
  if (text.length > 220) evidence -= 3;
  return evidence;
}

/** Numbered lines that follow a line ending in a colon are a list: the weight against each of them. */
function listRuns(marked: readonly Marked[]): ReadonlyMap<number, number> {
  const against = new Map<number, number>();
  let introduced = false;
  let expected = 1;
  marked.forEach(({ line, text, label }, at) => {
    const number = line.marker !== null ? markerNumber(line.marker) : null;
    if (number !== null && /\d/u.test(line.marker ?? "")) {
      const previous = marked[at - 1];
      if (number === 1)
        introduced = previous !== undefined && /:$/u.test(previous.text) && previous.label?.kind !== "contents";
      if (introduced && number === expected && !TAIL.test(text)) against.set(at, 4);
      else introduced = false;
      expected = number + 1;
    } else if (label || line.heading !== null) introduced = false;
    if (number === null && !introduced) expected = 1;
  });
  return against;
}

/** "Status på projekter ........ 4": a line of a table of contents. */
export function isContentsLine(text: string): boolean {
  return /\.{4,}|…{2,}|(?:\s\.){4,}/u.test(text);
}

/** Titles listed first and used again further down are an overview: the later one is the item. */
function withoutEarlierCopies(found: readonly Candidate[]): Candidate[] {
  const key = (one: Candidate) =>
    one.title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .slice(0, 40);
  const last = new Map(found.map((one) => [key(one), one.at]));
  return found.map((one) =>
    last.get(key(one)) === one.at || key(one).length < 4 ? one : { ...one, evidence: one.evidence - 4 },
  );
}
