import { accept } from "../../domain/decision.ts";
import { versionOf, type Draft } from "../../domain/draft.ts";
import { hasSeen, withShown } from "../../domain/draftShown.ts";
import { draftKey, type Records } from "../../ports/records.ts";
import type { Answer, Context } from "../feature.ts";
import { meetingOfDraft, minutesScene } from "./scene.ts";
import { committeeAsked } from "./around.ts";
import { askForMeeting } from "./askForMeeting.ts";
import { previewAgenda } from "./previewAgenda.ts";
import { previewMinutes, type Shown } from "./previewMinutes.ts";
import { askedFirst } from "./unsure.ts";

interface How {
  /** Where its list begins. */
  from?: number | undefined;
  /** What it is set beside, where that was read before. */
  beside?: Records;
}

/** The draft as it is now, or the question which meeting it belongs to. `note` says why it is shown again. */
export async function preview(
  context: Context,
  draft: Draft,
  note?: string,
  { from, beside: records = context.records }: How = {},
): Promise<Answer> {
  if (context.turn.address.kind !== "personal") return { text: context.say.handOver.shownInPersonalChat };
  const shown = await shownAs({ ...context, records }, draft, { note, from });
  if (!shown) return askForMeeting(context, draft);
  await keepShown(context, draft);
  return { ...shown, replaces: true };
}

/** So that a sentence of whoever made nothing of it may be about it the next time. */
async function keepShown({ committee, me, records }: Context, draft: Draft): Promise<void> {
  if (hasSeen(draft, me.id)) return;
  await records.drafts.change(committee.id, draftKey(draft.id), (current) =>
    accept(withShown(current, me.id, versionOf(draft))),
  );
}

async function shownAs(context: Context, draft: Draft, how: Shown): Promise<Answer | null> {
  if (draft.kind === "agenda") {
    const about = await meetingOfDraft(context, draft);
    return about && { ...previewAgenda({ draft, ...about }, context, how.note), ...committeeAsked(draft, context) };
  }
  const scene = await minutesScene(context, draft);
  const asked = scene && (committeeAsked(scene.draft, context) ?? askedFirst(scene.draft, context));
  return scene && { ...previewMinutes(scene, context, how), ...asked };
}
