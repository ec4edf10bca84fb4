import { z } from "zod";
import { isOfHidden } from "../../domain/closedItem.ts";
import type { DraftAction, MinutesDraft } from "../../domain/draft.ts";
import { originOf } from "../../domain/publication.ts";
import { logAction } from "../actions/index.ts";
import { proposeItem } from "../agenda/index.ts";
import type { Capabilities } from "../capabilities.ts";
import { findDraft } from "../drafts/findDraft.ts";
import { minutesScene } from "../drafts/scene.ts";
import { committeeFeature, type Answer, type Context } from "../feature.ts";

export const WriteDownParameters = z.object({
  draft: z.string(),
  thing: z.string(),
  /** Of what is to come up again: on whose agenda; otherwise on the next one. */
  meeting: z.string().optional(),
});

/**
 * Takes up what minutes were published without, since nobody had said yes to it: an action is logged, or first asked
 * about as if somebody had just written it; what is to come up again is put on the next agenda.
 */
export const writeDown = committeeFeature({
  name: "writeDown",
  audience: "secretariat",
  parameters: WriteDownParameters,
  async run(context, { draft: id, thing, meeting }) {
    const draft = await findDraft(context, id);
    if (!draft.ok) return draft.answer;
    const outdated = { text: context.say.general.outdatedButton };
    if (draft.value.kind !== "minutes") return outdated;
    // What came of a closed item is on no list that everybody reads.
    const isHidden = await hiddenIn(context, draft.value);
    const found = [...draft.value.actions, ...draft.value.followUps].find(({ key }) => key === thing);
    if (found && isHidden(found.item)) return { text: context.say.closed.where };
    const action = draft.value.actions.find(({ key }) => key === thing);
    if (action) return beside(await logAction.perform(context, asked(action, originOf(draft.value, thing))));
    const followUp = draft.value.followUps.find(({ key }) => key === thing);
    const on = meeting === undefined ? {} : { meeting: { id: meeting } };
    const item = { subject: followUp?.subject, ...on } satisfies Capabilities["proposeItem"];
    return followUp ? beside(await proposeItem.perform(context, item)) : outdated;
  },
});

/** Whether an item of it is closed: in the document, on the agenda or in the edition that is out. */
async function hiddenIn(context: Context, draft: MinutesDraft): Promise<(item: number) => boolean> {
  const scene = await minutesScene(context, draft);
  return isOfHidden(scene?.draft ?? draft);
}

/** A name that fits two is asked about, for whoever it is known of is not. */
const asked = ({ owners, task, due }: DraftAction, origin: string): Capabilities["logAction"] => ({
  owners: owners.map(({ name, person }) => (person === null ? name : { id: person })),
  task,
  ...(due !== null && { due: { from: due, to: due } }),
  origin,
});

/** The card with what was published stays: there may be more on it to take up. */
const beside = ({ text, card }: Answer): Answer => ({ text, ...(card && { card }) });
