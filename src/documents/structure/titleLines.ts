import type { Candidate, Marked } from "./candidates.ts";

const DURATION_END = /(?<![\p{L}\d])\d{1,3}\s*min(?:utter|utes|uter|s)?\.?\)?$/iu;
const OPEN_END = /(?:,|-|–|\s(?:og|ved|v\/|af|for|til|i|på|med|samt|and|of|for|the|to|by))$/iu;
const MOST_LINES = 3;
const LONGEST = 300;

/** "Sag nr. 23/18", "Sagsnr. 24/07714", "24/11450", "EMN-2024-00077": what a case is filed under. */
const CASE_NUMBER =
  /^(?:(?:sags?|j\.?|journal|ref\.?|case)\s*(?:nr\.?|id|no\.?|nummer|number|-?nr\.?)?\s*[.:]?\s*)?(?:[A-ZÆØÅ]{2,5}[-/])?\d[\d/.-]*\d(?:[-/][\p{L}\d]+)*$/iu;

export function isCaseNumber(text: string): boolean {
  return CASE_NUMBER.test(text);
}

/** A title that runs over several lines, or stands below its number, joined; `next` is the first line after it. */
export function joinTitle(
  marked: readonly Marked[],
  heading: Candidate,
  end: number,
  width: number,
): { title: string; next: number; skipped: readonly Marked[] } {
  let title = heading.title;
  let next = heading.at + 1;
  const skipped: Marked[] = [];
  while (title === "" && next < end && skipped.length < 2 && CASE_NUMBER.test(marked[next]?.text ?? "")) {
    const one = marked[next];
    if (one) skipped.push(one);
    next += 1;
  }
  const from = next;

  while (next < end && next < from + MOST_LINES) {
    const one = marked[next];
    const above = marked[next - 1];
    if (!one || !above || one.line.marker !== null || one.line.cells) break;
    // What stands right below a bare number is its title, even if it looks like a label.
    const isTitle = title === "" && (!one.line.gap || skipped.length > 0) && (marked[next + 1]?.line.gap ?? true);
    if (one.label && !isTitle) break;
    if (!(title === "" || runsOn(title, above, one, width))) break;
    title =
      title.endsWith("-") && /^\p{Ll}/u.test(one.text) ? title.slice(0, -1) + one.text : `${title} ${one.text}`.trim();
    next += 1;
  }
  if (isRepeated(marked[next], title)) next += 1;
  return { title, next, skipped };
}

function runsOn(title: string, above: Marked, one: Marked, width: number): boolean {
  if (above.line.whole || one.line.gap || title.length + one.text.length > LONGEST) return false;
  if (above.line.heading !== one.line.heading) return false;
  if (above.line.heading !== null) return /^\p{Ll}/u.test(one.text) || OPEN_END.test(title);
  if (/[.!?:]$/u.test(title) || DURATION_END.test(title)) return false;
  const isFull = above.line.text.length + (above.line.marker?.length ?? 0) >= width * 0.7;
  if (isFull && /^\p{Ll}/u.test(one.text)) return true;
  if (OPEN_END.test(title)) return true;
  return isFull && DURATION_END.test(one.text) && one.text.length < 120;
}

function isRepeated(one: Marked | undefined, title: string): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return one !== undefined && one.line.marker === null && plain(one.text) === plain(title) && title.length > 3;
}

/** The length that most full lines have: nine of ten lines are shorter. */
export function wrapWidth(marked: readonly Marked[]): number {
  const lengths = marked.map((one) => one.line.text.length).sort((a, b) => a - b);
  return Math.min(lengths[Math.floor(lengths.length * 0.9)] ?? 80, 110);
}
