import {
  bold,
  buttons,
  cardMessage,
  foldOut,
  line,
  subtle,
  warning,
  type Block,
  type Button,
} from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { isOwner, type Action } from "../../domain/action.ts";
import { lacksPresenter } from "../../domain/agenda.ts";
import { addDays } from "../../domain/calendar.ts";
import { isUpcoming, type Meeting, type MeetingId } from "../../domain/meeting.ts";
import { isSecretariat } from "../../domain/person.ts";
import { comes, dueState, hasNotAnswered, isPresenterMissing, isTomorrow, mayBeAsked } from "../../domain/reminder.ts";
import { button, openButton, press } from "../button.ts";
import { actionButtons, actionOf } from "../actions/notices.ts";
import { openActions } from "../actions/open.ts";
import { isHeldBy, saidOwners, saidShort, unreachedOwners } from "../actions/owners.ts";
import { answerButton } from "../attendance/standing.ts";
import { asksWhether, asksWhetherDone, meetingOf, type NoticeRenderers, type NoticeScope } from "../notice.ts";

type Kinds = "comingQuestion" | "meetingTomorrow" | "actionDue" | "presenterMissing";

/** So much of the agenda and of one's own actions is said the day before. */
const FIRST_ITEMS = 3;
const OWN_ACTIONS = 3;

export const reminderNotices: Pick<NoticeRenderers, Kinds> = {
  async comingQuestion(notice, scope) {
    const { recipient, say, today } = scope;
    const meeting = await upcoming(scope, notice.meeting);
    if (!meeting || !recipient || !mayBeAsked(meeting, recipient, today)) return null;
    const first = say.reminders.comingQuestion(say.dates.day(meeting.date, today));
    const second = whereAndWhen(scope, meeting);
    const asks = asksWhether(answerButton(scope, meeting, "attend"), answerButton(scope, meeting, "cancel"));
    const card = cardMessage(`${first} ${second}`, [
      line(bold(first)),
      line(second),
      buttons(...asks, agendaButton(scope, meeting)),
      ...fewer(scope),
    ]);
    return { ...card, asks };
  },

  async meetingTomorrow(notice, scope) {
    const { recipient, say, today } = scope;
    const meeting = await upcoming(scope, notice.meeting);
    if (!meeting || !recipient || !isTomorrow(meeting, today) || !comes(meeting, recipient)) return null;
    const asked = hasNotAnswered(meeting, recipient);
    const isNextDay = meeting.date === addDays(today, 1);
    const day = say.dates.day(meeting.date, today);
    const words = isNextDay ? say.reminders.meetingTomorrow(day) : say.reminders.meetingOn(day);
    const first = asked ? `${words} ${say.reminders.areYouComing}` : words;
    const second = whereAndWhen(scope, meeting);
    const rest = [...itemLines(scope, meeting), ...(await ownActionLines(scope))];
    const cancel = answerButton(scope, meeting, "cancel");
    const asks = asked ? asksWhether(answerButton(scope, meeting, "attend"), cancel) : null;
    const card = cardMessage([first, second, ...rest].join("\n"), [
      line(bold(first)),
      line(second),
      ...rest.map((text) => line(text)),
      buttons(...(asks ?? [cancel]), agendaButton(scope, meeting)),
      ...fewer(scope),
    ]);
    return asks ? { ...card, asks } : card;
  },

  async actionDue(notice, scope) {
    const { committee, recipient, today } = scope;
    const action = await actionOf(scope, notice.action);
    if (action?.status !== "open" || !recipient || dueState(action, today) !== notice.when) return null;
    const passOn = isSecretariat(recipient) ? unreachedOwners(action, committee) : [];
    if (passOn.length === 0 && !isHeldBy(action, recipient.id, committee)) return null;
    const text = dueWords(scope, action, notice.when);
    const untold = passOn.length > 0 ? [scope.say.reminders.passOn(saidOwners({ owners: passOn }, scope.say))] : [];
    const { done, postpone } = actionButtons(scope, action);
    const isOverdue = notice.when === "overdue";
    const card = cardMessage([text, ...untold].join(" "), [
      line(isOverdue ? { ...warning(text), weight: "Bolder" } : bold(text)),
      ...untold.map((words) => line(words)),
      line(subtle(scope.say.reminders.actionOf(action.number, committee.name))),
      buttons(done, postpone),
      ...fewer(scope),
    ]);
    // Only once it is late is it asked whether it is done; before that its buttons can be said.
    return { ...card, asks: isOverdue ? asksWhetherDone(done, postpone) : [done, postpone] };
  },

  async presenterMissing(notice, scope) {
    const { say, today } = scope;
    const meeting = await upcoming(scope, notice.meeting);
    if (!meeting || !isPresenterMissing(meeting, today)) return null;
    const items = meeting.items.filter((item) => lacksPresenter(item));
    const first = say.reminders.presenterMissing(items.length, say.dates.day(meeting.date, today));
    const rows = items.slice(0, 10).map(({ number, title }) => `${number} ${excerpt(title, 80)}`);
    return cardMessage([first, ...rows].join("\n"), [
      line(bold(first)),
      ...rows.map((text) => line(text)),
      buttons(agendaButton(scope, meeting)),
      ...fewer(scope),
    ]);
  },
};

