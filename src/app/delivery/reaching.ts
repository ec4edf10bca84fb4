import type { Address } from "../../domain/address.ts";
import { personById, type Committee } from "../../domain/committee.ts";
import { newConversation, personalKey, type Conversation } from "../../domain/conversation.ts";
import type { OutboxEntry } from "../../domain/notice.ts";
import type { NotNow } from "../../ports/messenger.ts";
import type { Ports } from "../../ports/ports.ts";
import { CONVERSATION, type Records } from "../../ports/records.ts";

/** Where an entry goes. `conversation`: the person's own chat; null: the channel. */
type Reached =
  | { kind: "reached"; address: Address; conversation: Conversation | null }
  | { kind: "unreachable" }
  /** The channel could not say just now. */
  | NotNow;

interface Tools {
  ports: Pick<Ports, "messenger">;
  records: Records;
}

/** Finds where somebody is written to; opens the chat with whoever has none yet. */
export const createReaching =
  ({ ports, records }: Tools) =>
  async (committee: Committee, entry: OutboxEntry): Promise<Reached> => {
    if (entry.to.kind === "channel") return { kind: "reached", address: committee.channel, conversation: null };
    const account = personById(committee, entry.to.person)?.account ?? null;
    if (account === null) return { kind: "unreachable" };
    const key = personalKey(committee.tenant, account);
    const kept = await records.conversations.read(key, CONVERSATION);
    if (kept?.value.address) return { kind: "reached", address: kept.value.address, conversation: kept.value };
    const opening = await ports.messenger.open(account, committee.channel);
    if (opening.kind !== "opened") return opening;
    const { address } = opening;
    const value = kept ? { ...kept.value, address } : newConversation(key, { address, committees: [committee.id] });
    await (kept ? records.conversations.replace(kept, value) : records.conversations.create(value));
    return { kind: "reached", address, conversation: value };
  };
