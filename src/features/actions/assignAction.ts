import { z } from "zod";
import { again } from "../button.ts";
import { command } from "../command.ts";
import { committeeFeature } from "../feature.ts";
import { ActionRef, findAction } from "./findAction.ts";

export const AssignActionParameters = ActionRef.extend({ owners: z.array(z.string()).min(1) });

/** An action that is there goes to somebody else: its owners are corrected, as under "Ret" on its card. */
export const assignAction = committeeFeature({
  name: "assignAction",
  audience: "everybody",
  parameters: AssignActionParameters,
  async run(context, parameters) {
    const number = await findAction(context, parameters, again("assignAction", parameters));
    if (!number.ok) return number.answer;
    return { then: command("amendAction", { action: number.value, owners: parameters.owners }) };
  },
});
