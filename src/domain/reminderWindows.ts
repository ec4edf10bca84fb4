import type { OpenAction } from "./action.ts";
import { addDays, localDate } from "./calendar.ts";
import type { Meeting } from "./meeting.ts";
import { ruleOf, type ReminderKind, type ReminderRules } from "./reminderRules.ts";
import type { DateRange, PlainDate } from "./time.ts";
import { workingDayAfter, workingDayBefore, workingDayFrom, workingDayUntil } from "./workingTime.ts";

/**
 * The days on which something is to be said: from the one that the rule names, moved to a working day, to the last one
 * on which it is still true, for a bot that was away. null: never.
 */
export type Window = DateRange | null;

/** Four times over an action that is late, a week apart. */
export const MOST_OVERDUE = 4;
const WEEK = 7;
/** So long after the day on which they were missed for the first time, minutes are a matter for a meeting. */
const MINUTES_MISSED_FOR = 20;

/** What was lost is in the ledger for longer; as news it is old by then. */
const LOST_IS_NEWS_FOR = 6;

type Rules = ReminderRules | undefined;
type Scheduled = Pick<Meeting, "date">;

const window = (from: PlainDate, to: PlainDate): Window => (from <= to ? { from, to } : null);

const isOn = (rules: Rules, kind: ReminderKind): boolean => ruleOf(rules, kind).isOn;

/** The day of a rule that is counted from `day`, moved where it is no working day; null: the rule is off. */
function dayOf(rules: Rules, kind: ReminderKind, from: (days: number) => PlainDate): PlainDate | null {
  const { isOn, days, moves } = ruleOf(rules, kind);
  if (!isOn) return null;
  const day = from(days ?? 0);
  return moves === "before" ? workingDayUntil(day) : workingDayFrom(day);
}

/** "The day before": the Friday of a meeting on Monday, the Wednesday of one after Easter; the day itself for who was not told. */
export const tomorrowWindow = (rules: Rules, { date }: Scheduled): Window =>
  isOn(rules, "tomorrow") ? window(workingDayBefore(date), date) : null;

/** The last day before that one, which asks and shows the agenda itself. */
const untilTomorrow = (rules: Rules, { date }: Scheduled): PlainDate =>
  addDays(isOn(rules, "tomorrow") ? workingDayBefore(date) : date, -1);

export function comingWindow(rules: Rules, meeting: Scheduled): Window {
  const from = dayOf(rules, "coming", (days) => addDays(meeting.date, -days));
  return from === null ? null : window(from, untilTomorrow(rules, meeting));
}

/** From the morning after it was posted, since the channel has it already; later than "tomorrow", the day itself. */
export function agendaOutWindow(rules: Rules, meeting: Meeting): Window {
  if (meeting.status !== "agendaPublished" || !isOn(rules, "agendaOut")) return null;
  const from = workingDayAfter(localDate(meeting.publishedAt));
  const until = untilTomorrow(rules, meeting);
  return from <= until ? { from, to: until } : from === meeting.date ? { from, to: from } : null;
}

/** One day only: the next one it is no longer true. */
export function proposingWindow(rules: Rules, { date }: Scheduled): Window {
  const day = dayOf(rules, "proposing", (days) => addDays(date, -days));
  return day === null ? null : window(day, day);
}

/** What the secretariat has to see to before a meeting. */
export function beforeWindow(rules: Rules, kind: "presenter" | "quorum", { date }: Scheduled): Window {
  const from = dayOf(rules, kind, (days) => addDays(date, -days));
  return from === null ? null : window(from, date);
}

export function minutesWindow(rules: Rules, { date }: Scheduled): Window {
  const from = dayOf(rules, "minutes", (days) => addDays(date, days));
  return from === null ? null : window(from, addDays(from, MINUTES_MISSED_FOR));
}

/** `day`: the working day on which it is heard of. */
export const undeliveredWindow = (rules: Rules, day: PlainDate): Window =>
  isOn(rules, "undelivered") ? window(day, addDays(day, LOST_IS_NEWS_FOR)) : null;

type Dated = Pick<OpenAction, "due" | "loggedAt">;

/** Whoever was given it today has just been told. */
const afterLogged = ({ loggedAt }: Dated, found: Window): Window => {
  const next = addDays(localDate(loggedAt), 1);
  return found && window(found.from < next ? next : found.from, found.to);
};

export function dueTodayWindow(rules: Rules, action: Dated): Window {
  const { due } = action;
  if (due === null) return null;
  const from = dayOf(rules, "dueToday", () => due);
  return from === null ? null : afterLogged(action, window(from, due));
}

export function dueSoonWindow(rules: Rules, action: Dated): Window {
  const { due } = action;
  if (due === null) return null;
  const from = dayOf(rules, "dueSoon", (days) => addDays(due, -days));
  if (from === null) return null;
  const last = dayOf(rules, "dueToday", () => due) ?? due;
  return afterLogged(action, window(from, addDays(last, -1)));
}

/** For whoever wants to hear of it the day before, and then only. */
export function dayBeforeWindow(rules: Rules, action: Dated): Window {
  const { due } = action;
  if (due === null || !(isOn(rules, "dueSoon") || isOn(rules, "dueToday"))) return null;
  return afterLogged(action, window(workingDayBefore(due), addDays(due, -1)));
}

/** One for each week that it is late: each ends where the next begins, and a day off moves those after it as well. */
export function overdueWindows(rules: Rules, action: Dated): Window[] {
  const { due } = action;
  if (due === null || !isOn(rules, "overdue")) return [];
  const from = (week: number): PlainDate =>
    workingDayFrom(addDays(week === 0 ? due : from(week - 1), week === 0 ? 1 : WEEK));
  return Array.from({ length: MOST_OVERDUE }, (_, week) =>
    afterLogged(action, window(from(week), addDays(from(week + 1), -1))),
  );
}
