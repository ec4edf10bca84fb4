import { z } from "zod";
import type { Press } from "../../cards/card.ts";
import { mayChange, type Action } from "../../domain/action.ts";
import { foldedWords } from "../../language/folding.ts";
import { isSameWord } from "../../language/sameWord.ts";
import { actionKey } from "../../ports/records.ts";
import { onButton } from "../button.ts";
import { found, refusal, unfound, type Context, type Found } from "../feature.ts";
import { each, question, type Option } from "../question.ts";
import { openActions } from "./open.ts";
import { isHeldBy } from "./owners.ts";

/** An action by its number, or by words of its task. */
export const ActionRef = z.object({ action: z.number().int().optional(), task: z.string().optional() });
export type ActionRef = z.infer<typeof ActionRef>;

/** What is asked for again once it is known which action is meant. */
type ActionAgain = (filled: { action: number }) => Press;

/** The number of the action that is meant; by its words only among the open ones that the writer may change. */
export async function findAction(context: Context, ref: ActionRef, again: ActionAgain): Promise<Found<number>> {
  if (ref.action !== undefined) return found(ref.action);
  const { committee, me, say } = context;
  const open = await openActions(context);
  const task = ref.task?.trim() ?? "";
  const fits = task === "" ? open.filter((action) => isHeldBy(action, me.id, committee)) : closest(task, open);
  const mine = fits.filter((action) => mayChange(action, me));
  const [only, ...others] = mine;
  if (!only && fits.length > 0) return unfound(refusal(context, { kind: "notYourAction" }));
  if (!only) return unfound({ text: task === "" ? say.actions.lists.open.none.mine : say.actions.noActionAbout(task) });
  // Without a word about which one, even an only one is asked about.
  if (others.length === 0 && task !== "") return found(only.number);
  const option = (action: Action): Option => ({
    title: `${action.number} ${onButton(action.task)}`,
    press: again({ action: action.number }),
  });
  const { whichAction, whichOfMany } = say.actions;
  return unfound(question(context, mine.length > 3 ? whichOfMany : whichAction, each([only, ...others], option)));
}

/** Not found: that there is no action of that number. */
export async function actionNumbered({ committee, records, say }: Context, number: number): Promise<Found<Action>> {
  const kept = await records.actions.read(committee.id, actionKey(number));
  return kept ? found(kept.value) : unfound({ text: say.actions.unknownNumber(number) });
}

/** Those that have most of the words said, in their task or among their owners; at least half of them. */
function closest(task: string, actions: readonly Action[]): Action[] {
  const said = words(task);
  const scored = actions.map((action) => {
    const has = words([action.task, ...action.owners.map(({ name }) => name)].join(" "));
    return { action, score: said.filter((word) => has.some((other) => isSameWord(word, other))).length };
  });
  const best = Math.max(1, said.length / 2, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score >= best).map(({ action }) => action);
}

/** Short words say little about a task; where there are no others, they are all there is. */
function words(text: string): string[] {
  const all = foldedWords(text);
  const long = all.filter((word) => word.length >= 4);
  return long.length > 0 ? long : all;
}
