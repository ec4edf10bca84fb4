import { bold, cardMessage, line, warning } from "../../cards/card.ts";
import { isOverdue, mayChange, type Action } from "../../domain/action.ts";
import { localDate } from "../../domain/calendar.ts";
import { button, press } from "../button.ts";
import { actionSeen } from "../closed.ts";
import type { Answer, Context } from "../feature.ts";
import { saidDue } from "./due.ts";
import { actionNumbered } from "./findAction.ts";
import { saidOwners } from "./owners.ts";

/** Whether one action is done, and by whom and when it is to be; with its button where it is theirs who ask. */
export async function oneAction(context: Context, number: number): Promise<Answer> {
  const { me, say } = context;
  const numbered = await actionNumbered(context, number);
  if (!numbered.ok) return numbered.answer;
  const action = actionSeen(numbered.value, context);
  const first = say.actions.title(number, saidOwners(action, say));
  const state = stateOf(context, action);
  const isOpen = action.status === "open";
  const done = button(context, say.actions.doneButton(number), press("completeAction", { action: number }));
  return cardMessage(
    [`${first}.`, `${action.task}.`, state].join(" "),
    [line(bold(first)), line(action.task), line(isOpen && isOverdue(action, context.today) ? warning(state) : state)],
    isOpen && mayChange(action, me) ? [done] : [],
  );
}

function stateOf(context: Context, action: Action): string {
  const { say, today } = context;
  const { notDone, done, withdrawn } = say.actions.one;
  switch (action.status) {
    case "open":
      return notDone(saidDue(action.due, context));
    case "done":
      return done(say.dates.day(localDate(action.doneAt), today));
    case "withdrawn":
      return withdrawn(say.dates.day(localDate(action.withdrawnAt), today));
  }
}
