import type { Address } from "../../domain/address.ts";
import type { OutboxEntry } from "../../domain/notice.ts";
import type { Kept } from "../../ports/collection.ts";
import type { Delivery, Message } from "../../ports/messenger.ts";
import type { Ports } from "../../ports/ports.ts";
import { postKey, type Records } from "../../ports/records.ts";

interface Tools {
  ports: Pick<Ports, "messenger">;
  records: Pick<Records, "posts">;
  isHeld: (claimed: Kept<OutboxEntry>) => boolean;
}

interface ToHand {
  address: Address;
  message: Message;
  /** Called right before it is handed over: from then on it may have gone out. */
  begins: () => void;
}

/** late: it stood still for so long that somebody else may have it; nothing was sent. */
export type Handed = Delivery | { kind: "late" };

/** Hands a message to the channel. A card that stands already is edited; where that fails for good it is posted again. */
export const createHanding =
  ({ ports, records, isHeld }: Tools) =>
  async (claimed: Kept<OutboxEntry>, { address, message, begins }: ToHand): Promise<Handed> => {
    const entry = claimed.value;
    // Nothing is awaited between this look at the clock and the channel.
    const send = async (): Promise<Handed> => {
      if (!isHeld(claimed)) return { kind: "late" };
      begins();
      return ports.messenger.send(address, message);
    };
    if (entry.post === null) return send();
    let post = await records.posts.read(entry.committee, postKey(entry.post));
    if (post) {
      if (!isHeld(claimed)) return { kind: "late" };
      begins();
      const edited = await ports.messenger.edit(address, post.value.activity, message);
      if (edited.kind !== "unreachable") return edited;
      // Before it is posted anew: where nobody knows what became of that, it is none that stands.
      if (edited.why === "gone" && !(await records.posts.remove(post))) return { kind: "failed" };
      if (edited.why === "gone") post = null;
    }
    const sent = await send();
    if (sent.kind !== "sent") return sent;
    const value = {
      key: entry.post,
      committee: entry.committee,
      conversation: address.conversation,
      activity: sent.activity,
    };
    await (post ? records.posts.replace(post, value) : records.posts.create(value));
    return sent;
  };
