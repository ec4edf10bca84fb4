import { markerNumber } from "../line.ts";
import { OF_AN_ITEM, OF_PEOPLE, type LabelKind } from "../vocabulary/labels.ts";
import type { Marked } from "./candidates.ts";
import { labelKind } from "./labels.ts";
import { endsBefore, RECOMMENDS, type Open } from "./sectionEnds.ts";

/** A stretch of lines under one label. `opener` is what stands on the label's own line after it. */
export type Section = {
  readonly kind: LabelKind | "unlabelled";
  readonly lines: readonly Marked[];
  readonly labelled: boolean;
  /** Its first words stand on the label's own line. */
  readonly onLabelLine: boolean;
  /** The label as it stands, which may tell of which meeting it is. */
  readonly label?: string;
};

/** Sections of these kinds belong to the document, wherever they stand. */
const FOOT: ReadonlySet<LabelKind> = new Set(["nextMeeting", "standing", "closing"]);
const IN_ITEMS: ReadonlySet<LabelKind> = new Set([...OF_AN_ITEM, "time"]);

/** Labels whose words stand on one line: the next line is not theirs. */
const ONE_LINE: ReadonlySet<Section["kind"]> = new Set([
  "date",
  "time",
  "place",
  "committee",
  "chair",
  "secretary",
  "duration",
  "presenters",
  "itemKind",
  "tasks",
]);

/** Where the decision stands first, the case is told below it. */
const OF_THE_CASE = /^(?:sagsfremstilling|sagsbeskrivelse|beskrivelse af sagen)\s*:?$/iu;
/** "The Board RESOLVED:", "Udvalget besluttede følgende:" */
const RESOLVES =
  /^(?:the |det |den )?\p{L}[\p{L}\s-]{2,50}?\s(?:besluttede|vedtog|tiltrådte|konkluderede|aftalte|resolved|agreed|decided|approved)(?!\p{L})(?![^.]*(?:den|d\.|on|in)\s+\d)/iu;

/** "Bilag 2: Notat", "Paper SG/25/03: Budget" */
const A_FILE =
  /^(?:bilag|paper|appendix|annex|enclosure) (?:(?:til (?:pkt\.?|punkt|sag) )?\d{1,2}|[A-H]|(?=\S*\d)[A-Z]{1,5}[/-][\w/-]{1,12}(?=:))\s*[:.–-]\s*\S/iu;

/** Whether a section names people, wherever it stands. */
export function isOfPeople(section: Section): boolean {
  return section.kind !== "unlabelled" && OF_PEOPLE.has(section.kind);
}

export function linesOf(sections: readonly Section[], ...kinds: readonly Section["kind"][]): Marked[] {
  const lines: Marked[] = [];
  for (const section of sections) if (kinds.includes(section.kind)) lines.push(...section.lines);
  return lines;
}

/** What of a document is cut: it has other labels inside an item than above the first. */
type Where = "head" | "item" | "attendance";

/** Cuts a part of a document at its labels. */
export function sectionsOf(lines: readonly Marked[], where: Where): Section[] {
  const sections: Open[] = [{ kind: "unlabelled", lines: [], labelled: false, onLabelLine: false }];
  for (const one of lines) {
    const current = sections.at(-1);
    if (!current) break;

    const kind = kindAt(one, where, current.kind);
    if (kind !== null && one.label?.kind === kind) {
      const { rest, isColumn } = one.label;
      const label = one.text.slice(0, one.text.length - rest.length);
      if (isColumn === true) sections.push({ kind, lines: [one], labelled: true, onLabelLine: rest !== "", label });
      else
        sections.push({
          kind,
          lines: rest === "" ? [] : [opener(one, rest)],
          labelled: true,
          onLabelLine: rest !== "",
          label,
        });
    } else if (kind !== null) sections.push({ kind, lines: [one], labelled: false, onLabelLine: false });
    else if (isOver(one, current, where)) {
      // After "ACTION: …" on a line of its own, the outcome around it goes on.
      const around = current.kind === "tasks" ? (sections.at(-2)?.kind ?? "unlabelled") : "unlabelled";
      sections.push({ kind: around, lines: [one], labelled: false, onLabelLine: false });
    } else current.lines.push(one);
  }
  return sections.filter((section) => section.lines.length > 0 || section.labelled);
}

