import { remembered } from "../domain/remembered.ts";
import { areApart } from "./dates/longest.ts";
import { compile } from "./grammar.ts";
import { firstMatch, lowered, type Span } from "./pattern.ts";

/** "til driftsforum" is about it; "driftsforum laver et udkast" gives it something to do. */
const MEANT = String.raw`(?:til|i|for|fra|hos|ved|på|in|to|of|for|from|at|with|on) (?:både |both )?(?:the )?`;
/** What stands between two of them: "afbud til klyngen og til driftsforum". */
const JOINT = String.raw`(?:,? (?:og|samt|and)(?: også| also)? |, (?=${MEANT})| ?[/&+] ?)(?:${MEANT})?(?:the )?`;
/** "Hvornår mødes driftsforum?" */
const WHEN_IT = String.raw`(?:hvornår|when) (?:mødes|skal|does|will)`;
/** Shorter words than this begin too many others. */
const LENGTH = 5;
/** "Klyngestyregruppen", "Driftsforummet". */
const ENDING = String.raw`(?:m?et|e?n|e?r|rne)?`;
const BETWEEN = String.raw`[^\p{L}\p{N}]{1,3}`;

/** Where a text says which committee it is about, in its order. */
type CommitteeFinder = (text: string) => Span[];

interface Options {
  /** Whether the first word of the name, or a part of it, is enough to know it by: not where others have the same. */
  byFirstWord: boolean;
}

/**
 * A committee is named after a preposition, as an address ("Driftsforum Vest: afbud"), as whose meeting it is
 * ("klyngestyregruppens møde"), or by its whole name at the end.
 */
export const committeeFinder = (name: string, { byFirstWord }: Options): CommitteeFinder =>
  byFirstWord ? byWords(name) : byName(name);

// The same few names come up in every turn, and their patterns take as long to make as a message to understand.
const byWords = remembered((name) => finderOf(name, true));
const byName = remembered((name) => finderOf(name, false));

/** A text without two committees that it names together, "til klyngestyregruppen og driftsforum"; null: it does not. */
export function withoutTogether(text: string, one: string, other: string): string | null {
  const lower = lowered(text).replace(/\s/gu, " ");
  const found = joined(one, other).exec(lower) ?? joined(other, one).exec(lower);
  if (found === null) return null;
  return `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(/\s+/gu, " ").trim();
}

const joined = (first: string, second: string): RegExp =>
  compile(`${MEANT}${saidOf(first)}${JOINT}${saidOf(second)}`).expression;

/** What bodies that meet are called, and in the other language. */
const KINDS: readonly (readonly [danish: string, ...english: string[]])[] = [
  ["klynge", "cluster"],
  ["styregruppe", "steering group", "steering committee"],
  ["driftsforum", "operational forum", "operations forum"],
];

/** "Klyngen", "styregruppen" and "the steering group" are the "Klyngestyregruppe" all the same. */
const kindsOf = (first: string): string[] =>
  KINDS.filter(([danish]) => first.startsWith(danish) || first.endsWith(danish)).flat();

/** What a committee is called in either language for the kind it is of: "the steering group". */
export const shortNames = (name: string): string[] => kindsOf(wordsOf(name)[0] ?? "");

/** Whether two are called by the same short names: then neither tells them apart. */
export function shareShortName(name: string, other: string): boolean {
  const [first, second] = [name, other].map((one) => lowered(one).match(/[\p{L}\p{N}]+/u)?.[0] ?? "");
  return first === second || kindsOf(first ?? "").some((kind) => kindsOf(second ?? "").includes(kind));
}

const ANY_KIND = `(?:\\p{L}*(?:${KINDS.map(([danish]) => danish).join("|")})|(?:the )?(?:${KINDS.flatMap(([, ...english]) => english).join("|")}))`;
const KIND = `(?<kind>${ANY_KIND})${ENDING}`;
const WITH_KIND = [
  `(?:til|i|for|fra|hos|ved|på|in|to|of|from|at|with|on) ${KIND}`,
  `(?:mødes|does|meets) ${KIND}`,
  `^${KIND}(?= ?[:,])`,
  `${KIND}'?s (?=møde|dagsorden|opgave|referat|meeting|agenda|action|minutes)`,
].map(compile);
/** Other bodies that one comes to or not: "arbejdsgruppen". An action may well be theirs. */
const GROUP = `(?:\\p{L}{3,}(?:gruppe|udvalg|råd|nævn)|bestyrelse|direktion|(?:working|project|reference|advisory) group|task force|subcommittee)`;
const WHERE = `(?<kind>(?:the )?(?:${ANY_KIND}|${GROUP}))${ENDING}(?:'?s)?`;
/** Whoever is away may be at another's meeting: only the one that the cancellation is for counts. */
const FOR = `(?:til|i|for|to|in|of) (?:(?:mødet?|(?:the )?meeting) (?:i|for|til|of|in) )?`;
const WORDS = `(?:(?:ikke|ik|alligevel|desværre|dog|godt|heller|også|not) ){0,3}`;
const WHOSE = `(?:(?!(?:til|skal|er|har|pga|fordi|grundet|da|han|hun|jeg|to|is|has|because|due|he|she|i) )[^\\s.,;:?!]+ ){0,6}?`;
/** Where one is instead tells why one does not come to this one's. */
const NO_REASON = `(?<!(?:ikke|afbud|forhindret|n't|not|apologies)(?: .*)?[,.;]? ?(?:[,.;]|(?:da|fordi|for|men|as|because|since|but)) (?:.* )?)`;
const FOR_KIND = [
  `^(?:aflys|flyt|udsæt|udskyd|cancel|call off|move|postpone) (?:(?:mødet|the meeting) (?:i|in|of) )?${WHERE}[.!]?$`,
  `(?:afbud|apologies) (?:fra )?(?<kind>${ANY_KIND})${ENDING}`,
  `(?:afbud|apologies|meld\\p{L}* (?:\\p{L}+ )?fra|cancellation) ${WHOSE}${FOR}${WHERE}`,
  `${NO_REASON}(?:kommer?|come|coming|deltage\\p{L}*|attend\\p{L}*|participat\\p{L}*|(?:er|være) ${WORDS}(?:med|til stede)|møder?(?: ikke)? op|(?:be|am|is|are) ${WORDS}(?:there|present)|make it) ${WORDS}(?:${FOR}|fra )?${WHERE}`,
  `${NO_REASON}(?:join\\p{L}*|kan ${WORDS}|når ${WORDS}) ?(?:${FOR})?${WHERE}`,
].map(compile);

