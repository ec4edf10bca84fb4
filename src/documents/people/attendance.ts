import type { Role } from "../../domain/person.ts";
import type { ReadPerson } from "../../domain/reading.ts";
import type { Marked } from "../structure/candidates.ts";
import type { Section } from "../structure/sections.ts";
import { headsAll, namesReceivers, opensUnknown } from "./besideTheRoll.ts";
import { peopleByColumn, peopleColumns, type PeopleColumn } from "./columns.ts";
import { entriesOf } from "./entries.ts";
import { opensGroup, opensOffice, opensOrganisation, organisationHeading, type PeopleGroup } from "./groupHeading.ts";
import { initialsIn, isInitials, nameInText, type Initials } from "./initials.ts";
import { splitList } from "./list.ts";
import { inGroup, inProse, onLine, PRESENT, proseIn } from "./onLine.ts";
import { areAllPeople, isLoneName, type ListedPerson } from "./personLine.ts";
import { isShortForm, onePersonEach } from "./roll.ts";
import { inOneSpelling } from "./scanned.ts";
import { startsWithSubstitution } from "./substitutes.ts";
import { withHeads } from "./tableHeads.ts";

export type Attendance = {
  readonly people: readonly ReadPerson[];
  readonly initials: Initials;
  readonly notUnderstood: readonly Marked[];
  /** Initials that nobody explains, by the line of their list. */
  readonly unexplained: readonly { readonly names: readonly string[]; readonly line: number }[];
  /** Names listed as absent only after a page break inside the list. */
  readonly overBreak: readonly { readonly name: string; readonly line: number }[];
  /** Names that stand below a heading of both who came and who did not, for each such list. */
  readonly belowBoth: readonly { readonly names: readonly string[]; readonly line: number }[];
};

const ROLE_OF: Partial<Record<Section["kind"], Role>> = {
  present: "member",
  absent: "member",
  observers: "observer",
  guests: "guest",
  administration: "administration",
  secretary: "secretariat",
  chair: "chair",
};
const ONE_LINE: ReadonlySet<Role> = new Set(["chair", "secretariat"]);
/** More than this is no meeting. */
const MOST_PEOPLE = 500;
const NOBODY = /^(?:ingen|intet|none|nil|-|–)\.?$/iu;

type Listed = {
  readonly person: ListedPerson;
  readonly line: number;
  readonly isAbsentGroup: boolean;
  readonly isBelowBoth: boolean;
};

/**
 * The people of the attendance lists, and the chair, in the order of the document; nobody twice.
 * `pageOf`: the page that a line stands on. `damaged`: the text has lost letters, so a name may be spelled in several ways.
 * `text`: of the whole document, which may have in full whom the lists have by initials.
 */
export function attendanceOf(
  sections: readonly Section[],
  pageOf: (line: number) => number,
  { damaged, text }: { readonly damaged: boolean; readonly text: string },
): Attendance {
  const people = sections.filter((section) => section.kind === "unlabelled" || ROLE_OF[section.kind] !== undefined);
  const oneEach = hasOneEach(people.filter((section) => section.kind !== "unlabelled"));
  const listed: Listed[] = [];
  const notUnderstood: Marked[] = [];
  const overBreak: { name: string; line: number }[] = [];
  const belowBoth: { names: string[]; line: number }[] = [];
  for (const section of people) {
    const found = readSection(section, oneEach && !hasSeveral(section), listed);
    const [first] = found.listed.filter((one) => one.isAbsentGroup);
    for (const { person, line, isAbsentGroup } of found.listed)
      if (first && isAbsentGroup && pageOf(line) > pageOf(first.line)) overBreak.push({ name: person.name, line });
    listed.push(...found.listed);
    notUnderstood.push(...found.notUnderstood);
    const both = found.listed.filter((one) => one.isBelowBoth);
    // Where it is said of some, the others came.
    if (both[0] && both.every(({ person }) => !person.absent))
      belowBoth.push({ names: both.map(({ person }) => person.name), line: both[0].line });
  }
  const lines = people.flatMap((section) => section.lines).map((one) => ({ text: one.text, cells: one.line.cells }));
  const names = listed.map(({ person }) => person.name);
  const listedAs = initialsIn(lines, names);
  const initials: Initials = (short) =>
    listedAs(short) ?? (names.includes(short) && isInitials(short) ? nameInText(short, text) : null);
  const named = listed.map((one) => one.person);
  const unexplained = listed.filter(({ person }) => isShortForm(person.name) && initials(person.name) === null);
  const lost = new Set(unexplained.filter(({ person }) => !isInitials(person.name)).map(({ line }) => line));
  notUnderstood.push(...people.flatMap((section) => section.lines).filter((one) => lost.has(one.line.number)));
  const roll = onePersonEach(damaged ? inOneSpelling(named) : named, initials);
  return { people: roll, initials, notUnderstood, unexplained: byLine(unexplained), overBreak, belowBoth };
}

