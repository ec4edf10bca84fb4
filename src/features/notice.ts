import type { Button } from "../cards/card.ts";
import type { Committee } from "../domain/committee.ts";
import type { Says } from "../domain/conversation.ts";
import type { Language } from "../domain/language.ts";
import type { Meeting, MeetingId } from "../domain/meeting.ts";
import type { NoticeKind, NoticeOf } from "../domain/notice.ts";
import type { Person } from "../domain/person.ts";
import type { Instant, PlainDate } from "../domain/time.ts";
import type { Messages } from "../language/messages.ts";
import type { PassOver } from "../ports/collection.ts";
import type { Message } from "../ports/messenger.ts";
import { meetingKey, type Records } from "../ports/records.ts";

/** What a notice is put into words with, at the moment it is sent. */
export interface NoticeScope {
  committee: Committee;
  records: Records;
  /** For documents that cannot be read and that no message has to wait for. */
  passOver: PassOver;
  now: Instant;
  today: PlainDate;
  language: Language;
  say: Messages;
  /** null: the channel. */
  recipient: Person | null;
  /** The recipient wants no reminders but those of the day before. */
  onlyDayBefore: boolean;
}

/** As the meeting stands now; null: it was taken back. */
export async function meetingOf({ records, committee }: NoticeScope, id: MeetingId): Promise<Meeting | null> {
  return (await records.meetings.read(committee.id, meetingKey(id)))?.value ?? null;
}

/** The same; null as well where nobody comes to it any more. */
export async function onPlan(scope: NoticeScope, id: MeetingId): Promise<Meeting | null> {
  const meeting = await meetingOf(scope, id);
  return meeting?.status === "calledOff" ? null : meeting;
}

/** A meeting's day as it is said. */
export const dayOf = ({ say, today }: NoticeScope, { date }: Meeting): string => say.dates.day(date, today);

/** A button of a notice that asks something, and what is said instead of pressing it. */
export interface AskedButton extends Button {
  says?: Says;
}

export interface Notified extends Message {
  /** What it asks, which can be answered by writing; empty: what was asked before needs no answer any more. */
  asks?: readonly AskedButton[];
  /** Of one that says several things: what each of them asks. */
  parts?: readonly (Pick<Notified, "asks" | "text"> & { id: string })[];
}

/** null: it no longer matters, and is not sent. */
type NoticeRenderer<K extends NoticeKind> = (notice: NoticeOf<K>, scope: NoticeScope) => Promise<Notified | null>;
export type NoticeRenderers = { [K in NoticeKind]: NoticeRenderer<K> };

/** "Can you …?" */
export const asksWhether = (yes: Button, no: Button): AskedButton[] => [
  { ...yes, says: "agrees" },
  { ...no, says: "declines" },
];

/** "Is it done?" Where it is not, it is asked until when; nothing is written by that. */
export const asksWhetherDone = (done: Button, postpone: Button): AskedButton[] => [
  { ...done, says: "confirms" },
  { ...postpone, says: "denies" },
];
