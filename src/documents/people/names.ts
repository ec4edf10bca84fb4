import { isBody, isCommitteeWord } from "../knowledge/bodies.ts";
import { isGivenName } from "../knowledge/givenNames.ts";
import { isOrganisationWord } from "../knowledge/organisations.ts";
import { remembered } from "../remembered.ts";
import { isTitleWord } from "../knowledge/titles.ts";
import { opensSentence } from "../vocabulary/openers.ts";

/** A scanner takes an l or an i for a bar. */
const NAME_WORD = /^\p{Lu}(?:[\p{L}'’-]|(?<=\p{L})\|(?=\p{L}))*\.?$/u;
const PARTICLE = /^(?:af|von|van|de|der|den|da|del|la|le|el|al|bin|ter)$/iu;
/** "v/ kassereren": an office in the definite form. */
const OFFICE = /^\p{Ll}{3,}(?:eren|øren|manden|chefen|lederen|arien|toren|enten)$/u;
/** Rooms and what people meet by. */
const NO_NAME = /^(?:teams|zoom|skype|(?:møde|klasse|under|forsamlings)?lokale|auditorium|room)$/iu;
const SEPARATOR = /\s*[,;/&]\s*|\s+(?:og|samt|and|eller|or|med)\s+/u;

/** Words of a post and a name together. */
const LONGEST_ENTRY = 16;

/** Is this a person's name on its own: two to five capitalised words, none of an organisation or a post? */
export const isPersonName = remembered((words) => {
  const tokens = words.trim().split(/\s+/u);
  if (tokens.length < 2 || tokens.length > 5) return false;
  if (!tokens.every((token, at) => NAME_WORD.test(token) || (at > 0 && at < tokens.length - 1 && PARTICLE.test(token))))
    return false;
  if (tokens.some((token) => isOrganisationWord(token) || isTitleWord(token) || NO_NAME.test(token))) return false;
  if (isGivenName(tokens[0] ?? "")) return true;
  if (opensSentence(tokens[0] ?? "")) return false;
  // "Sundhedsklynge Vest" is a body.
  if (tokens.some(isCommitteeWord)) return false;
  // "Danske Patienter", "Nye Veje": an adjective or noun of the language is no given name.
  return (
    !/(?:ske|ede|ige|erne|ende|tion|hed)$/u.test(tokens[0] ?? "") &&
    !isBody(tokens[0] ?? "") &&
    !/^(?:den|det|de|der|nye|ny|the|this|fra|til|i|på|om|et|en)$/iu.test(tokens[0] ?? "")
  );
});

/** Takes posts off the front: "Direktør Hans Holm" is "Hans Holm" with the title "Direktør". */
export function splitTitle(words: string): { title: string | null; name: string } {
  const tokens = words.trim().split(/\s+/u);
  // "hos Vibeke" is where, and no post.
  if (tokens.length > LONGEST_ENTRY || /^(?:hos|på|i|ved|via|at|in)$/iu.test(tokens[0] ?? ""))
    return { title: null, name: words.trim() };
  let at = 0;
  for (let i = 0; i < tokens.length - 1; i += 1) {
    const token = tokens[i] ?? "";
    const isName = NAME_WORD.test(token) && !isTitleWord(token);
    if (isName && isPersonName(tokens.slice(i).join(" "))) break;
    at = i + 1;
  }
  const name = tokens.slice(at).join(" ");
  // "Director of Social Care" is all post.
  const before = tokens[at - 1] ?? "";
  if (at === 0 || /^(?:of|for|i|af|til|and|og|in|the)$/iu.test(before) || !(isPersonName(name) || isGivenName(name)))
    return { title: null, name: words.trim() };
  return { title: tokens.slice(0, at).join(" "), name };
}

const BESIDE_ITS_NAME = /^(?:kommune|kommunes|hospital|sygehus|rådhus|plejecenter)$/iu;

const KIND_OF_BODY = /^(?:Region|Kommune|Amt|County|Council|Municipality|Borough|Trust|Hospital|University)$/u;

/** Takes a post or an organisation off the end: "Gitte Ager Koncerndirektør", "Hans Holm Lyngø Kommune". */
export function splitBehind(words: string): { name: string; rest: string | null } {
  const tokens = words.trim().split(/\s+/u);
  if (tokens.length <= LONGEST_ENTRY) {
    for (let at = 2; at < tokens.length; at += 1) {
      const token = tokens[at] ?? "";
      if (!isTitleWord(token) && !isOrganisationWord(token)) continue;
      const from = BESIDE_ITS_NAME.test(token) ? at - 1 : at;
      const name = tokens.slice(0, from).join(" ");
      const bare = splitTitle(name).name;
      // "North Denmark Region": a body's kind ends its name, and nobody's.
      if (at === tokens.length - 1 && KIND_OF_BODY.test(token) && !isGivenName(bare.split(" ")[0] ?? "")) break;
      if (isPersonName(bare)) return { name, rest: tokens.slice(from).join(" ") };
      break;
    }
  }
  return { name: words.trim(), rest: null };
}

/**
 * The people a presenter's clause names: "Jan Nybo og kontorchef Daniel Bo Simonsen, Regionshuset" are two.
 * A lone given name counts, an organisation only where nobody else is named. `known`: names of the document's people.
 */
export function presentersIn(clause: string, known: readonly string[]): string[] {
  const chunks = clause
    .replace(/\([^)]*\)/gu, " ")
    .split(SEPARATOR)
    .map((chunk) => chunk.trim().replace(/[.:;]+$/u, ""))
    .filter((chunk) => chunk !== "");
  const isLone = (chunk: string) => isGivenName(chunk) || known.some((name) => name.split(" ", 1)[0] === chunk);
  const named = chunks.flatMap((chunk, at) => {
    const name = nameWithin(chunk);
    if (name !== null) return [{ name, full: name.includes(" ") }];
    const short = nameOfInitials(chunk, known);
    if (short !== null) return [{ name: short, full: true }];
    // "Lars og Mona": beside a given name, another lone word is one too.
    const besideName =
      at > 0 && isLone(chunks[0] ?? "") && /^\p{Lu}\p{Ll}+$/u.test(chunk) && !isOrganisationWord(chunk);
    return isLone(chunk) || besideName ? [{ name: chunk, full: false }] : [];
  });
  if (named.length > 0) return [...new Set(named.map((one) => one.name))];
  const [first, ...others] = chunks;
  if (first === undefined) return [];
  if ((isBody(first) || OFFICE.test(first)) && others.length === 0) return [capitalised(first)];
  if (isBody(first) && others.length <= 1) return chunks.filter(isBody).map(capitalised);
  return /^\p{Lu}/u.test(first) && others.length === 0 && isOrganisationName(first) ? [first] : [];
}

/** A person's full name somewhere among other words: "kontorchef i Økonomi Daniel Bo Simonsen". */
function nameWithin(chunk: string): string | null {
  const tokens = chunk.split(/\s+/u);
  for (let from = 0; from < tokens.length - 1; from += 1) {
    for (let to = Math.min(tokens.length, from + 5); to - from >= 2; to -= 1) {
      if (to - from > 2 && opensNext(tokens[to - 1] ?? "", tokens[to] ?? "")) continue;
      const words = tokens.slice(from, to).join(" ");
      if (isPersonName(words) && (from === 0 || isGivenName(tokens[from] ?? "") || isTitleWord(tokens[from - 1] ?? "")))
        return words;
    }
  }
  return null;
}

/** "v/ Stine Pors Afsluttet projekt": a word of the language with one of its own behind it, and no surname. */
const opensNext = (word: string, next: string): boolean =>
  /(?:et|ing|else|tion|hed|ende|ede)$/u.test(word) &&
  /^\p{Ll}{3,}/u.test(next) &&
  !/(?:er|år|ør)$|^(?:fra|som|der|ved|med|samt|til|for|eller)$/u.test(next);

/** "Valg til rådet", "Nyt i udvalget": of a body, and no name of one. */
const OF_A_BODY = /\s(?:til|i|for|af)\s\p{Ll}+(?:et|en|erne)(?!\p{L})/u;

/** Capitalised words with one that only organisations have: "Sygehus Vestkysten", "NordKAP". */
export const isOrganisationName = remembered((words) => {
  const tokens = words.trim().split(/\s+/u);
  if (tokens.length > 6 || (!NAME_WORD.test(tokens[0] ?? "") && !/^\p{L}?\p{Lu}/u.test(tokens[0] ?? ""))) return false;
  const isNamed = tokens.some((token) => /^\p{L}?\p{Lu}/u.test(token) && isOrganisationWord(token));
  return (
    (isNamed || (tokens.some(isOrganisationWord) && !OF_A_BODY.test(words))) &&
    tokens.every(
      (token) =>
        /^[\p{Lu}\d]/u.test(token) || /^(?:for|og|i|af|of|and|the|til)$/u.test(token) || isOrganisationWord(token),
    )
  );
});

export function capitalised(words: string): string {
  return (words[0]?.toUpperCase() ?? "") + words.slice(1);
}

/** "KAL" is Kim Abel Lund, where only one of the people has these initials. */
export function nameOfInitials(word: string, known: readonly string[]): string | null {
  if (!/^\p{Lu}{2,4}$/u.test(word)) return null;
  const fitting = known.filter(
    (name) =>
      name
        .split(/[\s-]+/u)
        .map((part) => part.charAt(0))
        .join("") === word,
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
