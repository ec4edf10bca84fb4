import { isDeepStrictEqual } from "node:util";
import type { Committee } from "../../domain/committee.ts";
import type { Consequences } from "../../domain/consequences.ts";
import { personalKey, sharedKey } from "../../domain/conversation.ts";
import { isUpcoming } from "../../domain/meeting.ts";
import { unsent } from "../../domain/notice.ts";
import {
  erasedAction,
  erasedChange,
  erasedCommittee,
  erasedDraft,
  erasedMeeting,
} from "../../domain/privacy/record.ts";
import { erasedConsequences, erasedConversation, erasedMessage, erasedOwnChat } from "../../domain/privacy/said.ts";
import { COMMAND_LINE, everybodyOf, type Erasure } from "../../domain/privacy/subject.ts";
import { agendaPostKey } from "../../features/posts.ts";
import type { Collection, Kept, PassOver } from "../../ports/collection.ts";
import type { Clock } from "../../ports/ports.ts";
import { COMMITTEE, CONVERSATION, ERASURES, postKey, type Records } from "../../ports/records.ts";
import type { Outbox } from "../outbox.ts";
import type { Settling } from "../settling.ts";

/** What was begun is carried out until nothing of it is left, however often that is interrupted (decision 0022). */
export interface Erasing {
  /**
   * Goes once over everything. `isDone`: nothing was left and nobody can be at it any more, so that the erasure itself is
   * forgotten. `unreadable`: documents that could not be looked through. Rejects where the store fails.
   */
  run(erasure: Kept<Erasure>): Promise<{ changed: number; unreadable: number; isDone: boolean }>;
  /** The same of all that were begun. true: some are not done yet. */
  runAll(): Promise<boolean>;
}

/** In milliseconds. Longer than any turn that began before them can still write. */
const QUIET = 60_000;
/** Turns that were interrupted so long ago have been seen to, or never will be. */
const SETTLED_AFTER = 7 * 24 * 3_600_000;

interface Tools {
  clock: Clock;
  records: Records;
  settling: Settling;
  outbox: Pick<Outbox, "store">;
  passOver: PassOver;
  /** Nobody else uses the store: no turn can be under way. */
  isAlone?: boolean;
}

