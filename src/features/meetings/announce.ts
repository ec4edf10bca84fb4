import { cancellations } from "../../domain/attendance.ts";
import { meetingOpened } from "../../domain/closedItem.ts";
import { personById } from "../../domain/committee.ts";
import { sharedKey } from "../../domain/conversation.ts";
import { scheduleOf, type Meeting } from "../../domain/meeting.ts";
import type { Notice } from "../../domain/notice.ts";
import { isExpected, isSecretariat, type Person } from "../../domain/person.ts";
import { askAgain } from "../attendance/announce.ts";
import { refreshAgenda, refreshAgendaCard, scheduledPostKey } from "../posts.ts";
import type { Context, NotifyOptions } from "../feature.ts";

export const announceNew = (context: Context, meeting: Meeting): Promise<void> =>
  announceScheduled(context, meeting, "new");

/** The same post, put into words again: now that the meeting is gone it says so. */
export const announceGone = (context: Context, meeting: Meeting): Promise<void> =>
  announceScheduled(context, meeting, "gone");

async function announceScheduled(context: Context, meeting: Meeting, what: "new" | "gone"): Promise<void> {
  const notice: Notice = { kind: "meetingScheduled", meeting: meeting.id, date: meeting.date };
  if (!isHeardByAll(context)) await context.notify({ kind: "channel" }, notice, { post: scheduledPostKey(meeting.id) });
  const known = what === "new" ? whoIsAsked(context) : {};
  await tellEach(context, notice, outsiders(context, meeting), { once: `${what} ${meeting.id}`, ...known });
}

export async function announceMove(context: Context, before: Meeting, after: Meeting): Promise<void> {
  const notice = moved(before, after, false);
  await tellEverybody(context, notice, outsiders(context, before), whoIsAsked(context));
  await refreshAgenda(context, after);
}

/** The meeting is back on its day, and what people had answered for that day counts again. */
export async function announceMovedBack(context: Context, before: Meeting, after: Meeting): Promise<void> {
  const notice = moved(before, after, true);
  await tellEverybody(context, notice, outsiders(context, after));
  if (before.date !== after.date) await askAgain(context, after);
  await refreshAgenda(context, after);
}

const moved = (before: Meeting, after: Meeting, answersCount: boolean): Notice => ({
  kind: "meetingMoved",
  meeting: after.id,
  from: scheduleOf(before),
  to: scheduleOf(after),
  answersCount,
});

export async function announceCalledOff(context: Context, before: Meeting, after: Meeting): Promise<void> {
  await tellEverybody(
    context,
    { kind: "meetingCalledOff", meeting: after.id },
    outsiders(context, before),
    whoIsAsked(context),
  );
  if (before.status === "agendaPublished") await refreshAgendaCard(context, after);
}

export async function announceOnAgain(context: Context, after: Meeting): Promise<void> {
  await tellEverybody(context, { kind: "meetingOnAgain", meeting: after.id }, outsiders(context, after));
  await askAgain(context, after);
  await refreshAgenda(context, after);
}

async function tellEverybody(
  context: Context,
  notice: Notice,
  others: readonly Person[],
  options: NotifyOptions = {},
): Promise<void> {
  if (!isHeardByAll(context)) await context.notify({ kind: "channel" }, notice);
  await tellEach(context, notice, others, options);
}

async function tellEach(
  context: Context,
  notice: Notice,
  people: readonly Person[],
  options: NotifyOptions,
): Promise<void> {
  for (const { id } of people) await context.notify({ kind: "person", person: id }, notice, options);
}

/** Elsewhere everybody reads the answer, and whoever is to tell somebody is asked in their own chat. */
const isAskedInAnswer = ({ turn: { address } }: Context): boolean => address.kind === "personal";

const whoIsAsked = (context: Context): NotifyOptions => (isAskedInAnswer(context) ? { knownTo: context.me.id } : {});

/** Who is told of what was done with a meeting, and whom the one who did it has to tell; `before`: as it was, if it was. */
export function toldLines(context: Context, before: Meeting): string[] {
  const { say } = context;
  const untold = outsiders(context, before).filter(({ account }) => account === null);
  const isAsked = isAskedInAnswer(context) && untold.length > 0;
  return [
    ...(isHeardByAll(context) ? [] : [say.meetings.channelTold]),
    ...(isAsked ? [say.handOver.effects.untold(untold.map(({ name }) => name))] : []),
  ];
}

/** In the committee's own group chat the answer itself stands where everybody reads it. */
function isHeardByAll({ turn: { address }, committee }: Context): boolean {
  return address.kind === "group" && sharedKey(address.conversation) === sharedKey(committee.channel.conversation);
}

/**
 * Those whom the channel may not reach: substitutes who were asked and have not declined, presenters from outside, and
 * members without an account, whom the secretariat is asked to tell.
 */
function outsiders({ committee, me }: Context, meeting: Meeting): Person[] {
  const substitutes = cancellations(meeting).flatMap(({ substitute }) =>
    substitute && substitute.state !== "declined" ? [substitute.person] : [],
  );
  const presenters = meetingOpened(meeting).items.flatMap((item) =>
    item.presenters.flatMap(({ person }) => person ?? []),
  );
  const members = committee.people.filter(isExpected).map(({ id }) => id);
  return [...new Set([...substitutes, ...presenters, ...members])]
    .map((id) => personById(committee, id))
    .filter((person) => person !== undefined)
    .filter((person) => !isExpected(person) || person.account === null)
    .filter((person) => !isSecretariat(person) && person.id !== me.id);
}