/** Another body than the committee that a text asks about, as it is written; null: none. `coming`: who comes or not is told, or it is called off. */
export function otherCommittee(text: string, own: string, coming: boolean): string | null {
  const kind = firstMatch(coming ? FOR_KIND : WITH_KIND, text)?.groups.kind;
  if (
    kind === undefined ||
    wholeName(own, text).length > 0 ||
    lowered(own).includes(lowered(kind).replace(/^the /u, ""))
  )
    return null;
  const first = lowered(own).match(/[\p{L}\p{N}]+/u)?.[0] ?? "";
  const isOwn = [first, ...kindsOf(first)].some((one) => new RegExp(one, "u").test(lowered(kind)));
  return isOwn ? null : (new RegExp(`${kind}\\p{L}*?(?=s? |s?$|[^\\p{L}])`, "u").exec(text)?.[0] ?? kind);
}

const wordsOf = (name: string): string[] => lowered(name).match(/[\p{L}\p{N}]+/gu) ?? [];
const wholeOf = (words: readonly string[]): string => words.map((word) => `${word}${ENDING}`).join(BETWEEN);

/** A committee by its whole name or by a short one. */
export function saidOf(name: string, byFirstWord = true): string {
  const words = wordsOf(name);
  const [first = ""] = words;
  const short = [...(first.length >= LENGTH ? [first] : []), ...kindsOf(first)].map((word) => `${word}${ENDING}`);
  return `(?:${[wholeOf(words), ...(byFirstWord ? short : [])].join("|")})`;
}

function finderOf(name: string, byFirstWord: boolean): CommitteeFinder {
  const words = wordsOf(name);
  if (words.length === 0) return () => [];
  const whole = wholeOf(words);
  const said = saidOf(name, byFirstWord);
  const forms = [
    `${said}'?s(?= \\p{L})`,
    `${MEANT}${said}`,
    `^${said}(?= ?[:,])`,
    `${WHEN_IT} (?:the )?${said}(?= (?:meet|mødes|igen|næste|next)|[ .!?]*$)`,
    `${whole}(?=[ .!?]*$)`,
  ].map(every);
  return (text) => {
    const lower = lowered(text).replace(/\s/gu, " ");
    return forms
      .flatMap((form) => spansOf(lower, form))
      .sort((a, b) => a.index - b.index)
      .filter((one, at, all) => all.slice(0, at).every((other) => areApart(one, other)));
  };
}

/** Where its whole name stands, whatever is said of it. */
export function wholeName(name: string, text: string): Span[] {
  const form = inFull(name);
  return form ? spansOf(lowered(text), form) : [];
}

const inFull = remembered((name) => {
  const parts = lowered(name).match(/[\p{L}\p{N}]+/gu);
  return parts && every(parts.join(BETWEEN));
});

const spansOf = (lower: string, form: RegExp): Span[] =>
  Array.from(lower.matchAll(form), ({ index, 0: { length } }) => ({ index, length }));

/** A text without saying which committee it is about; as it was where that is all it says. */
export function withoutCommittee(text: string, find: CommitteeFinder): string {
  let rest = text;
  for (const { index, length } of find(text).reverse()) {
    const before = rest.slice(0, index).trimEnd();
    const after = rest.slice(index + length);
    rest =
      before === ""
        ? after.replace(/^[\s:,]+/u, "")
        : `${before}${/^\s*\p{P}/u.test(after) ? "" : " "}${after.trimStart()}`;
  }
  return /[\p{L}\p{N}]/u.test(rest) ? rest.trim() : text;
}

const every = (source: string): RegExp => new RegExp(compile(source).expression.source, "g");
