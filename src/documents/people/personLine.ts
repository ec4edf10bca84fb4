import type { Role } from "../../domain/person.ts";
import type { ReadPerson } from "../../domain/reading.ts";
import { isCommitteeWord } from "../knowledge/bodies.ts";
import { isGivenName } from "../knowledge/givenNames.ts";
import { isOrganisationWord } from "../knowledge/organisations.ts";
import { isTitleWord, saysChair } from "../knowledge/titles.ts";
import { isOrganisationName, isPersonName, splitBehind, splitTitle } from "./names.ts";
import { substitutionsIn, without } from "./substitutes.ts";

const ABSENT =
  /(?<!\p{L})(?:afbud|fraværende|forfald|meldt fra|ikke til stede|ikke mødt|mødte ikke|deltog ikke|forhindret|udeblevet|udeblev|syg|absent|apologies|regrets|not present)(?!\p{L})/iu;
/** "(uden afbud)" beside somebody who is listed as present says nothing of their being away; "udeblevet uden afbud" does by its first word. */
const NO_APOLOGIES = /(?<!\p{L})(?:ingen|intet|uden|u\.|no|none|without) (?:afbud|apologies|absen\p{L}*)/giu;

/** Beside a name; "Orlov" may be one. */
const ON_LEAVE = /^(?:på )?(?:(?:barsels|forældre)?orlov|barsel|ferie)$|^on (?:leave|holiday)$/u;
/** "Syg", "På barsel", "Uden afbud": of people who did not come. */
export const saysAway = (words: string): boolean =>
  ABSENT.test(words) || ON_LEAVE.test(words.toLowerCase()) || /^(?:sygdom|sygemeldte?|illness|sick|ill)$/iu.test(words);

/** Away while some item was dealt with, and at the meeting all the same: "deltog ikke i punkt 3", "inhabil og fraværende under pkt. 2". */
const AWAY_FOR_A_PART =
  /(?<!\p{L})(?:afbud|fraværende|ikke til stede|deltog ikke|absent|not present|did not take part) (?:i|under|ved|til|fra|for|during|in) (?:(?:behandlingen|drøftelsen|the (?:discussion|consideration)) (?:af|of) )?(?:dagsordenens )?(?:punkt|pkt|sag|items?)(?:et|erne)?(?!\p{L})/iu;

export const isAwayForAPart = (text: string): boolean => AWAY_FOR_A_PART.test(text);

/** Who came late or left early was there: "gik efter punkt 1", "joined from item 3"; not "deltog ikke". */
const CAME_FOR_A_PART =
  /^(?:til|indtil|until|from) (?:kl\.?|item|\d)|^(?:gik|forlod|kom|ankom|mødte|deltog|deltager|var med|left|joined|arrived|attended|came|dialled in)(?!\s(?:ikke|not)(?!\p{L})|.*\s(?:stedet|instead)(?!\p{L}))(?:\s(?:mødet|the meeting|online|digitalt|virtuelt|på teams|via teams|kun|only|først|senere|for sent|før tid|tidligt|late|early))*(?:$|\s(?:fra|til|indtil|under|efter|før|ved|ca|kl|i|from|for|until|after|at|before|during)[\s.])/iu;

/** What a column of ticks holds, and how long or in which way somebody took part. */
const NO_FACT =
  /^(?:ja|nej|yes|no|x|✓|✔|til stede|present|mødt|deltager|deltog|syg|sygdom|sygemeldt|ferie|barsel|orlov|ill|illness|sick|holiday|on leave|-|–)$|^(?:kun|only|online|virtuelt|digitalt|telefonisk|on ?line|remote|via|på teams|på video|teams|fysisk|(?:m|u|med|uden)\.? afbud|pkt|punkt(?:erne)?|items?|minutes? \d+|deltog|deltager|deltog|kom|ankom|gik|forlod|mødte|mødt|til|til og med|fra (?:og med |ca\. )?(?:punkt|pkt|kl)|under (?:punkt|pkt|behandling)|from (?:item|\d)|until|for (?:punkt|pkt|item)|present (?:from|until|for|via)|joined|left|arrived|by (?:video|phone|teams))(?!\p{L})/iu;
