import type { Message } from "../message.ts";
import type { Slots } from "../understanding.ts";

/** What a message says once its intent is known. */
export interface Built {
  slots: Slots;
  /** "name": one of the names fits several people. "intent": what was said does not quite add up. */
  doubt?: "name" | "intent";
}

export type Groups = Readonly<Record<string, string | undefined>>;

export type Build = (message: Message, groups: Groups) => Built;

/** Slots without those that nobody said. */
export function said(slots: { [K in keyof Slots]: Slots[K] | undefined }): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined));
}
