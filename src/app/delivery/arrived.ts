import type { CommitteeId } from "../../domain/committee.ts";
import { withoutThread } from "../../domain/conversation.ts";
import type { OutboxEntry } from "../../domain/notice.ts";
import type { Kept } from "../../ports/collection.ts";
import type { Ports } from "../../ports/ports.ts";
import { COMMITTEE, outboxKey, type Records } from "../../ports/records.ts";
import type { Turn } from "../../ports/turn.ts";

interface Tools {
  ports: Pick<Ports, "clock" | "log">;
  records: Pick<Records, "committees" | "outbox" | "posts">;
}

/**
 * A button of a card was pressed of which nobody knew whether it had arrived: it has. One that is kept true is remembered by
 * the activity that it turned out to be, and is put right with what the turn leaves to be sent, since nothing was while nobody
 * knew. Answers with the committee where it is.
 */
export function createArrivals({ ports, records }: Tools): (turn: Turn) => Promise<CommitteeId | null> {
  async function note({ content, address }: Turn): Promise<CommitteeId | null> {
    if (content.kind !== "submit" || content.committee === null || !content.message) return null;
    const { committee: id, message } = content;
    const kept = await records.outbox.read(id, outboxKey(message.id));
    if (kept?.value.state !== "unknown" || kept.value.to.kind !== "channel") return null;
    const committee = (await records.committees.read(id, COMMITTEE))?.value;
    const conversation = withoutThread(address.conversation);
    // A button is worth no more than where it was pressed.
    if (committee?.tenant !== address.tenant || committee.channel.conversation !== conversation) return null;
    await arrive(kept, { conversation, activity: message.activity });
    return id;
  }

  async function arrive(kept: Kept<OutboxEntry>, at: { conversation: string; activity: string }): Promise<void> {
    const { value: entry } = kept;
    if (entry.post === null) {
      await records.outbox.replace(kept, { ...entry, state: "sent" });
      return;
    }
    // First: what is edited without it would be posted anew.
    await records.posts.create({ key: entry.post, committee: entry.committee, ...at });
    const again = { ...entry, state: "pending", refresh: true, attempts: 0, at: ports.clock() } as const;
    await records.outbox.replace(kept, again);
  }

  return async (turn) => {
    try {
      return await note(turn);
    } catch (error) {
      // What was pressed is worth more, and the next press tells the same.
      ports.log.error("that a card arrived could not be noted", error, {});
      return null;
    }
  };
}
