import type { Sentence } from "../prose/sentences.ts";
import { standingOf } from "./evidence.ts";
import { ownerPhrases, type Names } from "./owners.ts";

const DOES =
  "(?=\\s+(?:\\p{Ll}+(?:er|år|ør)|skal|vil|will|påtog sig|lovede|tilbød|fik til opgave|(?:undertook|agreed|offered|promised|volunteered|was asked|were asked|is|are) to)\\s)";
const SEVERAL = new RegExp(`^(?:(?:de|the)(?:\\s(?<count>to|tre|fire|fem|two|three|four))?|begge)${DOES}`, "iu");
const ONE = new RegExp(`^(?:han|hun|he|she)${DOES}`, "iu");
/** "… til NN, så samler hun dem". */
const THEN = /,?\s(?:og\s)?så\s(?<verb>\p{Ll}+r)\s(?:han|hun)(?=\s)/u;
const COUNTS = new Map([
  ["to", 2],
  ["two", 2],
  ["tre", 3],
  ["three", 3],
  ["fire", 4],
  ["four", 4],
  ["fem", 5],
]);

/**
 * "De to laver en beskrivelse", "Hun sender den rundt": the people of the sentence before put in the pronoun's place, where only they can be
 * meant; the quote stays as it was.
 */
export function withNames(sentence: Sentence, before: Sentence | undefined, names: Names): Sentence {
  const { text } = sentence;
  const then = text.includes("så ") ? THEN.exec(text) : null;
  if (then) {
    const people = peopleIn(text.slice(0, then.index), names);
    return people.length === 1
      ? { ...sentence, text: text.replace(THEN, `, og ${people[0] ?? ""} ${then.groups?.["verb"] ?? ""}`) }
      : sentence;
  }
  const several = SEVERAL.exec(text);
  const pronoun = several ?? ONE.exec(text);
  if (!pronoun || !before) return sentence;
  const people = peopleIn(before.text, names);
  const wanted = several ? (COUNTS.get(several.groups?.["count"]?.toLowerCase() ?? "") ?? 0) : 1;
  const isMeant = wanted > 0 ? people.length === wanted : people.length > 1;
  // Of one person, the sentence before must tell: in "De var i byen med NN" she may be anybody.
  const isSubject = several !== null || ownerPhrases(before.text, names)[0]?.index === 0;
  if (!isMeant || !isSubject) return sentence;
  const [last = "", ...others] = people.toReversed();
  const list = others.length === 0 ? last : `${others.toReversed().join(", ")} og ${last}`;
  return { ...sentence, text: `${list}${text.slice(pronoun[0].length)}` };
}

function peopleIn(text: string, names: Names): string[] {
  const owners = ownerPhrases(text, names).flatMap((phrase) => phrase.owners);
  return [...new Set(owners)].filter((owner) => standingOf(owner) === "person");
}
