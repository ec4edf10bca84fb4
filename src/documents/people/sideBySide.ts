import type { Line } from "../line.ts";
import { inColumns, stretchesOf, type Places } from "./besideEachOther.ts";
import { labelKind } from "../structure/labels.ts";
import { opensGroup, type PeopleGroup } from "./groupHeading.ts";
import { personIn } from "./personLine.ts";
import { isPresenceMark } from "./table.ts";

const LONGEST_ENTRY = 110;
const LONGEST_REST = 40;
const NOBODY = /^(?:ingen|intet|none|nil)\.?$/iu;

type Column = { readonly head: string; readonly entries: { text: string; readonly line: Line }[] };
type Head = { readonly columns: readonly Column[]; readonly places: Places };

/**
 * Lists of people that stand side by side, "Til stede" here and "Afbud" there, one below the other: in a table, or in columns made
 * of tabs or blanks. Where some line does not tell which list its people are of, all stand below both headings.
 */
export function withListsApart(lines: readonly Line[]): Line[] {
  const made: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const head = headOf(line);
    const found = head === null ? null : listsBelow(lines, at, head);
    made.push(...(found?.lists ?? [line]));
    at = (found?.end ?? at + 1) - 1;
  }
  return made;
}

/** "Til stede:          Afbud:", with or without people behind the headings: each is another group. */
function headOf(line: Line): Head | null {
  if ((line.row === null && line.parted === null) || line.heading !== null) return null;
  const stretches = stretchesOf(line);
  if (stretches.length < 2) return null;
  const columns: Column[] = [];
  const groups: PeopleGroup[] = [];
  const starts: number[] = [];
  for (const { text, at } of stretches) {
    const opened = text.length > LONGEST_ENTRY ? null : opensGroup(text);
    const isNew = line.row === null || starts.at(-1) !== at;
    if (!isNew) columns.at(-1)?.entries.push({ text, line });
    else if (opened === null || opened.group.isBoth === true) return null;
    else {
      const { group, rest } = opened;
      const head = text.slice(0, text.length - rest.length).trim();
      columns.push({ head, entries: rest === "" ? [] : [{ text: rest, line }] });
      groups.push(group);
      starts.push(at);
    }
  }
  const isEachAnother = new Set(groups.map(({ role, absent }) => `${role} ${String(absent)}`)).size === groups.length;
  if (columns.length < 2 || !isEachAnother) return null;
  const isInline = columns.some(({ entries }) => entries.length > 0);
  return { columns, places: { table: line.row?.table ?? null, starts, isInline } };
}

/** The lists below a head, and where they end; null where something else than people stands there. */
function listsBelow(
  lines: readonly Line[],
  start: number,
  { columns, places }: Head,
): { lists: Line[]; end: number } | null {
  const [first] = lines.slice(start, start + 1);
  if (!first || !columns.every(({ entries }) => entries.every(({ text }) => isEntry(text)))) return null;
  let isSure = true;
  let end = start + 1;
  const rest: Column["entries"] = [];
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const above = lines[end - 1];
    // "Medlem | Afbud" with ticks below is one list.
    if (line && hasMarks(line, places)) return null;
    if (!line || !above || !goesOn(line, above, end > start + 1, places)) break;
    const found = inColumns(line, places);
    isSure &&= found !== null;
    if (found === null) rest.push(...stretchesOf(line).map(({ text }) => ({ text, line })));
    else found.forEach((texts, at) => put(columns[at]?.entries ?? [], texts, line));
  }
  if (rest.length === 0 && columns.every(({ entries }) => entries.length === 0)) return null;
  const heads = columns.map(({ head }) => plain(first, head, true));
  const below = columns.map(({ entries }) => entries.map(({ text, line }) => plain(line, text, false)));
  if (isSure) return { lists: heads.flatMap((head, at) => [head, ...(below[at] ?? [])]), end };
  const both = columns.map(({ head }) => head).join(" / ");
  return {
    lists: [plain(first, both, true), ...below.flat(), ...rest.map(({ text, line }) => plain(line, text, false))],
    end,
  };
}

/** Whether a line below the head has more of the people, or goes on with those above it. */
function goesOn(line: Line, above: Line, isBelowRow: boolean, { table, starts }: Places): boolean {
  const isOfTable = line.row !== null && line.row.table === table;
  if (line.marker !== null || line.heading !== null || (line.row !== null && !isOfTable)) return false;
  if (line.row === null && line.gap && !(isBelowRow && above.gap)) return false;
  const texts = stretchesOf(line).map(({ text }) => text);
  if (texts.some((text) => text.length > LONGEST_ENTRY || opensGroup(text) !== null)) return false;
  const named = texts.filter(isEntry);
  if (isOfTable) return named.length > 0;
  if (!line.gap && texts.length === starts.length) return true;
  if (texts.some((text) => text.includes(": ") || labelKind(text) !== null)) return false;
  return (
    named.length === texts.length || (!line.gap && (named.length > 0 || texts.every((text) => isRest(text, line))))
  );
}

function hasMarks(line: Line, { table, starts }: Places): boolean {
  const stretches = stretchesOf(line);
  const isRow = line.row === null ? stretches.length === starts.length : line.row.table === table;
  return isRow && !line.gap && stretches.some(({ text }) => isPresenceMark(text) && !NOBODY.test(text));
}

function isEntry(text: string): boolean {
  return NOBODY.test(text) || personIn(text) !== null;
}

/** "Kommune", "formand", "(Solbjerg Kommune)": the rest of an entry that was too long for its column. */
function isRest(text: string, { whole }: Line): boolean {
  return text.length <= LONGEST_REST && !/[.:]$/u.test(text) && (!whole || /^[\p{Ll}(]/u.test(text));
}

/** What names nobody goes on with the person above it. */
function put(entries: Column["entries"], texts: readonly string[], line: Line): void {
  for (const text of texts) {
    const last = entries.at(-1);
    if (last === undefined || isEntry(text)) entries.push({ text, line });
    else last.text += /[,(]/u.test(last.text) || text.startsWith("(") ? ` ${text}` : `, ${text}`;
  }
}

function plain(line: Line, text: string, gap: boolean): Line {
  const bare = { marker: null, lead: null, cells: null, parted: null, row: null, cell: null };
  return { ...line, ...bare, text, gap, whole: true };
}
