import { actionMarked } from "../../domain/action.ts";
import { isSameTitle, trueTitle, type AgendaItem } from "../../domain/agenda.ts";
import { closeAgendaItem, closeMinutesItem } from "../../domain/closedItem.ts";
import { accept, refuse, type Decision } from "../../domain/decision.ts";
import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import type { Minutes } from "../../domain/minutes.ts";
import { actionKey, COMMITTEE, meetingKey, minutesKey, postKey } from "../../ports/records.ts";
import { closedName } from "../closed.ts";
import { digest } from "../digest.ts";
import type { Context } from "../feature.ts";
import { meetingsAhead } from "../meetingLists.ts";
import { agendaPostKey, minutesPostKey, refreshAgendaCard } from "../posts.ts";

/** An item as a meeting has it, on its agenda, in its minutes or in both. */
export interface Marked {
  number: number;
  isClosed: boolean;
  /** What the log knows it by: nothing of what it says. */
  known: string;
}

type Item = Pick<AgendaItem, "number" | "title"> & { behind?: { title: string } | undefined };

export const known = (item: Item): string => digest(trueTitle(item), 16);

export const markedOf = (item: Item): Marked => ({
  number: item.number,
  isClosed: item.behind !== undefined,
  known: known(item),
});

interface Asked {
  item: number;
  closes: boolean;
  /** They are out: what is known of that need not be read again. */
  hasMinutes: boolean;
}

/** Closes an item wherever it stands, or opens it again, and edits what is posted of it. */
export async function mark(context: Context, meeting: MeetingId, asked: Asked): Promise<Decision<Marked>> {
  const { committee, me, records } = context;
  const command = { item: asked.item, closes: asked.closes, actor: me, name: closedName(committee) };
  const minutes = asked.hasMinutes
    ? await records.minutes.change(committee.id, minutesKey(meeting), (current) => closeMinutesItem(current, command))
    : null;
  if (minutes?.ok) {
    const post = minutesPostKey(meeting);
    await context.notify({ kind: "channel" }, { kind: "minutes", meeting }, { post, refresh: true });
    await markFollowUps(context, minutes.value, asked.closes);
    await markActions(context, minutes.value, asked.closes);
  }
  const agenda = await records.meetings.change(committee.id, meetingKey(meeting), (current) =>
    closeAgendaItem(current, command),
  );
  if (agenda?.ok) await refreshPosted(context, agenda.value.after);
  const items: readonly Item[] = [
    ...(agenda?.ok ? agenda.value.after.items : []),
    ...(minutes?.ok ? minutes.value.after.items : []),
  ];
  const item = items.find(({ number }) => number === asked.item);
  if (item) return accept(markedOf(item));
  const refused = [agenda, minutes].find((one) => one && !one.ok);
  return refused && !refused.ok ? refused : refuse({ kind: "noSuchItem", number: asked.item });
}

/** The actions that it led to go on; what is to be done is said where the item may be read. */
async function markActions(
  { committee, records }: Context,
  { before, after }: { before: Minutes; after: Minutes },
  closes: boolean,
): Promise<void> {
  const numbers = (minutes: Minutes): Set<number> => new Set(minutes.actions.map(({ number }) => number));
  const [then, now] = [numbers(before), numbers(after)];
  for (const number of [...then, ...now].filter((one) => then.has(one) !== now.has(one)))
    await records.actions.change(committee.id, actionKey(number), (current) =>
      accept(actionMarked(current, closes, closedName(committee))),
    );
}

/** What a closed item of minutes was to come back to stands on no agenda that everybody reads, until it is open again. */
async function markFollowUps(
  context: Context,
  { before, after }: { before: Minutes; after: Minutes },
  closes: boolean,
): Promise<void> {
  const { committee, records } = context;
  const has = (all: Minutes["followUps"], subject: string): boolean =>
    all.some((one) => isSameTitle(one.subject, subject));
  const gone = before.followUps.filter(({ subject }) => !has(after.followUps, subject));
  const back = after.followUps.filter(
    ({ subject, committee: other }) => other === null && !has(before.followUps, subject),
  );
  if (gone.length + back.length === 0) return;
  await records.committees.change(committee.id, COMMITTEE, (current) => {
    const others = current.followUps.filter(({ subject }) => !gone.some((one) => isSameTitle(one.subject, subject)));
    const returned = closes ? [] : back.map(({ subject, from, since, meeting }) => ({ subject, from, since, meeting }));
    return accept({ ...current, followUps: [...others, ...returned] });
  });
  await markAhead(
    context,
    [...gone, ...back].map(({ subject }) => subject),
    closes,
  );
}

/** It may stand on the next agenda already. */
async function markAhead(context: Context, subjects: readonly string[], closes: boolean): Promise<void> {
  const { committee, me, records } = context;
  for (const meeting of await meetingsAhead(context)) {
    const items = meeting.items.filter((item) => subjects.some((subject) => isSameTitle(trueTitle(item), subject)));
    for (const { number } of items) {
      const command = { actor: me, item: number, closes, name: closedName(committee) };
      const changed = await records.meetings.change(committee.id, meetingKey(meeting.id), (current) =>
        closeAgendaItem(current, command),
      );
      if (changed?.ok) await refreshPosted(context, changed.value.after);
    }
  }
}

/** Of one that has its minutes the agenda is not posted any more, and may stand all the same. */
async function refreshPosted(context: Context, meeting: Meeting): Promise<void> {
  const { committee, records } = context;
  const { id, status } = meeting;
  if (status === "planned") return;
  const isKnown = status !== "minutesPublished";
  if (isKnown || (await records.posts.read(committee.id, postKey(agendaPostKey(id)))))
    await refreshAgendaCard(context, meeting);
}
