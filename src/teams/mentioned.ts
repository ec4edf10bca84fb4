import type { Mention, Turn } from "../ports/turn.ts";
import { statusOf, type Sender } from "./conversations.ts";
import { accountBehind } from "./roster.ts";

/** Gives the people whom a turn mentions the ids by which the record knows them. */
export type Recognise = (turn: Turn) => Promise<Turn>;

const DIRECTORY_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id of the channel's own belongs to one person for good. */
const REMEMBERED = 5_000;

/**
 * A mention in Teams carries the channel's own id of a person and no directory id, so the channel is asked, once for
 * each of them. Somebody it does not know is left to be found by name, like everybody whose name was typed.
 */
export function createRecognising(sender: Sender): Recognise {
  const known = new Map<string, string>();

  async function recognised(turn: Turn, mention: Mention): Promise<Mention[]> {
    const { id } = mention.account;
    const directoryId = DIRECTORY_ID.test(id) ? id : (known.get(id) ?? (await lookUp(turn, id)));
    return directoryId === null ? [] : [{ ...mention, account: { ...mention.account, id: directoryId } }];
  }

  async function lookUp({ address }: Turn, id: string): Promise<string | null> {
    try {
      const account = await accountBehind(sender, address, id);
      if (account === null) return null;
      if (known.size >= REMEMBERED) known.clear();
      known.set(id, account);
      return account;
    } catch (error) {
      sender.log.error("looking up a mentioned person failed", error, { status: statusOf(error) ?? 0 });
      return null;
    }
  }

  return async (turn) => {
    if (turn.content.kind !== "text" || turn.content.mentions.length === 0) return turn;
    const mentions = await Promise.all(turn.content.mentions.map((mention) => recognised(turn, mention)));
    return { ...turn, content: { ...turn.content, mentions: mentions.flat() } };
  };
}
