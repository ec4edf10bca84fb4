import { z } from "zod";
import { actionId } from "../../ports/records.ts";
import { again } from "../button.ts";
import { committeeFeature } from "../feature.ts";
import type { AmendActionParameters } from "./amendAction.ts";
import { ActionRef, findAction } from "./findAction.ts";

export const AssignActionParameters = ActionRef.extend({ owners: z.array(z.string()).min(1) });

/** An action that is there goes to somebody else: its owners are corrected, as under "Ret" on its card. */
export const assignAction = committeeFeature({
  name: "assignAction",
  audience: "everybody",
  parameters: AssignActionParameters,
  async run(context, parameters) {
    const { committee, records, say } = context;
    const number = await findAction(context, parameters, again("assignAction", parameters));
    if (!number.ok) return number.answer;
    const kept = await records.actions.read(committee.id, actionId(number.value));
    if (!kept) return { text: say.actions.unknownNumber(number.value) };
    const same = { task: kept.value.task, due: kept.value.due ?? "" } as const;
    const amended: AmendActionParameters = {
      action: number.value,
      owners: parameters.owners,
      ...same,
      was: { owners: "", ...same },
    };
    return { text: "", then: { feature: "amendAction", parameters: amended } };
  },
});
