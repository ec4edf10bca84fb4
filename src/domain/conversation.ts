import { z } from "zod";
import { Address } from "./address.ts";
import { CommitteeId } from "./committee.ts";
import { Language } from "./language.ts";
import { PlainDate } from "./time.ts";

/**
 * What is kept of one conversation with the bot. A person's own chat is also their entry in the directory:
 * the committees they sit in and how they are reached.
 */
export const Conversation = z.object({
  key: z.string(),
  /** null: somebody who has never met the bot. */
  address: Address.nullable(),
  committees: z.array(CommitteeId),
  /** The committee last spoken of, where there are several. */
  chosen: CommitteeId.nullable(),
  language: Language.nullable(),
  /** Reminders wait until this day; "9999-12-31" is until further notice. */
  remindersFrom: PlainDate.nullable(),
});
export type Conversation = z.infer<typeof Conversation>;

export const personalKey = (tenant: string, account: string): string => `personal:${tenant}/${account}`;

/** A channel's threads share one key. */
export const sharedKey = (conversation: string): string => `shared:${withoutThread(conversation)}`;

/** The channel of a reply: Teams appends ";messageid=…" to the conversation's id. */
export const withoutThread = (conversation: string): string => conversation.split(";")[0] ?? conversation;

/** One that nothing more is known of than `known`. */
export const newConversation = (key: string, known: Partial<Omit<Conversation, "key">> = {}): Conversation => ({
  key,
  address: null,
  committees: [],
  chosen: null,
  language: null,
  remindersFrom: null,
  ...known,
});
