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

/** Joins wrapped lines; a marker, a heading, a table row, a gap or a finished paragraph starts anew. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && group.length < MOST_LINES && continues(last, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    lines: group,
    raw: group.map((line) => line.text).join("\n"),
    marker: group[0]?.marker ?? null,
  }));
}

function continues(last: Line, line: Line): boolean {
  if (OPENS_TASK.test(line.text) || OPENS_BY_SIGN.test(line.text) || OPENS_OWN.test(line.text)) return false;
  if (NAMES_OWNER.test(line.text) && OPENS_OWN.test(last.text)) return false;
  if (line.marker !== null || line.heading !== null || last.heading !== null) return false;
  if (line.gap || last.whole || line.cells !== null || last.cells !== null) return false;
  return line.bold === last.bold && line.lead === null;
}
