import { bold, cardMessage, foldOut, heading, line, row, subtle, title, type Block } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { firstFitting } from "../../cards/size.ts";
import type { MinutedAction, Minutes } from "../../domain/minutes.ts";
import type { Message } from "../../ports/messenger.ts";
import { saidShort } from "../actions/owners.ts";
import { aroundBlocks } from "./around.ts";
import { allItems, type Room } from "./items.ts";
import { saidOutcome, saidShortDue, saidWhen, type Wording } from "./wording.ts";

/** So many stand in sight; what is more folds out. */
const DECISIONS_IN_SIGHT = 6;
const ACTIONS_IN_SIGHT = 6;
const SUBJECTS_IN_SIGHT = 4;
/** Characters of a task, a title or a subject: two lines on a phone. */
const ROW_LENGTH = 140;
/** Nobody reads further down a fold-out. */
const MOST_FOLDED = 60;
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

function cardWith(minutes: Minutes, wording: Wording, room: Room): Message {
  const { committee, say, today } = wording;
  const first = say.minutes.title(committee.name, say.dates.day(minutes.date, today));
  return cardMessage(excerpt([first, ...textLines(minutes, wording)].join(". "), TEXT_LENGTH), [
    title(first),
    ...decisions(minutes, wording),
    ...actions(minutes, wording),
    ...comingUp(minutes, wording),
    ...aroundBlocks(minutes, wording),
    ...foldOut("items", say.minutes.allItems, allItems(minutes, wording, room)),
  ]);
}

function textLines(minutes: Minutes, wording: Wording): string[] {
  const { say } = wording;
  const decided = decidedItems(minutes, wording).map(({ item, said }) => `${item.number} ${item.title}: ${said}`);
  const given = minutes.actions.map(
    (action) => `${saidShort(action.owners, wording.committee, wording.say)}: ${action.task}`,
  );
  return [
    ...(decided.length > 0 ? [`${say.minutes.decided}: ${decided.join("; ")}`] : []),
    ...(given.length > 0 ? [`${say.minutes.actions}: ${given.join("; ")}`] : []),
  ];
}

/** What a busy reader looks for first, in the order of the items. */
const decidedItems = ({ items }: Minutes, wording: Wording) =>
  items.map((item) => ({ item, said: saidOutcome(item, wording) })).filter(({ said }) => said !== "");

function decisions(minutes: Minutes, wording: Wording): Block[] {
  const { say } = wording;
  const decided = decidedItems(minutes, wording);
  if (decided.length === 0) return [line(subtle(say.minutes.itemsOnly(minutes.items.length)))];
  const more = decided.length - DECISIONS_IN_SIGHT;
  return [
    heading(say.minutes.decided),
    ...decided
      .slice(0, DECISIONS_IN_SIGHT)
      .map(({ item, said }) => row([String(item.number)], `${excerpt(item.title, ROW_LENGTH)} · `, bold(said))),
    ...(more > 0 ? [line(subtle(say.minutes.moreDecisions(more)))] : []),
  ];
}

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
