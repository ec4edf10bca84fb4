import { line, subtle } from "../../cards/card.ts";
import { isReminder, type OutboxEntry } from "../../domain/notice.ts";
import { digest } from "../../features/digest.ts";
import type { Messages } from "../../language/messages.ts";
import type { Message } from "../../ports/messenger.ts";

/** Few enough to be compared by eye. */
const FIGURES = 4;

/** The same on each copy of a message. */
const referenceOf = ({ committee, id }: OutboxEntry): string => digest(`${committee} ${id}`, 8).slice(0, FIGURES);

/**
 * In small print what a second copy is known by: on every reminder, since the first one cannot know that there will be
 * another, and on whatever else may have arrived before.
 */
export function recognisable<M extends Message>(entry: OutboxEntry, message: M, say: Messages): M {
  const isAgain = entry.isRepeated === true;
  if (!isAgain && !isReminder(entry.notice)) return message;
  const code = referenceOf(entry);
  const words = isAgain ? say.people.perhapsAgain(code) : say.people.reference(code);
  if (!message.card) return { ...message, text: `${message.text}\n${words}` };
  const small = line({ ...subtle(words), size: "Small" });
  return { ...message, card: { ...message.card, body: [...message.card.body, small] } };
}
