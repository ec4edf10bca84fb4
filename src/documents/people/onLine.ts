import type { Role } from "../../domain/person.ts";
import { isGivenName } from "../knowledge/givenNames.ts";
import { paragraphsOf } from "../prose/paragraphs.ts";
import { sentencesOf } from "../prose/sentences.ts";
import type { Line } from "../line.ts";
import type { Marked } from "../structure/candidates.ts";
import { looksLikeEntry, looksLikeRow } from "./entries.ts";
import type { PeopleGroup } from "./groupHeading.ts";
import { amongInitials, loneNames, splitList } from "./list.ts";
import { isAwayForAPart, personIn, saysAway, type ListedPerson } from "./personLine.ts";
import { allBut, attendanceSaid } from "./said.ts";
import { substitutionsIn, without } from "./substitutes.ts";
import { personInRow } from "./table.ts";

const LONGEST_LIST = 4000;
const I_WRITE =
  /[.,;]\s+(?:jeg skriver|jeg tager referat|skriver)\s*[(:,]?\s*(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3})\)?\.?$/u;
const TOOK_PART = /(?<!\p{L})(?:deltog|deltager|mødte|møder|attended|attends)(?!\p{L})(?! ikke)/u;
export const PRESENT: PeopleGroup = { role: "member", absent: false };

/** Paragraphs that tell in sentences who came: their sentences by the number of the first line; their other lines have none left. */
export function proseIn(lines: readonly Marked[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  const own = lines.filter((one) => one.line.cells === null).map((one) => ({ ...one.line, text: one.text }));
  for (const paragraph of paragraphsOf(own)) {
    if (!/[.]$|[.]\s/u.test(paragraph.raw) || paragraph.raw.length > LONGEST_LIST) continue;
    const sentences = sentencesIn(paragraph.lines);
    const isTold = sentences.some((text) => /\p{Ll}\.$/u.test(text) && attendanceSaid(text) !== null);
    if (!isTold) continue;
    paragraph.lines.forEach((line, at) => found.set(line.number, at === 0 ? sentences : []));
  }
  return found;
}

/** Who came and who did not, from sentences. `around`: the list they stand in; `listed`: who was named before them. */
export function inProse(
  sentences: readonly string[],
  around: PeopleGroup | null,
  listed: readonly ListedPerson[],
): ListedPerson[] {
  const found: ListedPerson[] = [];
  for (const sentence of sentences) {
    const said = attendanceSaid(sentence);
    if (said) {
      if (said.group && said.list !== "") found.push(...peopleIn(said.list, said.group, false));
      continue;
    }
    const last = [...listed, ...found].findLast((person) => person.absent);
    found.push(...replacing(substitutionsIn(sentence), last?.name ?? null));
    if (around === null || substitutionsIn(sentence).length > 0) continue;
    // Whoever a sentence says took part is not absent, even below "Afbud".
    const group = around.absent && TOOK_PART.test(sentence) ? PRESENT : around;
    found.push(...peopleIn(sentence, group, false));
  }
  return found;
}

/** People who came for somebody: the one named, or the last who was said to be absent. */
function replacing(told: ReturnType<typeof substitutionsIn>, last: string | null): ListedPerson[] {
  return told.flatMap(({ who, whom }) => {
    const person = who === null ? null : personIn(who, true);
    return person === null ? [] : [{ ...person, roles: ["member" as const], standsInFor: whom ?? last }];
  });
}

/** The people of one entry, `text` being what of it no heading has taken. `group` null: the line stands in no list. */
export function onLine(one: Marked, text: string, group: PeopleGroup | null, oneEach: boolean): ListedPerson[] {
  const { line } = one;
  const cells = line.cells !== null && line.cells.length >= 2 && text === one.text ? line.cells : null;
  const row = cells !== null && line.row?.header ? personInRow(cells, line.row.header) : null;
  if (row) return inGroup([row], group ?? PRESENT);
  if (cells !== null) {
    if (group === null && !looksLikeRow(cells)) return [];
    const person = personIn(cells.join(", "));
    return person === null ? [] : inGroup([person], group ?? PRESENT);
  }
  if (group !== null) {
    const [first = "", ...others] = sentencesIn([{ ...line, text: withWriter(text) }]);
    const but = allBut(first, group);
    const people = but ? peopleIn(but.list, but.group, false) : peopleIn(first, group, oneEach);
    return [...people, ...(others.length > 0 ? inProse(others, group, people) : [])];
  }
  const but = allBut(text, group);
  if (but) return peopleIn(but.list, but.group, false);
  // Outside a list, only a line that is all name, title and organisation is taken for an attendant, or one that says who leads or writes.
  const person = personIn(text);
  if (person === null) return [];
  if (looksLikeEntry(text)) return peopleIn(text, PRESENT, oneEach);
  const leads = person.roles.length > 0 && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text) && text.length < 60;
  return leads && !text.includes(",") ? [{ ...person, title: null }] : [];
}

