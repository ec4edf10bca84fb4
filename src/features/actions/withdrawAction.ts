import { z } from "zod";
import { bold, cardMessage, line, subtle } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { withdrawAction as decide, type Action } from "../../domain/action.ts";
import { again, undoButton } from "../button.ts";
import { changeAction } from "../changing.ts";
import { actionSeen } from "../closed.ts";
import { committeeFeature, refusal, type Answer, type Context } from "../feature.ts";
import { question } from "../question.ts";
import { announceAction } from "./announce.ts";
import { ActionRef, actionNumbered, findAction } from "./findAction.ts";
import { saidOwners } from "./owners.ts";
import { toldLines } from "./told.ts";

export const WithdrawActionParameters = ActionRef.extend({
  /** The button has been pressed: what is taken back others are told of. */
  confirmed: z.literal(true).optional(),
});
type WithdrawActionParameters = z.infer<typeof WithdrawActionParameters>;

const TASK_LENGTH = 160;

/** An action that should not have been written down, as by minutes that were misread. */
export const withdrawAction = committeeFeature({
  name: "withdrawAction",
  audience: "everybody",
  parameters: WithdrawActionParameters,
  async run(context, parameters) {
    const { me, now } = context;
    const number = await findAction(context, parameters, again("withdrawAction", parameters));
    if (!number.ok) return number.answer;
    if (!parameters.confirmed) return askFirst(context, number.value, parameters);
    const changed = await changeAction(context, number.value, (current) => decide(current, { actor: me, at: now }));
    if (!changed.ok) return changed.answer;
    const { before, after } = changed.value;
    const change = await context.logChange("withdrawAction", { kind: "action", before, after });
    await announceAction(context, before, after, { inAnswer: "owners" });
    return withdrawn(context, before, change);
  },
});

async function askFirst(context: Context, number: number, parameters: WithdrawActionParameters): Promise<Answer> {
  const { me, now, say } = context;
  const action = await actionNumbered(context, number);
  if (!action.ok) return action.answer;
  const may = decide(action.value, { actor: me, at: now });
  if (!may.ok) return refusal(context, may.refusal);
  const { owners, task } = actionSeen(action.value, context);
  const text = say.actions.withdraw.question(number, saidOwners({ owners }, say), excerpt(task, TASK_LENGTH));
  const press = again("withdrawAction", parameters)({ action: number, confirmed: true });
  return question(context, text, [{ title: say.actions.withdraw.button, press }]);
}

function withdrawn(context: Context, action: Action, change: string): Answer {
  const text = context.say.actions.withdraw.done(action.number, actionSeen(action, context).task);
  const told = toldLines(context, action);
  return {
    ...cardMessage(
      [text, ...told].join(" "),
      [line(bold(text)), ...told.map((one) => line(subtle(one)))],
      [undoButton(context, change)],
    ),
    replaces: true,
  };
}
