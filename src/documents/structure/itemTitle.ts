import type { Language } from "../../domain/language.ts";
import type { ItemKind } from "../../domain/reading.ts";
import type { ClockTime } from "../../domain/time.ts";
import { findTimes } from "../../language/dates.ts";
import { isGivenName } from "../knowledge/givenNames.ts";
import { capitalised, isPersonName, presentersIn } from "../people/names.ts";
import { CLOSED_TITLE } from "../vocabulary/closed.ts";
import { kindOf, trailingKind } from "./itemKinds.ts";

/** What a title or a line under it says of the item besides its subject. `left`: the words not used. */
export type ItemFacts = {
  readonly left: string;
  readonly presenters: readonly string[];
  readonly minutes: number | null;
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  readonly kind: ItemKind | null;
};

const DURATION = /[\s(–—,·-]*(?<![\p{L}\d./-])(?<minutes>\d{1,3})\s*(?:min(?:utter|utes|uter|s)?(?!\p{L})\.?)[\s)]*/iu;
const HOURS =
  /[\s(–—,·-]*(?<![\p{L}\d])(?<hours>\d|en|one)(?<half>½|[.,]5)?\s*(?:time|timer|hour|hours)(?!\p{L})[\s)]*/iu;
const PRESENTER =
  /[\s(–—,·-]*(?<![\p{L}/])(?:(?:oplæg|indlæg|orientering|præsentation|indledning|forelægges|fremlægges|indledes|præsenteres)\s+(?:ved|af|v\/|v\.)|v\s?\/\s?|v\.(?=\s)|ved(?=\s)|\/\s?ved(?=\s)|(?:(?:to (?:have been|be)|skulle (?:have )?(?:være[t]?|blive|bliver)) )?(?:presented|introduced|indledt|fremlagt|præsenteret) (?:by|af|ved)|led by|presentation by|report by|by(?=\s)|presenters?:|oplægsholdere?:|ansvarlig:|lead:|indleder:)\s*(?<who>[^()]+?)\s*\)?$/iu;
/** "ved formanden" is who presents the item; "ved skolerne" is a part of its subject. */
export const OFFICE =
  /^(?:den |det )?\p{L}*(?:formand|formænd|direktør|chef|leder|konsulent|læge|koordinator|sekretær|kasserer|borgmester|referent|repræsentant|medarbejder|gruppe|sekretariat|administration|forvaltning|ledelse|region|kommune|klynge|udvalg|part)\p{L}*/iu;
