import type { ReadPerson, Role } from "../../domain/reading.ts";
import { matchPeople } from "../../language/names.ts";
import { isGivenName } from "../knowledge/givenNames.ts";
import { isOrganisationWord } from "../knowledge/organisations.ts";
import type { Marked } from "../structure/candidates.ts";
import type { Section } from "../structure/sections.ts";
import { isOrganisationName, isPersonName, splitTitle } from "./names.ts";
import { isLoneName, personIn, type ListedPerson } from "./personLine.ts";

type Attendance = { readonly people: readonly ReadPerson[]; readonly notUnderstood: readonly Marked[] };

const ROLE_OF: Partial<Record<Section["kind"], Role>> = {
  present: "member",
  absent: "member",
  observers: "observer",
  guests: "guest",
  administration: "administration",
  secretary: "secretariat",
  chair: "chair",
};
const HEAD_WORD =
  /^(?:nr\.?|punkt|emne|ansvarlig|tid|formål|type|varighed|oplæg|navn|titel|stilling|organisation|arbejdssted|sektor|deltog|til stede|deltager|rolle|funktion|fremmødt|afbud|repræsenterer|name|title|role|post|organisation|attended|present|apologies)$/iu;
/** Characters of a list that runs over several lines. */
const LONGEST_ENTRY = 2000;
const INSTEAD =
  /(?:[Ii] stedet for|som stedfortræder for|som suppleant for|[Ii]n place of|[Ii]nstead of|[Oo]n behalf of)\s+(?<whom>\p{Lu}[\p{L}' .-]{0,50}?)\s+(?:deltog|deltager|mødte|møder|kom|kommer|attended|attends|came)\s+(?<who>\p{Lu}[\p{L}' -]+)|(?<who2>\p{Lu}[\p{L}' -]{1,50}?)\s+(?:deltog|deltager|mødte|møder|attended|attends|deputised)\s+(?:i stedet for|som stedfortræder for|som suppleant for|in place of|instead of|for)\s+(?<whom2>\p{Lu}[\p{L}' -]+)/u;

/** The people of the attendance lists, and the chair, in the order of the document; nobody twice. */
export function attendanceOf(sections: readonly Section[]): Attendance {
  const listed: ListedPerson[] = [];
  const notUnderstood: Marked[] = [];
  for (const section of sections) {
    const role = ROLE_OF[section.kind] ?? null;
    if (role === null && section.kind !== "unlabelled") continue;
    const context = { role, absent: section.kind === "absent", labelled: section.labelled };
    let group: string | null = null;
    for (const one of entries(section.lines, section.onLabelLine)) {
      const found = peopleOnLine(one, context);
      const opened = found.length === 0 ? groupOf(one) : null;
      if (opened !== null) group = opened;
      else if (found.length === 0 && !isTableHead(one)) notUnderstood.push(one);
      listed.push(...found.map((person) => ({ ...person, organisation: person.organisation ?? group })));
    }
  }
  return { people: withSubstitutes(listed), notUnderstood };
}

/** "Fra PLO-Nord" and "Solbjerg Kommune:" stand over the people who come from there. */
function groupOf({ text, line }: Marked): string | null {
  const from = /^(?:fra|from)\s+(?<who>.{2,60}?):?$/iu.exec(text)?.groups?.["who"];
  const words = from ?? text.replace(/:$/u, "");
  return (from !== undefined || text.endsWith(":") || line.heading !== null || line.bold) && isOrganisationName(words)
    ? words
    : null;
}

function isTableHead({ line }: Marked): boolean {
  return line.cells !== null && line.cells.filter((cell) => cell !== "").every((cell) => HEAD_WORD.test(cell.trim()));
}

type Context = { readonly role: Role | null; readonly absent: boolean; readonly labelled: boolean };

/** Lists that wrap inside a person ("…, Solbjerg\nKommune") are joined; lists of one person a line stay apart. */
function entries(lines: readonly Marked[], inline: boolean): Marked[] {
  const joined: Marked[] = [];
  for (const one of lines) {
    const last = joined.at(-1);
    const short = (last?.text.length ?? 0) < LONGEST_ENTRY;
    const opens = (last?.text.match(/\(/gu)?.length ?? 0) > (last?.text.match(/\)/gu)?.length ?? 0);
    const runsOn =
      last &&
      short &&
      !one.line.gap &&
      one.line.marker === null &&
      (opens || (last.text.length > 60 && (inline || /(?:,|\s(?:og|and))$/u.test(last.text))));
    if (last && runsOn) joined[joined.length - 1] = { ...last, text: `${last.text} ${one.text}` };
    else joined.push(one);
  }
  return joined;
}

