import type { OpenAction } from "./action.ts";
import { lacksPresenter } from "./agenda.ts";
import { attendanceOf, cancellations, comesFor } from "./attendance.ts";
import { daysBetween, localDate } from "./calendar.ts";
import { secretariatOf, type Committee } from "./committee.ts";
import { isUpcoming, type Meeting } from "./meeting.ts";
import type { Notice } from "./notice.ts";
import { isExpected, type Person, type PersonId } from "./person.ts";
import type { Instant, PlainDate } from "./time.ts";
import { isWorkingTime, workingDayBefore } from "./workingTime.ts";

/** One thing to remind one person of. The id says what of, so that it is stored and sent once. */
export interface Reminder {
  id: string;
  person: PersonId;
  notice: Notice;
}

/** An open action with those who are to do it, members of a body included. */
interface HeldAction {
  action: OpenAction;
  holders: readonly PersonId[];
  /** An owner who cannot be written to, so that the secretariat has to remind them. */
  hasUnreached: boolean;
}

export interface ReminderState {
  committee: Committee;
  /** At least those of the next `HORIZON` days. */
  meetings: readonly Meeting[];
  actions: readonly HeldAction[];
}

/** Days before a meeting within which somebody who has not answered is asked whether they come. */
const ASKED = { from: 7, to: 2 };
const PRESENTER_MISSED = 5;
const DUE_SOON = 3;
/** A deadline that passed longer ago than this is for a meeting to take up, not for a reminder. */
const OVERDUE_FOR = 14;
/** No reminder looks further ahead; a long weekend before the meeting is within it. */
export const HORIZON = 9;

/**
 * What is due now: nothing outside working hours, nothing for people who cannot be written to. The ids carry the
 * date that the reminder is about: a meeting or a deadline that is moved is reminded of anew.
 */
export function dueReminders({ committee, meetings, actions }: ReminderState, now: Instant): Reminder[] {
  if (!committee.reminders || !isWorkingTime(now)) return [];
  const today = localDate(now);
  const upcoming = meetings.filter((meeting) => isUpcoming(meeting, now));
  const reminders = [
    ...upcoming.flatMap((meeting) => aboutMeeting(committee, meeting, today)),
    ...actions.flatMap((held) => aboutAction(committee, held, today)),
  ];
  const reached = new Set(committee.people.filter(({ account }) => account !== null).map(({ id }) => id));
  return reminders.filter(({ person }) => reached.has(person));
}

function aboutMeeting(committee: Committee, meeting: Meeting, today: PlainDate): Reminder[] {
  const { id, date } = meeting;
  const remind = (about: string, people: readonly Person[], notice: Notice): Reminder[] =>
    people.map((person) => ({ id: `${about}:${id}:${date}:${person.id}`, person: person.id, notice }));
  const asked = committee.people.filter((person) => isAsked(meeting, person, today));
  const expected = committee.people.filter((person) => isTomorrow(meeting, today) && comes(meeting, person));
  const missed = isPresenterMissing(meeting, today) ? secretariatOf(committee) : [];
  return [
    ...remind("coming", asked, { kind: "comingQuestion", meeting: id }),
    ...remind("tomorrow", expected, { kind: "meetingTomorrow", meeting: id }),
    ...remind("presenter", missed, { kind: "presenterMissing", meeting: id }),
  ];
}

function aboutAction(
  committee: Committee,
  { action, holders, hasUnreached }: HeldAction,
  today: PlainDate,
): Reminder[] {
  const when = dueState(action, today);
  if (when === null || (when !== "overdue" && localDate(action.loggedAt) === today)) return [];
  const passOn = hasUnreached ? secretariatOf(committee).map(({ id }) => id) : [];
  return [...new Set([...holders, ...passOn])].map((person) => ({
    id: `due:${action.number}:${action.due ?? ""}:${when}:${person}`,
    person,
    notice: { kind: "actionDue", action: action.number, when },
  }));
}

function isAsked(meeting: Meeting, person: Person, today: PlainDate): boolean {
  const days = daysBetween(today, meeting.date);
  return days <= ASKED.from && days >= ASKED.to && !isTomorrow(meeting, today) && hasNotAnswered(meeting, person);
}

/** Whether it is still worth asking them, a day or two late included. */
export const mayBeAsked = (meeting: Meeting, person: Person, today: PlainDate): boolean =>
  meeting.date > today && daysBetween(today, meeting.date) <= ASKED.from && hasNotAnswered(meeting, person);

export const hasNotAnswered = (meeting: Meeting, person: Person): boolean =>
  isExpected(person) && attendanceOf(meeting, person.id) === undefined;

/** The working day before the meeting: the Friday of a meeting on Monday, the Wednesday of one after Easter. */
export const isTomorrow = (meeting: Meeting, today: PlainDate): boolean => workingDayBefore(meeting.date) === today;

/** Those expected who have not cancelled, and substitutes who said yes. */
export function comes(meeting: Meeting, person: Person): boolean {
  const replaces = cancellations(meeting).some((entry) => comesFor(meeting, entry) === person.id);
  return replaces || (isExpected(person) && attendanceOf(meeting, person.id)?.state !== "cancelled");
}

export const isPresenterMissing = (meeting: Meeting, today: PlainDate): boolean =>
  meeting.date >= today &&
  (daysBetween(today, meeting.date) <= PRESENTER_MISSED || isTomorrow(meeting, today)) &&
  meeting.items.some((item) => lacksPresenter(item));

/** How an open action stands to its deadline; null: nothing to remind of. */
export function dueState({ due }: Pick<OpenAction, "due">, today: PlainDate): "soon" | "today" | "overdue" | null {
  if (due === null) return null;
  const days = daysBetween(today, due);
  if (days === 0) return "today";
  // Over Easter there may be no working day left within so many.
  if (days > 0) return days <= DUE_SOON || workingDayBefore(due) === today ? "soon" : null;
  return -days <= OVERDUE_FOR ? "overdue" : null;
}
