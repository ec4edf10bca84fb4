import { told as da } from "./da/told.ts";
import { told as en } from "./en/told.ts";
import { compile } from "./grammar.ts";
import { hasQuestionMark } from "./hearing.ts";
import { unmask, type Message } from "./message.ts";
import { firstMatch, type Pattern } from "./pattern.ts";
import { perLanguage } from "./perLanguage.ts";
import { plain } from "./replies.ts";
import type { Language } from "./understanding.ts";

/** What is said of somebody who may come for another, as regular-expression sources over the masked text with a group `who`. */
export interface ToldWords {
  /** They have said yes, or no. */
  accepts: readonly string[];
  declines: readonly string[];
  /** Whoever writes comes, or does not, in place of somebody who is named. */
  comesFor: readonly string[];
  cannotFor: readonly string[];
  /** They are to be asked, where somebody is needed. */
  suggests: readonly string[];
}

const WORDS: Record<Language, ToldWords> = { da, en };
type Compiled = Readonly<Record<keyof ToldWords, readonly Pattern[]>>;

const formsOf = perLanguage((language): Compiled => {
  const { accepts, declines, comesFor, cannotFor, suggests } = WORDS[language];
  return {
    accepts: accepts.map(compile),
    declines: declines.map(compile),
    comesFor: comesFor.map(compile),
    cannotFor: cannotFor.map(compile),
    suggests: suggests.map(compile),
  };
});

/** Whose yes or no a message passes on, as written; null: nobody's. */
export function answerTold(message: Message): { person: string; accepts: boolean } | null {
  const { accepts, declines } = formsOf(message.language);
  const said = eitherOf(message, accepts, declines);
  return said && { person: said.who, accepts: said.accepts };
}

/** Whom the one who writes comes for, or cannot come for, as written; null: nobody is named. */
export function standsInFor(message: Message): { absent: string; accepts: boolean } | null {
  const { comesFor, cannotFor } = formsOf(message.language);
  const said = eitherOf(message, comesFor, cannotFor);
  return said && { absent: said.who, accepts: said.accepts };
}

/** Who is named in a yes, or else in a no; whoever asks says neither. */
function eitherOf(
  message: Message,
  yes: readonly Pattern[],
  no: readonly Pattern[],
): { who: string; accepts: boolean } | null {
  if (hasQuestionMark(message.text)) return null;
  const agreed = whoIn(message, yes);
  const who = agreed ?? whoIn(message, no);
  return who === null ? null : { who, accepts: agreed !== null };
}

/** Who is to be asked, by a message that says no more than this; null: nobody. */
export const suggestedIn = (message: Message): string | null => whoIn(message, formsOf(message.language).suggests);

function whoIn(message: Message, patterns: readonly Pattern[]): string | null {
  const who = firstMatch(patterns, plain(message.masked).toLowerCase())?.groups["who"];
  return who === undefined ? null : unmask(message, who);
}
