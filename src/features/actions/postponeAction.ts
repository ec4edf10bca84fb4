import { bold, cardMessage, line, type Press } from "../../cards/card.ts";
import { changeable, postponeAction as decide } from "../../domain/action.ts";
import { addDays, addMonths } from "../../domain/calendar.ts";
import type { PlainDate } from "../../domain/time.ts";
import { actionId } from "../../ports/records.ts";
import { changeAction } from "../changing.ts";
import { committeeFeature, refusal, type Answer, type Context } from "../feature.ts";
import { again, undoButton } from "../button.ts";
import { question, type Option } from "../question.ts";
import { announceAction } from "./announce.ts";
import { askWhetherDue, DueParameters, findDue, meetingAhead, type DueRef } from "./due.ts";
import { ActionRef, findAction } from "./findAction.ts";

export const PostponeActionParameters = ActionRef.extend(DueParameters.shape);

export const postponeAction = committeeFeature({
  name: "postponeAction",
  audience: "everybody",
  parameters: PostponeActionParameters,
  async run(context, parameters) {
    const { me, say, today } = context;
    const number = await findAction(context, parameters, again("postponeAction", parameters));
    if (!number.ok) return number.answer;
    const asked = again("postponeAction", { ...parameters, action: number.value });
    if (parameters.due === undefined) return askUntilWhen(context, number.value, asked);
    const doubted = askWhetherDue(context, parameters, asked);
    if (doubted) return doubted;
    const due = await findDue(context, parameters.due);
    if (!due.ok) return due.answer;
    const until = due.value;
    if (until === null) return askUntilWhen(context, number.value, asked);
    const changed = await changeAction(context, number.value, (current) =>
      decide(current, { actor: me, due: until, today }),
    );
    if (!changed.ok) return changed.answer;
    const { before, after } = changed.value;
    const change = await context.logChange("postponeAction", { kind: "action", before, after });
    await announceAction(context, before, after);
    const text = say.actions.postponed(after.number, after.task, say.dates.day(until, today));
    return { ...cardMessage(text, [line(bold(text))], [undoButton(context, change)]), replaces: true };
  },
});

/** The same, once it is known until when. */
type DueAgain = (filled: { due: DueRef }) => Press;

/** Counted from the deadline, or from today where that has passed. */
async function askUntilWhen(context: Context, number: number, asked: DueAgain): Promise<Answer> {
  const { committee, me, records, say, today } = context;
  const action = (await records.actions.read(committee.id, actionId(number)))?.value;
  if (!action) return { text: say.actions.unknownNumber(number) };
  const open = changeable(action, me);
  if (!open.ok) return refusal(context, open.refusal);
  const from = action.due !== null && action.due > today ? action.due : today;
  const meeting = await meetingAhead(context);
  const option = (label: (when: string) => string, due: PlainDate): Option => ({
    title: label(say.dates.shortDay(due, today)),
    press: asked({ due: { from: due, to: due } }),
  });
  const { nextMeeting, week, month } = say.actions.until;
  return question(context, say.actions.untilWhen(number, action.task), [
    ...(meeting && meeting.date > from ? [option(nextMeeting, meeting.date)] : []),
    option(week, addDays(from, 7)),
    option(month, addMonths(from, 1)),
  ]);
}
