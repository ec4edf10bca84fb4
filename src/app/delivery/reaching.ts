import type { Address } from "../../domain/address.ts";
import { personById, type Committee } from "../../domain/committee.ts";
import { newConversation, personalKey, withCommittee, type Conversation } from "../../domain/conversation.ts";
import { accept } from "../../domain/decision.ts";
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

/**
 * Finds where somebody is written to; opens the chat with whoever has none yet. From then on their chat knows the committee,
 * also where nobody could open it: they may write by themselves.
 */
export const createReaching =
  ({ ports, records }: Tools) =>
  async (committee: Committee, entry: OutboxEntry): Promise<Reached> => {
    if (entry.to.kind === "channel") return { kind: "reached", address: committee.channel, conversation: null };
    const account = personById(committee, entry.to.person)?.account ?? null;
    if (account === null) return { kind: "unreachable" };
    const key = personalKey(committee.tenant, account);
    const kept = await records.conversations.read(key, CONVERSATION);
    const known = kept ? withCommittee(kept.value, committee.id) : newConversation(key, { committees: [committee.id] });
    const keep = async (value: Conversation): Promise<Conversation> => {
      const { conversations } = records;
      const isKept =
        value === kept?.value || (await (kept ? conversations.replace(kept, value) : conversations.create(value)));
      // They wrote by themselves just now.
      if (!isKept)
        await conversations.change(key, CONVERSATION, (current) =>
          accept({ ...withCommittee(current, committee.id), address: current.address ?? value.address }),
        );
      return value;
    };
    if (known.address) return { kind: "reached", address: known.address, conversation: await keep(known) };
    const opening = await ports.messenger.open(account, committee.channel);
    if (opening.kind !== "opened") {
      await keep(known);
      return opening;
    }
    const { address } = opening;
    return { kind: "reached", address, conversation: await keep({ ...known, address }) };
  };
