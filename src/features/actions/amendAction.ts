import { z } from "zod";
import { amendAction as decide, LONGEST_TASK, type Amendment } from "../../domain/action.ts";
import { PlainDate } from "../../domain/time.ts";
import { again } from "../button.ts";
import { changeAction } from "../changing.ts";
import { committeeFeature, found, refusal, unfound, type Answer, type Context, type Found } from "../feature.ts";
import { actionCard } from "./actionCard.ts";
import { announceAction } from "./announce.ts";
import { actionNumbered } from "./findAction.ts";
import { findOwners, OwnerRef, splitOwners } from "./owners.ts";

/** An emptied input answers with nothing or with "". Of the date: no deadline. */
const DueInput = z.union([PlainDate, z.literal("")]);
export const AmendActionParameters = z.object({
  action: z.number().int(),
  owners: z.union([z.string(), z.array(OwnerRef)]).optional(),
  task: z.string().optional(),
  due: DueInput.optional(),
  /** What stood in the inputs of a card; without, what is not said stays as it is. */
  was: z.object({ owners: z.string(), task: z.string(), due: DueInput }).optional(),
});
export type AmendActionParameters = z.infer<typeof AmendActionParameters>;

/** The inputs under "Ret" on an action's card. */
export const amendAction = committeeFeature({
  name: "amendAction",
  audience: "everybody",
  parameters: AmendActionParameters,
  async run(context, parameters) {
    const { me, today, say } = context;
    const said = saidAnew(parameters);
    if (said.task === "") return { text: say.actions.taskEmptied };
    if (said.task !== undefined && said.task.length > LONGEST_TASK) return { text: say.actions.taskTooLong };
    const change = await changeOf(context, said, parameters);
    if (!change.ok) return change.answer;
    const changed = await changeAction(context, parameters.action, (current) =>
      decide(current, { actor: me, change: change.value, today }),
    );
    if (!changed.ok) return changed.answer;
    const { before, after } = changed.value;
    const logged = await context.logChange("amendAction", { kind: "action", before, after });
    await announceAction(context, before, after, { inAnswer: "owners" });
    return { ...actionCard(context, after, logged), replaces: true };
  },
});

type Said = Pick<AmendActionParameters, "owners" | "task" | "due">;

/** What was not touched on the card stays as it is now, whatever stood there when the card was made. */
function saidAnew({ owners, task, due, was }: AmendActionParameters): Said {
  if (!was) return { owners, task: task?.trim(), due };
  const [who, what, when] = [
    typeof owners === "object" ? owners : (owners ?? "").trim(),
    (task ?? "").trim(),
    due ?? "",
  ];
  return {
    ...(who !== was.owners && { owners: who }),
    ...(what !== was.task && { task: what }),
    ...(when !== was.due && { due: when }),
  };
}

async function changeOf(
  context: Context,
  { owners, task, due }: Said,
  parameters: AmendActionParameters,
): Promise<Found<Amendment>> {
  const change: Amendment = {
    ...(task !== undefined && { task }),
    ...(due !== undefined && { due: due === "" ? null : due }),
  };
  if (owners === undefined) return found(change);
  // First, since whoever is named from outside is taken in then: nobody is for a change that is refused.
  const refused = await refusedWithoutOwners(context, parameters.action, change);
  if (refused) return unfound(refused);
  const names = typeof owners === "string" ? splitOwners(owners, context.committee) : owners;
  const resolved = await findOwners(context, names, again("amendAction", parameters));
  return resolved.ok ? found({ ...change, owners: resolved.value }) : resolved;
}

async function refusedWithoutOwners(context: Context, number: number, change: Amendment): Promise<Answer | null> {
  const { me, today } = context;
  const action = await actionNumbered(context, number);
  if (!action.ok) return action.answer;
  const may = decide(action.value, { actor: me, change, today });
  return may.ok || may.refusal.kind === "nothingChanged" ? null : refusal(context, may.refusal);
}
