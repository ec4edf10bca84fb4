import { excerpt } from "../../cards/excerpt.ts";
import { isOwner, type Action } from "../../domain/action.ts";
import type { NoticeOf } from "../../domain/notice.ts";
import { isSecretariat } from "../../domain/person.ts";
import { isStillDue } from "../../domain/reminder.ts";
import { MOST_OVERDUE } from "../../domain/reminderWindows.ts";
import { actionButtons, actionOf } from "../actions/notices.ts";
import { holdersOf, isHeldBy, saidOwners, saidShort, unreachedOwners } from "../actions/owners.ts";
import { button, press } from "../button.ts";
import { asksWhetherDone } from "../notice.ts";
import type { About, ReminderPart } from "./part.ts";

const WEEK = { days: 7, months: 0 };

export async function aboutAction(notice: NoticeOf<"actionDue">, about: About): Promise<ReminderPart | null> {
  const { scope, beside } = about;
  const { committee, recipient, say, now, today } = scope;
  const action = await actionOf(scope, notice.action);
  if (action?.status !== "open") return null;
  const unreached = unreachedOwners(action, committee);
  const held = { action, holders: holdersOf(action, committee), hasUnreached: unreached.length > 0 };
  if (!isStillDue(committee, { action: held }, { person: recipient.id, notice, now, today })) return null;
  const passOn = isSecretariat(recipient) ? unreached : [];
  const isOwn = isHeldBy(action, recipient.id, committee);
  const isOverdue = notice.when === "overdue";
  const isLast = isOverdue && notice.week === MOST_OVERDUE - 1;
  const { done, postpone } = actionButtons(scope, action);
  const { number } = action;
  const words = dueWords(action, notice.when, about);
  // "Færdig" of which, where there are several: the words and the button bear its number.
  const isOnly = beside.every((one) => one.kind !== "actionDue");
  const { postponeWeek, otherDue } = say.reminders;
  const week = button(
    scope,
    postponeWeek(isOnly ? null : number),
    press("postponeAction", { action: number, by: WEEK }),
  );
  const [isDone, later] = [{ ...done, ...(!isOnly && { title: say.actions.doneButton(number) }) }, postpone];
  return {
    first: isOnly ? words : `${number} ${words}`,
    isLate: isOverdue,
    rest: [
      ...(passOn.length > 0 ? [say.reminders.passOn(saidOwners({ owners: passOn }, say))] : []),
      ...(isLast ? [say.reminders.lastTime] : []),
    ],
    name: say.reminders.actionOf(number, committee.name),
    buttons: isOwn || passOn.length > 0 ? [isDone] : [],
    more: [week, ...(isOnly ? [{ ...later, title: otherDue }] : [])],
    // Only once it is late is it asked whether it is done; before that its buttons can be said.
    asks: isOverdue ? asksWhetherDone(isDone, later) : [isDone, later],
  };
}

function dueWords(action: Action, when: NoticeOf<"actionDue">["when"], { scope }: About): string {
  const { committee, recipient, say, today } = scope;
  const others = action.owners.filter(({ person }) => person !== recipient.id);
  const together =
    isOwner(action, recipient.id) && others.length > 0
      ? ` (${say.actions.withOthers(saidShort(others, committee, say))})`
      : "";
  const task = `“${excerpt(action.task, 160)}”${together}`;
  const due = action.due ?? today;
  if (when === "overdue") return say.reminders.due.overdue(task, say.dates.day(due, today));
  return due === today ? say.reminders.due.today(task) : say.reminders.due.soon(task, say.dates.day(due, today));
}
