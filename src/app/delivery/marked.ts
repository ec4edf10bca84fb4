import { z } from "zod";
import type { OutboxEntry } from "../../domain/notice.ts";
import type { Message } from "../../ports/messenger.ts";

/** The name under which the buttons of a card say which message it is; `teams/readTurn.ts` reads it. */
const MESSAGE_ID = "messageId";

const Card = z.looseObject({ body: z.array(z.looseObject({})) });
const Submit = z.looseObject({ type: z.literal("Action.Submit"), data: z.looseObject({}) });

/**
 * What is posted where everybody reads it says in each of its buttons which message it is. Where the channel did not tell
 * whether it took the card, whoever presses one tells that it stands there, and as which activity.
 */
export function withMessageId<M extends Message>({ to, id }: OutboxEntry, message: M): M {
  if (to.kind !== "channel" || !message.card) return message;
  return { ...message, card: Card.parse(withId(message.card, id)) };
}

function withId(part: unknown, id: string): unknown {
  if (Array.isArray(part)) return part.map((one) => withId(one, id));
  if (part === null || typeof part !== "object") return part;
  const submit = Submit.safeParse(part).data;
  if (submit) return { ...submit, data: { ...submit.data, [MESSAGE_ID]: id } };
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withId(value, id)]));
}
