import type { Marked } from "./candidates.ts";
import { numberedForms } from "./numbering.ts";

/** "Bilag 2", "Bilag 1: Kommissorium": what an appendix is headed by, where it is set apart. */
const HEADS = /^(?:bilag|appendix|annex) (?:\d{1,2}|[A-H])(?:\s*[:.–-]\s*[^.]{2,80}|)$/iu;
/** Below a letter stands the one that it answers. */
const EARLIER_LETTER =
  /^-{2,}\s?(?:original message|forwarded message|oprindelig (?:meddelelse|besked)|videresendt (?:meddelelse|besked))\s?-{2,}$/iu;
const FIRST = /^(?:1\.?|1\)|i\.)$/iu;
const OPENS = /^(?:1[.)]|I\.)\s+\p{Lu}/u;
/** Between the head of an appendix and its first section stand its title and who wrote it. */
const TITLE_LINES = 3;
/** A title alone on its line, as sections without numbers have. */
const SECTION = /^\p{Lu}[^.,;:!?]{2,58}$/u;
const LONG = 60;
/** Sections with text below their titles; where the appendix begins a page one is enough. */
const FEWEST_SECTIONS = 2;

/**
 * The lines above an appendix that is printed with the minutes: it has sections of its own, counted from one as the items above it were
 * or with titles only, and no more items come after it.
 */
export function withoutAppendix(marked: readonly Marked[]): readonly Marked[] {
  const letter = marked.findIndex(({ text }, i) => i > 0 && EARLIER_LETTER.test(text));
  if (letter > 0) return withoutAppendix(marked.slice(0, letter));
  const first = marked.findIndex(isFirst);
  if (first < 0) return marked;
  const at = marked.findIndex(
    (one, i) =>
      i > first &&
      one.line.marker === null &&
      one.line.cells === null &&
      HEADS.test(one.text) &&
      (one.line.gap || one.line.heading !== null || isOnNewPage(marked, i)) &&
      isAppendix(marked, i),
  );
  return at < 0 ? marked : marked.slice(0, at);
}

/** What the lines are that are left out from this one on. */
export const leftOutAs = (head: string): "appendix" | "letter" => (EARLIER_LETTER.test(head) ? "letter" : "appendix");

function isAppendix(marked: readonly Marked[], at: number): boolean {
  const inside = marked.slice(at + 1);
  if (inside.some(isOfAnItem)) return false;
  if (inside.slice(0, 1 + TITLE_LINES).some(isFirst)) return true;
  const sections = inside.filter((one, i) => isSection(one, inside[i + 1])).length;
  return sections >= (isOnNewPage(marked, at) ? 1 : FEWEST_SECTIONS) && !inside.some(isOfTheMinutes);
}

const isOnNewPage = (marked: readonly Marked[], at: number): boolean =>
  marked[at]?.line.page !== marked[at - 1]?.line.page;

const isFirst = ({ line, text }: Marked): boolean =>
  (line.marker !== null && FIRST.test(line.marker)) || (line.marker === null && OPENS.test(text));

/** Only items have what was recommended and decided. */
const isOfAnItem = ({ label }: Marked): boolean => label?.kind === "outcome" || label?.kind === "recommendation";

const isSection = ({ line, text }: Marked, below: Marked | undefined): boolean =>
  line.marker === null &&
  line.cells === null &&
  SECTION.test(text) &&
  !HEADS.test(text) &&
  below !== undefined &&
  below.line.marker === null &&
  (below.text.endsWith(".") || below.text.length > LONG);

/** A number that goes on with the items, the next meeting, who signed. */
const isOfTheMinutes = ({ line, text, label }: Marked): boolean =>
  label?.kind === "nextMeeting" ||
  label?.kind === "closing" ||
  numberedForms(line, text).some(({ number }) => number !== null);
