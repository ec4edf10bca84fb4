import { inEverySubmit } from "../../cards/inEverySubmit.ts";
import type { OutboxEntry } from "../../domain/notice.ts";
import type { Message } from "../../ports/messenger.ts";

/**
 * What is posted where everybody reads it says in each of its buttons which message it is (`teams/readTurn.ts` reads that).
 * Where the channel did not tell whether it took the card, whoever presses one tells that it stands there, and as which activity.
 */
export const withMessageId = <M extends Message>({ to, id }: OutboxEntry, message: M): M =>
  to.kind === "channel" ? inEverySubmit(message, { messageId: id }) : message;
