import type { ReadPerson, Role } from "../../domain/reading.ts";
import { isOrganisationWord } from "../knowledge/organisations.ts";
import { isTitleWord, saysChair } from "../knowledge/titles.ts";
import { isGivenName } from "../knowledge/givenNames.ts";
import { isPersonName, splitTitle } from "./names.ts";

const ABSENT =
  /(?<!\p{L})(?:afbud|fraværende|forfald|meldt fra|ikke til stede|absent|apologies|regrets|not present)(?!\p{L})/iu;
const NOT_ABSENT = /(?<!\p{L})(?:ingen|intet|no|none|uden) (?:afbud|apologies|absen)/iu;
const SUBSTITUTE_HERE =
  /(?:i stedet (?:deltager|deltog|møder|mødte|kommer)|erstattes af|erstattet af|repræsenteret ved|repræsenteres af|represented by|replaced by|substituted by|stedfortræder(?: er|:)?|suppleant(?: er|:)?|substitute:?)\s+(?<name>\p{Lu}[^,;().]{1,60})|(?<before>\p{Lu}[^,;().]{1,50}?) (?:deltager|deltog|møder|mødte|kommer|attended|attends|deputised|deputising|stepped in)(?: (?:i stedet|in (?:his|her|their) place|instead|for (?:him|her)))/iu;
const SUBSTITUTE_FOR =
  /(?:stedfortræder|suppleant|tilforordnet|afløser|substitute|deputy|deputising|standing in|substituting|in place of|i stedet) for (?<name>\p{Lu}[^,;().]{1,60})/iu;

/** What a column of ticks holds, and how long somebody stayed. */
const NO_FACT =
  /^(?:ja|nej|yes|no|x|✓|✔)$|^(?:deltog|deltager|ankom|gik|forlod|til og med|fra punkt|fra kl|til kl|under punkt|from item|left|arrived|joined)(?!\p{L})/iu;

/** A person as one line of an attendance list has them; `standsInFor` names whom a substitute replaces. */
export type ListedPerson = ReadPerson & { readonly standsInFor: string | null };

/**
 * Reads "Direktør, Henrik Holm, Solbjerg Kommune (afbud)" and its like in any order of name, title and organisation.
 * null: the line holds no person's name.
 */
export function personIn(text: string, takesLoneNames = false): ListedPerson | null {
  const substitute = substituteIn(text);
  const standsIn = SUBSTITUTE_FOR.exec(text)?.groups?.["name"]?.trim() ?? null;
  const cleaned = text.replace(SUBSTITUTE_FOR, " ").replace(SUBSTITUTE_HERE, " ");
  const notes = [...cleaned.matchAll(/[([](?<inner>[^()[\]]*)[)\]]?/gu)].map((note) => note.groups?.["inner"] ?? "");
  const main = cleaned.replace(/[([][^()[\]]*[)\]]?/gu, " ");
  const chunks = [...main.split(/\s*[,;|\t]\s*|\s+[–—-]\s+|:\s+/u), ...notes.flatMap((note) => note.split(/\s*,\s*/u))]
    .map((chunk) => chunk.trim().replace(/[.:]+$/u, ""))
    .filter(
      (chunk) =>
        (chunk !== "" && !NO_FACT.test(chunk) && !/^[A-ZÆØÅ]{1,4}$/u.test(chunk)) ||
        /^(?:PLO|KL|DSR|FOA)$/u.test(chunk),
    );
  let name: string | null = null;
  const titles: string[] = [];
  const organisations: string[] = [];
  for (const chunk of chunks) {
    if (ABSENT.test(chunk) && chunk.split(" ").length <= 4) continue;
    const parted = splitTitle(chunk);
    if (
      name === null &&
      (isPersonName(parted.name) ||
        (parted.title !== null && isGivenName(parted.name.split(" ")[0] ?? "")) ||
        (takesLoneNames && isLoneName(chunk)))
    ) {
      name = parted.name;
      if (parted.title !== null) titles.push(parted.title);
    } else if (saysChair(chunk) || isTitle(chunk)) titles.push(chunk);
    else if (chunk.length < 80) organisations.push(chunk);
  }
  if (name === null) return null;
  const absent = ABSENT.test(text) && !NOT_ABSENT.test(text);
  const leads =
    titles.some(saysChair) ||
    (titles.some((title) => /^(?:udvalgs|bestyrelses)?for(?:mand|kvinde|person)$/iu.test(title)) &&
      organisations.length === 0);
  const writes = titles.some((title) =>
    /(?<!\p{L})(?:referent|ref|mødesekretær|sekretær|secretary|clerk|minute taker)(?!\p{L})/iu.test(title),
  );
  const roles: Role[] = [...(leads ? (["chair"] as const) : []), ...(writes ? (["secretariat"] as const) : [])];
  const plainTitles = titles.filter((title) => !/^(?:ordstyrer|mødeleder|referent|ref|chair)$/iu.test(title));
  return {
    name,
    title: plainTitles.join(", ") || null,
    organisation:
      organisations.filter((words) => words.split(" ").some((word) => /^\p{Lu}|\p{Lu}{2}/u.test(word))).join(", ") ||
      null,
    roles,
    absent,
    substitute,
    standsInFor: standsIn,
  };
}

/** "Hanne" in a list of people who know each other. */
export function isLoneName(words: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{1,14}$/u.test(words) &&
    !isOrganisationWord(words) &&
    !isTitleWord(words) &&
    !/^(?:ingen|intet|alle|none|nil|all)$/iu.test(words)
  );
}

function substituteIn(text: string): string | null {
  const groups = SUBSTITUTE_HERE.exec(text)?.groups;
  const found = (groups?.["name"] ?? groups?.["before"])?.trim();
  if (found === undefined) return null;
  const { name } = splitTitle(found.replace(/^(?:afbud|apologies)\s*[-–,:]?\s*/iu, ""));
  return isPersonName(name) ? name : null;
}

function isTitle(chunk: string): boolean {
  const words = chunk.split(/\s+/u);
  if (words.some(isTitleWord)) return !words.every((word) => isOrganisationWord(word));
  return /^\p{Ll}/u.test(chunk);
}
