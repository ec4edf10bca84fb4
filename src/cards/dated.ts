import type { Message } from "../ports/messenger.ts";

/**
 * A message whose buttons all say when their card was made: its version, so that whoever presses one later is told what
 * has changed of it since (`app/sinceCard.ts`). `at`: an instant.
 */
export const dated = <M extends Message>(message: M, at: string): M =>
  message.card ? { ...message, card: { ...message.card, ...Object.fromEntries(partsOf(message.card, at)) } } : message;

const partsOf = (block: object, at: string): [string, unknown][] =>
  Object.entries(block).map(([key, part]: [string, unknown]) => [key, withDate(part, at)]);

/** Blocks within blocks, down to the buttons. */
function withDate(part: unknown, at: string): unknown {
  if (Array.isArray(part)) return part.map((one: unknown) => withDate(one, at));
  if (typeof part !== "object" || part === null) return part;
  if ("type" in part && part.type === "Action.Submit" && "data" in part && isObject(part.data))
    return { ...part, data: { ...part.data, made: at } };
  return Object.fromEntries(partsOf(part, at));
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
