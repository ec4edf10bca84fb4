import { z } from "zod";
import { Owner } from "./action.ts";
import { CommitteeId, FollowUp } from "./committee.ts";
import { MeetingId } from "./meeting.ts";
import { Person, PersonId } from "./person.ts";
import { Recommendation } from "./reading.ts";
import { ClockTime, Instant, PlainDate } from "./time.ts";

const MinutesContent = z.object({
  title: z.string(),
  outcome: z.string(),
  recommendations: z.array(Recommendation),
});

/** An action as the minutes were published with it; how it goes on is the action's own document. */
export const MinutedAction = z.object({
  number: z.number().int(),
  item: z.number().int(),
  owners: z.array(Owner),
  task: z.string(),
  due: PlainDate.nullable(),
});
export type MinutedAction = z.infer<typeof MinutedAction>;

/** A subject to come back to, as the minutes have it; how it goes on is the committee's own list. */
export const MinutedFollowUp = FollowUp.extend({
  item: z.number().int(),
  /** The last day of when it is to come up, as the minutes have it: "i juni", "uge 42". */
  to: PlainDate.nullable(),
  /** Another committee that it goes to; it comes on no agenda of this one. */
  committee: z.string().nullable(),
});
export type MinutedFollowUp = z.infer<typeof MinutedFollowUp>;

export const MinutesItem = MinutesContent.extend({
  number: z.number().int(),
  /** Of a closed item: what it really says and led to, kept apart as that of an agenda is. */
  behind: MinutesContent.extend({
    actions: z.array(MinutedAction).default([]),
    followUps: z.array(MinutedFollowUp).default([]),
  }).optional(),
});
export type MinutesItem = z.infer<typeof MinutesItem>;

export const Absence = z.object({ name: z.string(), substitute: z.string().nullable() });
export type Absence = z.infer<typeof Absence>;

/** Somebody whom the minutes name in full among those who were there, were away or came instead. */
export const Listed = Person.pick({ name: true, title: true, organisation: true });
export type Listed = z.infer<typeof Listed>;

export const NextMeeting = z.object({
  date: PlainDate.nullable(),
  start: ClockTime.nullable(),
  place: z.string().nullable(),
});
export type NextMeeting = z.infer<typeof NextMeeting>;

/** The published record of one meeting. */
export const Minutes = z.object({
  meeting: MeetingId,
  committee: CommitteeId,
  date: PlainDate,
  publishedAt: Instant,
  publishedBy: PersonId,
  items: z.array(MinutesItem),
  actions: z.array(MinutedAction),
  followUps: z.array(MinutedFollowUp),
  absent: z.array(Absence),
  listed: z.array(Listed).default([]),
  nextMeeting: NextMeeting,
});
export type Minutes = z.infer<typeof Minutes>;