async function upcoming(scope: NoticeScope, id: MeetingId): Promise<Meeting | null> {
  const meeting = await meetingOf(scope, id);
  return meeting && isUpcoming(meeting, scope.now) ? meeting : null;
}

function whereAndWhen({ committee, say }: NoticeScope, { start, end, place }: Meeting): string {
  return [committee.name, say.dates.span(start, end), ...(place === null ? [] : [place])].join(" · ");
}

function itemLines({ say }: NoticeScope, { items, status }: Meeting): string[] {
  const shown = items.slice(0, FIRST_ITEMS).map(({ number, title }) => `${number} ${excerpt(title, 60)}`);
  const left = items.length - shown.length;
  if (shown.length === 0) return [];
  const listed = [...shown, ...(left > 0 ? [say.reminders.moreItems(left)] : [])].join(" · ");
  return [status === "planned" ? say.reminders.provisionalAgenda(listed) : say.reminders.agenda(listed)];
}

async function ownActionLines(scope: NoticeScope): Promise<string[]> {
  const { recipient, say } = scope;
  if (!recipient) return [];
  const own = (await openActions(scope, scope.passOver)).filter((action) => isOwner(action, recipient.id));
  const shown = own.slice(0, OWN_ACTIONS).map(({ number, task }) => `${number} ${excerpt(task, 60)}`);
  const left = own.length - shown.length;
  if (shown.length === 0) return [];
  return [say.reminders.ownActions([...shown, ...(left > 0 ? [say.reminders.moreActions(left)] : [])].join(" · "))];
}

function dueWords(scope: NoticeScope, action: Action, when: "soon" | "today" | "overdue"): string {
  const { committee, recipient, say, today } = scope;
  const others = action.owners.filter(({ person }) => person !== recipient?.id);
  const isOwn = others.length < action.owners.length;
  const together = isOwn && others.length > 0 ? ` (${say.actions.withOthers(saidShort(others, committee, say))})` : "";
  const task = `“${excerpt(action.task, 160)}”${together}`;
  if (when === "today") return say.reminders.due.today(task);
  return say.reminders.due[when](task, say.dates.day(action.due ?? today, today));
}

const agendaButton = (scope: NoticeScope, { id }: Meeting): Button =>
  button(scope, scope.say.reminders.agendaButton, press("showAgenda", { meeting: { id } }));

/** Folded away: nobody needs it while reading, everybody finds it when they do. */
function fewer(scope: NoticeScope): Block[] {
  const { say, today } = scope;
  const week = addDays(today, 7);
  const { pauseAWeek, stop } = say.reminders.fewerButtons;
  return foldOut("fewer", say.reminders.fewer, [
    buttons(
      openButton(scope, pauseAWeek, press("snooze", { until: { from: week, to: week } })),
      openButton(scope, stop, press("snooze", {})),
    ),
  ]);
}
