import { line, subtle } from "../cards/card.ts";
import { unbroken } from "../cards/unbroken.ts";
import type { Message } from "../ports/messenger.ts";

/** Where a card says it by itself: its heading, or the line under it. */
const HEAD = 2;

/** Who sits in several committees sees which one a message is about, where it does not say so already. */
export function within<M extends Message>(committee: string, message: M): M {
  const text = message.text.startsWith(committee) ? message.text : `${committee}: ${message.text}`;
  if (!message.card) return { ...message, text };
  const head = JSON.stringify(message.card.body.slice(0, HEAD));
  if (head.includes(JSON.stringify(unbroken(committee)).slice(1, -1))) return message;
  return { ...message, text, card: { ...message.card, body: [line(subtle(committee)), ...message.card.body] } };
}
