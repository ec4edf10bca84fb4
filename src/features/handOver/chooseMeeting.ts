import { z } from "zod";
import type { Draft } from "../../domain/draft.ts";
import { withMeeting } from "../../domain/draftMeeting.ts";
import { PlainDate } from "../../domain/time.ts";
import { meetingKey } from "../../ports/records.ts";
import { changeDraft } from "../changing.ts";
import { committeeFeature, found, unfound, type Context, type Found } from "../feature.ts";
import { askForMeeting } from "../drafts/askForMeeting.ts";
import { findOpenDraft } from "../drafts/findDraft.ts";
import { dueByNextMeeting, nextMeetingAfter } from "./nextMeeting.ts";
import { meetingOn, type MeetingMeant } from "./meetingMeant.ts";
import { preview } from "../drafts/preview.ts";

export const ChooseMeetingParameters = z.object({
  draft: z.string(),
  meeting: z.string().optional(),
  /** From the card's date field; empty where nothing was chosen. */
  date: z.union([PlainDate, z.literal("")]).optional(),
});
export type ChooseMeetingParameters = z.infer<typeof ChooseMeetingParameters>;

/** The secretariat's word on which meeting a document belongs to; without one, the question. */
export const chooseMeeting = committeeFeature({
  name: "chooseMeeting",
  audience: "secretariat",
  parameters: ChooseMeetingParameters,
  async run(context, parameters) {
    const { me, now } = context;
    const open = await findOpenDraft(context, parameters.draft);
    if (!open.ok) return open.answer;
    const chosen = await chosenMeeting(context, open.value, parameters);
    if (!chosen.ok) return chosen.answer;
    const next = await nextMeetingAfter(context, chosen.value.meeting, open.value);
    const changed = await changeDraft(context, open.value.id, (current) =>
      withMeeting(dueByNextMeeting(current, next), { actor: me, ...chosen.value, at: now }),
    );
    if (!changed.ok) return changed.answer;
    await context.logChange("chooseMeeting", { kind: "none", what: "draft" });
    return preview(context, changed.value.after);
  },
});

async function chosenMeeting(
  context: Context,
  draft: Draft,
  { meeting, date = "" }: ChooseMeetingParameters,
): Promise<Found<MeetingMeant>> {
  const { records, committee, say, today } = context;
  if (meeting !== undefined) {
    const kept = await records.meetings.read(committee.id, meetingKey(meeting));
    if (!kept) return unfound(await askForMeeting(context, draft));
    return found({ meeting: { kind: "known", id: meeting }, warnings: [] });
  }
  if (date === "") return unfound(await askForMeeting(context, draft));
  const said =
    draft.meeting?.kind === "new"
      ? { ...draft.meeting.schedule, number: draft.meeting.number }
      : { start: null, end: null, place: null, number: null };
  const meant = await meetingOn(context, date, draft.kind, said);
  if (meant.meeting) return found(meant);
  return unfound(await askForMeeting(context, draft, say.handOver.planFirst(say.dates.day(date, today))));
}
