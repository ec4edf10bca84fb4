import { unmask, type Message } from "../message.ts";
import { firstMatch, lowered } from "../pattern.ts";
import { slotWordsOf } from "./slotWords.ts";

/** Between the clauses of a sentence. */
const BORDER = /[.,;:!?()]\s*|\s[–-]\s|\s(?:så|so|men|but)\s/u;
const MOST_WORDS = 14;
/** "Afbud torsdag, vagt": with a capital letter it may be a name. */
const A_WORD = /^\p{Ll}[\p{Ll}-]{2,}$/u;

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
    const isOne = A_WORD.test(clause === clauses[0] ? lowered(clause) : clause);
    const isLong = (words > 1 || isOne) && words <= MOST_WORDS;
    return isLong && [absence, substitute, instead].every((patterns) => firstMatch(patterns, clause) === null);
  };
  const all = clauses.filter(isOther);
  const longer = all.filter((clause) => clause.includes(" "));
  // Of several clauses any may be it, and a single one is the message.
  const others = longer.length > 0 ? longer : all;
  const [only] = others;
  return only !== undefined && others.length === 1 && others.length < clauses.filter((clause) => clause !== "").length
    ? unmask(message, only)
    : undefined;
}
