import type { Line } from "../line.ts";
import { personIn } from "./personLine.ts";
import { attendanceColumn, isPresenceMark, personInRow } from "./table.ts";

const FEWEST = 2;
/** What the column of those who are listed is called: one person a line. */
const ONE = /^(?:navn|medlem|deltager|name|member|attendee)$/iu;

/**
 * "Medlem      Afbud" with a tick behind some of the names below, set with blanks or tabs: a list of those who came or did not,
 * each line with what its tick says in words.
 */
export function withMarksTold(lines: readonly Line[]): Line[] {
  const made: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const header = headerOf(line);
    const below = header === null ? [] : peopleBelow(lines.slice(at + 1), header);
    made.push(below.length > 0 ? plain(line, "Deltagere:", line.gap) : line, ...below);
    at += below.length;
  }
  return made;
}

/** What two columns are called, if they are a name's and that of whether somebody came. */
function headerOf({ parted, row, heading }: Line): string[] | null {
  if (row !== null || heading !== null || parted?.length !== 2) return null;
  const names = parted.map(({ text }) => text.replace(/:$/u, ""));
  const [first = "", second = ""] = names;
  const column = attendanceColumn(second);
  return ONE.test(first) && (column === "absent" || column === "present") ? names : null;
}

/** The lines below down to the first that is no name with or without a tick; none where no name has one. */
function peopleBelow(lines: readonly Line[], header: readonly string[]): Line[] {
  const found: Line[] = [];
  let marks = 0;
  for (const [at, line] of lines.entries()) {
    const [name, mark, ...more] = line.parted ?? [{ text: line.text }];
    if ((line.gap && at > 0) || line.row !== null || line.heading !== null || name === undefined || more.length > 0)
      break;
    if (personIn(name.text) === null || (mark !== undefined && !isPresenceMark(mark.text))) break;
    if (mark !== undefined) marks += 1;
    const person = personInRow([name.text, mark?.text ?? ""], header);
    found.push(plain(line, person?.absent === true ? `${name.text} (afbud)` : name.text, false));
  }
  return marks > 0 && found.length >= FEWEST ? found : [];
}

function plain(line: Line, text: string, gap: boolean): Line {
  return { ...line, text, marker: null, lead: null, cells: null, parted: null, gap, whole: true };
}
