import type { CommitteeId } from "../../domain/committee.ts";
import { personalKey, sharedKey, type Conversation } from "../../domain/conversation.ts";
import { everybodyOf } from "../../domain/privacy/subject.ts";
import { slotOf } from "../../domain/wake.ts";
import type { Collection, Kept, PassOver } from "../../ports/collection.ts";
import type { Clock } from "../../ports/ports.ts";
import {
  COMMITTEE,
  CONVERSATION,
  DIRECTORY,
  ERASURES,
  KINDS,
  namePartition,
  wakePartition,
  type Records,
} from "../../ports/records.ts";
import type { Store } from "../../ports/store.ts";

interface Tools {
  clock: Clock;
  records: Records;
  store: Store;
  passOver: PassOver;
}

/** Documents in one answer of the store. */
const PAGE = 200;
/** Wakes lie by their time. Nothing is put off for longer, but for what a message itself says. */
const DAYS_BACK = 8;
const DAYS_AHEAD = 62;
const SLOT_MILLISECONDS = 10 * 60_000;
const DAY_MILLISECONDS = 24 * 3_600_000;
const AT_ONCE = 50;

/**
 * Erases a whole committee, whatever its documents hold and whether they can be read: everything of its partition, and
 * what others keep of it. Each document by itself, its entry in the directory last, by which whoever was stopped half-way
 * finds it again. Answers with how many documents were deleted or changed: 0, nothing was left.
 */
export function createCommitteeErasing({
  clock,
  records,
  store,
  passOver,
}: Tools): (id: CommitteeId) => Promise<number> {
  return async (id) => {
    let count = 0;
    const counted = (done: boolean): void => void (count += done ? 1 : 0);
    const committee = (await records.committees.read(id, COMMITTEE))?.value ?? null;

    // First: by the committee alone it is known whose they are.
    if (committee) {
      const accounts = everybodyOf(committee).flatMap(({ account }) => account ?? []);
      const keys = [
        sharedKey(committee.channel.conversation),
        ...accounts.map((one) => personalKey(committee.tenant, one)),
      ];
      for (const key of new Set(keys)) {
        const kept = await records.conversations.read(key, CONVERSATION);
        const without = kept && conversationWithout(kept.value, id);
        if (kept && without !== kept.value) counted(await put(records.conversations, kept, without));
      }
      for (const kept of await records.names.listReadable({ partition: namePartition(committee.tenant) }, passOver))
        if (kept.value.committee === id) counted(await records.names.remove(kept));
    }
    for (const kept of await records.erasures.listReadable({ partition: ERASURES, state: id }, passOver))
      counted(await records.erasures.remove(kept));
    for (const slot of await slots(id)) {
      const wake = await store.read(wakePartition(slot), id);
      if (wake) counted(await store.remove(wake.partition, wake.id, wake.version));
    }
    for (const kind of KINDS.filter((one) => one !== "committee")) await everythingOf(kind, id, counted);
    await everythingOf("committee", id, counted);
    const entry = await records.directory.read(DIRECTORY, id);
    if (entry) counted(await records.directory.remove(entry));
    return count;
  };

  /** Those in which there is something of it, near now and when its messages are put off to. */
  async function slots(id: CommitteeId): Promise<string[]> {
    const now = Date.parse(clock());
    const from = Date.parse(slotOf(new Date(now - DAYS_BACK * DAY_MILLISECONDS).toISOString()));
    const near = Array.from({ length: ((DAYS_BACK + DAYS_AHEAD) * DAY_MILLISECONDS) / SLOT_MILLISECONDS }, (_, nth) =>
      new Date(from + nth * SLOT_MILLISECONDS).toISOString(),
    );
    const waiting = await records.outbox.listReadable({ partition: id }, passOver);
    const later = waiting.flatMap(({ value: { notBefore } }) => (notBefore === undefined ? [] : [slotOf(notBefore)]));
    const all = [...new Set([...near, ...later])];
    const found: string[] = [];
    for (let at = 0; at < all.length; at += AT_ONCE)
      await Promise.all(
        all.slice(at, at + AT_ONCE).map(async (slot) => {
          if (await store.read(wakePartition(slot), id)) found.push(slot);
        }),
      );
    return found;
  }

  async function everythingOf(kind: string, partition: CommitteeId, counted: (done: boolean) => void): Promise<void> {
    for (;;) {
      const page = await store.query({ partition, kind, limit: PAGE });
      let gone = 0;
      for (const { id, version } of page) {
        const done = await store.remove(partition, id, version);
        gone += Number(done);
        counted(done);
      }
      // What somebody has written in between is for the next pass.
      if (page.length < PAGE || gone === 0) return;
    }
  }
}

/** null: nobody else has a part in it. */
function conversationWithout(conversation: Conversation, id: CommitteeId): Conversation | null {
  if (!conversation.committees.includes(id) && conversation.chosen !== id) return conversation;
  const committees = conversation.committees.filter((one) => one !== id);
  if (committees.length === 0) return null;
  const chosen = conversation.chosen === id ? null : conversation.chosen;
  return { ...conversation, committees, chosen, asked: [], pending: [], answered: [], ownChanges: [] };
}

async function put<T>(of: Collection<T>, kept: Kept<T>, value: T | null): Promise<boolean> {
  return value === null ? of.remove(kept) : (await of.replace(kept, value)) !== null;
}
