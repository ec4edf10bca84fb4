import type { Message } from "../message.ts";
import type { Slots, Understanding } from "../understanding.ts";

/** What a message says once its intent is known. */
export interface Built {
  slots: Slots;
  /** What of it is not certain. */
  doubt?: Exclude<Understanding["doubt"], "noSuch">;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export type Build = (message: Message, groups: Groups) => Built;

/** Slots without those that nobody said. */
export function said(slots: { [K in keyof Slots]: Slots[K] | undefined }): Slots {
  return Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined));
}
