import { isSameTitle } from "../domain/agenda.ts";
import { isOfClosed, meetingOpened, minutesOpened, seesClosed } from "../domain/closedItem.ts";
import type { Committee } from "../domain/committee.ts";
import type { Meeting, MeetingId } from "../domain/meeting.ts";
import type { Minutes } from "../domain/minutes.ts";
import type { Person } from "../domain/person.ts";
import { messages } from "../language/messages.ts";
import { meetingKey } from "../ports/records.ts";
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

/** What stands in place of a closed item's title, in the language that the committee's record is in. */
export const closedName = ({ language }: Pick<Committee, "language">): string => messages[language].closed.name;

/** What somebody proposed, as it may be named there: an item that came of it may be closed by now. */
export async function subjectSeen(context: Context, id: MeetingId, subject: string): Promise<string> {
  const { committee, records } = context;
  if (mayOpen(context)) return subject;
  const meeting = (await records.meetings.read(committee.id, meetingKey(id)))?.value;
  return meeting && isAboutClosed(meeting, subject) ? closedName(committee) : subject;
}

export const isAboutClosed = (meeting: Meeting, subject: string): boolean =>
  isOfClosed(meeting, (title) => isSameTitle(title, subject));
