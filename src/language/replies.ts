import { visible } from "../domain/visible.ts";
import type { Says } from "../domain/conversation.ts";
import type { PlainDate } from "../domain/time.ts";
import { replyWords as da } from "./da/replies.ts";
import { findDates } from "./dates.ts";
import { replyWords as en } from "./en/replies.ts";
import { fold, foldedWords } from "./folding.ts";
import { compile } from "./grammar.ts";
import { matchPeople } from "./names.ts";
import { firstMatch, type Pattern } from "./pattern.ts";
import { isFormOf } from "./sameWord.ts";
import type { Language } from "./understanding.ts";

/** A language's short answers, as regular-expression sources (grammar.ts says how); each is the whole message. */
export interface ReplyWords {
  yes: readonly string[];
  /** Nothing of what was offered. */
  no: readonly string[];
  /** "The first one", "the second one", … in their order. */
  ordinals: readonly string[];
  last: readonly string[];
  /** To "can you come?", as whole messages; to "is it done?", where "ok" is no answer. */
  notices: Record<Says, readonly string[]>;
  /** What leads to the answer itself: "I mean", "the one from". */
  leading: readonly string[];
  /** The same, but where one of the titles begins with it too. */
  only: readonly string[];
  /** To whether what somebody proposes is taken in, besides yes and no. */
  proposals: { accepts: readonly string[]; declines: readonly string[] };
  /** All of what was offered. */
  both: readonly string[];
  /** Before a committee's name: the same once more, for that one. */
  likewise: readonly string[];
  /** What may stand around a day or a stretch of time that answers "until when?", apart by spaces. */
  aroundUntil: string;
  /** Between what was asked about and the answer: "Christina is …". */
  is: readonly string[];
}

/**
 * What a message answers to a question with buttons. `sure`: in so many words; otherwise it fits, where it asks for
 * nothing by itself.
 */
export type Reply =
  { kind: "option"; index: number; sure: boolean } | { kind: "none"; sure: true } | { kind: "unclear"; sure: boolean };

interface Asked {
  /** What its buttons say. */
  titles: readonly string[];
  /** What else is known of what each stands for: somebody's title and organisation, a committee's name in parts. */
  known?: readonly (readonly string[])[];
  today: PlainDate;
  language: Language;
}

/** Nobody answers a question at greater length. */
export const LONGEST = 80;

export const WORDS: Record<Language, ReplyWords> = { da, en };
const LANGUAGES = Object.values(WORDS);
export const whole = (sources: readonly string[]): Pattern => compile(`^(?:${sources.join("|")})$`);
const YES = whole(LANGUAGES.flatMap(({ yes }) => yes));
const NO = whole(LANGUAGES.flatMap(({ no }) => no));
const LAST = whole(LANGUAGES.flatMap(({ last }) => last));
const ORDINALS = da.ordinals.map((_, index) => whole(LANGUAGES.flatMap(({ ordinals }) => ordinals[index] ?? [])));
const BOTH = whole(LANGUAGES.flatMap(({ both }) => both));
const LIKEWISE = whole(LANGUAGES.flatMap(({ likewise }) => likewise));
const before = (sources: readonly string[]): Pattern => compile(`^(?:${sources.join("|")})[ ,:]+`);
const LEADING = before(LANGUAGES.flatMap(({ leading }) => leading));
const ONLY = before(LANGUAGES.flatMap(({ only }) => only));
const IS = compile(`^(?<named>\\p{L}+) (?:${LANGUAGES.flatMap(({ is }) => is).join("|")}) `);

/** null: it is no answer to it. */
export function replyTo(text: string, { titles, known = [], today, language }: Asked): Reply | null {
  const said = plain(text);
  if (said === "" || said.length > LONGEST) return null;
  const equal = titles.findIndex((title) => fold(plain(title)) === fold(said));
  if (equal >= 0) return { kind: "option", index: equal, sure: true };
  const isIt = (form: Pattern): boolean => firstMatch([form], said) !== null;
  if (isIt(YES)) return agreed(said, titles);
  if (isIt(NO)) return fitting(said, titles, true) ?? { kind: "none", sure: true };
  const named = withoutLeading(withoutNamed(said, titles), titles);
  const fits = fitting(named, titles, false);
  if (fits?.kind === "option") return fits;
  const meant = described(said, titles, known);
  if (meant !== undefined) return option(meant, true);
  const index = isIt(LAST) ? titles.length - 1 : ORDINALS.findIndex(isIt);
  if (index >= 0) return titles[index] === undefined ? { kind: "unclear", sure: true } : option(index, true);
  return (
    fits ??
    onDay(named, { titles, today, language }) ??
    onDay(said, { titles, today, language }) ??
    numbered(named, titles)
  );
}

