import { z } from "zod";
import { mayCorrect, withMeeting, type Draft } from "../../domain/draft.ts";
import { PlainDate } from "../../domain/time.ts";
import { draftKey, meetingKey } from "../../ports/records.ts";
import { committeeFeature, found, refusal, unfound, type Context, type Found } from "../feature.ts";
import { askForMeeting } from "./askForMeeting.ts";
import { findDraft } from "./findDraft.ts";
import { meetingOn, type MeetingMeant } from "./meetingMeant.ts";
import { preview } from "./preview.ts";

const Parameters = z.object({
  draft: z.string(),
  meeting: z.string().optional(),
  /** From the card's date field; empty where nothing was chosen. */
  date: z.union([PlainDate, z.literal("")]).optional(),
});
type Parameters = z.infer<typeof Parameters>;

/** The secretariat's word on which meeting a document belongs to; without one, the question. */
export const chooseMeeting = committeeFeature({
  name: "chooseMeeting",
  audience: "secretariat",
  parameters: Parameters,
  async run(context, parameters) {
    const { committee, me, now, records, say } = context;
    const draft = await findDraft(context, parameters.draft);
    if (!draft.ok) return draft.answer;
    const open = mayCorrect(draft.value, me);
    if (!open.ok) return { ...refusal(context, open.refusal), replaces: true };
    const chosen = await chosenMeeting(context, open.value, parameters);
    if (!chosen.ok) return chosen.answer;
    const changed = await records.drafts.change(committee.id, draftKey(draft.value.id), (current) =>
      withMeeting(current, { actor: me, ...chosen.value, at: now }),
    );
    if (!changed) return { text: say.general.outdatedButton };
    return changed.ok ? preview(context, changed.value.after) : refusal(context, changed.refusal);
  },
});

async function chosenMeeting(
  context: Context,
  draft: Draft,
  { meeting, date = "" }: Parameters,
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
