import type { OpenAction } from "./action.ts";
import { lacksPresenter, type AgendaItem } from "./agenda.ts";
import { attendanceOf, cancellations, comesFor, headcount } from "./attendance.ts";
import { instantAt, localDate } from "./calendar.ts";
import { secretariatOf, type Committee } from "./committee.ts";
import { hasEnded, isUpcoming, type Meeting } from "./meeting.ts";
import { newsDay, newsOf, type Lost } from "./ledger.ts";
import type { NoticeOf, ReminderNotice } from "./notice.ts";
import { isExpected, isSecretariat, type Person, type PersonId } from "./person.ts";
import { MOST_DAYS } from "./reminderRules.ts";
import {
  agendaOutWindow,
  beforeWindow,
  comingWindow,
  dayBeforeWindow,
  dueSoonWindow,
  dueTodayWindow,
  minutesWindow,
  overdueWindows,
  proposingWindow,
  tomorrowWindow,
  undeliveredWindow,
  type Window,
} from "./reminderWindows.ts";
import { includes, type DateRange, type Instant, type PlainDate } from "./time.ts";
import { isWorkingTime } from "./workingTime.ts";

/** One thing to remind one person of. The id says what of, so that it is stored and sent once. */
export interface Reminder {
  id: string;
  person: PersonId;
  notice: ReminderNotice;
}

/** The same with the days on which it is due, as things stand: what is still to come as well. */
interface PlannedReminder extends Reminder {
  window: DateRange;
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
  /** At least those of the last `LOOKBACK` and the next `HORIZON` days. */
  meetings: readonly Meeting[];
  actions: readonly HeldAction[];
  /** What did not reach somebody, of the last weeks. */
  lost: readonly Lost[];
}

/** More than the longest row of days off, over Christmas or Easter. */
const DAYS_OFF = 7;
/** In days: no reminder looks further ahead. */
export const HORIZON = MOST_DAYS + DAYS_OFF;
/** Nor further back, with the three weeks that missing minutes are spoken of. */
export const LOOKBACK = MOST_DAYS + DAYS_OFF + 21;

/**
 * What is due now: nothing outside working hours, nothing for people who cannot be written to. The ids carry the
 * date that the reminder is about: a meeting or a deadline that is moved is reminded of anew. Each person's come together.
 */
export function dueReminders(state: ReminderState, now: Instant): Reminder[] {
  if (!isWorkingTime(now)) return [];
  const today = localDate(now);
  return plannedReminders(state, now)
    .filter(({ window }) => includes(window, today))
    .map(({ id, person, notice }) => ({ id, person, notice }));
}

/** Everything that will be due if nothing changes, whatever the hour is now; each person's come together. */
export function plannedReminders(
  { committee, meetings, actions, lost }: ReminderState,
  now: Instant,
): PlannedReminder[] {
  if (!committee.reminders) return [];
  const planned = [
    ...meetings.flatMap((meeting) => aboutMeeting(committee, meeting, now)),
    ...actions.flatMap((held) => aboutAction(committee, held)),
    ...aboutLost(committee, lost),
  ];
  return committee.people
    .filter(({ account }) => account !== null)
    .flatMap(({ id }) => planned.filter(({ person }) => person === id));
}

/** Whether it is due on that day, as things stand: what became of it since it was stored. */
export function isStillDue(
  committee: Committee,
  about: { meeting: Meeting } | { action: HeldAction } | { lost: readonly Lost[] },
  { person, notice, now, today }: { person: PersonId; notice: ReminderNotice; now: Instant; today: PlainDate },
): boolean {
  if (!committee.reminders) return false;
  return plannedOf(committee, about, now).some(
    (one) => one.person === person && isSame(one.notice, notice) && includes(one.window, today),
  );
}

function plannedOf(committee: Committee, about: Parameters<typeof isStillDue>[1], now: Instant): PlannedReminder[] {
  if ("meeting" in about) return aboutMeeting(committee, about.meeting, now);
  return "action" in about ? aboutAction(committee, about.action) : aboutLost(committee, about.lost);
}

const isSame = (one: ReminderNotice, other: ReminderNotice): boolean =>
  one.kind === other.kind &&
  (one.kind !== "undelivered" || other.kind !== "undelivered" || one.day === other.day) &&
  (one.kind !== "actionDue" || other.kind !== "actionDue" || (one.when === other.when && one.week === other.week));

type MeetingKind = Exclude<ReminderNotice["kind"], "actionDue" | "undelivered">;

