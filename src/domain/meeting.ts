import { z } from "zod";
import { AgendaItem, Proposal, shifted } from "./agenda.ts";
import { Attendance } from "./attendanceRecord.ts";
import { addMinutes, instantAt, localDate, minutesOf } from "./calendar.ts";
import { asSecretariat, CommitteeId } from "./committee.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { PersonId, type Person } from "./person.ts";
import { ClockTime, Instant, PlainDate } from "./time.ts";

export const MeetingId = z.string().min(1);
export type MeetingId = z.infer<typeof MeetingId>;

/** Day and times are by the committee's clock. */
export const Schedule = z.object({
  date: PlainDate,
  start: ClockTime,
  end: ClockTime.nullable(),
  place: z.string().nullable(),
});
export type Schedule = z.infer<typeof Schedule>;

const MeetingCore = Schedule.extend({
  id: MeetingId,
  committee: CommitteeId,
  number: z.number().int().nullable(),
  items: z.array(AgendaItem),
  proposals: z.array(Proposal),
  attendance: z.array(Attendance),
});

export const Meeting = z.discriminatedUnion("status", [
  MeetingCore.extend({ status: z.literal("planned") }),
  MeetingCore.extend({ status: z.literal("agendaPublished"), publishedAt: Instant, publishedBy: PersonId }),
  MeetingCore.extend({ status: z.literal("minutesPublished"), publishedAt: Instant, publishedBy: PersonId }),
  MeetingCore.extend({ status: z.literal("calledOff"), calledOffAt: Instant, calledOffBy: PersonId }),
]);
export type Meeting = z.infer<typeof Meeting>;
type OpenMeeting = Extract<Meeting, { status: "planned" | "agendaPublished" }>;

/** Of a number that may be an hour: a meeting begins within these. */
export const mayBeginAt = (hour: number): boolean => hour >= 7 && hour <= 20;

export function newMeeting(
  ids: { id: MeetingId; committee: CommitteeId },
  schedule: Schedule,
  number: number | null = null,
): Meeting {
  return { ...ids, ...schedule, number, status: "planned", items: [], proposals: [], attendance: [] };
}

/** Only the secretariat, only ahead of time, and not twice at the same hour. */
export function scheduleMeeting(
  others: readonly Meeting[],
  command: { actor: Person; meeting: Meeting; now: Instant },
): Decision<Meeting> {
  const { actor, meeting, now } = command;
  const may = asSecretariat(actor);
  if (!may.ok) return may;
  const free = isFree(meeting.id, meeting, others, now);
  return free.ok ? accept(meeting) : free;
}

/**
 * What is said anew replaces; what is not said stays, how long it takes too. What people answered about the old day no
 * longer counts.
 */
export function moveMeeting(
  meeting: Meeting,
  command: { actor: Person; to: Partial<Schedule>; now: Instant; others: readonly Meeting[] },
): Decision<Meeting> {
  const { actor, to, now, others } = command;
  const may = asSecretariat(actor);
  if (!may.ok) return may;
  if (meeting.status === "calledOff") return refuse({ kind: "meetingCalledOff" });
  if (meeting.status === "minutesPublished") return refuse({ kind: "meetingHeld" });
  const { date = meeting.date, start = meeting.start, place = meeting.place } = to;
  const { end = endFrom(start, meeting) } = to;
  const schedule = { date, start, end, place };
  if (isSameSchedule(meeting, schedule)) return refuse({ kind: "sameSchedule" });
  const free = isFree(meeting.id, schedule, others, now);
  if (!free.ok) return free;
  return accept({
    ...meeting,
    ...schedule,
    items: shifted(meeting.items, meeting.start, start),
    attendance: date === meeting.date ? meeting.attendance : [],
  });
}

/** As long as before; null: not known, or past midnight. */
function endFrom(start: ClockTime, { start: before, end: until }: Schedule): ClockTime | null {
  if (until === null) return null;
  const end = addMinutes(until, minutesOf(start) - minutesOf(before));
  return end > start ? end : null;
}

/** The schedule itself, where it lies ahead and no other meeting begins at that hour. */
function isFree(id: MeetingId, schedule: Schedule, others: readonly Meeting[], now: Instant): Decision<Schedule> {
  const { date, start, end } = schedule;
  if (instantAt(date, start) <= now) return refuse({ kind: "dateInThePast" });
  if (end !== null && end <= start) return refuse({ kind: "endBeforeStart" });
  return isTaken({ id, date, start }, others) ? refuse({ kind: "alreadyPlanned" }) : accept(schedule);
}

/** Whether another meeting that is not called off begins at the same hour. */
export const isTaken = ({ id, date, start }: Pick<Meeting, "id" | "date" | "start">, others: readonly Meeting[]) =>
  others.some((one) => one.id !== id && one.status !== "calledOff" && one.date === date && one.start === start);

/** Another one, not called off, that goes on at the same time. One whose end nobody knows is only known to begin. */
export const overlapping = (meeting: Meeting, others: readonly Meeting[]): Meeting | undefined =>
  others.find(
    ({ id, date, status, ...one }) =>
      id !== meeting.id &&
      status !== "calledOff" &&
      date === meeting.date &&
      (isDuring(meeting, one) || isDuring(one, meeting)),
  );

const isDuring = ({ start }: Hours, { start: from, end: to }: Hours): boolean => from <= start && start < (to ?? from);
type Hours = Pick<Schedule, "start" | "end">;

export const scheduleOf = ({ date, start, end, place }: Schedule): Schedule => ({ date, start, end, place });

export const isSameSchedule = (a: Schedule, b: Schedule): boolean =>
  a.date === b.date && a.start === b.start && a.end === b.end && a.place === b.place;

/** Only the secretariat, and only what is neither off nor over. */
export function callOff(meeting: Meeting, command: { actor: Person; now: Instant }): Decision<Meeting> {
  const may = asSecretariat(command.actor);
  if (!may.ok) return may;
  const open = stillOpen(meeting, command.now);
  if (!open.ok) return open;
  return accept({ ...open.value, status: "calledOff", calledOffAt: command.now, calledOffBy: command.actor.id });
}

/** Neither called off nor over: what belongs to the meeting can still change. */
export function stillOpen(meeting: Meeting, now: Instant): Decision<OpenMeeting> {
  if (meeting.status === "calledOff") return refuse({ kind: "meetingCalledOff" });
  if (meeting.status === "minutesPublished" || hasEnded(meeting, now)) return refuse({ kind: "meetingHeld" });
  return accept(meeting);
}

export function hasEnded(meeting: Meeting, now: Instant): boolean {
  return instantAt(meeting.date, meeting.end ?? "23:59") < now;
}

/** Still to come or going on, and not called off. */
export function isUpcoming(meeting: Meeting, now: Instant): boolean {
  return meeting.status !== "calledOff" && meeting.status !== "minutesPublished" && !hasEnded(meeting, now);
}

/** `meetings` in any order. */
export function nextMeeting(meetings: readonly Meeting[], now: Instant): Meeting | undefined {
  return meetings.filter((meeting) => isUpcoming(meeting, now)).sort(byStart)[0];
}

/** Those that were held, in order. */
export function pastMeetings(meetings: readonly Meeting[], now: Instant): Meeting[] {
  return meetings
    .filter((meeting) => meeting.status !== "calledOff" && !isUpcoming(meeting, now) && meeting.date <= localDate(now))
    .sort(byStart);
}

export const byStart = (a: Meeting, b: Meeting): number => startOf(a).localeCompare(startOf(b));

/** The sort key of meetings in the store. */
export const startOf = (meeting: Meeting): string => `${meeting.date}T${meeting.start}`;
