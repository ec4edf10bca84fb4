import { compile, isAnyIn, type Grammar } from "./grammar.ts";

/** How a sentence means what it says. */
export interface Mood {
  /** By its form: it begins as questions do, and is no polite request. */
  question: boolean;
  /** It only ends with a question mark, or asks whether one may. */
  asking: boolean;
  supposition: boolean;
  /** It asks what would be if something happened, or tells what is talked about: nothing is to be done. */
  imagined: boolean;
  prohibition: boolean;
}

export interface MoodReader {
  mood: (lower: string) => Mood;
  /** Whether this is said as a guess or from hearsay. */
  hedged: (lower: string) => boolean;
  /** Whether this is only told, or meant for somebody else. */
  idle: (lower: string) => boolean;
  /** Whether it tells in the past tense who came, or what became of a meeting. */
  past: (lower: string) => boolean;
  /** Whether it tells in the past tense what was done with whatever it may be. */
  bygone: (lower: string) => boolean;
  /** Whether any of this is denied. */
  denied: (lower: string) => boolean;
}

export function moodReader({ moods }: Grammar): MoodReader {
  const anyOf = (sources: readonly string[]): ((lower: string) => boolean) => {
    const patterns = sources.map(compile);
    return (lower) => isAnyIn(lower, patterns);
  };
  const asks = anyOf(moods.question);
  const asksLeave = anyOf(moods.permission);
  const asksFor = anyOf(moods.request);
  const requests = (lower: string): boolean => asksFor(lower) && !asksLeave(lower);
  const supposes = anyOf(moods.supposition);
  const imagines = anyOf([...moods.imagined, ...moods.talk]);
  const denies = anyOf(moods.negation);
  const kindly = moods.kindly.map(compile);
  const prohibits = anyOf(moods.prohibition);
  return {
    mood: (lower) => ({
      question: asks(lower) && !requests(lower) && !asksLeave(lower),
      asking: (/\?\s*$/u.test(lower) && !requests(lower)) || asksLeave(lower),
      supposition: supposes(lower),
      imagined: imagines(lower),
      prohibition: prohibits(lower),
    }),
    hedged: anyOf(moods.hedge),
    idle: anyOf(moods.idle),
    past: anyOf(moods.past),
    bygone: anyOf(moods.bygone),
    denied: (lower) => denies(kindly.reduce((rest, one) => one.replacedIn(rest, " "), lower)),
  };
}
