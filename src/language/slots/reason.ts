import { unmask, type Message } from "../message.ts";
import { firstMatch } from "../pattern.ts";
import { slotWordsOf } from "./slotWords.ts";

/** Between the clauses of a sentence. */
const BORDER = /[.,;:!?()]\s*|\s[–-]\s|\s(?:så|so|men|but)\s/u;
const FEWEST_WORDS = 2;
const MOST_WORDS = 14;

/**
 * Why somebody does not come: said with a word for it ("fordi"), or as a clause of its own beside the one that says so
 * ("toget holder stille, så jeg når det ikke").
 */
export function reasonIn(message: Message): string | undefined {
  const { reason, absence, substitute, instead } = slotWordsOf(message.language);
  const said = firstMatch(reason, message.masked)?.groups.reason;
  if (said !== undefined) return unmask(message, said).trim();
  const clauses = message.masked.split(BORDER).map((clause) => clause.trim());
  const isOther = (clause: string): boolean => {
    const words = clause.split(/\s+/u).length;
    const isLong = words >= FEWEST_WORDS && words <= MOST_WORDS;
    return isLong && [absence, substitute, instead].every((patterns) => firstMatch(patterns, clause) === null);
  };
  const others = clauses.filter(isOther);
  // Of several clauses any may be it, and a single one is the message.
  const [only] = others;
  return only !== undefined && others.length === 1 && others.length < clauses.filter((clause) => clause !== "").length
    ? unmask(message, only)
    : undefined;
}