function byLine(listed: readonly Listed[]): Attendance["unexplained"] {
  const short = listed.filter(({ person }) => isInitials(person.name));
  return [...new Set(short.map(({ line }) => line))].map((line) => ({
    names: short.filter((one) => one.line === line).map(({ person }) => person.name),
    line,
  }));
}

/** The lists have a line for each person: so what stands after a name's comma is that person's. */
function hasOneEach(lists: readonly Section[]): boolean {
  return lists.some(
    (section) =>
      entriesOf(section.lines, section.onLabelLine).filter((one) => one.line.cells === null && one.text.includes(","))
        .length > 1,
  );
}

/** Most entries of this list surely have several people, as where each organisation has a line. */
function hasSeveral({ lines, onLabelLine }: Section): boolean {
  const entries = entriesOf(lines, onLabelLine).filter((one) => one.line.cells === null && one.text.includes(","));
  const several = entries.filter((one) => splitList(opensOrganisation(one.text)?.rest ?? one.text, true).length > 1);
  return several.length > 1 && several.length * 2 >= entries.length;
}

function readSection(
  section: Section,
  oneEach: boolean,
  before: readonly Listed[],
): { listed: Listed[]; notUnderstood: Marked[] } {
  const role = ROLE_OF[section.kind];
  const own: PeopleGroup | null = role === undefined ? null : { role, absent: section.kind === "absent" };
  const listed: Listed[] = [];
  const notUnderstood: Marked[] = [];
  let group = own;
  let organisation: string | null = null;
  let isOver = false;
  let isOfReceivers = false;
  const add = (people: readonly ListedPerson[], line: number) => {
    for (const person of people)
      listed.push({
        person: from(organisation, person),
        line,
        isAbsentGroup: group?.absent === true && person.absent,
        isBelowBoth: group?.isBoth === true,
      });
  };
  const prose = proseIn(section.lines);
  let columns: readonly PeopleColumn[] | null = null;
  for (const one of withHeads(entriesOf(section.lines, section.onLabelLine))) {
    if (before.length + listed.length > MOST_PEOPLE) {
      notUnderstood.push(one);
      continue;
    }
    // Whom a list of tasks above the items names need not be here, and its tasks look like names.
    if (one.label?.kind === "tasks") {
      notUnderstood.push(one);
      continue;
    }
    const receivers = namesReceivers(one.text);
    isOfReceivers = receivers || (isOfReceivers && opensGroup(one.text) === null);
    if (isOfReceivers) {
      notUnderstood.push(one);
      if (receivers && !one.text.endsWith(":")) isOfReceivers = false;
      continue;
    }
    const said = prose.get(one.line.number);
    if (said !== undefined) {
      const known = [...before, ...listed].map(({ person }) => person);
      add(inProse(said, isOver ? null : group, known), one.line.number);
      continue;
    }
    const named = one.line.cells === null ? null : peopleColumns(one, one.line.row?.header ?? one.line.cells);
    if (isHeader(one) || (named !== null && one.line.row?.header == null)) {
      columns = named;
      continue;
    }
    columns = one.line.cells === null ? null : (named ?? columns);
    const byColumn = columns === null ? null : peopleByColumn(one, columns);
    if (byColumn !== null) {
      for (const { person, column } of byColumn) {
        const [found] = inGroup([person], column.group ?? group ?? PRESENT);
        const isAbsentGroup = column.group === null && group?.absent === true;
        const isBelowBoth = false;
        if (found)
          listed.push({ person: from(column.organisation, found), line: one.line.number, isAbsentGroup, isBelowBoth });
      }
      continue;
    }
    // "Som stedfortræder for Ole Krat mødte Lis Holm" opens no list.
    const isApart = listed.some((other) => other.isAbsentGroup) && (section.onLabelLine || one.line.gap);
    const opened = isFullRow(one) || startsWithSubstitution(one.text) ? null : opensList(one, group, isApart);
    if (opened) {
      group = opened.group;
      organisation = null;
      isOver = false;
    }
    const inside = isFullRow(one) ? null : opensOrganisation(opened?.rest ?? one.text);
    if (inside) {
      organisation = inside.organisation;
      // Behind absences on a line of their own, "Fra kommunen: …" tells who came from there.
      if (group?.absent === true && section.onLabelLine && !opened && one !== section.lines[0]) group = PRESENT;
    }
    const text = inside?.rest ?? opened?.rest ?? one.text;
    // Outside a list, "Ledelsessiden: …" and "Region: …" open one of their own.
    const around = isOver ? null : (group ?? (inside && areAllPeople(inside.rest) ? PRESENT : null));
    const read = text === "" ? [] : onLine(one, text, around, oneEach);
    const found = read.length > 0 || around?.absent !== true ? read : firstNameAlone(text, [...before, ...listed]);
    add(found, one.line.number);
    if (found.length === 0 && opened && text !== "" && !NOBODY.test(text)) notUnderstood.push(one);
    else if (found.length === 0 && !opened && !NOBODY.test(text)) {
      const heading = organisationHeading(one);
      const isOfAll = section.kind === "unlabelled" && group === null && before.length + listed.length === 0;
      if (heading) organisation = isOfAll && headsAll(heading.organisation, section) ? null : heading.organisation;
      else {
        notUnderstood.push(one);
        // A list ends at the first paragraph that names nobody.
        if (one.line.gap && !headsColumns(one, section) && listed.length + before.length > 0) isOver = true;
      }
    }
    // "Referent: Lis Holm" inside a list is a line of its own.
    if (opened && opened.rest !== "" && ONE_LINE.has(opened.group.role)) group = own;
  }
  return { listed, notUnderstood };
}

