import type { Draft } from "../../domain/draft.ts";
import type { Answer, Context } from "../feature.ts";
import { meetingOfDraft, minutesScene } from "./scene.ts";
import { askForMeeting } from "./askForMeeting.ts";
import { previewAgenda } from "./previewAgenda.ts";
import { previewMinutes, type Shown } from "./previewMinutes.ts";
import { askedFirst } from "./unsure.ts";

/** The draft as it is now, or the question which meeting it belongs to. `note` says why it is shown again, `from`: where its list begins. */
export async function preview(context: Context, draft: Draft, note?: string, from?: number): Promise<Answer> {
  const shown = await shownAs(context, draft, { note, from });
  return shown ? { ...shown, replaces: true } : askForMeeting(context, draft);
}

async function shownAs(context: Context, draft: Draft, how: Shown): Promise<Answer | null> {
  if (draft.kind === "agenda") {
    const about = await meetingOfDraft(context, draft);
    return about && previewAgenda({ draft, ...about }, context, how.note);
  }
  const scene = await minutesScene(context, draft);
  return scene && { ...previewMinutes(scene, context, how), ...askedFirst(scene.draft, context) };
}