/** "… jeg skriver (Vagn)", in the words of every other document. */
function withWriter(text: string): string {
  return text.replace(I_WRITE, (_, who: string) => `. Referent: ${who}`);
}

/** The people of a list's words, each with the role of the list. */
function peopleIn(words: string, group: PeopleGroup, oneEach: boolean): ListedPerson[] {
  const both = substitutionsIn(words).filter((one) => one.who !== null && one.whom !== null);
  const rest = without(words, both).replace(/[.\s]+$/u, "");
  const initials = onlyInitials(rest);
  if (initials) return inGroup(initials, group);
  const lone = loneNames(rest);
  const mixed = amongInitials(rest);
  const parts = (lone ?? mixed ?? splitKeeping(rest, oneEach)).flatMap(
    (part) => (mixed && onlyInitials(part)) ?? personIn(part, lone !== null || isGivenName(part)) ?? [],
  );
  return [...inGroup(parts, group), ...replacing(both, null)];
}

/** "Afbud: KH, TN (syg), MS (suppleant Nanna Eg deltog)": people by the short forms that another line explains. */
function onlyInitials(words: string): ListedPerson[] | null {
  const parts = words.split(/(?:\s*[,;/]\s*|\s+(?:og|and|samt)\s+)(?![^(]*\))/u).filter((part) => part !== "");
  const found = parts.map((part) => /^(?<name>\p{Lu}{2,5})(?:\s*\((?<note>[^()]*)\))?$/u.exec(part)?.groups);
  if (parts.length === 0 || found.includes(undefined)) return null;
  return found.map((groups, at) => {
    const { name = "", note = "" } = groups ?? {};
    const substitute = substitutionsIn(parts[at] ?? "").find((one) => one.whom === null)?.who ?? null;
    return {
      ...{ name, title: null, organisation: null, roles: [], absent: saysAway(note), substitute },
      ...{ standsInFor: null, cameForAPart: isAwayForAPart(note), calledChair: null },
    };
  });
}

/** The entries of a list; who came instead of somebody stays in the entry of that person. */
function splitKeeping(words: string, oneEach: boolean): string[] {
  const substitutions = substitutionsIn(words);
  let masked = words;
  for (const [at, { index, length }] of [...substitutions.entries()].reverse())
    masked = `${masked.slice(0, index)}\uE000${at.toString()}\uE000${masked.slice(index + length)}`;
  return splitList(masked, oneEach).map((part) =>
    part.replace(/\uE000(?<at>\d+)\uE000/gu, (_, at: string) => {
      const found = substitutions[Number(at)];
      return found ? words.slice(found.index, found.index + found.length) : "";
    }),
  );
}

/** What the list says of all its people, and each of themselves: a guest among members is none. */
export function inGroup(people: readonly ListedPerson[], group: PeopleGroup): ListedPerson[] {
  return people.map((person) => {
    const isBeside = group.role === "member" && person.roles.some((role) => role === "guest" || role === "observer");
    const roles = new Set<Role>([...(isBeside ? [] : [group.role]), ...person.roles]);
    const absent = person.absent || (group.absent && !person.cameForAPart);
    return {
      ...person,
      roles: [...roles],
      absent,
      substitute: absent || person.substitute === null ? person.substitute : null,
    };
  });
}

function sentencesIn(lines: readonly Line[]): string[] {
  return sentencesOf(paragraphsOf(lines), (words) => words).map((one) => one.text);
}
