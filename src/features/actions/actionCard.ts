import { bold, buttons, cardMessage, dateInput, foldOut, input, line, subtle } from "../../cards/card.ts";
import { LONGEST_TASK, type Action } from "../../domain/action.ts";
import type { Answer, Context } from "../feature.ts";
import { button, press, undoButton } from "../button.ts";
import { saidDue } from "./due.ts";
import { saidOwners } from "./owners.ts";
import { toldLines } from "./told.ts";

/** What was understood of an action, who is told of it, and the way to correct it or take it back. */
export function actionCard(context: Context, action: Action, change: string): Answer {
  const { say } = context;
  const first = say.actions.title(action.number, saidOwners(action, say));
  const second = `${action.task} · ${saidDue(action.due, context)}`;
  const told = toldLines(context, action);
  return cardMessage([`${first}.`, `${second}.`, ...told].join(" "), [
    line(bold(first)),
    line(second),
    ...told.map((text) => line(subtle(text))),
    ...foldOut("amend", say.actions.amendButton, amendInputs(context, action), undoButton(context, change)),
  ]);
}

function amendInputs(context: Context, action: Action) {
  const { say } = context;
  const owners = action.owners.map(({ name }) => name).join(", ");
  const due = action.due ?? "";
  return [
    input("owners", { label: say.actions.ownersLabel, value: owners }),
    input("task", { label: say.actions.taskLabel, value: action.task, isMultiline: true, maxLength: LONGEST_TASK }),
    dateInput("due", { label: say.actions.dueLabel, ...(due !== "" && { value: due }) }),
    buttons(
      button(
        context,
        say.actions.saveButton,
        // What stood in the inputs: only what was changed there is changed in the action.
        press("amendAction", { action: action.number, was: { owners, task: action.task, due } }, "owners", "task"),
        { style: "positive" },
      ),
    ),
  ];
}
