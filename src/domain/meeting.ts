import { z } from "zod";
import { AgendaItem, Proposal } from "./agenda.ts";
import { Attendance } from "./attendance.ts";
import { instantAt, localDate } from "./calendar.ts";
import { CommitteeId } from "./committee.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { isSecretariat, PersonId, type Person } from "./person.ts";
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
  if (!isSecretariat(actor)) return refuse({ kind: "secretariatOnly" });
  if (instantAt(meeting.date, meeting.start) <= now) return refuse({ kind: "dateInThePast" });
  const same = (one: Meeting): boolean =>
    one.id !== meeting.id && one.status !== "calledOff" && one.date === meeting.date && one.start === meeting.start;
  if (others.some(same)) return refuse({ kind: "alreadyPlanned" });
  return accept(meeting);
}

/** What is said anew replaces; what is not said stays. What people answered about the old day no longer counts. */
export function moveMeeting(
  meeting: Meeting,
  command: { actor: Person; to: Partial<Schedule> & { date: PlainDate }; now: Instant },
): Decision<Meeting> {
  const { actor, to, now } = command;
  if (!isSecretariat(actor)) return refuse({ kind: "secretariatOnly" });
  if (meeting.status === "calledOff") return refuse({ kind: "meetingCalledOff" });
  if (meeting.status === "minutesPublished") return refuse({ kind: "meetingHeld" });
  const start = to.start ?? meeting.start;
  if (instantAt(to.date, start) <= now) return refuse({ kind: "dateInThePast" });
  const end = to.end ?? (to.start ? null : meeting.end);
  const attendance = to.date === meeting.date ? meeting.attendance : [];
  return accept({ ...meeting, date: to.date, start, end, place: to.place ?? meeting.place, attendance });
}

export function callOff(meeting: Meeting, command: { actor: Person; now: Instant }): Decision<Meeting> {
  if (!isSecretariat(command.actor)) return refuse({ kind: "secretariatOnly" });
  if (meeting.status === "calledOff") return refuse({ kind: "meetingCalledOff" });
  if (meeting.status === "minutesPublished" || hasEnded(meeting, command.now)) return refuse({ kind: "meetingHeld" });
  return accept({ ...meeting, status: "calledOff", calledOffAt: command.now, calledOffBy: command.actor.id });
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

export function previousMeeting(meetings: readonly Meeting[], now: Instant): Meeting | undefined {
  return meetings
    .filter((meeting) => meeting.status !== "calledOff" && !isUpcoming(meeting, now) && meeting.date <= localDate(now))
    .sort(byStart)
    .at(-1);
}

export const byStart = (a: Meeting, b: Meeting): number => startOf(a).localeCompare(startOf(b));

/** The sort key of meetings in the store. */
export const startOf = (meeting: Meeting): string => `${meeting.date}T${meeting.start}`;
