import { z } from "zod";
import { bold, cardMessage, heading, line } from "../../cards/card.ts";
import { completeAction as decide, type Action } from "../../domain/action.ts";
import { changeAction } from "../changing.ts";
import { actionSeen } from "../closed.ts";
import { committeeFeature, type Answer, type Context } from "../feature.ts";
import { again, undoButton } from "../button.ts";
import { announceAction } from "./announce.ts";
import { ActionRef, findAction } from "./findAction.ts";
import { doneButtons } from "./listActions.ts";
import { openActions } from "./open.ts";
import { isHeldBy } from "./owners.ts";
import { actionRows } from "./rows.ts";

/** `list`: pressed on one's own list, which then goes on below the answer. */
export const CompleteActionParameters = ActionRef.extend({ list: z.boolean().optional() });

/** An action is done, as its owners, whoever logged it or the secretariat say. */
export const completeAction = committeeFeature({
  name: "completeAction",
  audience: "everybody",
  parameters: CompleteActionParameters,
  async run(context, parameters) {
    const { me, now } = context;
    const number = await findAction(context, parameters, again("completeAction", parameters));
    if (!number.ok) return number.answer;
    const changed = await changeAction(context, number.value, (current) => decide(current, { actor: me, at: now }));
    if (!changed.ok) return changed.answer;
    const { before, after } = changed.value;
    const change = await context.logChange("completeAction", { kind: "action", before, after });
    await announceAction(context, before, after);
    return parameters.list === true ? listGoesOn(context, after, change) : completed(context, after, change);
  },
});

function completed(context: Context, action: Action, change: string): Answer {
  const text = context.say.actions.completed(action.number, actionSeen(action, context).task);
  return { ...cardMessage(text, [line(bold(text))], [undoButton(context, change)]), replaces: true };
}

async function listGoesOn(context: Context, action: Action, change: string): Promise<Answer> {
  const { committee, me, say } = context;
  const left = (await openActions(context)).filter((one) => isHeldBy(one, me.id, committee));
  if (left.length === 0) return completed(context, action, change);
  const text = say.actions.completed(action.number, actionSeen(action, context).task);
  const seen = left.map((one) => actionSeen(one, context));
  const rows = actionRows(context, seen, { of: me.id });
  return {
    ...cardMessage(
      text,
      [line(bold(text)), heading(say.actions.lists.open.title.mine), ...rows],
      [undoButton(context, change), ...doneButtons(context, left, 2)],
    ),
    replaces: true,
  };
}
