import { isGivenName } from "../knowledge/givenNames.ts";
import { isOrganisationWord } from "../knowledge/organisations.ts";
import { isPersonName, nameOfInitials, splitTitle } from "./names.ts";

/** The full name of a short form that the document's attendance list explains, or that fits one attendant only. */
export type Initials = (short: string) => string | null;

const NAME = String.raw`\p{Lu}[\p{L}'’-]*\.?(?: (?:\p{Lu}[\p{L}'’-]*\.?|af|von|van|de)(?![\p{L}])){1,4}`;
const SHORT = String.raw`\p{Lu}[\p{Lu}\p{Ll}]{1,4}`;
const DECLARED: readonly RegExp[] = [
  new RegExp(`(?<name>${NAME})(?:,[^,()]{2,40})?\\s*[([](?<short>${SHORT})[)\\],]`, "gu"),
  new RegExp(`(?<!\\p{L})(?<short>${SHORT})\\s*[:=–-]\\s*(?<name>${NAME})`, "gu"),
  new RegExp(`(?<name>${NAME})\\s*(?:,|–|-|=)\\s*(?<short>\\p{Lu}{2,5})(?=\\s*(?:[,;:.)–-]|$))`, "gu"),
];
/** Short names of bodies: they are nobody's initials unless the list says so. */
const BODIES = /^(?:KL|PLO|DSR|FOA|MED|PPR|TR|AMR|FTR|DH|DP|RKKP|FMK|EPJ|IT|HR|GP|NHS|ICB)$/u;

/** "KHO": people go by these in some committees; what only bodies are called is none. */
export const isInitials = (words: string): boolean => /^\p{Lu}{2,4}$/u.test(words) && !BODIES.test(words);

/** The one full name in a text with these initials. */
export function nameInText(short: string, text: string): string | null {
  const names = Array.from(text.matchAll(new RegExp(NAME, "gu")), ([name]) => name);
  return nameOfInitials(short, [...new Set(names.filter((name) => isPersonName(name) && isGivenName(firstOf(name))))]);
}

const firstOf = (name: string): string => name.split(" ")[0] ?? "";

/**
 * "Karen Holm (KH)", "KH: Karen Holm", "Karen Holm, KH, områdeleder" in the lines of an attendance list, and its cells.
 * `names`: the attendants. A short form said of two people is nobody's.
 */
export function initialsIn(
  lines: readonly { readonly text: string; readonly cells: readonly string[] | null }[],
  names: readonly string[],
): Initials {
  const said = new Map<string, string | null>();
  const note = (short: string, listed: string) => {
    const name = fits(short, listed) ? listed : splitTitle(listed).name;
    if (!fits(short, name)) return;
    const before = said.get(short);
    said.set(short, before === undefined || before === name ? name : null);
  };
  for (const { text, cells } of lines) {
    for (const form of DECLARED)
      for (const { groups } of text.matchAll(form)) note(groups?.["short"] ?? "", groups?.["name"] ?? "");
    const name = cells?.find((cell) => isPersonName(cell.replace(/^\p{Ll}+\.? |^Dr\.? /u, "")));
    if (cells && name !== undefined)
      for (const cell of cells) if (/^\p{Lu}[\p{Lu}\p{Ll}]{1,4}$/u.test(cell) && cell !== name) note(cell, name);
  }
  const fullName = (name: string) =>
    names.find((one) => one === name) ?? names.find((one) => name.endsWith(one)) ?? name;
  return (short) => {
    const declared = said.get(short);
    if (declared !== undefined) return declared === null ? null : fullName(declared);
    if (said.size > 0 || BODIES.test(short)) return null;
    return nameOfInitials(short, names);
  };
}

/** KHO is Karsten Holk: it begins with the name's first letter, and its letters stand in the name in this order, one at least in each of its ends. */
function fits(short: string, name: string): boolean {
  if (/^(?:ref|evt|kl|nr|pkt|tlf)$/iu.test(short)) return false;
  const words = name.toLowerCase().split(/[\s-]+/u);
  const letters = Array.from(short.toLowerCase());
  if (letters[0] !== words.find((word) => !/^dr\.?$/u.test(word))?.[0]) return false;
  const last = words.at(-1) ?? "";
  if (!letters.includes(last[0] ?? "")) return false;
  let at = 0;
  const whole = words.join("");
  for (const letter of letters) {
    const next = whole.indexOf(letter, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return short === short.toUpperCase() || !isOrganisationWord(short);
}
