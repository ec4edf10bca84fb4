import { remembered } from "../domain/remembered.ts";
import { committeeWords as da } from "./da/committeeWords.ts";
import { committeeWords as en } from "./en/committeeWords.ts";
import { saidOf } from "./committeeName.ts";
import { anyOf, compile } from "./grammar.ts";
import { firstMatch, lowered } from "./pattern.ts";
import { hasQuestionMark } from "./hearing.ts";
import { LONGEST, plain, whole } from "./replies.ts";

/** How a language speaks of the committees that somebody sits in; as regular-expression sources (grammar.ts says how). */
export interface CommitteeWords {
  /** Both of two, where it adds nothing else: "til begge", "begge steder". */
  both: readonly string[];
  /** The same, where their meetings are named; and what one meeting is called in its place. */
  bothMeetings: readonly string[];
  meeting: string;
  /** "Hvornår mødes begge": with a group `both`, in whose place `we` stands. */
  bothMeet: readonly string[];
  we: string;
  /** Whole messages about what was just done, with a sign for each committee: the same there too, … */
  likewise: readonly string[];
  /** … there and nowhere else, … */
  only: readonly string[];
  /** … not there, … */
  not: readonly string[];
  /** … there instead, … */
  instead: readonly string[];
  /** … and mere names, as an answer. */
  names: readonly string[];
}

/** What is said of one or more of the committees that somebody sits in, by their places among them. */
interface SaidOfCommittees {
  kind: "likewise" | "only" | "not" | "instead" | "names";
  committees: readonly number[];
  asks: boolean;
}

export interface NamedCommittee {
  name: string;
  /** Whether no other one of them is called by the same short name. */
  byShortName: boolean;
}

const LANGUAGES = [da, en];
const BOTH = LANGUAGES.flatMap(({ both }) => both.map(compile));
const MEETINGS = LANGUAGES.map((words) => ({ forms: words.bothMeetings.map(compile), by: words.meeting }));
const MEET = LANGUAGES.map((words) => ({ forms: words.bothMeet.map(compile), by: words.we }));
const ALL = compile(anyOf(LANGUAGES.flatMap(({ both, bothMeetings }) => [...both, ...bothMeetings])));
const KINDS = (["likewise", "only", "not", "instead", "names"] as const).map((kind) => ({
  kind,
  form: whole(LANGUAGES.flatMap((words) => words[kind])),
}));

/** "Afbud begge steder", "hvornår mødes begge?": what is said to two committees, as it would be said to one; null: it is not. */
export function withoutBoth(text: string): string | null {
  for (const { forms, by } of MEET) {
    const asked = firstMatch(forms, text);
    const both = asked?.groups["both"];
    if (asked && both !== undefined) return text.replace(both, by);
  }
  for (const { forms, by } of MEETINGS) {
    const meetings = firstMatch(forms, text);
    if (meetings) return replaced(text, meetings, by);
  }
  const found = firstMatch(BOTH, text);
  return found && replaced(text, found, "");
}

const replaced = (text: string, { index, length }: { index: number; length: number }, by: string): string =>
  `${text.slice(0, index)}${by}${text.slice(index + length)}`
    .replace(/\s+/gu, " ")
    .replace(/\s(?=[.,!?])/gu, "")
    .trim();

/** What a short message says of committees and nothing else: "også i driftsforum", "nej, kun klyngestyregruppen"; null: it says more. */
export function saidOfCommittees(text: string, committees: readonly NamedCommittee[]): SaidOfCommittees | null {
  const said = lowered(plain(text));
  if (said.length > LONGEST || committees.length < 2) return null;
  const everyone = committees.map((_, index) => signOf(index)).join(" ");
  const masked = committees.reduce(
    (rest, { name, byShortName }, index) => rest.replace(nameIn(name, byShortName), signOf(index)),
    said.replace(ALL.expression, committees.length === 2 ? everyone : "$&"),
  );
  const named = [...new Set(Array.from(masked.matchAll(/‹c(\d+)›/gu), ([, index]) => Number(index)))];
  if (named.length === 0) return null;
  const found = KINDS.find(({ form }) => firstMatch([form], masked) !== null);
  return found ? { kind: found.kind, committees: named, asks: hasQuestionMark(text) } : null;
}

const signOf = (index: number): string => `‹c${index}›`;

const nameIn = (name: string, byShortName: boolean): RegExp => (byShortName ? inShort(name) : inFull(name));

// The same few names come up in every turn.
const inShort = remembered((name) => everywhere(saidOf(name, true)));
const inFull = remembered((name) => everywhere(saidOf(name, false)));
const everywhere = (source: string): RegExp => new RegExp(compile(source).expression.source, "g");
