import type { PlainDate } from "../../domain/time.ts";
import type { Marked } from "../structure/candidates.ts";
import { stem } from "./committee.ts";

/** Which committee met, and when. `isKnown`: the document says what the committee is called. */
export type Setting = {
  readonly isOwn: (name: string) => boolean;
  readonly isKnown: boolean;
  readonly day: PlainDate | null;
};

/** Whether a name means the committee itself, by its whole name or a short form of it. */
export function ownNames(committee: string | null): (owner: string) => boolean {
  if (committee === null) return () => false;
  const words = stem(committee).split(" ");
  return (owner) =>
    stem(owner)
      .split(" ")
      .every((word) => words.some((own) => own.endsWith(word)));
}

/** What decisions are told by: whose they are, and of which day. Without a committee's name, whoever is named above the items may be it. */
export function settingOf(committee: string | null, head: readonly Marked[], day: PlainDate | null): Setting {
  const words = head.map((one) => one.text.toLowerCase()).join("\n");
  if (committee === null) return { isOwn: (name) => words.includes(name.toLowerCase()), isKnown: false, day };
  const isOwn = ownNames(committee);
  return {
    isOwn: (name) => isOwn(name) || isShortFor(name, committee) || areItsParties(name, committee),
    isKnown: true,
    day,
  };
}

/** Those who sit across from each other, named together. */
export const BOTH_PARTIES =
  /(?<!\p{L})(?:(?:både )?kommune(?:r|rne) og region(?:en|erne)?|(?:både )?region(?:en|erne)? og kommune(?:r|rne)|the municipalities and the regions?|the regions? and the municipalities)$/iu;

/** Unions and associations that sit in many committees and are none. */
const UNION = /^(?:PLO|FOA|DSR|KKR|HK|BUPL|DLF|FLS)$/u;

/** Of parties' names of two letters. */
const PARTY = /^(?:SF|DF|LA|EL|RV|HK)$/u;
const TYPE = "(?:udvalg|råd|forum|gruppe|klynge|bestyrelse|nævn|kommission)";

/** "FU" for "Forretningsudvalget": the first letters of a word and of what kind of body it names. */
const isOfTwo = ([first = "", second = ""]: string, committee: string): boolean =>
  new RegExp(`(?<!\\p{L})${first}\\p{L}{2,}(?=${second})${TYPE}`, "u").test(committee);

/** "Kommunerne og regionen" in a forum of both. */
const areItsParties = (name: string, committee: string): boolean =>
  BOTH_PARTIES.test(name) && /region/iu.test(committee) && /kommun|municipal/iu.test(committee);

/** "SOF" for "Samordningsforum", "PIU" for "Patientinddragelsesudvalget". */
function isShortFor(name: string, committee: string): boolean {
  if (name === "KKR" && /kommunekontaktr/iu.test(committee)) return true;
  if (/^\p{Lu}{2}$/u.test(name)) return !PARTY.test(name) && isOfTwo(name.toLowerCase(), committee.toLowerCase());
  if (!/^\p{Lu}{3,5}$/u.test(name) || UNION.test(name)) return false;
  const letters = Array.from(name.toLowerCase());
  const words = committee.toLowerCase().split(/\s+/u);
  return words.some((word, at) => {
    if (word[0] !== letters[0]) return false;
    const rest = words.slice(at).join(" ");
    let place = -1;
    return letters.every((letter) => {
      place = rest.indexOf(letter, place + 1);
      return place >= 0;
    });
  });
}
