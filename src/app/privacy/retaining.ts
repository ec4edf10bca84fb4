import { localDate } from "../../domain/calendar.ts";
import type { CommitteeId } from "../../domain/committee.ts";
import { personalKey, sharedKey } from "../../domain/conversation.ts";
import { everybodyOf } from "../../domain/privacy/subject.ts";
import {
  conversationRetained,
  dueBefore,
  isActionDue,
  isChangeDue,
  isDraftDue,
  isMessageDue,
  meetingRetained,
  type Retention,
} from "../../domain/retention.ts";
import type { Kept, Collection, PassOver } from "../../ports/collection.ts";
import type { Clock } from "../../ports/ports.ts";
import { COMMITTEE, CONVERSATION, type Records } from "../../ports/records.ts";

interface Tools {
  clock: Clock;
  records: Records;
  passOver: PassOver;
  rules: Retention;
}

/**
 * Deletes what is due of one committee by the rules, and answers with how much that was. Each document by itself: whoever is
 * stopped half-way has deleted nothing that was not due, and the next run does the rest. Rejects where the store fails.
 */
export function createRetaining({
  clock,
  records,
  passOver,
  rules,
}: Tools): (committee: CommitteeId) => Promise<number> {
  return async (partition) => {
    const today = localDate(clock());
    let count = 0;

    /** What somebody has written since stays, until the next run. */
    async function put<T>(of: Collection<T>, kept: Kept<T>, value: T | null): Promise<void> {
      if (value === kept.value) return;
      // What followed from the last change of it may say what is deleted.
      const done = await (value === null ? of.remove(kept) : of.replace({ ...kept, consequences: [] }, value));
      if (done !== false && done !== null) count += 1;
    }
    async function old<T>(of: Collection<T>, days: number | null, isDue: (value: T) => boolean): Promise<void> {
      const sortTo = dueBefore(days, today);
      if (sortTo === null) return;
      for (const kept of await of.listReadable({ partition, sortTo }, passOver))
        if (isDue(kept.value)) await put(of, kept, null);
    }

    await old(records.outbox, rules.messages, (entry) => isMessageDue(entry, rules, today));
    await old(records.changes, rules.changes, (change) => isChangeDue(change, rules, today));
    const shortest = [rules.drafts, rules.discardedDrafts].reduce<number | null>(
      (least, days) => (days === null ? least : Math.min(least ?? days, days)),
      null,
    );
    await old(records.drafts, shortest, (draft) => isDraftDue(draft, rules, today));
    const held = dueBefore(rules.answers, today);
    if (held !== null)
      for (const kept of await records.meetings.listReadable({ partition, sortTo: held }, passOver))
        await put(records.meetings, kept, meetingRetained(kept.value, rules, today));
    await actions(put);
    await conversations(put);
    return count;

    async function actions(write: typeof put): Promise<void> {
      const [last] = await records.actions.listReadable({ partition, order: "descending", limit: 1 }, passOver);
      for (const state of ["withdrawn", ...(rules.doneActions === null ? [] : ["done"])])
        for (const kept of await records.actions.listReadable({ partition, state }, passOver))
          if (isActionDue(kept.value, last?.value.number ?? 0, rules, today)) await write(records.actions, kept, null);
    }

    async function conversations(write: typeof put): Promise<void> {
      const committee = (await records.committees.read(partition, COMMITTEE))?.value;
      if (!committee) return;
      const accounts = everybodyOf(committee).flatMap(({ account }) => account ?? []);
      const keys = accounts.map((account) => personalKey(committee.tenant, account));
      for (const key of [sharedKey(committee.channel.conversation), ...keys]) {
        const kept = await records.conversations.read(key, CONVERSATION);
        if (kept) await write(records.conversations, kept, conversationRetained(kept.value, rules, today));
      }
    }
  };
}
