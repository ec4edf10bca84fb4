import { z } from "zod";
import { asSecretariat } from "../../domain/committee.ts";
import type { Refusal } from "../../domain/decision.ts";
import { beginPublishing, mayPublish, versionOf, type MinutesDraft } from "../../domain/draft.ts";
import { ownersConcerned, publishMinutes } from "../../domain/publication.ts";
import { draftKey } from "../../ports/records.ts";
import { again } from "../button.ts";
import { committeeFeature, refusal, type Answer, type Context } from "../feature.ts";
import { isAsked } from "../drafts/around.ts";
import { lookBeside } from "../drafts/beside.ts";
import { findDraft } from "../drafts/findDraft.ts";
import { openEditions, whichDraft } from "../drafts/editions.ts";
import { preview } from "../drafts/preview.ts";
import { unseen } from "../drafts/unseen.ts";
import { MeetingRef } from "../meetingReference.ts";
import { draftMeant } from "./draftMeant.ts";
import { postDraft } from "./postAgenda.ts";
import { openAgendaDraft } from "./postAgendaDraft.ts";
import { publishMinutesDraft } from "./publishMinutes.ts";
import { publishedCard } from "./publishedCard.ts";
import { minutesScene, type MinutesScene } from "../drafts/scene.ts";

export const PostMinutesParameters = z.object({
  draft: z.string().optional(),
  /** What the pressed card showed. */
  version: z.number().int().optional(),
  meeting: MeetingRef.optional(),
  /** Where neither was named, whatever waits is meant. */
  paper: z.enum(["agenda", "minutes"]).optional(),
});

/**
 * The secretariat publishes the minutes that a card names or a sentence means; "send it out" may mean an agenda as well.
 * What they have not seen as it is now is shown instead, and what is out already is told.
 */
export const postMinutes = committeeFeature({
  name: "postMinutes",
  audience: "secretariat",
  parameters: PostMinutesParameters,
  async run(context, parameters) {
    const { committee, me, records, say } = context;
    const may = asSecretariat(me);
    if (!may.ok) return refusal(context, may.refusal);
    const agenda = await agendaMeant(context, parameters);
    if (agenda) return agenda;
    if (parameters.draft !== undefined) await lookBeside(context, parameters.draft);
    const meant = await draftMeant(context, parameters, again("postMinutes", parameters));
    if (!meant.ok) return meant.answer;
    const draft = meant.value;
    const shown = parameters.draft === undefined ? await unseen(context, draft) : null;
    if (shown) return shown;
    // Two who press at once are both shown what came of it, on whichever card stays.
    if (parameters.draft !== undefined && draft.state === "published")
      return publishedCard(context, draft, { isOut: true });
    const ready = mayPublish(draft, { actor: me, version: parameters.version ?? versionOf(draft) });
    if (!ready.ok) return notReady(context, draft, ready.refusal);
    const scene = await minutesScene(context, draft);
    if (!scene) return preview(context, draft);
    const held = publishMinutes(scene.meeting, { actor: me, at: context.now });
    if (!held.ok) return refusal(context, held.refusal);
    const { actions, dropped } = scene.publication;
    const found = {
      corrects: scene.isPosted,
      dropped: dropped.map(({ number }) => number),
      corrected: actions.flatMap(({ correction }) =>
        correction ? [{ number: correction.of.number, owners: ownersConcerned(correction) }] : [],
      ),
    };
    // Begun already, it is not written again: of two who press at once each would hold up the other with it.
    if (draft.state === "publishing") return published(context, scene);
    const begun = await records.drafts.change(committee.id, draftKey(draft.id), (current) =>
      beginPublishing(current, { actor: me, version: versionOf(draft), found }),
    );
    if (!begun) return { text: say.general.outdatedButton };
    if (!begun.ok) return notReady(context, draft, begun.refusal);
    return published(context, scene);
  },
});

/** "Send det ud": the agenda where only that waits, and of both it is asked which. */
async function agendaMeant(
  context: Context,
  { draft, meeting, paper }: z.infer<typeof PostMinutesParameters>,
): Promise<Answer | null> {
  if (draft !== undefined || meeting !== undefined || paper !== undefined) return null;
  const agenda = await openAgendaDraft(context, null);
  if (!agenda) return null;
  const minutes = await openEditions(context, "minutes");
  return minutes.length > 0 ? whichDraft(context, [agenda, ...minutes]) : postDraft(context, agenda);
}

async function published(context: Context, scene: MinutesScene): Promise<Answer> {
  const done = await publishMinutesDraft(context, scene);
  return done.ok ? publishedCard(context, done.value, { isOut: false }) : done.answer;
}

/** What was corrected since the card, and whose meeting nobody has named, is shown instead of sent. */
async function notReady(context: Context, draft: MinutesDraft, reason: Refusal): Promise<Answer> {
  const { say, today } = context;
  if (isAsked(reason)) return preview(context, draft);
  if (reason.kind === "draftChanged") {
    const now = await findDraft(context, draft.id);
    return now.ok ? preview(context, now.value, say.handOver.changedSince) : now.answer;
  }
  const scene = reason.kind === "draftPublished" ? await minutesScene(context, draft) : null;
  return scene
    ? { text: say.minutes.publish.already(say.dates.day(scene.meeting.date, today)) }
    : refusal(context, reason);
}
