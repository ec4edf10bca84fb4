import { z } from "zod";
import { itemsOf } from "../../domain/closedItem.ts";
import { accept } from "../../domain/decision.ts";
import { beginPublishing, mayPublish, versionOf, type AgendaDraft } from "../../domain/draft.ts";
import { isUpcoming, type MeetingId } from "../../domain/meeting.ts";
import { isOpenDraftNoted, mayHaveOpenDrafts } from "../../domain/openDrafts.ts";
import { publishAgenda as decide } from "../../domain/publishAgenda.ts";
import { draftKey } from "../../ports/records.ts";
import { publishAgenda } from "./publishAgenda.ts";
import { changeDraft } from "../changing.ts";
import { draftsToPublish } from "../draftLists.ts";
import { closedName } from "../closed.ts";
import { committeeFeature, refusal, type Answer, type Context } from "../feature.ts";
import { publishedAgendaCard } from "./publishedAgendaCard.ts";
import { meetingOfDraft, waitingBeside } from "../drafts/scene.ts";
import { isAsked } from "../drafts/around.ts";
import { closeWith } from "../drafts/closing.ts";
import { findDraft } from "../drafts/findDraft.ts";
import { forgetDrafts } from "../drafts/noted.ts";
import { preview } from "../drafts/preview.ts";
import { announceWaiting } from "../meetings/waiting.ts";

export const PostAgendaDraftParameters = z.object({
  draft: z.string(),
  /** What the pressed card showed. */
  version: z.number().int(),
});

/** The button under the preview of an agenda. */
export const postAgendaDraft = committeeFeature({
  name: "postAgendaDraft",
  audience: "secretariat",
  parameters: PostAgendaDraftParameters,
  async run(context, { draft: id, version }) {
    const draft = await findDraft(context, id);
    if (!draft.ok) return draft.answer;
    if (draft.value.kind !== "agenda") return { text: context.say.general.outdatedButton };
    if (draft.value.state === "published") return alreadyOut(context, draft.value);
    const ready = mayPublish(draft.value, { actor: context.me, version });
    if (ready.ok) return publishAgendaDraft(context, draft.value);
    if (ready.refusal.kind === "draftChanged") return preview(context, draft.value, context.say.handOver.changedSince);
    return isAsked(ready.refusal) ? preview(context, draft.value) : refusal(context, ready.refusal);
  },
});

async function alreadyOut(context: Context, draft: AgendaDraft): Promise<Answer> {
  // Whoever published it may have been interrupted before that.
  if (isOpenDraftNoted(context.committee, draft)) await forgetDrafts(context, [draft.id]);
  return publishedAgendaCard(context, draft, { isOut: true });
}

/**
 * Puts the agenda of a draft in the channel, making its meeting where there is none. Each step does nothing when it
 * was done before, so that it can be taken up again.
 */
export async function publishAgendaDraft(context: Context, draft: AgendaDraft): Promise<Answer> {
  const { committee, me, records, say } = context;
  const about = await meetingOfDraft(context, draft);
  if (!about) return preview(context, draft);
  // Asked before anything is written: a meeting is not made for an agenda that it then refuses.
  const items = itemsOf(draft, { name: closedName(committee), before: about.meeting.items });
  const may = decide(about.meeting, { actor: me, items, at: context.now });
  if (!may.ok) return refusal(context, may.refusal);
  // Begun already, it is not written again: of two who press at once each would hold up the other with it.
  if (draft.state !== "publishing") {
    const found = { corrects: about.meeting.status === "agendaPublished", dropped: [], corrected: [] };
    const begun = await changeDraft(context, draft.id, (current) =>
      beginPublishing(current, { actor: me, version: versionOf(draft), found }),
    );
    if (!begun.ok) return begun.answer;
  }
  if (about.isNew && (await records.meetings.create(about.meeting)))
    await announceWaiting(context, waitingBeside(draft, about.meeting), { next: about.meeting.id });
  const published = await publishAgenda(context, about.meeting.id, items, { once: `draft:${draft.id}` });
  if (!published.ok) return published.answer;
  const done = await records.drafts.change(committee.id, draftKey(draft.id), (current) =>
    accept({ ...current, meeting: { kind: "known", id: published.value.id }, state: "published" }),
  );
  await closeWith(context, draft, published.value);
  return done?.ok && done.value.after.kind === "agenda"
    ? publishedAgendaCard(context, done.value.after, { isOut: false })
    : { text: say.general.outdatedButton };
}

/** The latest agenda that is handed over and not out, for a meeting still to come: this one, or null for any. */
export async function openAgendaDraft(context: Context, meeting: MeetingId | null): Promise<AgendaDraft | null> {
  if (!mayHaveOpenDrafts(context.committee)) return null;
  for (const draft of await draftsToPublish(context)) {
    if (draft.kind !== "agenda") continue;
    const about = await meetingOfDraft(context, draft);
    const isMeant =
      about && isUpcoming(about.meeting, context.now) && (meeting === null || about.meeting.id === meeting);
    if (isMeant) return draft;
  }
  return null;
}