export function createErasing(tools: Tools): Erasing {
  const { clock, records, settling, outbox, passOver, isAlone = false } = tools;

  async function run(kept: Kept<Erasure>): Promise<{ changed: number; unreadable: number; isDone: boolean }> {
    const erasure = kept.value;
    const begun = clock();
    const isQuiet = isAlone || Date.parse(begun) - Date.parse(erasure.at) >= QUIET;
    const pass = onePass(erasure);
    await log(erasure);
    await pass.committee();
    await pass.documents();
    await pass.conversations();
    const { changed, unreadable } = pass.counted();
    // What was written meanwhile shows in the next pass.
    const isDone = isQuiet && changed === 0 && unreadable === 0;
    if (isDone) {
      await refreshCards(erasure);
      await tell(erasure);
      await records.erasures.remove(kept);
    }
    return { changed, unreadable, isDone };
  }

  async function runAll(): Promise<boolean> {
    let isAnyLeft = false;
    for (const kept of await records.erasures.listReadable({ partition: ERASURES }, passOver)) {
      const first = await run(kept);
      isAnyLeft ||= !first.isDone && !(first.changed > 0 && (await run(kept)).isDone);
    }
    return isAnyLeft;
  }

  /** That it was done, by whom and when; whose name it was nobody can tell from it. */
  async function log({ id, committee, person, by, at }: Erasure): Promise<void> {
    const reversal = { kind: "none", what: "erased", ...(person !== null && { person }) } as const;
    const entry = { committee, by: by ?? COMMAND_LINE, at, nth: 0, feature: "erasePerson", reversal, undone: false };
    await records.changes.create({ id: `erased:${id}:${at}`, ...entry });
  }

  async function tell({ id, committee, person, by, at }: Erasure): Promise<void> {
    if (by === null || by === person) return;
    const notice = { kind: "personErased", who: person } as const;
    const to = { kind: "person", person: by } as const;
    await outbox.store(unsent({ id: `erased:${id}:${at}`, committee, to, notice, at: clock() }));
  }

  /** The cards that stand in the channel and are kept true do not name them any more either. */
  async function refreshCards({ committee: partition }: Erasure): Promise<void> {
    for (const { value: meeting } of await records.meetings.listReadable({ partition }, passOver)) {
      const post = agendaPostKey(meeting.id);
      if (!isUpcoming(meeting, clock()) || !(await records.posts.read(partition, postKey(post)))) continue;
      const to = { kind: "channel" } as const;
      const notice = { kind: "agenda", meeting: meeting.id } as const;
      const entry = unsent({ id: post, committee: partition, to, notice, post, at: clock() });
      await outbox.store({ ...entry, refresh: true });
    }
  }

  function onePass(erasure: Erasure) {
    const partition = erasure.committee;
    let changed = 0;
    let unreadable = 0;
    const passing: PassOver = (document, error) => {
      unreadable += 1;
      passOver(document, error);
    };

    /** What would follow from a change is seen to before the document forgets it, without what is about them. */
    async function settled(all: readonly Consequences[]): Promise<readonly Consequences[]> {
      const left: Consequences[] = [];
      for (const one of all) {
        const without = erasedConsequences(one, erasure);
        if (isDeepStrictEqual(without, one)) left.push(one);
        else if (Date.parse(clock()) - Date.parse(one.at) < SETTLED_AFTER) await settling.makeUp(partition, without);
      }
      return left;
    }

    async function each<T>(of: Collection<T>, change: (value: T) => T | null): Promise<void> {
      for (const kept of await of.listReadable({ partition }, passing)) await one(of, kept, change);
    }

    /** What others wrote in between is for the next pass. */
    async function one<T>(of: Collection<T>, kept: Kept<T>, change: (value: T) => T | null): Promise<void> {
      const value = change(kept.value);
      const consequences = await settled(kept.consequences);
      const isSame = isDeepStrictEqual(value, kept.value) && consequences.length === kept.consequences.length;
      if (isSame) return;
      changed += 1;
      if (value === null) await of.remove(kept);
      else await of.replace({ ...kept, consequences }, value);
    }

    return {
      counted: () => ({ changed, unreadable }),

      /** First of all they are nobody here any more: whatever they write from now on is a stranger's. */
      async committee() {
        const kept = await records.committees.read(partition, COMMITTEE);
        if (kept) await one(records.committees, kept, (committee) => erasedCommittee(committee, erasure));
        const { account, tenant } = erasure;
        const own =
          account === null ? null : await records.conversations.read(personalKey(tenant, account), CONVERSATION);
        // Where no other committee is left, whatever a turn in between has made of it goes as well.
        const isTheirs = own !== null && own.value.committees.every((id) => id === partition);
        if (own && (erasure.wholeAccount || isTheirs || own.value.committees.includes(partition)))
          await one(records.conversations, own, (chat) => erasedOwnChat(chat, erasure));
      },

      /** What others follow from comes before what followed from it. */
      async documents() {
        await each(records.meetings, (meeting) => erasedMeeting(meeting, erasure));
        await each(records.actions, (action) => erasedAction(action, erasure));
        await each(records.drafts, (draft) => erasedDraft(draft, erasure));
        // The formal record stays as it was published; what follows from its writing does not.
        await each(records.minutes, (minutes) => minutes);
        await each(records.changes, (change) => erasedChange(change, erasure));
        await each(records.outbox, (message) => erasedMessage(message, erasure));
      },

      async conversations() {
        const committee = (await records.committees.read(partition, COMMITTEE))?.value;
        if (!committee) return;
        for (const key of chatsOf(committee)) {
          const kept = await records.conversations.read(key, CONVERSATION);
          if (kept) await one(records.conversations, kept, (chat) => erasedConversation(chat, erasure));
        }
      },
    };
  }

  return { run, runAll };
}

function chatsOf(committee: Committee): string[] {
  const accounts = everybodyOf(committee).flatMap(({ account }) => account ?? []);
  return [
    sharedKey(committee.channel.conversation),
    ...accounts.map((account) => personalKey(committee.tenant, account)),
  ];
}

/** Begins an erasure; what is begun already is the same one. */
export async function beginErasure(records: Pick<Records, "erasures">, erasure: Erasure): Promise<Kept<Erasure>> {
  const made = await records.erasures.create(erasure);
  const kept = made ?? (await records.erasures.read(ERASURES, erasure.id));
  // It was finished in between.
  return kept ?? beginErasure(records, erasure);
}