const CHAIR_WORD = /^(?:udvalgs|bestyrelses|råds)?for(?:mand|manden|kvinde|person)$/iu;
const WRITES =
  /(?<!\p{L})(?:referent|ref|mødesekretær|\p{L}*sekretær|referatskriver|secretary|clerk|minute[- ]?taker|minutes)(?!\p{L})(?! \d)/iu;
const GUEST = /^(?:gæst|oplægsholder|guest|visitor)(?!\p{L})/iu;
/** "Lis Holm, Solbjerg Kommune (sekretariat)" */
const OF_THE_SECRETARIAT = /^(?:\p{L}*sekretariat(?:et)?|secretariat)$/iu;

/**
 * A person as one line of an attendance list has them; `standsInFor` names whom a substitute replaces.
 * `cameForAPart`: came late or left early, so was there whatever the list says.
 * `calledChair`: has "formand" for a title, on its own or beside an organisation whose chair it may be instead.
 */
export type ListedPerson = ReadPerson & {
  readonly standsInFor: string | null;
  readonly cameForAPart: boolean;
  readonly calledChair: "alone" | "besideOrganisation" | null;
};

/**
 * Reads "Direktør, Henrik Holm, Solbjerg Kommune (afbud)" and its like in any order of name, title and organisation.
 * null: the line holds no person's name.
 */
export function personIn(text: string, takesLoneNames = false): ListedPerson | null {
  const substitutions = substitutionsIn(text);
  const cleaned = without(text, substitutions);
  const notes = [...cleaned.matchAll(/[([](?<inner>[^()[\]]*)[)\]]?/gu)].map((note) => note.groups?.["inner"] ?? "");
  const inner = notes
    .flatMap((note) => note.split(/\s*[,;]\s*/u))
    .map(trimmed)
    .filter(isFact);
  const parts = cleaned
    .replace(/[([][^()[\]]*[)\]]?/gu, " ")
    .split(
      /\s*[,;\t]\s*|\s*(?:(?<!\p{L})\||\|(?!\p{L}))\s*|\s+[–—-]\s+|-\s+(?=afbud|fravær|forfald|referent|apolog|absent)|:\s+|\s+(?=(?:under|til|for|during) (?:punkt|pkt|items?)(?!\p{L}))|\s+(?=fra (?:\p{Lu}|\p{Ll}+(?:en|et)$)|from \p{Lu})/u,
    );
  const main = parts.map(trimmed).filter(isFact);
  const isAway = [...parts, ...notes].some((part) => ON_LEAVE.test(trimmed(part)));
  const cameForAPart = notes.some((note) =>
    note.split(/\s*[,;]\s*/u).some((part) => CAME_FOR_A_PART.test(trimmed(part))),
  );
  let name: string | null = null;
  const titles: string[] = [];
  const organisations: string[] = [];
  for (const chunk of [...main, ...inner]) {
    if (ABSENT.test(chunk) && chunk.split(" ").length <= 4) continue;
    const found: Named | null = name === null ? nameIn(chunk, takesLoneNames) : null;
    if (found) {
      name = found.name;
      titles.push(...found.titles);
      organisations.push(...found.organisations);
    } else if (saysChair(chunk) || isTitle(chunk)) {
      const behind = postAndPlace(chunk);
      titles.push(behind.title);
      if (behind.organisation !== null) organisations.push(behind.organisation);
    } else if (chunk.length < 80 && !GUEST.test(chunk)) organisations.push(chunk.replace(/^(?:fra|from)\s+/u, ""));
  }
  if (name === null) return null;
  const named = organisations.filter((words) => words.split(" ").some((word) => /^\p{Lu}|\p{Lu}{2}/u.test(word)));
  const claims = (words: string) => words.split(/\s+(?:og|and|samt)\s+/u).some((word) => CHAIR_WORD.test(word));
  const isPlain = (title: string) => !/^(?:ordstyrer|mødeleder|referent|ref|chair|in the chair)$/iu.test(title);
  const leads = titles.some(saysChair) || inner.some(claims);
  const writes =
    titles.some((title) => WRITES.test(title)) ||
    inner.some((note) => WRITES.test(note) || OF_THE_SECRETARIAT.test(note));
  const isGuest = inner.some((note) => GUEST.test(note));
  const observes = inner.some((note) => /^(?:observatør|tilforordnet|observer)(?!\p{L})/iu.test(note));
  const roles: Role[] = [
    ...(leads ? (["chair"] as const) : []),
    ...(writes ? (["secretariat"] as const) : []),
    ...(isGuest ? (["guest"] as const) : []),
    ...(observes ? (["observer"] as const) : []),
  ];
  return {
    name,
    title: titles.filter(isPlain).join(", ") || null,
    organisation: named.join(", ") || null,
    roles,
    absent: isAway || (ABSENT.test(cleaned.replace(NO_APOLOGIES, " ").replace(AWAY_FOR_A_PART, " ")) && !cameForAPart),
    cameForAPart: cameForAPart || isAwayForAPart(cleaned),
    substitute: substitutions.find((one) => one.whom === null)?.who ?? null,
    standsInFor: substitutions.find((one) => one.who === null)?.whom ?? null,
    calledChair: leads || !titles.some(claims) ? null : named.length === 0 ? "alone" : "besideOrganisation",
  };
}

