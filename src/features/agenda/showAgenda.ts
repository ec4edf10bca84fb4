import { z } from "zod";
import { cardMessage, type Block, type Button } from "../../cards/card.ts";
import type { FollowUp } from "../../domain/committee.ts";
import { comingUp } from "../../domain/comingUp.ts";
import { isUpcoming, type Meeting } from "../../domain/meeting.ts";
import { isSecretariat } from "../../domain/person.ts";
import { again, button, press } from "../button.ts";
import { ownButtons } from "../attendance/standing.ts";
import { meetingSeen } from "../closed.ts";
import { committeeFeature, type Context } from "../feature.ts";
import { meetingsAhead } from "../meetingLists.ts";
import { findMeeting, MeetingRef } from "../meetingReference.ts";
import { agendaCard } from "./card.ts";
import { showItem } from "./item.ts";
import { withProposalForm } from "./proposalForm.ts";

export const ShowAgendaParameters = z.object({
  meeting: MeetingRef.optional(),
  /** Its number, or words of its title. */
  item: z.union([z.number().int(), z.string()]).optional(),
});

/** The agenda as it is now, of the next meeting unless another one is named, with what one may do about it; or one item of it. */
export const showAgenda = committeeFeature({
  name: "showAgenda",
  audience: "everybody",
  parameters: ShowAgendaParameters,
  async run(context, parameters) {
    const kept = await findMeeting(context, parameters.meeting, again("showAgenda", parameters));
    if (!kept.ok) return kept.answer;
    const meeting = meetingSeen(kept.value, context);
    if (parameters.item !== undefined) return showItem(context, meeting, parameters.item);
    const isNext = parameters.meeting === undefined || parameters.meeting === "next";
    const followUps = await openFollowUps(context, meeting, isNext);
    const { text, body } = agendaCard(meeting, { ...context, followUps });
    return cardMessage(text, [...body, ...buttonsUnder(context, meeting)]);
  },
});

/** Nothing comes before the next meeting; for a later one it must be seen what those before it take up. */
async function openFollowUps(context: Context, meeting: Meeting, isNext: boolean): Promise<FollowUp[]> {
  const { committee } = context;
  if (meeting.status !== "planned" || committee.followUps.length === 0) return [];
  return comingUp(committee, meeting, isNext ? [] : await meetingsAhead(context));
}

function buttonsUnder(context: Context, meeting: Meeting): Block[] {
  if (!isUpcoming(meeting, context.now)) return [];
  return withProposalForm(context, meeting, ownButtons(context, meeting), postButtons(context, meeting));
}

/** Only where the secretariat is by itself: in the channel it would invite everybody to press it. */
function postButtons(context: Context, meeting: Meeting): Button[] {
  const { committee, me, say, turn } = context;
  const mayPost = meeting.status === "planned" && meeting.items.length > 0 && isSecretariat(me);
  if (!mayPost || turn.address.kind !== "personal") return [];
  const title = say.agenda.postButton(say.general.where[committee.channel.kind]);
  return [button(context, title, press("postAgenda", { meeting: { id: meeting.id } }))];
}
