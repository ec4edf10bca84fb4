import { z } from "zod";
import { refuse } from "../../domain/decision.ts";
import { takeIn as decide } from "../../domain/takeIn.ts";
import { changeDraft } from "../changing.ts";
import { findOpenDraft } from "../drafts/findDraft.ts";
import { leftOut } from "../drafts/leftOut.ts";
import { preview } from "../drafts/preview.ts";
import { meetingOfDraft } from "../drafts/scene.ts";
import { committeeFeature } from "../feature.ts";

export const TakeInParameters = z.object({
  draft: z.string(),
  /** Of the one to take in; without, everything that the document leaves out. */
  title: z.string().optional(),
});

/** What a handed-over agenda leaves out and should have comes on it after all. */
export const takeIn = committeeFeature({
  name: "takeIn",
  audience: "secretariat",
  parameters: TakeInParameters,
  async run(context, { draft: id, title }) {
    const { me, now, say } = context;
    const open = await findOpenDraft(context, id);
    if (!open.ok) return open.answer;
    const draft = open.value;
    const about = await meetingOfDraft(context, draft);
    if (draft.kind !== "agenda" || !about) return preview(context, draft);
    const items = leftOut(draft, about.meeting, context).filter((one) => title === undefined || one.title === title);
    const changed = await changeDraft(context, draft.id, (current) =>
      current.kind === "agenda" ? decide(current, { actor: me, items, at: now }) : refuse({ kind: "draftChanged" }),
    );
    if (!changed.ok) return changed.answer;
    await context.logChange("takeIn", { kind: "none", what: "draft" });
    const note = items.length > 0 ? say.handOver.takenIn(items.map((one) => one.title)) : undefined;
    return preview(context, changed.value.after, note);
  },
});