function aboutMeeting(committee: Committee, meeting: Meeting, now: Instant): PlannedReminder[] {
  const { reminderRules: rules, people } = committee;
  const { id, date } = meeting;
  const remind = (
    about: string,
    kind: MeetingKind,
    window: Window,
    to: (person: Person) => boolean,
  ): PlannedReminder[] =>
    window === null
      ? []
      : people.filter(to).map((person) => ({
          id: `${about}:${person.id}`,
          person: person.id,
          notice: { kind, meeting: id },
          window,
        }));
  if (areMinutesMissing(meeting, now))
    return remind(`minutes:${id}:${date}`, "minutesMissing", minutesWindow(rules, meeting), isSecretariat);
  if (!isUpcoming(meeting, now)) return [];
  const isAhead = instantAt(date, meeting.start) > now;
  const isComing = (person: Person): boolean => isAhead && comes(meeting, person);
  return [
    ...remind(`coming:${id}:${date}`, "comingQuestion", comingWindow(rules, meeting), (person) =>
      hasNotAnswered(meeting, person),
    ),
    ...remind(`tomorrow:${id}:${date}`, "meetingTomorrow", tomorrowWindow(rules, meeting), isComing),
    ...remind(
      // Not of its date: where the meeting is moved, the agenda is not out anew.
      `agendaOut:${id}`,
      "agendaOut",
      agendaOutWindow(rules, meeting),
      (person) => isComing(person) && !(meeting.status === "agendaPublished" && meeting.publishedBy === person.id),
    ),
    ...(meeting.status === "planned"
      ? remind(`proposing:${id}:${date}`, "proposalsClose", proposingWindow(rules, meeting), isComing)
      : []),
    ...(unpresented(meeting).length > 0
      ? remind(`presenter:${id}:${date}`, "presenterMissing", beforeWindow(rules, "presenter", meeting), isSecretariat)
      : []),
    ...(isQuorumInDanger(committee, meeting)
      ? remind(`quorum:${id}:${date}`, "quorumInDanger", beforeWindow(rules, "quorum", meeting), isSecretariat)
      : []),
  ];
}

type When = NoticeOf<"actionDue">["when"];

function aboutAction(committee: Committee, { action, holders, hasUnreached }: HeldAction): PlannedReminder[] {
  const { reminderRules: rules } = committee;
  const passOn = hasUnreached ? secretariatOf(committee).map(({ id }) => id) : [];
  const people = [...new Set([...holders, ...passOn])];
  const remind = (when: When, window: Window, week = 0): PlannedReminder[] =>
    window === null
      ? []
      : people.map((person) => ({
          id: `due:${action.number}:${action.due ?? ""}:${when}${week > 0 ? week + 1 : ""}:${person}`,
          person,
          notice: { kind: "actionDue", action: action.number, when, ...(week > 0 && { week }) },
          window,
        }));
  return [
    ...remind("soon", dueSoonWindow(rules, action)),
    ...remind("dayBefore", dayBeforeWindow(rules, action)),
    ...remind("today", dueTodayWindow(rules, action)),
    ...overdueWindows(rules, action).flatMap((window, week) => remind("overdue", window, week)),
  ];
}

/** One line a morning, of whatever was lost since the one before. */
function aboutLost(committee: Committee, lost: readonly Lost[]): PlannedReminder[] {
  const days = [...new Set(lost.map(newsDay))].filter((day) => newsOf(lost, day).length > 0);
  return days.flatMap((day) => {
    const window = undeliveredWindow(committee.reminderRules, day);
    if (window === null) return [];
    return secretariatOf(committee).map(({ id: person }) => ({
      id: `undelivered:${day}:${person}`,
      person,
      notice: { kind: "undelivered", day },
      window,
    }));
  });
}

export const hasNotAnswered = (meeting: Meeting, person: Person): boolean =>
  isExpected(person) && attendanceOf(meeting, person.id) === undefined;

/** Those expected who have not cancelled, and substitutes who said yes. */
function comes(meeting: Meeting, person: Person): boolean {
  const replaces = cancellations(meeting).some((entry) => comesFor(meeting, entry) === person.id);
  return replaces || (isExpected(person) && attendanceOf(meeting, person.id)?.state !== "cancelled");
}

/** The items that nobody presents, as things stand: those whose presenters have all cancelled as well. */
export const unpresented = (meeting: Meeting): AgendaItem[] =>
  meeting.items.filter((item) => lacksPresenter(withoutAway(meeting, item)));

function withoutAway(meeting: Meeting, item: AgendaItem): AgendaItem {
  const isAway = (person: PersonId | null): boolean =>
    person !== null && attendanceOf(meeting, person)?.state === "cancelled";
  return { ...item, presenters: item.presenters.filter(({ person }) => !isAway(person)) };
}

/** It is lost already, or would be by one more who cancels. */
function isQuorumInDanger(committee: Committee, meeting: Meeting): boolean {
  const { cancelled, votes, quorum } = headcount(committee, meeting);
  return votes < quorum || (cancelled > 0 && votes === quorum);
}

const areMinutesMissing = (meeting: Meeting, now: Instant): boolean =>
  (meeting.status === "planned" || meeting.status === "agendaPublished") && hasEnded(meeting, now);
