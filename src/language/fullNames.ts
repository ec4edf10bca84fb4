import { isBody, ORIGIN } from "./bodies.ts";
import { areApart } from "./dates/longest.ts";
import { isOrdinary, NO_NAME, type Mention } from "./mentions.ts";
import { fold } from "./folding.ts";
import { nameWordsOf } from "./nameWords.ts";

const NEXT = /^ (?<word>\p{L}[\p{L}\p{M}’'-]+)/u;
const LONGEST = 3;

interface Around {
  people: readonly { name: string }[];
  /** Whether a stretch means something else already. */
  isTaken: (index: number, length: number) => boolean;
}

/**
 * "Lars Larsen" is not the committee's Lars, nor "Lisbeth Kjær" its Daniel Kjær: a name that goes on with a word that is
 * none of his, or begins with one, is somebody else's.
 */
export function inFull(text: string, mentions: readonly Mention[], { people, isTaken }: Around): Mention[] {
  const { given, surnames } = nameWordsOf(people);
  const isSurname = (word: string): boolean => {
    const folded = fold(word).replace(/['’]?s?['’]?$/u, "");
    if (given.has(fold(word)) || given.has(folded)) return false;
    if (surnames.has(fold(word)) || surnames.has(folded)) return true;
    if (NO_NAME.test(word) || /-\p{Ll}/u.test(word) || isBody(word) || isOrdinary(word)) return false;
    return /^\p{Lu}/u.test(word) || /\p{L}{2}sen$/u.test(word);
  };
  const found: Mention[] = [];
  for (const mention of mentions) {
    // "Daniel Holm": the surname of another was taken for a mention of its own.
    if (!found.every((other) => areApart(other, mention))) continue;
    if (mention.kind !== "person") found.push(mention);
    else found.push(withGiven(text, longer(text, mention, { isSurname, isTaken }), { given, isTaken }));
  }
  return found;
}

const BEFORE = /(?<word>\p{Lu}[\p{L}\p{M}’'-]+) $/u;

/** With the given name of somebody else before a surname that one of the people has. */
function withGiven(
  text: string,
  mention: Mention,
  { given, isTaken }: Pick<Around, "isTaken"> & { given: ReadonlySet<string> },
): Mention {
  const word = BEFORE.exec(text.slice(0, mention.index))?.groups?.["word"];
  const [first = ""] = mention.name.split(" ");
  if (word === undefined || mention.ambiguous || given.has(fold(first))) return mention;
  const index = mention.index - word.length - 1;
  const isGiven = !NO_NAME.test(word) && !isBody(word) && !isOrdinary(word) && !isTaken(index, word.length);
  if (!isGiven) return mention;
  const length = mention.length + word.length + 1;
  return { ...mention, kind: "unknown", name: `${word} ${mention.name}`, index, length };
}

function longer(
  text: string,
  mention: Mention,
  { isSurname, isTaken }: Pick<Around, "isTaken"> & { isSurname: (word: string) => boolean },
): Mention {
  let end = mention.index + mention.length;
  // A genitive ends a name: "Lars' notat".
  if (text.slice(mention.index, end) !== mention.name || ORIGIN.test(text.slice(end))) return mention;
  for (let count = 0; count < LONGEST; count++) {
    const word = NEXT.exec(text.slice(end))?.groups?.["word"];
    if (word === undefined || !isSurname(word) || isTaken(end + 1, word.length)) break;
    end += 1 + word.length;
  }
  const length = end - mention.index;
  if (length === mention.length) return mention;
  return { ...mention, kind: "unknown", name: text.slice(mention.index, end), length, ambiguous: false };
}
