import type { Address } from "../../domain/address.ts";
import { personById, type Committee } from "../../domain/committee.ts";
import { newConversation, personalKey, sharedKey, type Conversation, type Retired } from "../../domain/conversation.ts";
import { accept } from "../../domain/decision.ts";
import type { OutboxEntry } from "../../domain/notice.ts";
import type { Instant } from "../../domain/time.ts";
import { CONVERSATION, type Records } from "../../ports/records.ts";

/** Whoever says longer is mistaken. In milliseconds. */
const LONGEST_HELD = 24 * 3_600_000;

type Conversations = Pick<Records, "conversations">;

/** The conversation that an entry goes to; null: somebody without an account. */
export function placeOf(committee: Committee, { to }: OutboxEntry): string | null {
  if (to.kind === "channel") return sharedKey(committee.channel.conversation);
  const account = personById(committee, to.person)?.account ?? null;
  return account === null ? null : personalKey(committee.tenant, account);
}

interface Place {
  key: string;
  committee: Committee;
}

/**
 * Nobody is reached there: the address is dropped until the conversation is heard from again. `address`: the one that was
 * tried, so that one that came meanwhile stays; null: none was known.
 */
export async function retire(
  records: Conversations,
  place: Place,
  { address, retired }: { address: Address | null; retired: Retired },
): Promise<void> {
  await change(records, place, (current) =>
    current.address === null || current.address.serviceUrl === address?.serviceUrl
      ? { ...current, address: null, retired }
      : current,
  );
}

/** The channel wants to be left alone there, by whichever process. */
export async function hold(
  records: Conversations,
  place: Place,
  { now, milliseconds }: { now: Instant; milliseconds: number },
): Promise<void> {
  const until = new Date(Date.parse(now) + Math.min(milliseconds, LONGEST_HELD)).toISOString();
  await change(records, place, (current) =>
    (current.heldUntil ?? "") < until ? { ...current, heldUntil: until } : current,
  );
}

async function change(
  records: Conversations,
  { key, committee }: Place,
  make: (current: Conversation) => Conversation,
): Promise<void> {
  const changed = await records.conversations.change(key, CONVERSATION, (current) => accept(make(current)));
  if (changed === null) await records.conversations.create(make(newConversation(key, { committees: [committee.id] })));
}
