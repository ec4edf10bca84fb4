import { z } from "zod";
import { bold, cardMessage, line, subtle, warning } from "../../cards/card.ts";
import { lacksPresenter } from "../../domain/agenda.ts";
import { asSecretariat } from "../../domain/committee.ts";
import type { AgendaDraft } from "../../domain/draft.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { Messages } from "../../language/messages.ts";
import { postKey } from "../../ports/records.ts";
import { isWaiting, proposalQuestions, proposalsOf } from "../agenda/proposals.ts";
import { again } from "../button.ts";
import { committeeFeature, refusal, type Answer, type Context } from "../feature.ts";
import { openAgendaDraft, publishAgendaDraft } from "./postAgendaDraft.ts";
import { unseen } from "../drafts/unseen.ts";
import { findMeeting, MeetingRef } from "../meetingReference.ts";
import { agendaPostKey } from "../posts.ts";
import { publishAgenda } from "./publishAgenda.ts";

export const PostAgendaParameters = z.object({ meeting: MeetingRef.optional() });

/**
 * The secretariat puts an agenda where everybody reads it: the one handed over last, or for the meeting that is named; where
 * there is none, the items that the meeting has. One that stands there already is edited.
 */
export const postAgenda = committeeFeature({
  name: "postAgenda",
  audience: "secretariat",
  parameters: PostAgendaParameters,
  async run(context, parameters) {
    const { committee, me, records, say, today } = context;
    const may = asSecretariat(me);
    if (!may.ok) return refusal(context, may.refusal);
    if (parameters.meeting === undefined) {
      const draft = await openAgendaDraft(context, null);
      if (draft) return postDraft(context, draft);
    }
    const meeting = await findMeeting(
      context,
      parameters.meeting,
      again("postAgenda", parameters),
      say.agenda.noMeetingToPost,
    );
    if (!meeting.ok) return meeting.answer;
    const draft = parameters.meeting === undefined ? null : await openAgendaDraft(context, meeting.value.id);
    if (draft) return postDraft(context, draft);
    const posted = await publishAgenda(context, meeting.value.id, null);
    if (!posted.ok) return posted.answer;
    const day = say.dates.day(posted.value.date, today);
    // Published and not known to stand there: it may have been lost, and is posted once more.
    const isAgain =
      meeting.value.status === "agendaPublished" &&
      (await records.posts.read(committee.id, postKey(agendaPostKey(meeting.value.id)))) !== null;
    const where = say.general.where[committee.channel.kind];
    const text = isAgain ? say.agenda.postedAgain(day, where) : say.agenda.posted(day, where);
    const wanting = openEnds(posted.value, say);
    return cardMessage([text, ...wanting].join(" "), [
      line(bold(text)),
      ...wanting.map((open) => line(warning(open))),
      ...proposalQuestions(context, proposalsOf(posted.value).filter(isWaiting)),
      line(subtle(say.agenda.staysPosted)),
    ]);
  },
});

/** A document that was handed over is what is meant; another's is shown first, since one has not seen it. */
export const postDraft = async (context: Context, draft: AgendaDraft): Promise<Answer> =>
  (await unseen(context, draft)) ?? publishAgendaDraft(context, draft);

/** What the secretariat may want to see to, now that everybody reads it. */
function openEnds({ items, proposals }: Meeting, say: Messages): string[] {
  const without = items.filter(lacksPresenter).map(({ number }) => String(number));
  const waiting = proposals.filter(({ state }) => state === "proposed").length;
  return [
    ...(without.length > 0 ? [say.agenda.withoutPresenter(say.general.and(without), without.length > 1)] : []),
    ...(waiting > 0 ? [say.agenda.waiting(waiting)] : []),
  ];
}