function peopleOnLine({ text, line }: Marked, context: Context): ListedPerson[] {
  const instead = INSTEAD.exec(text);
  const rest = instead ? text.slice(0, instead.index) : text;
  const found =
    line.cells !== null
      ? asList(personIn(line.cells.join(", ")))
      : (loneNames(rest, context) ?? splitList(rest)).flatMap((part) => asList(personIn(part, context.role !== null)));
  const roleHere = prefixRole(rest);
  // Outside a list, only a line that is all name, title and organisation is taken for an attendant.
  const isRow = line.cells !== null && line.cells.length >= 2;
  if (context.role === null && roleHere === null && !(found.length > 0 && (isRow || looksLikeEntry(rest)))) return [];
  const people = found.map((person): ListedPerson => {
    const roles = new Set<Role>([roleHere ?? context.role ?? "member", ...person.roles]);
    if (roles.has("chair") && context.role === "member") roles.add("member");
    const absent = person.absent || context.absent;
    return { ...person, roles: [...roles], absent, substitute: absent ? person.substitute : null };
  });
  return instead ? [...people, ...insteadPeople(instead)] : people;
}

function insteadPeople(match: RegExpExecArray): ListedPerson[] {
  const who = (match.groups?.["who"] ?? match.groups?.["who2"] ?? "").trim();
  const whom = (match.groups?.["whom"] ?? match.groups?.["whom2"] ?? "").trim();
  const name = splitTitle(who).name;
  if (!isPersonName(name)) return [];
  return [{ ...substituteFrom(name), standsInFor: whom }];
}

/** "Ordstyrer Lis Holm" with no colon. */
function prefixRole(text: string): Role | null {
  if (
    /^(?:ordstyrer|mødeleder|dirigent|chair)\s+\p{Lu}/u.test(text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()))
  )
    return "chair";
  return /^(?:referent|referat v(?:ed|\/)|sekretær|minutes by)\s+\p{Lu}/iu.test(text) ? "secretariat" : null;
}

function looksLikeEntry(text: string): boolean {
  return (
    text.length < 110 &&
    !/[.!?]$/u.test(text) &&
    !/(?<!\p{L})(?:ved|v\/|er|har|på|den|kl)(?!\p{L})/iu.test(text) &&
    text.includes(",")
  );
}

/** A labelled list of given names: "Til stede: Henny, Jens Peter, Sidsel (ref.)". null: the line is none. */
function loneNames(text: string, { role }: Context): string[] | null {
  const parts = text.split(/\s*[,;]\s*|\s(?:og|and|samt)\s/u).map((part) => part.replace(/[.\s]+$/u, ""));
  const bare = parts.map((part) => part.replace(/\s*\([^)]*\)?$/u, ""));
  const known = bare.filter((name) => isGivenName(name) || isPersonName(name)).length;
  const areNames = bare.every((name) => isLoneName(name) || isPersonName(name)) && bare.some(isLoneName);
  return role !== null && areNames && known >= bare.length / 2 ? parts : null;
}

/** One line may list several people: "A (direktør), B og C"; "A, direktør, Solbjerg Kommune" is one. */
function splitList(text: string): string[] {
  if (text.includes(";")) return text.split(/\s*;\s*/u);
  const parts = text.split(/,(?![^(]*\))|\s(?:og|and|samt)\s(?![^(]*\))/u).map((part) => part.trim());
  const bare = (part: string) =>
    splitTitle(
      part
        .replace(/\([^)]*\)?/gu, "")
        .replace(/^[^:]*:\s*/u, "")
        .replace(/[\s.]+$/u, "")
        .trim(),
    ).name;
  const names = parts.filter((part) => isPersonName(bare(part)));
  if (names.length <= 1) return [text];
  return names.length === parts.length ? parts : regroup(parts, bare);
}

/** "A, direktør, B, læge": what is no name belongs to the name before it. */
function regroup(parts: readonly string[], bare: (part: string) => string): string[] {
  const groups: string[] = [];
  for (const part of parts) {
    const last = groups.length - 1;
    if (last < 0 || (isPersonName(bare(part)) && !part.split(" ").some(isOrganisationWord))) groups.push(part);
    else groups[last] = `${groups[last] ?? ""}, ${part}`;
  }
  return groups;
}

function asList(person: ListedPerson | null): ListedPerson[] {
  return person ? [person] : [];
}

function withSubstitutes(listed: readonly ListedPerson[]): ReadPerson[] {
  const people: ReadPerson[] = [];
  for (const person of listed) {
    const known = people.find((other) => other.name === person.name);
    if (!known) people.push(withoutLink(person));
    else merge(known, person);
  }
  for (const { standsInFor, name } of listed) {
    const match = standsInFor === null ? null : matchPeople(standsInFor, people);
    if (match?.kind !== "one") continue;
    match.person.substitute = name;
    match.person.absent = true;
  }
  for (const { substitute } of listed) {
    if (substitute !== null && matchPeople(substitute, people).kind === "none") people.push(substituteFrom(substitute));
  }
  return people;
}

function substituteFrom(name: string): ReadPerson {
  return { name, title: null, organisation: null, roles: ["member"], absent: false, substitute: null };
}

function withoutLink({ name, title, organisation, roles, absent, substitute }: ListedPerson): ReadPerson {
  return { name, title, organisation, roles, absent, substitute };
}

function merge(known: ReadPerson, again: ReadPerson): void {
  known.roles = [...new Set([...known.roles, ...again.roles])];
  known.absent ||= again.absent;
  known.title ??= again.title;
  known.organisation ??= again.organisation;
  known.substitute ??= again.substitute;
}
