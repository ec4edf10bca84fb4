import type { Line } from "../line.ts";

/** Lines that belong together. `raw` keeps the line breaks as "\n" so that a broken word can be told from a compound. */
export type Paragraph = { readonly lines: readonly Line[]; readonly raw: string; readonly marker: string | null };

/** A paragraph of more lines than this is no paragraph. */
const MOST_LINES = 60;

/** "Action PL: count the cars", "Opgave 3: …" each say somebody's own. */
const OPENS_TASK =
  /^(?:Action|ACTION|Task|TASK|Aktion|AKTION|Opgave|OPGAVE|Handling)(?:\s\d{1,2}|\s?[–—(-]?\s?\p{Lu}[^:]{0,40})?:\s/u;

/** "@Bo: …", "-> Bo: …", "[ ] …" */
const OPENS_BY_SIGN = /^(?:@(?=\p{Lu})|→|=>|->|➔|➜|►|▶|☐|□|❑|\[\s?\]\s)/u;

/** "Ansvarlig: NN – laver plakat" is somebody's own too, and so is the name under a label below it. */
const OPENS_OWN = /^(?:Ansvarlige?|Tovholdere?|Responsible|Owner)\s?:\s[^:–-]{2,60}\s?[–:-]\s\p{Ll}/u;
const NAMES_OWNER = /^(?:Ansvarlige?|Tovholdere?|Responsible|Owner)\s?:\s/u;

/**
 * Joins wrapped lines; a marker, a heading, a table row, a gap or a finished paragraph starts anew. `isTold`: of what was said and
 * decided, where a sentence with no end goes on over an empty line.
 */
export function paragraphsOf(lines: readonly Line[], isTold = false): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && group.length < MOST_LINES && continues(last, line, isTold)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    lines: group,
    raw: group.map((line) => line.text).join("\n"),
    marker: group[0]?.marker ?? null,
  }));
}

/** No sentence ends in these: "Budgettet blev ikke", and after an empty line "godkendt." */
const OPEN_END =
  /(?<!\p{L})(?:ikke|i kke|aldrig|hverken|næppe|blev|bliver|blevet|er|var|at|i|af|den|har|havde|ventes|in|by|the|has|had|not|never|be|been|was|were|is|are|that)$/iu;

/** Whether a line that goes on in the middle of a sentence is parted from it. */
const isTorn = (above: string, below: string, isTold: boolean): boolean =>
  (isTold && /(?<!\p{L})(?:d\.|den \d{1,2}\.)$/u.test(above) && /^[\p{Ll}\d]/u.test(below)) ||
  (/[\p{L},]$/u.test(above) &&
    ((OPEN_END.test(above.slice(-12)) && /^[\p{L}\d]/u.test(below) && !/^(?:at|that)\s/iu.test(below)) ||
      (isTold && /^\p{Lu}/u.test(above) && /^\p{Ll}/u.test(below))));

function continues(last: Line, line: Line, isTold: boolean): boolean {
  if (OPENS_TASK.test(line.text) || OPENS_BY_SIGN.test(line.text) || OPENS_OWN.test(line.text)) return false;
  if (NAMES_OWNER.test(line.text) && OPENS_OWN.test(last.text)) return false;
  if (line.marker !== null || line.heading !== null || last.heading !== null) return false;
  if (line.cells === null && last.cells === null && isTorn(last.text, line.text, isTold)) return line.lead === null;
  if (line.gap || last.whole || line.cells !== null || last.cells !== null) return false;
  return line.bold === last.bold && line.lead === null;
}
