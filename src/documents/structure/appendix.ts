import type { Marked } from "./candidates.ts";

/** "Bilag 2", "Bilag 1: Kommissorium": what an appendix is headed by, where it is set apart. */
const HEADS = /^(?:bilag|appendix|annex) (?:\d{1,2}|[A-H])(?:\s*[:.–-]\s*[^.]{2,80}|)$/iu;
const FIRST = /^(?:1\.?|1\)|i\.)$/iu;
const OPENS = /^(?:1[.)]|I\.)\s+\p{Lu}/u;
/** Between the head of an appendix and its first section stand its title and who wrote it. */
const TITLE_LINES = 3;

/**
 * The lines above an appendix that is printed with the minutes: it has sections of its own, counted from one as the items above it were,
 * and no more items come after it.
 */
export function withoutAppendix(marked: readonly Marked[]): readonly Marked[] {
  const first = marked.findIndex(isFirst);
  if (first < 0) return marked;
  const at = marked.findIndex(
    (one, i) =>
      i > first &&
      (one.line.gap || one.line.heading !== null || one.line.page !== marked[i - 1]?.line.page) &&
      one.line.marker === null &&
      one.line.cells === null &&
      HEADS.test(one.text) &&
      marked.slice(i + 1, i + 2 + TITLE_LINES).some(isFirst) &&
      !marked.slice(i).some(isOfAnItem),
  );
  return at < 0 ? marked : marked.slice(0, at);
}

const isFirst = ({ line, text }: Marked): boolean =>
  (line.marker !== null && FIRST.test(line.marker)) || (line.marker === null && OPENS.test(text));

/** Only items have what was recommended and decided. */
const isOfAnItem = ({ label }: Marked): boolean => label?.kind === "outcome" || label?.kind === "recommendation";