/** "Afbud fra Kaj", where one of those listed is called so. */
function firstNameAlone(words: string, listed: readonly Listed[]): ListedPerson[] {
  const name = words.replace(/[.\s]+$/u, "");
  const fitting = isLoneName(name) ? listed.filter(({ person }) => person.name.split(" ")[0] === name) : [];
  const [only] = fitting;
  return only && fitting.length === 1 ? [{ ...only.person, absent: true }] : [];
}

/** Somebody under the heading of an organisation comes from there; "formand" is then the chair of that. */
function from(organisation: string | null, person: ListedPerson): ListedPerson {
  if (organisation === null) return person;
  const calledChair = person.calledChair === "alone" ? "besideOrganisation" : person.calledChair;
  return { ...person, calledChair, organisation: person.organisation ?? organisation };
}

/** "Apologies      Practice": what stands beside the heading is the name of the other column. */
const headsColumns = (one: Marked, { lines, onLabelLine }: Section): boolean =>
  onLabelLine && one === lines[0] && one.line.parted !== null;

/** Apart from those who did not come, who took the minutes is none of them; nor need those be who stand below a heading of their own. */
function opensList(
  { text, line }: Marked,
  around: PeopleGroup | null,
  isApart: boolean,
): ReturnType<typeof opensGroup> {
  const group = opensGroup(text);
  if (group !== null || around?.absent !== true) return group;
  return (line.gap ? opensOffice(text) : null) ?? (isApart && line.cells === null ? opensUnknown(text) : null);
}

function isHeader({ line }: Marked): boolean {
  return line.row !== null && line.row.header !== null && line.row.row === 1;
}

/** A row of a table with names; one that fills a single cell may be a heading inside it. */
function isFullRow({ line }: Marked): boolean {
  return line.row !== null && line.row.header !== null && (line.cells ?? []).filter((cell) => cell !== "").length > 1;
}
