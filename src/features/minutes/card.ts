import { bold, cardMessage, foldOut, heading, line, row, subtle, title, type Block } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { firstFitting } from "../../cards/size.ts";
import { decidedItems, type MinutedAction, type Minutes, type MinutesItem } from "../../domain/minutes.ts";
import type { Message } from "../../ports/messenger.ts";
import { saidShort } from "../actions/owners.ts";
import { saidAbsent, saidDecisions, saidDue, saidNextMeeting, saidWhen, type Wording } from "./wording.ts";

/** So many stand in sight; what is more folds out. */
const DECISIONS_IN_SIGHT = 6;
const ACTIONS_IN_SIGHT = 6;
const SUBJECTS_IN_SIGHT = 4;
/** Characters of a task, a title or a subject: two lines on a phone. */
const ROW_LENGTH = 140;
const RECOMMENDATION_LENGTH = 120;
/** Of notifications and of where cards are not shown. */
const TEXT_LENGTH = 600;

/** The summary that the channel gets and that everybody can ask for: decisions, actions, what comes up again. */
export function minutesCard(minutes: Minutes, wording: Wording): Message {
  // Long minutes show less of each item's outcome rather than not being delivered.
  return firstFitting([
    () => cardWith(minutes, wording, 300),
    () => cardWith(minutes, wording, 100),
    () => cardWith(minutes, wording, 0),
  ]);
}

function cardWith(minutes: Minutes, wording: Wording, outcomeLength: number): Message {
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
    ...foldOut(
      "items",
      say.minutes.allItems,
      minutes.items.flatMap((item) => wholeItem(item, wording, outcomeLength)),
    ),
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
  const rows = minutes.actions.map((action) => actionRow(action, wording));
  const more = rows.length - ACTIONS_IN_SIGHT;
  return [
    heading(say.minutes.actions),
    ...rows.slice(0, ACTIONS_IN_SIGHT),
    ...(more > 0 ? foldOut("actions", say.minutes.moreActions(more), rows.slice(ACTIONS_IN_SIGHT)) : []),
  ];
}

const actionRow = ({ number, owners, task, due }: MinutedAction, wording: Wording): Block =>
  row(
    [String(number)],
    bold(saidShort(owners, wording.committee, wording.say)),
    `: ${excerpt(task, ROW_LENGTH)}`,
    subtle(` · ${saidDue(due, wording)}`),
  );

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

function wholeItem(item: MinutesItem, { say }: Wording, outcomeLength: number): Block[] {
  const decided = item.recommendations.flatMap(({ number, text, decision }) =>
    decision === null
      ? []
      : [line(subtle(`${number}. ${excerpt(text, RECOMMENDATION_LENGTH)} · `), bold(say.minutes.decisions[decision]))],
  );
  const outcome = outcomeLength === 0 ? "" : excerpt(item.outcome, outcomeLength);
  return [
    { ...line(bold(`${item.number}  ${excerpt(item.title, ROW_LENGTH)}`)), spacing: "Medium" },
    ...(outcome === "" ? [] : [line(outcome)]),
    ...decided,
  ];
}
