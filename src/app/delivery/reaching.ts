import type { Address } from "../../domain/address.ts";
import { personById, type Committee } from "../../domain/committee.ts";
import { newConversation, withCommittee, type Conversation, type Retired } from "../../domain/conversation.ts";
import { accept } from "../../domain/decision.ts";
import type { OutboxEntry } from "../../domain/notice.ts";
import type { Instant } from "../../domain/time.ts";
import type { RepeatableFailure } from "../../ports/messenger.ts";
import type { Ports } from "../../ports/ports.ts";
import { CONVERSATION, type Records } from "../../ports/records.ts";
import { FOR_MESSAGES, type Membership } from "../membership.ts";
import { placeOf, retire } from "./places.ts";

interface Reach {
  kind: "reached";
  address: Address;
  /** The person's own chat; null: the channel. */
  conversation: Conversation | null;
  /** Nothing goes there before then. */
  heldUntil: Instant | null;
}

export type NotReached =
  | { kind: "unreachable"; why: Retired["why"] | "noAccount" | "left" }
  /** The channel could not say just now, or will not. */
  | Exclude<RepeatableFailure, { kind: "unreachable" }>;

/** Where an entry goes. */
export type Reached = Reach | NotReached;

/** Who is still there to be written to. */
export interface OfPeople {
  membership: Pick<Membership, "isThere">;
}

interface Tools {
  ports: Pick<Ports, "messenger" | "clock"> & OfPeople;
  records: Records;
}

/**
 * Finds where somebody is written to; opens the chat with whoever has none yet. From then on their chat knows the committee,
 * also where nobody could open it: they may write by themselves.
 */
export const createReaching =
  ({ ports, records }: Tools) =>
  async (committee: Committee, entry: OutboxEntry): Promise<Reached> => {
    const key = placeOf(committee, entry);
    if (key === null) return { kind: "unreachable", why: "noAccount" };
    const kept = await records.conversations.read(key, CONVERSATION);
    const known = kept ? withCommittee(kept.value, committee.id) : newConversation(key, { committees: [committee.id] });
    if (known.retired) return { kind: "unreachable", why: known.retired.why };
    const heldUntil = known.heldUntil ?? null;
    if (entry.to.kind === "channel")
      return { kind: "reached", address: committee.channel, conversation: null, heldUntil };
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
    const account = accountOf(committee, entry.to.person);
    if (!(await ports.membership.isThere(committee, account, FOR_MESSAGES)))
      return { kind: "unreachable", why: "left" };
    if (known.address) return { kind: "reached", address: known.address, conversation: await keep(known), heldUntil };
    const opening = await ports.messenger.open(account, committee.channel);
    if (opening.kind === "unreachable")
      await retire(records, { key, committee }, { address: null, retired: { why: opening.why, at: ports.clock() } });
    else if (opening.kind !== "opened") await keep(known);
    if (opening.kind !== "opened") return opening;
    const { address } = opening;
    return { kind: "reached", address, conversation: await keep({ ...known, address }), heldUntil };
  };

const accountOf = (committee: Committee, person: string): string => personById(committee, person)?.account ?? "";
