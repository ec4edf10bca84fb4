import { bold, buttons, cardMessage, line } from "../../cards/card.ts";
import { nameOf } from "../../domain/committee.ts";
import { isUpcoming, type Meeting } from "../../domain/meeting.ts";
import { isPresentedBy, proposalOf } from "../../domain/proposal.ts";
import { postKey } from "../../ports/records.ts";
import { answerButton } from "../attendance/standing.ts";
import { meetingOf, type NoticeRenderers, type NoticeScope } from "../notice.ts";
import { agendaCard } from "./card.ts";
import { itemAbout } from "./itemAbout.ts";
import { agendaPostKey } from "../posts.ts";
import { proposalAnswers, saidProposal } from "./proposals.ts";
import { withProposalForm } from "./proposalForm.ts";

export const agendaNotices: Pick<
  NoticeRenderers,
  "agenda" | "proposed" | "proposalDecided" | "proposalLeftOut" | "proposalWithdrawn"
> = {
  async agenda(notice, scope) {
    const meeting = await meetingOf(scope, notice.meeting);
    if (!meeting || meeting.status === "planned") return null;
    // What is off is shown where its agenda stands; it is not posted anew.
    if (meeting.status === "calledOff" && !(await isPosted(scope, meeting))) return null;
    const { text, body } = agendaCard(meeting, scope);
    const answers = [answerButton(scope, meeting, "cancel")];
    return cardMessage(text, [
      ...body,
      ...(isUpcoming(meeting, scope.now) ? withProposalForm(scope, meeting, answers) : []),
    ]);
  },

  async proposed(notice, scope) {
    const meeting = await meetingOf(scope, notice.meeting);
    const proposal = meeting && proposalOf(meeting, notice.proposal);
    if (!meeting || proposal?.state !== "proposed" || !isUpcoming(meeting, scope.now)) return null;
    const text = saidProposal(scope, { meeting, proposal });
    const asks = proposalAnswers(scope, { meeting, proposal });
    return { ...cardMessage(text, [line(bold(text)), buttons(...asks)]), asks };
  },

  async proposalWithdrawn({ meeting: id, subject, by }, scope) {
    const { committee, say, now, today } = scope;
    const meeting = await meetingOf(scope, id);
    // Of a meeting that is off it was to wait for the next one.
    if (!meeting || (meeting.status !== "calledOff" && !isUpcoming(meeting, now))) return null;
    return { text: say.agenda.withdrawnBy(nameOf(committee, by), subject, say.dates.day(meeting.date, today)) };
  },

  async proposalLeftOut(notice, scope) {
    const { say, today } = scope;
    const meeting = await meetingOf(scope, notice.meeting);
    const proposal = meeting && proposalOf(meeting, notice.proposal);
    if (!meeting || proposal?.state !== "accepted" || !isUpcoming(meeting, scope.now)) return null;
    if (itemAbout(meeting.items, proposal.subject)) return null;
    return { text: say.agenda.toProposer.leftOut(proposal.subject, say.dates.day(meeting.date, today)) };
  },

  async proposalDecided(notice, scope) {
    const { say, today } = scope;
    const meeting = await meetingOf(scope, notice.meeting);
    const proposal = meeting && proposalOf(meeting, notice.proposal);
    if (!meeting || !proposal || meeting.status === "calledOff") return null;
    const day = say.dates.day(meeting.date, today);
    const { accepted, declined, proposed } = say.agenda.toProposer;
    switch (proposal.state) {
      case "proposed":
        return { text: proposed(proposal.subject) };
      case "declined":
        return { text: declined(proposal.subject, day) };
      case "accepted": {
        const item = itemAbout(meeting.items, proposal.subject);
        return item ? { text: accepted(proposal.subject, item.number, day, isPresentedBy(item, proposal.by)) } : null;
      }
    }
  },
};

async function isPosted({ records, committee }: NoticeScope, meeting: Meeting): Promise<boolean> {
  return (await records.posts.read(committee.id, postKey(agendaPostKey(meeting.id)))) !== null;
}
