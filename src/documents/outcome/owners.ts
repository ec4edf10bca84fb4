import { isBody } from "../knowledge/bodies.ts";
import { isGivenName } from "../knowledge/givenNames.ts";
import { remembered } from "../remembered.ts";
import { everyMatch } from "../vocabulary/anyOf.ts";
import { isAddress, isTitleWord } from "../knowledge/titles.ts";
import { namesOf, type KnownNames } from "./knownNames.ts";
import { capitalised, isOrganisationName, isPersonName } from "../people/names.ts";
import { opensSentence } from "../vocabulary/openers.ts";

/** Whom names and initials can mean: the names of the document's people, and the full name that initials stand for. */
export type Names = { readonly known: readonly string[]; readonly initials: (short: string) => string | null };

/** Somebody who could own an action, where a sentence names them. `index`, `end`: place in the text. */
export type OwnerPhrase = { readonly owners: readonly string[]; readonly index: number; readonly end: number };

type Token = {
  readonly word: string;
  readonly index: number;
  readonly end: number;
  readonly closes: boolean;
  readonly listed: boolean;
  readonly joins: boolean;
};
type Owner = { readonly name: string; readonly next: number };

const LONGEST_NAME = 6;
/** "Alle sender", "All to read": everybody is to do it; "Alle borgere" is somebody else. */
const VERB_AHEAD = /^(?:\p{Ll}{2,}(?:er|ør|år)|bedes|skal|to|will)$/u;

/** Given names that are words of the language. */
const ALSO_A_WORD =
  /^(?:\p{L}{1,2}|tage|stig|else|line|rune|sten|bjørn|lykke|rosa|vibe|mark|liv|bent|finn|per|kim|hans|sine|august|tom|dan|jan|max|sus|tue|rene|asta|frede|villy|lone|mille|viola|iris|robin|grace|daisy|may|will|art|pat|rob|sue|ask|dag|fie|gro|pil)$/u;

const POST = /(?:holder|ejer|fører)(?:en)?$|forkvinden?$/iu;
/** "og", "at", "i": most words of a sentence are nobody. */
const SMALL = /^(?!(?:dr|hr)$)\p{Ll}{1,2}$/u;
const EVERYBODY = /^(?:alle|samtlige|begge|hver|all|both|each)$/iu;
const ALL_OF_THEM =
  /^(?:kommuner|kommunerne|kommune|part|parter|parterne|medlemmer|medlemmerne|deltagere|deltagerne|klynger|klyngerne|sektorer|partners|members|parties)$/iu;

/** The phrases of a sentence that name people, organisations or bodies; "Grete og Christina" is one with two owners, initials stand as full names. */
export function ownerPhrases(text: string, { known, initials }: Names): OwnerPhrase[] {
  const tokens = tokensOf(text);
  const names = namesOf(known);
  const phrases: OwnerPhrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const first = ownerAt(tokens, at, names, false);
    if (!first) {
      at += 1;
      continue;
    }
    const holder = isPost(first.name) ? insideAt(tokens, first.next, text, names) : null;
    const owners = [(holder ?? first).name];
    let next = (holder ?? first).next;
    for (
      let more = nextOwner(tokens, next, names, holder !== null);
      more !== null;
      more = nextOwner(tokens, next, names)
    ) {
      owners.push(more.name);
      next = more.next;
    }
    phrases.push({
      owners: owners.map((owner) => initials(owner) ?? owner),
      index: tokens[at]?.index ?? 0,
      end: (tokens[next - 1]?.end ?? 0) + (next === holder?.next ? 1 : 0),
    });
    at = next;
  }
  return phrases;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’-]|\/(?=\p{Ll}|S(?!\p{L})))*\.?/gu;

function tokensOf(text: string): Token[] {
  return everyMatch(WORD, text).map((found): Token => {
    const isPlain = !found[0].endsWith(".") || /^\p{Lu}\.$/u.test(found[0]);
    const word = isPlain ? found[0] : found[0].slice(0, -1);
    const end = found.index + word.length;
    const [next = " ", after = " "] = [text[end], text[end + 1]];
    return {
      word,
      index: found.index,
      end,
      closes: ".,;:()".includes(next) || (next === " " && after === "("),
      listed: next === ",",
      joins: "/+&".includes(next) || (next === " " && "/+&".includes(after)),
    };
  });
}

/** "Formanden", "Projektlederen": what one person is, where "Sekretariatet" is several. */
const isPost = remembered(
  (name) => !name.includes(" ") && (isTitleWord(name) || isTitleWord(name.replace(/e?n$/u, "")) || POST.test(name)),
);

/** Who has the post before it, in parentheses: "Formanden (Mette) skriver". */
function insideAt(tokens: readonly Token[], at: number, text: string, names: KnownNames): Owner | null {
  const opens = text.slice(tokens[at - 1]?.end, tokens[at]?.index) === " (";
  const inside = opens ? ownerAt(tokens, at, names, true) : null;
  return inside !== null && text[tokens[inside.next - 1]?.end ?? 0] === ")" ? inside : null;
}

