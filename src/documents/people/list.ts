import { isGivenName } from "../knowledge/givenNames.ts";
import { isOrganisationWord } from "../knowledge/organisations.ts";
import { isSurname } from "../knowledge/surnames.ts";
import { isAddress } from "../knowledge/titles.ts";
import { isInitials } from "./initials.ts";
import { isPersonName, splitBehind, splitTitle } from "./names.ts";
import { isLoneName } from "./personLine.ts";

/** A list of given names, or of surnames: "Til stede: Henny, Jens Peter, Sidsel (ref.)". null: the line is none. */
export function loneNames(text: string): string[] | null {
  const parts = text
    .split(/\s*[,;]\s*(?![^(]*\))|\s(?:og|and|samt)\s(?![^(]*\))/u)
    .map((part) => part.replace(/[.\s]+$/u, ""))
    .filter((part) => part !== "");
  const bare = parts.map((part) => part.replace(/\s*\([^)]*\)?$/u, ""));
  const lone = bare.filter((name) => !isPersonName(name));
  const full = bare.length - lone.length;
  const known = lone.filter((name) => isGivenName(name) || (full === 0 && isSurname(name))).length;
  // Beside a full name or two, "Solbjerg" is where somebody comes from.
  const isEnough = full > 0 && full < 3 ? known === lone.length : known >= lone.length / 2;
  return lone.length > 0 && lone.every(isLoneName) && known > 0 && isEnough ? parts : null;
}

/**
 * "MLJ, Anne Holm, KP": people by their initials among full names. null: none are, or they may tell of the name before them
 * ("Anne Holm, AH, Bo Rask, BR", "Anne Holm, FOA"). Surely people are those that stand behind no name.
 */
export function amongInitials(text: string): string[] | null {
  const parts = splitOutside(text);
  const isShort = (part: string | undefined) => part !== undefined && isInitials(part);
  const isApart = parts.some((part, at) => isShort(part) && (at === 0 || isShort(parts[at - 1])));
  const areAll = parts.every((part) => isShort(part) || isPersonName(bareName(part)));
  return isApart && areAll && !parts.every(isShort) ? parts : null;
}

/**
 * One line may list several people: "A (direktør), B og C"; "A, direktør, Solbjerg Kommune" is one.
 * `oneEach`: the document's lists have a line for each person, so what follows a comma is theirs unless it is surely a name.
 */
export function splitList(text: string, oneEach: boolean): string[] {
  const entries = text.split(/\s*;\s*(?![^()]*\))/u);
  if (entries.length > 1) return entries.filter((part) => part.trim() !== "").flatMap(pairOf);
  const apart = text.split(/\s+[–—•·|/-]\s+/u);
  if (apart.length > 1 && apart.every((part) => isPersonName(bareName(part.split(",")[0] ?? ""))))
    return apart.flatMap((part) => splitList(part, oneEach));
  const parts = splitOutside(text);
  const isPerson = (part: string, at: number) => {
    const name = bareName(part);
    if (at > 0 && !oneEach && isGivenName(name) && part.replace(/\s*\(.*$/u, "") === name) return true;
    return isPersonAt(at, name, oneEach) || isAddressed(part);
  };
  const names = parts.filter(isPerson);
  if (names.length <= 1) return [text];
  return names.length === parts.length ? parts : regroup(parts, isPerson);
}

/** "Mia Holm samt Ole Krat", "Mia Holm / Ole Krat" are two; "Mia Holm, læge og leder" is one. */
function pairOf(entry: string): string[] {
  const listed = splitOutside(entry);
  if (listed.length > 1 && listed.every((part, at) => isPersonAt(at, bareName(part), true))) return listed;
  const parts = entry.split(/\s+(?:og|samt|and|[/+&])\s+/u);
  return parts.every((part) => isPersonName(bareName(part))) ? parts : [entry];
}

/** Where each has a line, an organisation stands behind a comma, unless it begins with a given name. */
const isPersonAt = (at: number, name: string, oneEach: boolean): boolean =>
  isPersonName(name) && (at === 0 || !oneEach || isGivenName(name.split(" ")[0] ?? ""));
/** "Ms L Grant, Mr T Okafor" */
const isAddressed = (part: string): boolean => isAddress(part.split(" ")[0] ?? "") && isPersonName(bareName(part));

/** Cuts at commas and "og" outside parentheses, nested ones too. */
function splitOutside(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const word of text.split(/(,|\s+)/u)) {
    depth = Math.max(0, depth + (word.match(/[([]/gu)?.length ?? 0) - (word.match(/[)\]]/gu)?.length ?? 0));
    if (depth === 0 && (word === "," || /^(?:og|and|samt)$/u.test(word))) {
      parts.push(part);
      part = "";
    } else part += word;
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== "");
}

/** "A, direktør, B, læge": what is no name belongs to the name before it; "social- og sundhedschef" stays one. */
function regroup(parts: readonly string[], isPerson: (part: string, at: number) => boolean): string[] {
  const groups: string[] = [];
  parts.forEach((part, at) => {
    const last = groups.length - 1;
    // "fra sygehuset oversygeplejerske Mette Rask" has its organisation in front, "Lis Holm Solbjerg Kommune" none of a list's commas.
    const isApart = /^\p{Ll}/u.test(part) || !part.split(" ").some(isOrganisationWord);
    if (last < 0 || (isPerson(part, at) && isApart)) groups.push(part);
    else groups[last] = `${groups[last] ?? ""}${(groups[last] ?? "").endsWith("-") ? " og" : ","} ${part}`;
  });
  return groups;
}

function bareName(part: string): string {
  const words = part
    .replace(/\([^)]*\)?/gu, " ")
    .replace(/\s[–—-]\s.*$|\s(?:under|til|for|during) (?:punkt|pkt|items?)(?!\p{L}).*$/u, "")
    .replace(/^[^:]*:\s*/u, "")
    .replace(/\s+(?:fra|from)\s.*$/u, "")
    .replace(/[\s.]+$/u, "")
    .trim();
  return splitTitle(splitBehind(words).name).name;
}
