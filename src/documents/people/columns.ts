import type { Marked } from "../structure/candidates.ts";
import { organisationHeading, peopleGroup, type PeopleGroup } from "./groupHeading.ts";
import { personIn, type ListedPerson } from "./personLine.ts";

/** A column of a table that lists people by where they come from or by whether they came. */
export type PeopleColumn = { readonly group: PeopleGroup | null; readonly organisation: string | null };

/** The columns that a table's head names, if each is a group of people: "Fra hospitalet | Fra kommunerne", "Til stede | Afbud". */
export function peopleColumns(one: Marked, cells: readonly string[]): readonly PeopleColumn[] | null {
  const named = cells.filter((cell) => cell !== "");
  if (named.length < 2) return null;
  const columns = cells.map((cell): PeopleColumn | null => {
    if (cell === "") return { group: null, organisation: null };
    const group = peopleGroup(cell);
    if (group) return { group, organisation: null };
    const plain = { ...one.line, cells: null, row: null, marker: null, heading: null, bold: false };
    const heading = organisationHeading({ ...one, text: cell, line: plain });
    return heading && { group: null, organisation: heading.organisation };
  });
  const known = columns.filter((column) => column !== null);
  return known.length === columns.length ? known : null;
}

/** The people of a row, each with its column; null where some cell names nobody, so that its columns are something else. */
export function peopleByColumn(
  one: Marked,
  columns: readonly PeopleColumn[],
): { person: ListedPerson; column: PeopleColumn }[] | null {
  const found: { person: ListedPerson; column: PeopleColumn }[] = [];
  for (const [at, column] of columns.entries()) {
    for (const entry of entriesIn(one, at)) {
      const person = personIn(entry);
      if (person === null) return null;
      found.push({ person, column });
    }
  }
  return found.length === 0 ? null : found;
}

/** The paragraphs of a cell; one that names nobody goes on with the person above it. */
function entriesIn({ line }: Marked, column: number): string[] {
  const inside = (line.row?.lines ?? []).filter((part) => part.cell?.column === column + 1).map((part) => part.text);
  const paragraphs = inside.length > 0 ? inside : [line.cells?.[column] ?? ""].filter((cell) => cell !== "");
  const entries: string[] = [];
  for (const text of paragraphs) {
    const last = entries.length - 1;
    if (last >= 0 && personIn(text) === null) entries[last] = `${entries[last] ?? ""}, ${text}`;
    else entries.push(text);
  }
  return entries;
}
