import type { Button } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { isOwner } from "../../domain/action.ts";
import { headcount } from "../../domain/attendance.ts";
import { addDays } from "../../domain/calendar.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { ReminderNotice } from "../../domain/notice.ts";
import { hasVote } from "../../domain/person.ts";
import { hasNotAnswered, isStillDue, unpresented } from "../../domain/reminder.ts";
import { openActions } from "../actions/open.ts";
import { answerButton, presentedBy } from "../attendance/standing.ts";
import { button, press } from "../button.ts";
import { actionSeen, meetingSeen } from "../closed.ts";
import { asksWhether, meetingOf, type AskedButton } from "../notice.ts";
import type { About, ReminderPart } from "./part.ts";

/** So much of the agenda and of one's own actions is said the day before. */
const FIRST_ITEMS = 3;
const OWN_ACTIONS = 3;
const MOST_LISTED = 10;

export async function aboutMeeting(
  notice: Exclude<ReminderNotice, { kind: "actionDue" | "undelivered" }>,
  about: About,
): Promise<ReminderPart | null> {
  const { committee, recipient, now, today } = about.scope;
  const kept = await meetingOf(about.scope, notice.meeting);
  const meeting = kept && meetingSeen(kept, about.scope);
  const due = { person: recipient.id, notice, now, today };
  if (!meeting || !isStillDue(committee, { meeting }, due)) return null;
  switch (notice.kind) {
    case "comingQuestion":
      return comingQuestion(meeting, about);
    case "meetingTomorrow":
      return meetingTomorrow(meeting, about);
    case "agendaOut":
      return agendaOut(meeting, about);
    case "proposalsClose":
      return proposalsClose(meeting, about);
    case "presenterMissing":
      return presenterMissing(meeting, about);
    case "quorumInDanger":
      return quorumInDanger(meeting, about);
    case "minutesMissing":
      return minutesMissing(meeting, about);
  }
}

/** With the agenda, where that is new as well. */
function comingQuestion(meeting: Meeting, about: About): ReminderPart | null {
  if (isBeside("agendaOut", meeting, about)) return null;
  const { say } = about.scope;
  const asks = whether(meeting, about);
  return {
    first: say.reminders.comingQuestion(dayOf(meeting, about)),
    isLate: false,
    rest: [whereAndWhen(meeting, about)],
    buttons: asks,
    more: [agendaButton(meeting, about)],
    asks,
  };
}

async function meetingTomorrow(meeting: Meeting, about: About): Promise<ReminderPart> {
  const { recipient, say, today } = about.scope;
  const asked = hasNotAnswered(meeting, recipient);
  const day = dayOf(meeting, about);
  const { meetingToday, meetingTomorrow: tomorrow, meetingOn, areYouComing } = say.reminders;
  const isToday = meeting.date === today;
  const words = isToday ? meetingToday(day) : meeting.date === addDays(today, 1) ? tomorrow(day) : meetingOn(day);
  const asks = asked ? whether(meeting, about) : null;
  return {
    first: asked ? `${words} ${areYouComing}` : words,
    isLate: false,
    rest: [
      whereAndWhen(meeting, about),
      ...itemLines(meeting, about),
      ...ownItemLines(meeting, about),
      ...(await ownActionLines(about)),
    ],
    buttons: asks ?? [answer(meeting, "cancel", about)],
    more: [agendaButton(meeting, about)],
    ...(asks && { asks }),
  };
}

/** Nothing that the message about the meeting itself does not say. */
function agendaOut(meeting: Meeting, about: About): ReminderPart | null {
  if (isBeside("meetingTomorrow", meeting, about)) return null;
  const { recipient, say } = about.scope;
  const asks = hasNotAnswered(meeting, recipient) ? whether(meeting, about) : null;
  const ready = say.reminders.agendaOut(dayOf(meeting, about));
  return {
    first: asks ? `${ready} ${say.reminders.areYouComing}` : ready,
    isLate: false,
    rest: [whereAndWhen(meeting, about), ...itemLines(meeting, about), ...ownItemLines(meeting, about)],
    buttons: [...(asks ?? []), agendaButton(meeting, about)],
    more: [],
    ...(asks && { asks }),
  };
}

const isBeside = (kind: ReminderNotice["kind"], meeting: Meeting, { beside }: About): boolean =>
  beside.some((one) => one.kind === kind && "meeting" in one && one.meeting === meeting.id);

