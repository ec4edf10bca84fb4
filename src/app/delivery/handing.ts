import type { Address } from "../../domain/address.ts";
import type { OutboxEntry } from "../../domain/notice.ts";
import type { Delivery, Message } from "../../ports/messenger.ts";
import type { Ports } from "../../ports/ports.ts";
import { postKey, type Records } from "../../ports/records.ts";

interface Tools {
  ports: Pick<Ports, "messenger">;
  records: Pick<Records, "posts">;
}

/** Hands a message to the channel. A card that stands already is edited; where that fails for good it is posted again. */
export const createHanding =
  ({ ports, records }: Tools) =>
  async (entry: OutboxEntry, address: Address, message: Message): Promise<Delivery> => {
    if (entry.post === null) return ports.messenger.send(address, message);
    const post = await records.posts.read(entry.committee, postKey(entry.post));
    if (post) {
      const edited = await ports.messenger.edit(address, post.value.activity, message);
      if (edited.kind !== "unreachable") return edited;
    }
    const sent = await ports.messenger.send(address, message);
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