function isOver(one: Marked, current: Open, where: Where): boolean {
  if (current.onLabelLine && ONE_LINE.has(current.kind))
    return (
      current.kind !== "tasks" ||
      one.line.gap ||
      (/[.]$/u.test(current.lines.at(-1)?.text ?? "") && one.line.marker === null)
    );
  // Above the minutes of an e-mail, the letter that they come with is signed.
  if (current.kind === "closing") return where === "head" && one.line.gap && current.lines.length > 0;
  if (current.kind === "contents") return one.line.gap && one.line.marker === null && current.lines.length > 0;
  // "1. The model is approved" is what is recommended.
  const isListed = markerNumber(one.line.marker) !== null;
  if (current.kind === "recommendation" && current.lines.length > 0 && !isListed && RESOLVES.test(one.text))
    return true;
  return endsBefore(one, current);
}

function kindAt(one: Marked, where: Where, current: Section["kind"]): LabelKind | null {
  const kind = one.label?.kind ?? null;
  if (kind !== null && FOOT.has(kind)) return kind;
  // In the head, "REFERAT" is the document's title; so is "DAGSORDEN", unless it ends a list of people.
  if (where === "head" && kind === "contents") return current !== "unlabelled" && OF_PEOPLE.has(current) ? kind : null;
  if (where === "head") return kind !== null && (kind === "time" || !IN_ITEMS.has(kind)) ? kind : null;
  // "Tidsplan og økonomi" below "Bilag" is one of the files.
  if (kind === "background" && current === "attachments" && isPlainLine(one)) return null;
  if (kind !== null && IN_ITEMS.has(kind)) {
    // After the outcome, "Status" or "Økonomi" is a heading inside it.
    if (kind === "background" && current === "outcome") return OF_THE_CASE.test(one.text) ? kind : null;
    return kind;
  }
  if (kind !== null && where === "attendance" && OF_PEOPLE.has(kind)) return kind;
  // "Fraværende: NN" below an item's attachments is no file.
  if (kind !== null && OF_PEOPLE.has(kind) && current === "attachments") return "outcome";
  if (current !== "recommendation" && current !== "outcome" && !isRest(one) && RECOMMENDS.test(one.text))
    return "recommendation";
  if (current === "outcome" && /^(?:det|der) indstilles\s*[:,]/iu.test(one.text)) return "recommendation";
  if (A_FILE.test(one.text) && current !== "attachments") return "attachments";
  return null;
}

const isPlainLine = ({ line, label }: Marked): boolean =>
  label?.rest === "" && line.heading === null && !line.bold && !line.gap && !/:$/u.test(line.text);

/** What follows a label on its line, as a line of its own, in the document's own words too. */
function opener(one: Marked, rest: string): Marked {
  const { text, lead, cells } = one.line;
  const filled = cells?.filter((cell) => cell !== "");
  if (rest === one.text) return { ...one, label: null };
  // Repair changes letters, so that the label's end is found by the sign that it has there.
  const sign =
    one.text
      .slice(0, one.text.length - rest.length)
      .trimEnd()
      .at(-1) ?? ":";
  const own =
    filled && filled.length > 1
      ? filled.slice(1).join(" ")
      : text
          .slice(lead !== null && labelKind(lead) !== null ? lead.length : text.indexOf(sign) + 1)
          .replace(/^[\s:–-]+/u, "");
  const left = filled && filled.length > 2 && own === filled.slice(1).join(" ") ? filled.slice(1) : null;
  return {
    line: { ...one.line, text: own, marker: null, heading: null, lead: null, cells: left, gap: true },
    text: rest,
    label: null,
  };
}

/** Whether a section belongs to the document, wherever it stands. */
export function isFoot(section: Section): boolean {
  return section.kind !== "unlabelled" && FOOT.has(section.kind);
}

/** "september og anbefaler, at …": the sentence began on the line above. */
function isRest({ line, text }: Marked): boolean {
  return line.marker === null && !line.gap && /^(?!de[tr] )\p{Ll}/u.test(text);
}