function proposalsClose(meeting: Meeting, about: About): ReminderPart {
  const { scope } = about;
  const { proposeButton, proposalsClose: words } = scope.say.reminders;
  return {
    first: words(dayOf(meeting, about)),
    isLate: false,
    rest: [],
    buttons: [button(scope, proposeButton, press("proposeItem", { meeting: { id: meeting.id } }))],
    more: [agendaButton(meeting, about)],
  };
}

function presenterMissing(meeting: Meeting, about: About): ReminderPart {
  const items = unpresented(meeting);
  return {
    first: about.scope.say.reminders.presenterMissing(items.length, dayOf(meeting, about)),
    isLate: false,
    rest: items.slice(0, MOST_LISTED).map(({ number, title }) => `${number} ${excerpt(title, 80)}`),
    buttons: [agendaButton(meeting, about)],
    more: [],
  };
}

function quorumInDanger(meeting: Meeting, about: About): ReminderPart {
  const { committee, say } = about.scope;
  const { votes, quorum, quorate } = headcount(committee, meeting);
  const open = committee.people.filter((person) => hasVote(person) && hasNotAnswered(meeting, person)).length;
  const { oneFromQuorum, notQuorate, quorumCount } = say.reminders;
  return {
    first: (quorate ? oneFromQuorum : notQuorate)(dayOf(meeting, about)),
    isLate: !quorate,
    rest: [quorumCount(votes, quorum, open)],
    buttons: [agendaButton(meeting, about)],
    more: [],
  };
}

const minutesMissing = (meeting: Meeting, about: About): ReminderPart => ({
  first: about.scope.say.reminders.minutesMissing(dayOf(meeting, about)),
  isLate: false,
  rest: [about.scope.say.reminders.sendMinutes],
  buttons: [],
  more: [],
});

const dayOf = ({ date }: Meeting, { scope: { say, today } }: About): string => say.dates.day(date, today);

/** Of which meeting, where the message asks about several. */
function answer(meeting: Meeting, verb: "attend" | "cancel", { scope, beside }: About): Button {
  const one = answerButton(scope, meeting, verb);
  const isOnly = beside.every((other) => !("meeting" in other) || other.meeting === meeting.id);
  return isOnly ? one : { ...one, title: `${one.title} ${scope.say.dates.shortDay(meeting.date, scope.today)}` };
}

const whether = (meeting: Meeting, about: About): AskedButton[] =>
  asksWhether(answer(meeting, "attend", about), answer(meeting, "cancel", about));

/** The committee stands above where there are several. */
function whereAndWhen({ start, end, place }: Meeting, { scope: { committee, say }, beside }: About): string {
  const named = beside.length === 0 ? [committee.name] : [];
  return [...named, say.dates.span(start, end), ...(place === null ? [] : [place])].join(" · ");
}

function itemLines({ items, status }: Meeting, { scope: { say } }: About): string[] {
  const shown = items.slice(0, FIRST_ITEMS).map(({ number, title }) => `${number} ${excerpt(title, 60)}`);
  const left = items.length - shown.length;
  if (shown.length === 0) return [];
  const listed = [...shown, ...(left > 0 ? [say.reminders.moreItems(left)] : [])].join(" · ");
  return [status === "planned" ? say.reminders.provisionalAgenda(listed) : say.reminders.agenda(listed)];
}

function ownItemLines(meeting: Meeting, { scope: { recipient, say } }: About): string[] {
  const numbers = presentedBy(meeting, [recipient.id]);
  const own = meeting.items.filter(({ number }) => numbers.includes(number));
  const listed = own.map(({ number, title }) => `${number} ${excerpt(title, 60)}`).join(" · ");
  return own.length === 0 ? [] : [say.reminders.ownItems(listed)];
}

/** Without those that the message speaks of anyway. */
async function ownActionLines({ scope, beside }: About): Promise<string[]> {
  const { recipient, say } = scope;
  const said = beside.flatMap((one) => (one.kind === "actionDue" ? [one.action] : []));
  const own = (await openActions(scope, scope.passOver)).filter(
    (action) => isOwner(action, recipient.id) && !said.includes(action.number),
  );
  const seen = own.slice(0, OWN_ACTIONS).map((action) => actionSeen(action, scope));
  const shown = seen.map(({ number, task }) => `${number} ${excerpt(task, 60)}`);
  const left = own.length - shown.length;
  if (shown.length === 0) return [];
  return [say.reminders.ownActions([...shown, ...(left > 0 ? [say.reminders.moreActions(left)] : [])].join(" · "))];
}

const agendaButton = ({ id }: Meeting, { scope }: About): Button =>
  button(scope, scope.say.reminders.agendaButton, press("showAgenda", { meeting: { id } }));