/** "Chef Lis Holm; konsulent Per Birk" */
export const areAllPeople = (words: string): boolean =>
  words.split(/\s*;\s*/u).every((part) => personIn(part) !== null);

/** "Hanne" in a list of people who know each other. */
export function isLoneName(words: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{1,14}(?:-\p{Lu}\p{Ll}{1,14})?$/u.test(words) &&
    !isOrganisationWord(words) &&
    !isTitleWord(words) &&
    !/^(?:ingen|intet|alle|none|nil|all)$/iu.test(words)
  );
}

type Named = { name: string; titles: string[]; organisations: string[] };

function nameIn(chunk: string, takesLoneNames: boolean): Named | null {
  const behind = splitBehind(chunk);
  const front = splitTitle(behind.name);
  if (isBodyName(front.name, behind.rest)) return null;
  const isName =
    isPersonName(front.name) ||
    (front.title !== null && isGivenName(front.name.split(" ")[0] ?? "")) ||
    (takesLoneNames && isLoneName(chunk));
  if (!isName) return null;
  const after = behind.rest === null ? [] : [behind.rest];
  return {
    name: front.name,
    titles: [...(front.title === null ? [] : [front.title]), ...after.filter(isTitle)],
    organisations: after.filter((words) => !isTitle(words)),
  };
}

/** "Joint Care Board" is what they sit on; "Anne Holm Board" comes from there. */
function isBodyName(name: string, rest: string | null): boolean {
  const [body = ""] = rest?.split(" ") ?? [];
  return isCommitteeWord(body) && !/(?:en|et)$/u.test(body) && !isGivenName(name.split(" ")[0] ?? "");
}

function trimmed(chunk: string): string {
  return chunk.trim().replace(/[.:]+$/u, "");
}

/** No tick, no short form of the name, no length of stay. */
function isFact(chunk: string): boolean {
  if (/^(?:PLO|KL|DSR|FOA)$/u.test(chunk)) return true;
  return (
    chunk !== "" && !NO_FACT.test(chunk) && !/^[A-ZÆØÅ]{1,4}$/u.test(chunk) && !/^\p{Lu}{1,5}[\s)(]*$/u.test(chunk)
  );
}

/** "direktør Solbjerg Kommune": a post with the organisation behind it. */
function postAndPlace(chunk: string): { title: string; organisation: string | null } {
  const found = /^(?<title>\p{Ll}[\p{Ll}\s-]*?)\s+(?<place>\p{Lu}.*)$/u.exec(chunk)?.groups;
  const place = found?.["place"] ?? "";
  if (!found || !isOrganisationName(place) || /(?:^|\s)(?:i|for|af|på|ved|of|in|at)$/u.test(found["title"] ?? ""))
    return { title: chunk, organisation: null };
  return { title: found["title"] ?? chunk, organisation: place };
}

function isTitle(chunk: string): boolean {
  const words = chunk.split(/\s+/u);
  if (words.some(isTitleWord)) return !words.every((word) => isOrganisationWord(word));
  return /^\p{Ll}/u.test(chunk) && !/^(?:fra|from)\s/u.test(chunk);
}