/** The next of a list: after "og", or after a comma where "og" follows later. `isHolder`: the one before stands in parentheses. */
function nextOwner(tokens: readonly Token[], at: number, names: KnownNames, isHolder = false): Owner | null {
  const joiner = tokens[at];
  if (joiner && /^(?:og|samt|and)$/iu.test(joiner.word) && (isHolder || tokens[at - 1]?.closes === false))
    return ownerAt(tokens, withoutArticle(tokens, at + 1), names, true);
  if (tokens[at - 1]?.joins === true) return ownerAt(tokens, at, names, true);
  if (!tokens[at - 1]?.listed) return null;
  const after = ownerAt(tokens, withoutArticle(tokens, at), names, false);
  const link = after ? tokens[after.next] : undefined;
  return after && link && (/^(?:og|samt|and)$/iu.test(link.word) || tokens[after.next - 1]?.closes) ? after : null;
}

/** "Ms Grant and the Clerk" */
const withoutArticle = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.word.toLowerCase() === "the" && isBody(tokens[at + 1]?.word ?? "") ? at + 1 : at;

const isCapitalised = remembered((word) => /^\p{Lu}|^\p{Ll}\p{Lu}/u.test(word));
/** Whether a word can open a name, whoever the document's people are. */
const opensName = remembered(
  (word) =>
    EVERYBODY.test(word) || isBody(word) || isAddress(word) || isCapitalised(word) || isGivenName(capitalised(word)),
);
const isSmall = remembered((word) => SMALL.test(word));

function ownerAt(tokens: readonly Token[], at: number, names: KnownNames, inList: boolean): Owner | null {
  const first = tokens[at];
  if (!first || isSmall(first.word) || opensSentence(first.word)) return null;
  if (!opensName(first.word) && !names.first.has(capitalised(first.word))) return null;
  if (EVERYBODY.test(first.word) && (at === 0 || /^\p{Lu}/u.test(first.word))) {
    const whose = tokens[at + 1]?.word ?? "";
    if (ALL_OF_THEM.test(whose)) return { name: `${first.word} ${whose}`, next: at + 2 };
    return /^(?:alle|all)$/iu.test(first.word) && VERB_AHEAD.test(whose)
      ? { name: capitalised(first.word), next: at + 1 }
      : null;
  }
  if (isBody(first.word) && !/^\p{Lu}/u.test(tokens[at + 1]?.word ?? ""))
    return { name: capitalised(first.word), next: at + 1 };
  if (isAddress(first.word)) {
    const addressed = addressedAt(tokens, at + 1, names);
    if (addressed) return addressed;
  }
  if (!isCapitalised(first.word))
    return isUncapitalised(tokens, at, names.first, inList) ? { name: capitalised(first.word), next: at + 1 } : null;
  let end = at + 1;
  while (
    end < tokens.length &&
    end - at < LONGEST_NAME &&
    !tokens[end - 1]?.closes &&
    !tokens[end - 1]?.joins &&
    belongs(tokens, end)
  )
    end += 1;
  for (let to = end; to > at; to -= 1) {
    const name = tokens
      .slice(at, to)
      .map((token) => token.word)
      .join(" ");
    if (isPersonName(name) || isOrganisationName(name)) return { name, next: to };
    if (to === at + 1 && (isGivenName(name) || names.first.has(name) || isBody(name) || (inList && at > 1)))
      return { name, next: to };
    const bySurname = to === at + 1 ? names.bySurname.get(name) : undefined;
    if (bySurname !== undefined) return { name: bySurname, next: to };
  }
  return null;
}

/** "Ms Marwick", "Dr Samuel Okoro", "fru Holm": by their full name where only one of the document's people can be meant. */
function addressedAt(tokens: readonly Token[], at: number, names: KnownNames): Owner | null {
  let end = at;
  const goesOn = (before: Token | undefined) => before?.closes === false && !before.joins;
  while (end < at + 3 && /^\p{Lu}/u.test(tokens[end]?.word ?? "") && (end === at || goesOn(tokens[end - 1]))) end += 1;
  const words = tokens.slice(at, end).map((token) => token.word);
  const last = words.at(-1);
  if (last === undefined || /['’]s$/u.test(last)) return null;
  const full = names.bySurname.get(last);
  // "Dr S. Okoro" is Samuel Okoro.
  const isShort = words
    .slice(0, -1)
    .every((word, i) => /^\p{Lu}\.?$/u.test(word) && full?.split(" ")[i]?.[0] === word[0]);
  return { name: isShort ? (full ?? words.join(" ")) : words.join(" "), next: end };
}

/** "bente skriver til dem": a given name in notes without capitals, where a clause begins and a verb follows. */
function isUncapitalised(
  tokens: readonly Token[],
  at: number,
  firstNames: ReadonlySet<string>,
  inList: boolean,
): boolean {
  const word = tokens[at]?.word ?? "";
  const name = capitalised(word);
  if (!(firstNames.has(name) || isGivenName(name)) || ALSO_A_WORD.test(word)) return false;
  const opens =
    at === 0 || inList || tokens[at - 1]?.closes === true || /^(?:og|men|så)$/u.test(tokens[at - 1]?.word ?? "");
  const ahead = tokens[at + 1]?.word ?? "";
  return opens && (VERB_AHEAD.test(ahead) || /^(?:og|samt|vil)$/u.test(ahead));
}

function belongs(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (/^\p{Lu}/u.test(word)) return true;
  return /^(?:for|af|of|von|van|de)$/u.test(word) && /^\p{Lu}/u.test(tokens[at + 1]?.word ?? "");
}
