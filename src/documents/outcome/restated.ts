import { isGivenName } from "../knowledge/givenNames.ts";
import { isPersonName } from "../people/names.ts";
import type { Names } from "./owners.ts";

/** "Det er NNs opgave at bestille mad." */
const WHOSE =
  /^(?:det (?:er|bliver)|it is) (?<who>\p{Lu}[^,.;]{1,60}?)(?<s>['’]s|['’]|s) (?:opgave|ansvar|job|task|responsibility)(?:,? at| to) (?<task>.+)$/iu;
/** "NN orienteres af MM." */
const TOLD_BY =
  /^(?<whom>\p{Lu}[^,.;]{1,60}?) (?<verb>orientere|informere|underrette|kontakte)s af (?<who>\p{Lu}[^,;]{1,60}?)(?<rest>(?: (?:om|inden|senest|i uge|efter) .+)?)\.?$/u;
/** "NN skulle have kontaktet skolerne; ikke nået, gøres inden næste møde." */
const STILL_TO_DO =
  /^(?<who>\p{Lu}[^,.;]{1,60}?) skulle have (?<task>\p{Ll}+t .+(?<!\p{L})(?:(?:gøres|sker|klares|ordnes|følger) (?:nu|senest|inden|til|på|i|efter)(?!\p{L}).*))$/u;

/** What says it otherwise, in the words that tasks are otherwise given in; any other sentence as it is. */
export function restated(text: string, { known, initials }: Names): string {
  const whose = WHOSE.exec(text)?.groups;
  if (whose) {
    const { who = "", s = "", task = "" } = whose;
    const isName = (name: string) => known.includes(name) || isPersonName(name) || isGivenName(name);
    const whole = s === "s" && !isName(who) && isName(`${who}s`) ? `${who}s` : who;
    return `${whole} får til opgave at ${task}`;
  }
  const told = TOLD_BY.exec(text)?.groups;
  if (told && isPersonName(told["whom"] ?? ""))
    return `${told["who"] ?? ""} skal ${told["verb"] ?? ""} ${told["whom"] ?? ""}${told["rest"] ?? ""}`;
  const late = STILL_TO_DO.exec(text)?.groups;
  const who = late?.["who"] ?? "";
  return late && (isPersonName(who) || isGivenName(who) || initials(who) !== null)
    ? `${who} skal have ${late["task"] ?? ""}`
    : text;
}