const PROPOSED =
  /(?<!\p{L})(?:forslag|initiativsag|proposal)\s+(?:fra|af|by|from)\s+(?<who>\p{Lu}[\p{L}\s.'’-]{3,60})$/iu;
const MOST_CLAUSES = 4;
const PARENTHESIS = /\s*[([](?<inner>[^()[\]]+)[)\]]\s*$/u;
const OPEN =
  /^(?:\(åben(?:t)?(?: punkt| sag)?\)|åben(?:t)?(?: punkt| sag)?\s*[:–—-])\s*|\s*\(åben(?:t)?(?: punkt| sag)?\)$/iu;
const ROUNDS = 3;

/** Takes durations, clock times, presenters and the kind off an item's title, or off a line that holds nothing else. */
export function itemFacts(words: string, language: Language, known: readonly string[]): ItemFacts {
  const chunks = words.split(" · ");
  if (chunks.length > 1) return factsInColumns(chunks, language, known);
  let left = words.trim();
  let minutes: number | null = null;
  const duration = DURATION.exec(left);
  const hours = duration ? null : HOURS.exec(left);
  if (duration) {
    minutes = Number(duration.groups?.["minutes"]);
    left = without(left, duration);
  } else if (hours && /\d|½/u.test(hours[0]) && hours.index > 0) {
    minutes = (Number(hours.groups?.["hours"]) || 1) * 60 + (hours.groups?.["half"] ? 30 : 0);
    left = without(left, hours);
  }
  const clock = clockIn(left, language);
  if (clock) left = clock.left;
  const presenters: string[] = [];
  let kind: ItemKind | null = null;
  let closed = { before: "", after: "" };
  // What stands at the end comes off first: "Cykelstier (B) v. Hanne Juhl" is a presenter and then a kind.
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = left;
    const mark = CLOSED_TITLE.exec(left);
    if (mark?.index === 0) closed = { ...closed, before: mark[0] };
    else if (mark) closed = { ...closed, after: mark[0] };
    left = left.replace(CLOSED_TITLE, "").replace(OPEN, "");
    const parenthesised = factsInParenthesis(left, known);
    const trailing = trailingKind(parenthesised.left);
    kind ??= parenthesised.kind ?? trailing.kind;
    left = parenthesised.kind === null ? trailing.left : parenthesised.left;
    const clause = presenterClause(left, known) ?? dashedNames(left, known);
    presenters.push(...parenthesised.presenters, ...(clause?.names ?? []));
    if (clause) left = left.slice(0, clause.index);
    left = left.replace(/[\s–—,·|:(-]+$/u, "").replace(/^[\s–—,·|:)-]+/u, "");
    if (left === before || left === "") break;
  }
  const proposer = PROPOSED.exec(left)?.groups?.["who"] ?? "";
  if (presenters.length === 0 && isPersonName(proposer)) presenters.push(proposer);
  if (/\s\S+\s\S{4,}\.$|^[^.]*\p{L}{5}\.$/u.test(left)) left = left.slice(0, -1);
  return {
    left: withMark(left, closed),
    presenters,
    minutes: minutes ?? spanMinutes(clock),
    start: clock?.start ?? null,
    end: clock?.end ?? null,
    kind,
  };
}

/** A title that says of its item that it is closed, and nothing else, is that. */
const withMark = (left: string, { before, after }: { before: string; after: string }): string =>
  left === "" ? `${before}${after}`.replace(/^[\s,–—-]+|[\s:–—-]+$/gu, "") : `${before}${left}${after}`;

/** Who presents the item, by the words at its end. */
function presenterClause(left: string, known: readonly string[]): { names: string[]; index: number } | null {
  let from = 0;
  for (let tried = 0; tried < MOST_CLAUSES; tried += 1) {
    const clause = PRESENTER.exec(left.slice(from));
    const who = clause?.groups?.["who"] ?? "";
    if (!clause) return null;
    const lead = clause[0].slice(0, clause[0].lastIndexOf(who)).trim();
    // "BROEN VED SKOLEN": capitals throughout tell no name from a place.
    const isSmall = left === left.toUpperCase() ? !isGivenName(who.split(" ")[0] ?? "") : /^\p{Ll}/u.test(who);
    const isPlace = /ved$/iu.test(lead) && isSmall && !OFFICE.test(who);
    const named = isPlace ? [] : presentersIn(who, known);
    // "v/ formand" is somebody, though without a name.
    const names =
      named.length === 0 && /v\s?\/$|v\.$/iu.test(lead) && who.length < 40 && OFFICE.test(who) ? [who] : named;
    if (names.length > 0) return { names, index: from + clause.index };
    from += clause.index + Math.max(1, clause[0].length - who.length);
  }
  return null;
}

/** "Cykelstier – Hanne Juhl og Ole Krat": names of people and nothing else after a dash. */
function dashedNames(left: string, known: readonly string[]): { names: string[]; index: number } | null {
  const end = /\s*(?:[–—|]|\s-)\s(?<who>[\p{L}\s.,'’&-]{3,80})$/u.exec(left);
  const chunks = (end?.groups?.["who"] ?? "").split(/\s*[,&]\s*|\s+(?:og|and)\s+/u);
  const areNames = chunks.every(
    (chunk) =>
      known.some((name) => name === chunk || name.startsWith(`${chunk} `)) ||
      (isPersonName(chunk) && isGivenName(chunk.split(" ")[0] ?? "")),
  );
  return end && areNames ? { names: chunks, index: end.index } : null;
}

const EVERYBODY = /^(?:alle|all|everyone|everybody)$/iu;
/** Whoever stands in the column of those who present, by whatever name. */
const IN_ITS_COLUMN = /^v\/ (?<who>[^.;:()]{2,40})$/u;

/** A title with its facts in columns: "Status · 9.30 · Hanne Juhl · orientering". */
function factsInColumns(chunks: readonly string[], language: Language, known: readonly string[]): ItemFacts {
  const all = chunks.map((chunk) => itemFacts(chunk, language, known));
  const first = <T>(pick: (facts: ItemFacts) => T | null) => all.map(pick).find((value) => value !== null) ?? null;
  const left: string[] = [];
  const presenters: string[] = [];
  const kinds = chunks.map((chunk, at) => (at > 0 ? kindOf(chunk) : null));
  all.forEach((facts, at) => {
    if (kinds[at] !== null) return;
    presenters.push(...facts.presenters);
    const who = at > 0 ? IN_ITS_COLUMN.exec(facts.left)?.groups?.["who"] : undefined;
    if (who !== undefined) {
      if (!EVERYBODY.test(who)) presenters.push(capitalised(who));
      return;
    }
    // "Alle" in the presenters' column is nobody in particular.
    if (facts.left === "" || (at > 0 && EVERYBODY.test(facts.left))) return;
    const names =
      at > 0 && /^[\p{L}\s.,'’&-]+$/u.test(facts.left) && facts.left.length < 60 ? presentersIn(facts.left, known) : [];
    if (names.length > 0) presenters.push(...names);
    else left.push(facts.left);
  });
  return {
    left: left.join(" · "),
    presenters,
    minutes: first((facts) => facts.minutes),
    start: first((facts) => facts.start),
    end: first((facts) => facts.end),
    kind: kinds.find((kind) => kind !== null) ?? first((facts) => facts.kind),
  };
}

function without(text: string, found: RegExpExecArray): string {
  // A parenthesis that opens before a length, or closes after it, stays with what else is in it.
  const opens = found[0].includes("(") && !found[0].includes(")");
  const after = text.slice(found.index + found[0].length);
  const left = `${text.slice(0, found.index)} ${opens ? `(${after.replace(/^[\s,]+/u, "")}` : after}`.trim();
  const count = (sign: string) => left.split(sign).length - 1;
  return count("(") > count(")") ? `${left})` : left;
}

function clockIn(text: string, language: Language): { start: ClockTime; end: ClockTime | null; left: string } | null {
  const time = findTimes(text, language).at(0);
  if (!time) return null;
  // A time inside a title belongs to the subject, unless it opens or closes it.
  const before = text.slice(0, time.index).replace(/[\s([*-]*(?:kl\.?|tid:?|at|fra)?\s*$/iu, "");
  const after = text.slice(time.index + time.length).replace(/^[\s)\]:·*–-]+/u, "");
  const closes = /^(?:v\/|ved |v\. |by |·|\(|$)/iu.test(after) || kindOf(after) !== null;
  if (before !== "" && !closes) return null;
  return { start: time.start, end: time.end, left: [before, after].filter((part) => part !== "").join(" · ") };
}

function factsInParenthesis(
  text: string,
  known: readonly string[],
): { left: string; kind: ItemKind | null; presenters: string[] } {
  const inner = PARENTHESIS.exec(text);
  const words = inner?.groups?.["inner"]?.replace(/^[\s,]+|[\s,]+$/gu, "") ?? "";
  if (!inner || words === "") return { left: inner ? text.slice(0, inner.index) : text, kind: null, presenters: [] };
  const kind = kindOf(words);
  if (kind !== null) return { left: text.slice(0, inner.index), kind, presenters: [] };
  const chunks = words.split(/\s*,\s*|\s+(?:og|and)\s+/u).map((chunk) => chunk.replace(/^(?:v\/|ved\s)\s*/iu, ""));
  // "(DÆMP)" is a short form, no presenter.
  const presenters = presentersIn(chunks.join(", "), known).filter((name) => !/\p{Lu}{2}/u.test(name));
  const inside = chunks.flatMap((chunk) => kindOf(chunk) ?? []);
  if (presenters.length === 0 || presenters.length + inside.length < chunks.length)
    return { left: text, kind: null, presenters: [] };
  return { left: text.slice(0, inner.index), kind: inside[0] ?? null, presenters };
}

function spanMinutes(clock: { start: ClockTime; end: ClockTime | null } | null): number | null {
  return clock?.end ? Math.max(0, minuteOfDay(clock.end) - minuteOfDay(clock.start)) || null : null;
}

export function minuteOfDay(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
