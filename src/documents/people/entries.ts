import type { Marked } from "../structure/candidates.ts";
import { namesReceivers, opensUnknown } from "./besideTheRoll.ts";
import { opensGroup, opensOrganisation } from "./groupHeading.ts";
import { isPersonName, splitTitle } from "./names.ts";
import { areAllPeople } from "./personLine.ts";
import { pairedColumns } from "./table.ts";

/** Characters of a list that runs over several lines. */
const LONGEST_ENTRY = 2000;

/** Lists that wrap inside a person ("…, Solbjerg\nKommune") are joined; lists of one person a line stay apart. */
export function entriesOf(lines: readonly Marked[], inline: boolean): readonly Marked[] {
  const joined: Marked[] = [];
  for (const one of lines) {
    const last = joined.at(-1);
    if (last && runsOn(last, one, inline)) joined[joined.length - 1] = join(last, one);
    else joined.push(one);
  }
  return pairedColumns(joined.map(listInRow).flatMap(groupsBesideEachOther), (name, fact) => ({
    ...name,
    text: `${name.text}, ${fact.text}`,
  }));
}

/** A row that has where they come from in one cell and several people in the other: "Sygehuset | Lis Holm, overlæge; Mia Lund". */
function listInRow(one: Marked): Marked {
  const [where = "", people = "", ...others] = one.line.cells ?? [];
  const text = `${where}: ${people}`;
  const isList = people.includes(";") && others.every((cell) => cell === "") && areAllPeople(people);
  if (!isList || (opensOrganisation(text) ?? opensGroup(text)) === null) return one;
  return { ...one, text, line: { ...one.line, cells: null, row: null, cell: null } };
}

/** "Kommuner: Lis Holm; Region: Mia Lund" is two lists. */
function groupsBesideEachOther(one: Marked): Marked[] {
  if (one.line.cells !== null || one.text.indexOf(": ") === one.text.lastIndexOf(": ")) return [one];
  const parts = one.text.split(/;\s+(?=\p{Lu}[\p{L} -]{2,40}:\s)/u);
  const areLists = parts.length > 1 && parts.every((part) => (opensOrganisation(part) ?? opensGroup(part)) !== null);
  return areLists ? parts.map((text) => ({ ...one, text })) : [one];
}

function join(last: Marked, one: Marked): Marked {
  return { ...last, text: `${last.text} ${one.text}`, line: { ...last.line, whole: one.line.whole } };
}

function runsOn(last: Marked, one: Marked, inline: boolean): boolean {
  if (last.text.length >= LONGEST_ENTRY || one.line.gap || one.line.marker !== null || one.line.row !== null)
    return false;
  const isOpen = (last.text.match(/\(/gu)?.length ?? 0) > (last.text.match(/\)/gu)?.length ?? 0);
  if (isOpen) return true;
  // "Solbjerg Kommune: …" and "På Teams: …" open a list of their own.
  if (
    one.text.includes(": ") &&
    ((opensGroup(one.text) ?? opensOrganisation(one.text) ?? opensUnknown(one.text)) !== null ||
      namesReceivers(one.text))
  )
    return false;
  // "Apologies were received from Pat Moss" below a list that is at its end.
  if (!/(?:,|\s(?:og|and|samt))$/u.test(last.text) && opensGroup(one.text) !== null) return false;
  // "Solbjerg Kommune: Direktør Lis Holm, områdeleder" goes on below, unless the line was ended on purpose.
  if (inline && !last.line.whole && opensOrganisation(last.text) !== null) return true;
  return last.text.length > 60 && (inline || /(?:,|\s(?:og|and|samt))$/u.test(last.text));
}

/** All name, title and organisation, with a comma between; no sentence. */
export function looksLikeEntry(text: string): boolean {
  return (
    text.length < 110 &&
    !/[.!?]$/u.test(text) &&
    // A day, an hour, a room or the number of a house.
    !/\d{2}|\d$|(?<!\p{L})(?:microsoft teams|teams|zoom|skype|google meet|\p{L}*lokale|room)(?!\p{L})/iu.test(text) &&
    !/(?<!\p{L})(?:ved|v\/|er|har|på|den|kl)(?!\p{L})/iu.test(text) &&
    text.includes(",")
  );
}

/** Short cells with a name in one of the first two: no row of an agenda or an action list. */
export function looksLikeRow(cells: readonly string[]): boolean {
  return (
    cells.slice(0, 2).some((cell) => isPersonName(splitTitle(cell.replace(/\([^()]*\)?/gu, "").trim()).name)) &&
    cells.every((cell) => cell.length < 60 && !/[.!?]$/u.test(cell))
  );
}
