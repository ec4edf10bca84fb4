import type { Message } from "../ports/messenger.ts";

/** A message whose buttons all bring `more` along, wherever they stand on its card. */
export const inEverySubmit = <M extends Message>(message: M, more: Readonly<Record<string, string>>): M =>
  message.card
    ? { ...message, card: { ...message.card, ...Object.fromEntries(partsOf(message.card, more)) } }
    : message;

const partsOf = (block: object, more: object): [string, unknown][] =>
  Object.entries(block).map(([key, part]: [string, unknown]) => [key, withMore(part, more)]);

/** Blocks within blocks, down to the buttons. */
function withMore(part: unknown, more: object): unknown {
  if (Array.isArray(part)) return part.map((one: unknown) => withMore(one, more));
  if (!isObject(part)) return part;
  if ("type" in part && part.type === "Action.Submit" && "data" in part && isObject(part.data))
    return { ...part, data: { ...part.data, ...more } };
  return Object.fromEntries(partsOf(part, more));
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