/** "Begge to": each of what was offered. */
export const asksForBoth = (text: string): boolean => firstMatch([BOTH], plain(text)) !== null;

/** "Også til" of "også til driftsforum", where nothing but the committee's name is left out. */
export const isLikewise = (text: string): boolean => firstMatch([LIKEWISE], plain(text)) !== null;

const SAYS_NOTHING = /^(?:i|på|pa|fra|ved|hos|af|den|det|the|at|of|in|from|with)$/u;

/** The only one that all the words fit which say more than the titles have in common: "Christina fra sygehuset". */
function described(said: string, titles: readonly string[], known: readonly (readonly string[])[]): number | undefined {
  const [first = [], ...others] = titles.map(foldedWords);
  const shared = first.filter((word) => others.length > 0 && others.every((words) => words.includes(word)));
  const words = foldedWords(withoutLeading(said, titles)).filter(
    (word) => !SAYS_NOTHING.test(word) && !shared.includes(word),
  );
  if (words.length === 0) return undefined;
  const isFitting = (facts: readonly string[]): boolean => {
    const all = facts.flatMap(foldedWords);
    return words.every((word) => all.some(isFormOf(word)));
  };
  const fitting = known.flatMap((facts, index) => (isFitting(facts) ? [index] : []));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const option = (index: number, sure: boolean): Reply => ({ kind: "option", index, sure });

/** Without what stands around the words. */
export const plain = (text: string): string =>
  visible(text)
    .replace(/\s+/gu, " ")
    .replace(/^[\s"“”.,:;!?()]+|[\s"“”.,:;!?()]+$/gu, "");

/** Where there is one thing to agree to. */
function agreed(said: string, titles: readonly string[]): Reply {
  if (titles.length === 1) return option(0, true);
  const agreeing = fitting(said, titles, true);
  return agreeing?.kind === "option" ? agreeing : { kind: "unclear", sure: true };
}

/** By the words of one of the titles, as people are found by the parts of their names. */
function fitting(said: string, titles: readonly string[], sure: boolean): Reply | null {
  const match = matchPeople(
    withoutArticles(said, titles),
    titles.map((title, index) => ({ name: title, index })),
  );
  if (match.kind === "one") return option(match.person.index, sure);
  return match.kind === "several" ? { kind: "unclear", sure: false } : null;
}

/** "driftsforummet" is "Driftsforum Vest" all the same. */
function withoutArticles(said: string, titles: readonly string[]): string {
  const known = titles.flatMap((title) => fold(title).match(/\p{L}{5,}/gu) ?? []);
  return said.replace(/\p{L}{5,}/gu, (word) => {
    const folded = fold(word);
    const bare = known.find((one) => folded.startsWith(one) && ENDINGS.has(folded.slice(one.length)));
    return bare ?? word;
  });
}

const ENDINGS = new Set(["n", "en", "t", "et", "met", "s", "ns", "ets"]);

/** "3/12", "på torsdag": the only title that is of that day. */
function onDay(said: string, { titles, today, language }: Asked): Reply | null {
  const daysOf = (text: string): string[] =>
    findDates(text, { today, language }).map(({ from, to }) => `${from} ${to}`);
  const [day, ...others] = findDates(said, { today, language });
  if (
    day === undefined ||
    others.length > 0 ||
    said
      .replace(day.text, "")
      .replace(/[\p{L}.]{0,3}/u, "")
      .trim() !== ""
  )
    return null;
  const fits = titles.flatMap((title, index) => (daysOf(title).includes(`${day.from} ${day.to}`) ? [index] : []));
  const [only] = fits;
  return only !== undefined && fits.length === 1 ? option(only, false) : null;
}

/** A number that none of them has is its place in the row. */
function numbered(said: string, titles: readonly string[]): Reply | null {
  const place = /^\d$/u.test(said) ? Number(said) - 1 : -1;
  return titles[place] === undefined ? null : option(place, false);
}

/** "Christina er Christina Lund", where it was asked which Christina. */
function withoutNamed(said: string, titles: readonly string[]): string {
  const asked = firstMatch([IS], said);
  const name = fold(asked?.groups["named"] ?? "");
  const isAsked = name !== "" && titles.some((title) => fold(title).split(" ").includes(name));
  return asked && isAsked ? said.slice(asked.length) : said;
}

function withoutLeading(said: string, titles: readonly string[]): string {
  const isTitle = titles.some((title) => firstMatch([ONLY], plain(title)) !== null);
  const forms = isTitle ? [LEADING] : [LEADING, ONLY];
  let rest = said;
  for (let before = ""; before !== rest;) {
    before = rest;
    const leading = firstMatch(forms, rest);
    if (leading !== null && leading.length < rest.length) rest = rest.slice(leading.length);
  }
  return rest;
}
