import { bold, buttons, line, warning, type Block, type Button } from "../../cards/card.ts";
import type { Refusal } from "../../domain/decision.ts";
import { otherCommitteeOf, versionOf, type Draft } from "../../domain/draft.ts";
import { button, press } from "../button.ts";
import type { Answer, Context } from "../feature.ts";
import { asked } from "../question.ts";
import { otherMeeting } from "./otherMeeting.ts";
import type { MeetingOfDraft } from "./scene.ts";

/** A draft of either kind and the meeting that it is for. */
interface Previewed extends MeetingOfDraft {
  draft: Draft;
}

/** What must be seen before anything else of a draft. `note`: why it is shown again. */
export const aboveDraft = ({ draft, meeting }: Previewed, context: Context, note: string | undefined): Block[] => [
  ...(note === undefined ? [] : [line(bold(note))]),
  ...otherCommittee(draft, context),
  ...otherMeeting(draft, meeting, context),
];

/** The press is for the version that is shown. */
export function publishButton({ draft }: Previewed, context: Context): Button {
  const { committee, say } = context;
  const shown = { draft: draft.id, version: versionOf(draft) };
  return button(
    context,
    say.handOver.publishButton(say.general.where[committee.channel.kind]),
    draft.kind === "agenda" ? press("postAgendaDraft", shown) : press("postMinutes", shown),
    { style: "positive" },
  );
}

/** At the very top: a document of somebody else's is the worst that could be published. */
function otherCommittee(draft: Draft, context: Context): Block[] {
  const { committee, say } = context;
  const name = otherCommitteeOf(draft);
  if (name === null) return [];
  const asked = say.handOver.otherCommittee(name, committee.name);
  return [line({ ...warning(asked), weight: "Bolder" }), buttons(rightDocument(draft, context))];
}

const rightDocument = ({ id }: Draft, context: Context): Button =>
  button(context, context.say.handOver.rightDocumentButton, press("confirmCommittee", { draft: id }));

/** That can be answered in words as well, before all else that is asked of it; null: it is this committee's. */
export function committeeAsked(draft: Draft, context: Context): Pick<Answer, "asks" | "question"> | null {
  const { committee, say } = context;
  const name = otherCommitteeOf(draft);
  if (name === null) return null;
  const asks = asked(context, [rightDocument(draft, context)]);
  return { asks, question: say.handOver.otherCommittee(name, committee.name) };
}

/** What its preview asks before the draft can be published. */
export const isAsked = ({ kind }: Refusal): boolean => kind === "meetingUnknown" || kind === "committeeUnconfirmed";
