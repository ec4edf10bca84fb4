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

/** "Lars Larsen" is not the committee's Lars: a name that goes on with a word that is none of his is somebody else's. */
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
    found.push(mention.kind === "person" ? longer(text, mention, { isSurname, isTaken }) : mention);
  }
  return found;
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
