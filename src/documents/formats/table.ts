import { makeLine, type Line } from "../line.ts";

/** A row as a format finds it: in each cell its paragraphs, which know their own number, page and looks. */
export type RawRow = { readonly cells: readonly (readonly Line[])[]; readonly number: number; readonly gap: boolean };

/** More columns than this are no table that a person could read. */
export const MOST_COLUMNS = 20;
const LONGEST_NAME = 40;

const COLUMN_NAMES: ReadonlySet<string> = new Set(
  `emne tema punkt pkt nr sag dagsorden dagsordenspunkt referat beslutning beslutninger konklusion drøftelse opfølgning handling handlinger
   opgave opgaver aktion aktivitet aftale aftaler hvad hvem hvornår ansvarlig ansvarlige ansvar tovholder tovholdere frist deadline tidsfrist
   status bilag tid tidspunkt varighed dato ved oplægsholder indleder formål indhold indstilling bemærkning bemærkninger kommentar kommentarer
   notat noter navn navne titel stilling funktion rolle organisation kommune arbejdssted repræsenterer deltager deltagere medlem medlemmer
   tilstede fremmøde afbud stedfortræder suppleant mail e-mail telefon type proces
   item topic subject agenda minutes discussion decision decisions outcome action actions task owner responsible lead who what when due date
   name title role organization attendance present apologies deputy paper papers time duration presenter purpose notes comments no number`.split(
    /\s+/u,
  ),
);

const ATTENDANCE: ReadonlySet<string> = new Set(
  `til stede tilstede tilstedeværende mødt mødte ikke fremmødt fremmødte deltog deltagere medlemmer gæster afbud fravær fraværende
   present absent attendees members guests apologies regrets not`.split(/\s+/u),
);

/** "Til stede:" and "Afbud:" side by side: what stands below each is a list, with a person a line. */
export function namesLists(cells: readonly string[]): boolean {
  const named = cells.map((cell) => cell.toLowerCase().replace(/[:\s]+$/u, ""));
  return named.length > 1 && named.every((cell) => cell.split(/\s+/u).every((word) => ATTENDANCE.has(word)));
}

/**
 * The lines of a table's rows. The first row is its header where the format says so or where its cells are what columns are called.
 */
export function tableLines(table: number, rows: readonly RawRow[], declared = false): Line[] {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const first = textsOf(rows[0]?.cells ?? []);
  const isNamed = rows.length > 1 && couldName(first) && (declared || namesColumns(first));
  const header = isNamed ? padded(first, width) : null;
  return rows.flatMap(({ cells, number, gap }, at): Line[] => {
    const lines = cells.flatMap((paragraphs, column) =>
      paragraphs.map((line): Line => ({
        ...line,
        cell: { table, row: at + 1, column: column + 1, header: header?.[column] ?? null },
      })),
    );
    const page = lines[0]?.page ?? 1;
    const texts = textsOf(cells);
    const text = texts.filter((words) => words !== "").join(" ");
    if (text === "") return [];
    if (cells.length > MOST_COLUMNS) return lines;
    return [
      makeLine(number, text, { cells: texts, row: { table, row: at + 1, header, lines }, gap, page, whole: true }),
    ];
  });
}

/** Whether cells are what people call the columns of agendas, minutes and attendance lists: at least half of them known names. */
export function namesColumns(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell !== "");
  const known = named.filter((cell) =>
    cell
      .toLowerCase()
      .split(/[\s/,.:()&]+|(?<!\p{L})(?:og|and|eller|or)(?!\p{L})/u)
      .some((word) => COLUMN_NAMES.has(word)),
  ).length;
  return couldName(cells) && ((known * 2 >= named.length && known >= 2) || namesLists(named));
}

/** Short words, each another, without the figures or the full stops of what stands below them. */
function couldName(cells: readonly string[]): boolean {
  const named = cells.filter((cell) => cell !== "");
  return (
    named.length >= 2 &&
    new Set(named).size === named.length &&
    named.every((cell) => cell.length <= LONGEST_NAME && /\p{L}|^#$/u.test(cell) && !/\d|[.!?;]\s|@/u.test(cell))
  );
}

function textsOf(cells: readonly (readonly Line[])[]): string[] {
  return cells.map((lines) =>
    lines.map(({ marker, text }) => (marker === null ? text : `${marker} ${text}`)).join(" "),
  );
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? "");
}
