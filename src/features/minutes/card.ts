import { bold, cardMessage, foldOut, heading, line, row, subtle, title, type Block } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { firstFitting } from "../../cards/size.ts";
import { decidedItems, type MinutedAction, type Minutes, type MinutesItem } from "../../domain/minutes.ts";
import type { Message } from "../../ports/messenger.ts";
import { saidShort } from "../actions/owners.ts";
import {
  recommended,
  saidAbsent,
  saidDecisions,
  saidShortDue,
  saidNextMeeting,
  saidWhen,
  type Wording,
} from "./wording.ts";

/** So many stand in sight; what is more folds out. */
const DECISIONS_IN_SIGHT = 6;
const ACTIONS_IN_SIGHT = 6;
const SUBJECTS_IN_SIGHT = 4;
/** Characters of a task, a title or a subject: two lines on a phone. */
const ROW_LENGTH = 140;
/** Nobody reads further down a fold-out. */
const MOST_FOLDED = 60;
const MOST_ITEMS = 60;
/** Of notifications and of where cards are not shown. */
const TEXT_LENGTH = 600;

/** The summary that the channel gets and that everybody can ask for: decisions, actions, what comes up again. */
export function minutesCard(minutes: Minutes, wording: Wording): Message {
  // Long minutes show less of each item's outcome rather than not being delivered.
  return firstFitting([
    () => cardWith(minutes, wording, { outcome: 300, recommendation: 120 }),
    () => cardWith(minutes, wording, { outcome: 100, recommendation: 60 }),
    () => cardWith(minutes, wording, { outcome: 0, recommendation: 0 }),
  ]);
}

/** Characters; 0: left out. */
interface Room {
  outcome: number;
  recommendation: number;
}

function cardWith(minutes: Minutes, wording: Wording, room: Room): Message {
  const { committee, say, today } = wording;
  const first = say.minutes.title(committee.name, say.dates.day(minutes.date, today));
  const absent = saidAbsent(minutes.absent, wording);
  const next = saidNextMeeting(minutes.nextMeeting, wording);
  return cardMessage(excerpt([first, ...textLines(minutes, wording)].join(". "), TEXT_LENGTH), [
    title(first),
    ...decisions(minutes, wording),
    ...actions(minutes, wording),
    ...comingUp(minutes, wording),
    ...(absent === "" ? [] : [line(bold(`${say.minutes.absent}: `), absent)]),
    ...(next === "" ? [] : [line(bold(`${say.minutes.nextMeeting}: `), next)]),
    ...foldOut("items", say.minutes.allItems, allItems(minutes, wording, room)),
  ]);
}

function textLines(minutes: Minutes, wording: Wording): string[] {
  const { say } = wording;
  const decided = decidedItems(minutes).map((item) => `${item.number} ${item.title}: ${saidOutcome(item, wording)}`);
  const given = minutes.actions.map(
    (action) => `${saidShort(action.owners, wording.committee, wording.say)}: ${action.task}`,
  );
  return [
    ...(decided.length > 0 ? [`${say.minutes.decided}: ${decided.join("; ")}`] : []),
    ...(given.length > 0 ? [`${say.minutes.actions}: ${given.join("; ")}`] : []),
  ];
}

function decisions(minutes: Minutes, wording: Wording): Block[] {
  const { say } = wording;
  const decided = decidedItems(minutes);
  if (decided.length === 0) return [line(subtle(say.minutes.itemsOnly(minutes.items.length)))];
  const more = decided.length - DECISIONS_IN_SIGHT;
  return [
    heading(say.minutes.decided),
    ...decided
      .slice(0, DECISIONS_IN_SIGHT)
      .map((item) =>
        row([String(item.number)], `${excerpt(item.title, ROW_LENGTH)} · `, bold(saidOutcome(item, wording))),
      ),
    ...(more > 0 ? [line(subtle(say.minutes.moreDecisions(more)))] : []),
  ];
}

const saidOutcome = (item: MinutesItem, { say }: Wording): string => saidDecisions(item.recommendations, say);

function actions(minutes: Minutes, wording: Wording): Block[] {
  const { say } = wording;
  if (minutes.actions.length === 0) return [];
  const more = minutes.actions.slice(ACTIONS_IN_SIGHT);
  // The folded ones are plain lines: they weigh half as much, and long minutes have many.
  const folded = more
    .slice(0, MOST_FOLDED)
    .map((action) => line(subtle(`${action.number}  `), ...actionRuns(action, wording)));
  const left = more.length - folded.length;
  return [
    heading(say.minutes.actions),
    ...minutes.actions
      .slice(0, ACTIONS_IN_SIGHT)
      .map((action) => row([String(action.number)], ...actionRuns(action, wording))),
    ...(folded.length > 0
      ? foldOut("actions", say.minutes.moreActions(more.length), [
          ...folded,
          ...(left > 0 ? [line(subtle(say.minutes.actionsLeft(left)))] : []),
        ])
      : []),
  ];
}

const actionRuns = ({ owners, task, due }: MinutedAction, wording: Wording) => [
  bold(saidShort(owners, wording.committee, wording.say)),
  `: ${excerpt(task, ROW_LENGTH)}`,
  subtle(` · ${saidShortDue(due, wording)}`),
];

function comingUp(minutes: Minutes, wording: Wording): Block[] {
  if (minutes.followUps.length === 0) return [];
  const rows = minutes.followUps.map((followUp) =>
    line(excerpt(followUp.subject, ROW_LENGTH), subtle(` · ${saidWhen(followUp, wording)}`)),
  );
  const more = rows.slice(SUBJECTS_IN_SIGHT);
  return [
    heading(wording.say.minutes.comingUp),
    ...rows.slice(0, SUBJECTS_IN_SIGHT),
    ...(more.length > 0 ? foldOut("subjects", wording.say.minutes.moreSubjects(more.length), more) : []),
  ];
}

function allItems({ items }: Minutes, wording: Wording, room: Room): Block[] {
  const left = items.length - MOST_ITEMS;
  return [
    ...items.slice(0, MOST_ITEMS).flatMap((item) => wholeItem(item, wording, room)),
    ...(left > 0 ? [line(subtle(wording.say.minutes.itemsLeft(left)))] : []),
  ];
}

function wholeItem(item: MinutesItem, wording: Wording, room: Room): Block[] {
  const { say } = wording;
  const name = bold(`${item.number}  ${excerpt(item.title, ROW_LENGTH)}`);
  const decided = saidOutcome(item, wording);
  if (room.outcome === 0) return [line(name, ...(decided === "" ? [] : [subtle(` · ${decided}`)]))];
  const outcome = excerpt(item.outcome, room.outcome);
  return [
    { ...line(name), spacing: "Medium" },
    ...(outcome === "" ? [] : [line(outcome)]),
    ...item.recommendations.flatMap(({ number, text, decision }) =>
      decision === null
        ? []
        : [
            line(
              subtle(`${number}. ${recommended(text, room.recommendation)} · `),
              bold(say.minutes.decisions[decision]),
            ),
          ],
    ),
  ];
}
