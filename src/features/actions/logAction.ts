import { z } from "zod";
import type { Press } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { LONGEST_TASK, type NewAction, type Owner } from "../../domain/action.ts";
import type { Reversal } from "../../domain/change.ts";
import { taskOnList } from "../../language/task.ts";
import { actionInDraft } from "../draftAround.ts";
import { again, button } from "../button.ts";
import { committeeFeature, refusal, unfound, type Answer, type Context, type Found } from "../feature.ts";
import { asking, question, type Option, type Some } from "../question.ts";
import { actionCard } from "./actionCard.ts";
import { announceAction } from "./announce.ts";
import { createActions } from "./create.ts";
import { askWhetherDue, DueParameters, findDue } from "./due.ts";
import { findOwners, OwnerRef, type OwnersAgain } from "./owners.ts";

export const LogActionParameters = z.object({
  owners: z.array(OwnerRef).optional(),
  task: z.string().optional(),
  ...DueParameters.shape,
  /** Carried by the buttons of a question: whichever of them is pressed, and however often, it is one action. */
  origin: z.string().optional(),
});
export type LogActionParameters = z.infer<typeof LogActionParameters>;

/** A message that is delivered or written again comes soon: its action is among the very latest. */
const REPEATED_WITHIN = 10;

/**
 * Writes an action down and tells its owners. Who is meant, and which day, is asked where that is not certain, and so is
 * whether what minutes at hand have already is to be written down as well. Refused for a deadline that has passed.
 */
export const logAction = committeeFeature({
  name: "logAction",
  audience: "everybody",
  parameters: LogActionParameters,
  async run(context, parameters) {
    const { committee, me, now, today, say } = context;
    const origin = parameters.origin ?? context.id("action");
    const asked = again("logAction", { ...parameters, origin });
    const said = parameters.task?.trim() ?? "";
    const task = taskOnList(said, { due: null, today, language: committee.language });
    if (task === "") return { text: say.actions.missingTask };
    if (task.length > LONGEST_TASK) return { text: say.actions.taskTooLong };
    const drafted = parameters.origin === undefined ? await perhapsDrafted(context, task, asked) : null;
    if (drafted) return drafted;
    const doubted = askWhetherDue(context, parameters, asked);
    if (doubted) return doubted;
    const due = await findDue(context, parameters.due, asked);
    if (!due.ok) return due.answer;
    if (due.value !== null && due.value < today) return refusal(context, { kind: "dateInThePast" });
    // Last, since it takes in whoever is named from outside: nobody is for an action that is not made.
    const owners = await ownersOf(context, parameters, asked, task);
    if (!owners.ok) return owners.answer;
    const action: NewAction = {
      committee: committee.id,
      owners: owners.value,
      task,
      due: due.value,
      loggedAt: now,
      loggedBy: me.id,
      origin,
    };
    return logged(context, action);
  },
});

/** It would be made twice: now, and when the minutes are published. null: no minutes at hand have it. */
async function perhapsDrafted(
  context: Context,
  task: string,
  asked: (filled: { task: string }) => Press,
): Promise<Answer | null> {
  const drafted = await actionInDraft(context, task);
  if (!drafted) return null;
  const { inDraft, logNowButton } = context.say.actions;
  const log = button(context, logNowButton, asked({ task }));
  return asking(context, inDraft(excerpt(drafted.task, TASK_SAID)), [drafted.show, log]);
}

/** Of the action in the draft. In characters. */
const TASK_SAID = 100;

async function ownersOf(
  context: Context,
  { owners = [] }: LogActionParameters,
  asked: OwnersAgain,
  task: string,
): Promise<Found<Owner[]>> {
  if (owners.length > 0) return findOwners(context, owners, asked);
  const { me, say } = context;
  const options: Some<Option> = [
    { title: say.actions.mineButton, press: asked({ owners: [{ id: me.id }] }) },
    { title: say.actions.secretariatButton, press: asked({ owners: [say.actions.secretariatButton] }) },
  ];
  return unfound(question(context, say.actions.whoWillDo(task), options));
}

async function logged(context: Context, action: NewAction): Promise<Answer> {
  const [made] = await createActions(context, [action], { lookBack: REPEATED_WITHIN, saidAgain: true });
  if (made?.status === "done") return refusal(context, { kind: "alreadyDone" });
  if (made?.status !== "open") return refusal(context, { kind: "actionWithdrawn" });
  const reversal: Reversal = { kind: "action", before: null, after: made };
  const change = await context.logChange("logAction", reversal, { once: made.origin });
  await announceAction(context, null, made, { inAnswer: "owners" });
  return { ...actionCard(context, made, change), replaces: true };
}
