import { verdictsOf } from "../outcome/verdicts.ts";
import { HAPPENED } from "../vocabulary/happened.ts";
import type { LabelKind } from "../vocabulary/labels.ts";
import type { Marked } from "./candidates.ts";
import { VERDICT_FIRST } from "./evidence.ts";
import { clockOf } from "./numbering.ts";

/** A section while its lines are gathered. */
export type Open = {
  kind: LabelKind | "unlabelled";
  lines: Marked[];
  labelled: boolean;
  onLabelLine: boolean;
  label?: string;
};

/** What opens recommendations without a label. */
export const RECOMMENDS =
  /^(?:\d{1,3}\.\d{1,2}\.? )?(?:(?:det|der) (?:indstilles|anbefales)(?!\p{L})|(?:\p{L}[^.:]{2,60}\s)?(?:indstiller|anbefaler)(?=,|:| at | over for| \p{L}*(?:råd|udvalg|bestyrelse)(?:et|en|n),| til (?![^.,:]* (?:er|var|bliver|blev|skal|kan)(?!\p{L})))|(?:the|this) [^.:]{2,50} (?:is|are|was|were) (?:asked|invited|recommended|requested) to|it (?:is|was) recommended|(?:members|the members|we) (?:are|were) asked to)/iu;
const PRESENTED =
  /^(?:presented|introduced|led) by \p{Lu}|^(?:indledes|fremlægges|forelægges|præsenteres) (?:af|ved) \p{Lu}/iu;
const LONGEST_FILE = 80;
const SENTENCE = /^\p{Lu}[^:]{50,}[.]$/u;

/** A list of recommendations or attachments ends at a paragraph of prose. */
export function endsBefore(one: Marked, current: Open): boolean {
  // "Bilag: Notat.docx" on one line is the whole list, if what follows is prose.
  const last = current.lines.at(-1)?.text ?? "";
  const isFollowing =
    current.kind === "attachments" &&
    current.onLabelLine &&
    (/[.:;,]$/u.test(one.text) || one.text.length > LONGEST_FILE) &&
    !/[,-]$/u.test(last) &&
    /^\p{Lu}|^\d/u.test(one.text);
  // "14.45 Pause" is no file.
  // "2.1 The minutes were approved" is a paragraph of what was said.
  const isParagraph =
    current.kind === "attachments" && /^\d{1,3}\.\d{1,2}/u.test(one.line.marker ?? one.text) && one.line.gap;
  if (isParagraph || (current.kind === "attachments" && PRESENTED.test(one.text))) return true;
  if (isFollowing || (current.kind === "attachments" && clockOf(one.text) !== null)) return true;
  if (current.kind === "recommendation" && current.lines.length > 0 && isNextParagraph(one, last)) return true;
  if (current.kind === "recommendation" && saysOutcome(one, current)) return true;
  if (one.line.marker !== null || !one.line.gap || current.lines.length === 0) return false;
  if (current.kind === "attachments") return SENTENCE.test(one.text);
  if (current.kind !== "recommendation") return false;
  const hasClauses = current.lines.some((line) => line.line.marker !== null || /^at\s/iu.test(line.text));
  return hasClauses
    ? !/^at\s|^\p{Ll}/iu.test(one.text) || (/^\p{Lu}/u.test(one.text) && !/^At\s/u.test(one.text))
    : /[.]$/u.test(current.lines.at(-1)?.text ?? "");
}

/** "4.3 Members discussed …" after what "4.2 The Board was asked to" do. */
function isNextParagraph({ line, text }: Marked, last: string): boolean {
  if (!/\d\.\d/u.test(line.marker ?? "") || !/^\p{Lu}/u.test(text)) return false;
  return !/^(?:at|that|to)\s/iu.test(text) && !RECOMMENDS.test(text) && !/(?:[:,;]|\s(?:and|or|og|eller))$/u.test(last);
}

/** "Rådet godkender budgettet": the next of what is recommended as well as what was done. */
export const ASKED =
  /^(?:\p{L}[\p{L}-]* ){1,4}(?:godkender|godkendes|tiltræder|tager|tages|drøfter|drøftes|beslutter|vedtager|noterer|anbefaler|approves?|notes?|agrees?|considers?|receives?)(?!\p{L})/iu;
const isClause = ({ text, line }: Marked): boolean => line.marker !== null || /(?<!\p{L})(?:at|that|to)\s/iu.test(text);

const GOES_ON = /(?:[,:]|\s(?:og|at|samt|til|som|and|that|to))$/iu;

/** Right below what was asked, with no blank line between, a sentence of what was said or done. */
function saysOutcome({ line, text }: Marked, { lines }: Open): boolean {
  const last = lines.at(-1);
  if (!last || line.marker !== null || !/^\p{Lu}/u.test(text)) return false;
  // "Godkendt med den ændring, at …" opens with it, though nothing ends the line above.
  if (VERDICT_FIRST.test(text) && !GOES_ON.test(last.text)) return true;
  if (!/[.]$/u.test(last.text) || line.cells !== null) return false;
  if (/^(?:at|that)\s/iu.test(text) || RECOMMENDS.test(text)) return false;
  if (ASKED.test(text) && !lines.some(isClause)) return false;
  return HAPPENED.test(text) || verdictsOf(text).length > 0;
}
