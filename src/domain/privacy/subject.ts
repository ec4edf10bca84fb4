import { z } from "zod";
import { CommitteeId, type Committee } from "../committee.ts";
import { PersonId, type Person } from "../person.ts";
import { Instant } from "../time.ts";

/**
 * Whom an export or an erasure is about, in one committee. It is kept only while an erasure is under way, since what is
 * being erased has to be known until nothing of it is left.
 */
export const Subject = z.object({
  committee: CommitteeId,
  /** null: somebody whom only texts name. */
  person: PersonId.nullable(),
  /** In full, as they are written anywhere. */
  names: z.array(z.string().min(1)),
  /** Parts of the name that nobody else of the committee has, and that are no word of its own. */
  alone: z.array(z.string().min(1)),
  account: z.string().nullable(),
});
export type Subject = z.infer<typeof Subject>;

/** An erasure that is under way. */
export const Erasure = Subject.extend({
  id: z.string().min(1),
  tenant: z.string(),
  /** What stands for the name from now on. */
  pseudonym: z.string().min(1),
  /** When it was asked for: a meeting that was over by then has been held. */
  at: Instant,
  /** null: by the command line. */
  by: PersonId.nullable(),
  /** Also what their own chat keeps for other committees. */
  wholeAccount: z.boolean(),
});
export type Erasure = z.infer<typeof Erasure>;

/** Who changed something from the command line: nobody of the record. */
export const COMMAND_LINE = "command-line";
/** What the bot itself was certain of. */
export const BOT = "referent";

/** Of a former person too. */
export const everybodyOf = ({ people, former = [] }: Pick<Committee, "people" | "former">): Person[] => [
  ...people,
  ...former,
];

export function subjectOf(committee: Committee, person: Person): Subject {
  return {
    committee: committee.id,
    person: person.id,
    names: [person.name],
    alone: aloneOf(committee, person),
    account: person.account,
  };
}

/** Somebody whom the record does not have, by their full name. */
export const strangerNamed = (committee: Committee, name: string): Subject => ({
  committee: committee.id,
  person: null,
  names: [name],
  alone: [],
  account: null,
});

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

/** The shortest part of a name that is looked for by itself. */
const SHORTEST = 3;

function aloneOf(committee: Committee, { id, name }: Person): string[] {
  const words = wordsOf(name);
  const ends = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  const others = everybodyOf(committee).filter((one) => one.id !== id);
  const known = new Set(
    [committee.name, ...others.map((one) => one.name), ...everybodyOf(committee).map((one) => one.organisation ?? "")]
      .flatMap(wordsOf)
      .map((word) => word.toLowerCase()),
  );
  return ends.flatMap((word) =>
    word !== undefined && word.length >= SHORTEST && /^\p{Lu}/u.test(word) && !known.has(word.toLowerCase())
      ? [word]
      : [],
  );
}
