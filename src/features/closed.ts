import { actionOpened, type Action } from "../domain/action.ts";
import { isSameTitle } from "../domain/agenda.ts";
import { isOfClosed, meetingOpened, minutesOpened, seesClosed } from "../domain/closedItem.ts";
import type { Committee } from "../domain/committee.ts";
import type { Meeting, MeetingId } from "../domain/meeting.ts";
import type { Minutes } from "../domain/minutes.ts";
import type { Person } from "../domain/person.ts";
import { messages } from "../language/messages.ts";
import { actionKey, meetingKey } from "../ports/records.ts";
import type { Turn } from "../ports/turn.ts";
import type { Context } from "./feature.ts";

/** Somebody who reads an answer where they asked, or a message in their own chat; null: a channel. */
type Reader = { me: Person; turn: Pick<Turn, "address"> } | { recipient: Person | null };

/** Whether what is written now may say what a closed item is about: in a member's own chat alone. */
export function mayOpen(reader: Reader): boolean {
  if ("recipient" in reader) return reader.recipient !== null && seesClosed(reader.recipient);
  return reader.turn.address.kind === "personal" && seesClosed(reader.me);
}

/** An agenda as it may be shown there. */
export const meetingSeen = <M extends Meeting>(meeting: M, reader: Reader): M =>
  mayOpen(reader) ? meetingOpened(meeting) : meeting;

export const minutesSeen = (minutes: Minutes, reader: Reader): Minutes =>
  mayOpen(reader) ? minutesOpened(minutes) : minutes;

/** What is to be done, as it may be read there; only to be shown, never to be written. */
export const actionSeen = <A extends Action>(action: A, reader: Reader): A =>
  mayOpen(reader) ? actionOpened(action) : action;

/** What stands in place of a closed item's title, in the language that the committee's record is in. */
export const closedName = ({ language }: Pick<Committee, "language">): string => messages[language].closed.name;

/** What somebody proposed, as it may be named there: an item that came of it may be closed by now. */
export async function subjectSeen(context: Context, id: MeetingId, subject: string): Promise<string> {
  const { committee, records } = context;
  if (mayOpen(context)) return subject;
  const meeting = (await records.meetings.read(committee.id, meetingKey(id)))?.value;
  return meeting && isAboutClosed(meeting, subject) ? closedName(committee) : subject;
}

/**
 * Whether what somebody proposed is on the agenda as a closed item. One that was taken in and has another title by now may be any of
 * those that are closed: it is rather hidden than shown.
 */
export function isAboutClosed(meeting: Meeting, subject: string): boolean {
  const isIt = (title: string): boolean => isSameTitle(title, subject);
  if (isOfClosed(meeting, isIt)) return true;
  const isTakenIn = meeting.proposals.some((one) => one.state === "accepted" && isIt(one.subject));
  const isOpen = meeting.items.some(({ title, behind }) => behind === undefined && isIt(title));
  return isTakenIn && !isOpen && isOfClosed(meeting, () => true);
}

/** What is to be done, as it may be named there: the item that it came of may be closed by now. */
export async function taskSeen(context: Context, number: number, task: string): Promise<string> {
  const { committee, records } = context;
  if (mayOpen(context)) return task;
  const action = (await records.actions.read(committee.id, actionKey(number)))?.value;
  return action?.behind ? closedName(committee) : task;
}
