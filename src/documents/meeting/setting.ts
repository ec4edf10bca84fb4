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
  return { isOwn: (name) => isOwn(name) || isShortFor(name, committee), isKnown: true, day };
}

/** Unions and associations that sit in many committees and are none. */
const UNION = /^(?:PLO|FOA|DSR|KKR|HK|BUPL|DLF|FLS)$/u;

/** "SOF" for "Samordningsforum", "PIU" for "Patientinddragelsesudvalget". */
function isShortFor(name: string, committee: string): boolean {
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
