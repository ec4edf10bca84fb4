import { z } from "zod";
import { asSecretariat } from "../../domain/committee.ts";
import type { Refusal } from "../../domain/decision.ts";
import { beginPublishing, versionOf, type MinutesDraft } from "../../domain/draft.ts";
import { publishMinutes } from "../../domain/publication.ts";
import { draftKey } from "../../ports/records.ts";
import { again } from "../button.ts";
import { committeeFeature, refusal, type Answer, type Context } from "../feature.ts";
import { findDraft } from "../drafts/findDraft.ts";
import { preview } from "../drafts/preview.ts";
import { MeetingRef } from "../meetingReference.ts";
import { draftMeant } from "./draftMeant.ts";
import { publishMinutesDraft } from "./publishMinutes.ts";
import { publishedCard } from "./publishedCard.ts";
import { minutesScene } from "../drafts/scene.ts";

export const PostMinutesParameters = z.object({
  draft: z.string().optional(),
  /** What the pressed card showed. */
  version: z.number().int().optional(),
  meeting: MeetingRef.optional(),
});

export const postMinutes = committeeFeature({
  name: "postMinutes",
  audience: "secretariat",
  parameters: PostMinutesParameters,
  async run(context, parameters) {
    const { committee, me, records, say } = context;
    const may = asSecretariat(me);
    if (!may.ok) return refusal(context, may.refusal);
    const meant = await draftMeant(context, parameters, again("postMinutes", parameters));
    if (!meant.ok) return meant.answer;
    const draft = meant.value;
    // A sentence is said of what one has seen; what somebody else handed over is shown first.
    if (parameters.draft === undefined && draft.state === "open" && draft.by !== me.id) return preview(context, draft);
    const ready = beginPublishing(draft, { actor: me, version: parameters.version ?? versionOf(draft) });
    if (!ready.ok) return notReady(context, draft, ready.refusal);
    const scene = await minutesScene(context, draft);
    if (!scene) return preview(context, draft);
    const held = publishMinutes(scene.meeting, { actor: me, at: context.now });
    if (!held.ok) return refusal(context, held.refusal);
    const begun = await records.drafts.change(committee.id, draftKey(draft.id), (current) =>
      beginPublishing(current, { actor: me, version: versionOf(draft) }),
    );
    if (!begun) return { text: say.general.outdatedButton };
    if (!begun.ok) return notReady(context, draft, begun.refusal);
    const published = await publishMinutesDraft(context, scene);
    return published.ok ? publishedCard(context, scene, published.value) : published.answer;
  },
});

/** What was corrected since the card, and whose meeting nobody has named, is shown instead of sent. */
async function notReady(context: Context, draft: MinutesDraft, reason: Refusal): Promise<Answer> {
  const { say, today } = context;
  if (reason.kind === "meetingUnknown") return preview(context, draft);
  if (reason.kind === "draftChanged") {
    const now = await findDraft(context, draft.id);
    return now.ok ? preview(context, now.value, say.handOver.changedSince) : now.answer;
  }
  const scene = reason.kind === "draftPublished" ? await minutesScene(context, draft) : null;
  return scene
    ? { text: say.minutes.publish.already(say.dates.day(scene.meeting.date, today)) }
    : refusal(context, reason);
}
