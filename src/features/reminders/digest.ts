import {
  bold,
  buttons as buttonRow,
  cardMessage,
  foldOut,
  line,
  subtle,
  warning,
  type Block,
  type Button,
} from "../../cards/card.ts";
import { addDays, localTime } from "../../domain/calendar.ts";
import type { ReminderNotice } from "../../domain/notice.ts";
import { firstName } from "../../domain/person.ts";
import { wantsKind } from "../../domain/reminderChoice.ts";
import { openButton, press } from "../button.ts";
import { canonical } from "../digest.ts";
import type { Notified, NoticeScope } from "../notice.ts";
import { partOf, type ReminderPart } from "./part.ts";

/** One reminder with the id of the message that it was to be. */
interface Part {
  id: string;
  notice: ReminderNotice;
}

/** So many buttons stand in sight, and in a row of those that fold out. */
const IN_SIGHT = 3;
/** By the Danish clock: later, nobody wishes a good morning. */
const MORNING_ENDS = "10:00";

/** The meeting that comes first, then what the secretariat has to see to, then what one has promised. */
const ORDER: readonly ReminderNotice["kind"][] = [
  "meetingTomorrow",
  "comingQuestion",
  "agendaOut",
  "proposalsClose",
  "quorumInDanger",
  "presenterMissing",
  "minutesMissing",
  "undelivered",
  "actionDue",
];
const inOrder = (parts: readonly Part[]): Part[] =>
  parts.toSorted((one, other) => ORDER.indexOf(one.notice.kind) - ORDER.indexOf(other.notice.kind));

/** What is still to be said of several reminders, in one message; null: nothing of it is. */
export async function remindersTogether(parts: readonly Part[], scope: NoticeScope): Promise<Notified | null> {
  const due: Part[] = [];
  for (const part of inOrder(parts)) if (await partOf(part.notice, scope, [])) due.push(part);
  const said: SaidPart[] = [];
  for (const { id, notice } of due) {
    // One of them may say what another one would.
    const part = await partOf(notice, scope, besideOf(due, id));
    if (part) said.push({ id, notice, part });
  }
  const [only, ...others] = said;
  if (!only) return null;
  if (others.length > 0) return together(said, scope);
  const alike = besideOf(due, only.id).filter(({ kind }) => kind === only.notice.kind);
  return oneReminder(only.notice, scope, alike);
}

const besideOf = (due: readonly Part[], id: string): ReminderNotice[] =>
  due.filter((one) => one.id !== id).map(({ notice }) => notice);

interface SaidPart extends Part {
  part: ReminderPart;
}

/** On a card of its own. `beside`: others of its kind that it says as well. */
export async function oneReminder(
  notice: ReminderNotice,
  scope: NoticeScope,
  beside: readonly ReminderNotice[] = [],
): Promise<Notified | null> {
  const part = await partOf(notice, scope, beside);
  if (!part) return null;
  const { first, rest, name, isLate, buttons, more, asks } = part;
  const all = [...buttons, ...more];
  const card = cardMessage([first, ...rest].join("\n"), [
    line(isLate ? { ...warning(first), weight: "Bolder" } : bold(first)),
    ...rest.map((text) => line(text)),
    ...(name === undefined ? [] : [line(subtle(name))]),
    ...(all.length > 0 ? [buttonRow(...all)] : []),
    ...fewer([notice], scope),
  ]);
  return { ...card, ...(asks && { asks }) };
}

function together(said: readonly SaidPart[], scope: NoticeScope): Notified {
  const { committee, now, recipient, say } = scope;
  const { goodMorning, hello, today } = say.reminders.greeting;
  const name = firstName(recipient?.name ?? "");
  const greeting = `${localTime(now) < MORNING_ENDS ? goodMorning(name) : hello(name)} ${today(committee.name)}`;
  const parts = said.map(({ part }) => part);
  const inSight = distinct(parts.flatMap(({ buttons }) => buttons));
  const folded = distinct([...inSight.slice(IN_SIGHT), ...parts.flatMap(({ more }) => more)]).filter(
    (one) => !inSight.slice(0, IN_SIGHT).some((other) => isSame(one, other)),
  );
  const text = [greeting, ...parts.flatMap(({ first, rest }) => [`· ${first}`, ...rest])].join("\n");
  const card = cardMessage(text, [
    line(bold(greeting)),
    ...parts.flatMap(({ first, rest, isLate }) => [
      line(isLate ? warning(`· ${first}`) : `· ${first}`),
      ...rest.map((words) => line(subtle(words))),
    ]),
    ...rows(inSight.slice(0, IN_SIGHT)),
    ...(folded.length > 0 ? foldOut("more", say.reminders.moreAnswers, rows(folded)) : []),
    ...fewer(
      said.map(({ notice }) => notice),
      scope,
    ),
  ]);
  return {
    ...card,
    parts: said.map(({ id, part: { first, asks } }) => ({ id, text: first, ...(asks && { asks }) })),
  };
}

const isSame = (one: Button, other: Button): boolean => canonical(one.press) === canonical(other.press);

const distinct = (buttons: readonly Button[]): Button[] =>
  buttons.filter((one, index) => buttons.findIndex((other) => isSame(one, other)) === index);

/** The others are still to be pressed when one has been. */
function rows(all: readonly Button[]): Block[] {
  const kept = all.map((one): Button => ({ ...one, keepsCard: true }));
  const starts = kept.flatMap((_, index) => (index % IN_SIGHT === 0 ? [index] : []));
  return starts.map((start) => buttonRow(...kept.slice(start, start + IN_SIGHT)));
}

/** Folded away: nobody needs it while reading, everybody finds it when they do. */
function fewer(said: readonly ReminderNotice[], scope: NoticeScope): Block[] {
  const { say, today } = scope;
  const week = addDays(today, 7);
  const { onlyDayBefore: dayBefore, pauseAWeek, stop } = say.reminders.fewerButtons;
  const less: Button = openButton(scope, dayBefore, press("snooze", { onlyDayBefore: true }));
  // Of what would come the day before all the same it is no choice.
  const isEarly = said.some((notice) => !wantsKind({ onlyDayBefore: true }, notice));
  const all = [
    ...(isEarly ? [less] : []),
    openButton(scope, pauseAWeek, press("snooze", { until: { from: week, to: week } })),
    openButton(scope, stop, press("snooze", {})),
  ];
  return foldOut("fewer", say.reminders.fewer, [buttonRow(...all)]);
}
