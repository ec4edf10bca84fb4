import type { ReadItem, ReadPerson } from "../../domain/reading.ts";
import { matchPeople } from "../../language/names.ts";
import type { Line } from "../line.ts";
import type { Attendance } from "./attendance.ts";
import type { Initials } from "./initials.ts";

/** What a person must look at: listed as absent below a page break, or absent and yet the one who presents an item, people below a heading of both, or initials that nobody explains. */
type Doubt = {
  readonly line: number;
  readonly name: string;
  readonly why: "pageBreak" | "presents" | "belowBoth" | "initials";
  readonly item: number | null;
};

/**
 * The page that a line stands on, counted from 1. Where a format has no pages, the page headers and footers that were taken out
 * of the text tell where one ends: a stretch of them is one break.
 */
export function pagesOf(extracted: readonly Line[], kept: readonly Line[]): (line: number) => number {
  const left = new Set(kept.map((line) => line.number));
  const pages = new Map<number, number>();
  let breaks = 0;
  let taken = false;
  for (const line of extracted) {
    const isTaken = !left.has(line.number);
    if (isTaken && !taken && pages.size > 0) breaks += 1;
    taken = isTaken;
    pages.set(line.number, Math.max(line.page, breaks + 1));
  }
  return (line) => pages.get(line) ?? 1;
}

/**
 * Who was there, after a second look. A list of absences that goes on over a page break may have lost the heading of those present:
 * whoever stands below it is absent only if that part is the shorter one and the person does nothing at the meeting.
 */
export function presenceOf(
  { people, unexplained, overBreak, belowBoth }: Attendance,
  items: readonly ReadItem[],
  isMinutes: boolean,
): { people: ReadPerson[]; doubts: Doubt[] } {
  const ofList = (why: Doubt["why"], lists: Attendance["belowBoth"]) =>
    lists.map(({ names, line }): Doubt => ({ line, name: names.join(", "), why, item: null }));
  const doubts = [...ofList("belowBoth", belowBoth), ...ofList("initials", unexplained)];
  const before = people.filter((person) => person.absent && !overBreak.some((one) => one.name === person.name)).length;
  const checked = people.map((person): ReadPerson => {
    if (!person.absent) return person;
    const presented = isMinutes ? items.find((item) => presents(item, person, people)) : undefined;
    const below = overBreak.find((one) => one.name === person.name);
    const acts = presented !== undefined || person.roles.some((role) => role === "chair" || role === "secretariat");
    if (below && person.substitute === null && (acts || overBreak.length > before)) {
      doubts.push({ line: below.line, name: person.name, why: "pageBreak", item: null });
      return { ...person, absent: false };
    }
    if (presented) doubts.push({ line: 1, name: person.name, why: "presents", item: presented.number });
    return person;
  });
  return { people: checked, doubts };
}

/** Presenters and owners that are given by their initials, by their names. */
export function withFullNames(items: readonly ReadItem[], initials: Initials): ReadItem[] {
  const full = (names: readonly string[]) => [...new Set(names.map((name) => initials(name) ?? name))];
  return items.map((item) => ({
    ...item,
    presenters: full(item.presenters),
    actions: item.actions.map((action) => ({ ...action, owners: full(action.owners) })),
  }));
}

function presents(item: ReadItem, person: ReadPerson, people: readonly ReadPerson[]): boolean {
  return item.presenters.some((name) => {
    const match = matchPeople(name, people);
    return match.kind === "one" && match.person.name === person.name;
  });
}
