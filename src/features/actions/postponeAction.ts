import { z } from "zod";
import { bold, cardMessage, line, type Press } from "../../cards/card.ts";
import { changeable, postponeAction as decide, type Action } from "../../domain/action.ts";
import { addDays, addMonths, weekdayAfter } from "../../domain/calendar.ts";
import { workingDayFrom } from "../../domain/workingTime.ts";
import type { PlainDate } from "../../domain/time.ts";
import { Later } from "../../language/understanding.ts";
import { changeAction } from "../changing.ts";
import { actionSeen } from "../closed.ts";
import { committeeFeature, found, refusal, type Answer, type Context, type Found } from "../feature.ts";
import { again, undoButton } from "../button.ts";
import { question, type Option, type Some } from "../question.ts";
import { announceAction } from "./announce.ts";
import { askWhetherDue, DueParameters, findDue, meetingAhead, type DueAgain } from "./due.ts";
import { ActionRef, actionNumbered, findAction } from "./findAction.ts";

/** Counted from the deadline, or from today where that has passed. */
const By = z.object({ days: z.number().int(), months: z.number().int() });

export const PostponeActionParameters = ActionRef.extend(DueParameters.shape).extend({
  by: By.optional(),
  later: Later.optional(),
  /** Said with a button: a day before the one that it had is meant. */
  sooner: z.literal(true).optional(),
});

/** Another deadline for an action: until when is asked where nobody said, and a day before the one that it has is asked about. */
export const postponeAction = committeeFeature({
  name: "postponeAction",
  audience: "everybody",
  parameters: PostponeActionParameters,
  async run(context, parameters) {
    const { me, say, today } = context;
    const number = await findAction(context, parameters, again("postponeAction", parameters));
    if (!number.ok) return number.answer;
    const asked = again("postponeAction", { ...parameters, action: number.value });
    const doubted = askWhetherDue(context, parameters, asked);
    if (doubted) return doubted;
    const action = await actionNumbered(context, number.value);
    if (!action.ok) return action.answer;
    const due = await untilWhen(context, action.value, parameters, asked);
    if (!due.ok) return due.answer;
    const until = due.value;
    if (until === null) return askUntilWhen(context, action.value, asked);
    const earlier = parameters.sooner ? null : askWhetherSooner(context, action.value, until, asked);
    if (earlier) return earlier;
    const changed = await changeAction(context, number.value, (current) =>
      decide(current, { actor: me, due: until, today }),
    );
    if (!changed.ok) return changed.answer;
    const { before, after } = changed.value;
    const change = await context.logChange("postponeAction", { kind: "action", before, after });
    await announceAction(context, before, after);
    const text = say.actions.postponed(after.number, actionSeen(after, context).task, say.dates.day(until, today));
    return { ...cardMessage(text, [line(bold(text))], [undoButton(context, change)]), replaces: true };
  },
});

/** null: nobody said. */
async function untilWhen(
  context: Context,
  action: Action,
  { due, by, later }: z.infer<typeof PostponeActionParameters>,
  asked: DueAgain,
): Promise<Found<PlainDate | null>> {
  if (due !== undefined && later?.weekday === undefined) return findDue(context, due, asked);
  const from = countedFrom(action.due, context.today);
  // "Udsæt 12 til fredag": the first one after the day that it is due.
  if (later?.weekday !== undefined) return found(weekdayAfter(from, later.weekday));
  return found(by === undefined ? null : laterBy(from, by));
}

/** "En måned" is no day by itself: nobody hands anything in on a Sunday. */
const laterBy = (from: PlainDate, { days, months }: z.infer<typeof By>): PlainDate => {
  const until = addMonths(addDays(from, days), months);
  return months === 0 ? until : workingDayFrom(until);
};

/** The question whether it is to be due before it was; null: it is not. */
function askWhetherSooner(
  context: Context,
  action: Action,
  until: PlainDate,
  asked: (filled: { sooner: true }) => Press,
): Answer | null {
  const { say, today, me } = context;
  const before = changeable(action, me).ok ? action.due : null;
  if (before === null || until >= before || until < today) return null;
  const { sooner, soonerButton } = say.actions;
  return question(context, sooner(action.number, say.dates.day(before, today), say.dates.day(until, today)), [
    { title: soonerButton(say.dates.shortDay(until, today)), press: asked({ sooner: true }) },
  ]);
}

const countedFrom = (due: PlainDate | null, today: PlainDate): PlainDate => (due !== null && due > today ? due : today);

async function askUntilWhen(context: Context, action: Action, asked: DueAgain): Promise<Answer> {
  const { me, say, today } = context;
  const open = changeable(action, me);
  if (!open.ok) return refusal(context, open.refusal);
  const from = countedFrom(action.due, today);
  const meeting = await meetingAhead(context);
  const option = (label: (when: string) => string, due: PlainDate): Option => ({
    title: label(say.dates.shortDay(due, today)),
    press: asked({ due: { from: due, to: due } }),
  });
  const { nextMeeting, week, month } = say.actions.until;
  const later: Some<Option> = [option(week, addDays(from, 7)), option(month, laterBy(from, { days: 0, months: 1 }))];
  const options: Some<Option> = meeting && meeting.date > from ? [option(nextMeeting, meeting.date), ...later] : later;
  return question(context, say.actions.untilWhen(action.number, actionSeen(action, context).task), options);
}
