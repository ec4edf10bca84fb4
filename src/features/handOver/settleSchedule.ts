import { z } from "zod";
import type { Draft } from "../../domain/draft.ts";
import { settleSchedule as decide } from "../../domain/draftMeeting.ts";
import { changeDraft } from "../changing.ts";
import { findOpenDraft } from "../drafts/findDraft.ts";
import { otherSchedule } from "../drafts/otherSchedule.ts";
import { preview } from "../drafts/preview.ts";
import { meetingOfDraft } from "../drafts/scene.ts";
import { committeeFeature, type Answer, type Context } from "../feature.ts";
import { moveTo, saidMove } from "../meetings/move.ts";

export const SettleScheduleParameters = z.object({ draft: z.string(), what: z.enum(["move", "keepSchedule"]) });
export type SettleScheduleParameters = z.infer<typeof SettleScheduleParameters>;

/** An agenda gives other hours or another place than the calendar: the meeting moves there, or stays. */
export const settleSchedule = committeeFeature({
  name: "settleSchedule",
  audience: "secretariat",
  parameters: SettleScheduleParameters,
  async run(context, { draft: id, what }) {
    const open = await findOpenDraft(context, id);
    if (!open.ok) return open.answer;
    return what === "move" ? moved(context, open.value) : settled(context, open.value, what);
  },
});

async function moved(context: Context, draft: Draft): Promise<Answer> {
  const about = await meetingOfDraft(context, draft);
  const to = about && otherSchedule(draft, about.meeting);
  if (!to) return preview(context, draft);
  const done = await moveTo(context, about.meeting, to);
  if (!done.ok) return preview(context, draft, done.answer.text);
  return settled(context, draft, "move", saidMove(done.value, context));
}

async function settled(
  context: Context,
  { id }: Draft,
  what: SettleScheduleParameters["what"],
  note?: string,
): Promise<Answer> {
  const { me, now } = context;
  const changed = await changeDraft(context, id, (current) => decide(current, { actor: me, what, at: now }));
  if (!changed.ok) return changed.answer;
  // What one takes back of a move is the move.
  if (what === "keepSchedule") await context.logChange("settleSchedule", { kind: "none", what: "draft" });
  return preview(context, changed.value.after, note);
}
