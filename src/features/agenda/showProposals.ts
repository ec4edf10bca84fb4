import { z } from "zod";
import { cardMessage, line, title } from "../../cards/card.ts";
import { nameOf, personById } from "../../domain/committee.ts";
import { isSecretariat, type PersonId } from "../../domain/person.ts";
import { leftWaiting } from "../../domain/waitingProposals.ts";
import { again } from "../button.ts";
import { isAboutClosed, mayOpen } from "../closed.ts";
import { committeeFeature, type Context } from "../feature.ts";
import { latestMeetings } from "../meetingLists.ts";
import { findMeeting, MeetingRef } from "../meetingReference.ts";
import { isYou } from "../personReference.ts";
import { itemAbout } from "./itemAbout.ts";
import {
  isWaiting,
  proposalQuestions,
  proposalsAhead,
  proposalsOf,
  saidLeft,
  saidProposal,
  type ProposedItem,
} from "./proposals.ts";

export const ShowProposalsParameters = z.object({
  meeting: MeetingRef.optional(),
  /** Only what the one who asks has proposed. */
  own: z.literal(true).optional(),
});

/** What was proposed and what became of it; the secretariat answers what waits. */
export const showProposals = committeeFeature({
  name: "showProposals",
  audience: "everybody",
  parameters: ShowProposalsParameters,
  async run(context, parameters) {
    const { me, say } = context;
    const meeting =
      parameters.meeting === undefined
        ? null
        : await findMeeting(context, parameters.meeting, again("showProposals", parameters));
    if (meeting && !meeting.ok) return meeting.answer;
    const isMeant = ({ by }: { by: PersonId }): boolean => !parameters.own || by === me.id;
    // First: of these the meetings ahead are the last few.
    const latest = meeting ? [] : await latestMeetings(context);
    const all = meeting ? proposalsOf(meeting.value) : await proposalsAhead(context);
    const seen = all.filter(
      (one) =>
        isMeant(one.proposal) &&
        (parameters.own || isToBeSeen(context, one)) &&
        (mayOpen(context) || !isAboutClosed(one.meeting, one.proposal.subject)),
    );
    const left = leftWaiting(latest).filter(isMeant);
    const waiting = left.map((proposal) => saidLeft(context, proposal));
    if (seen.length + waiting.length === 0)
      return { text: parameters.own ? say.agenda.noProposalOfYours : say.agenda.noProposals };
    const toAnswer = isSecretariat(me) ? seen.filter(isWaiting) : [];
    const states = seen.filter((one) => !toAnswer.includes(one)).map((one) => saidState(context, one));
    const others = [...states, ...waiting];
    return cardMessage(
      [say.agenda.proposals, ...toAnswer.map((one) => saidProposal(context, one)), ...others].join("\n"),
      [title(say.agenda.proposals), ...proposalQuestions(context, toAnswer), ...others.map((text) => line(text))],
    );
  },
});

/**
 * What waits for its answer; of the rest, what the secretariat put on the agenda itself was no proposal, and a no is
 * between it and whoever proposed the item.
 */
function isToBeSeen({ committee, me }: Context, { proposal: { by, state } }: ProposedItem): boolean {
  // Whoever proposed it may be of the secretariat by now.
  if (state === "proposed") return true;
  const proposer = personById(committee, by);
  if (proposer && isSecretariat(proposer)) return false;
  return isSecretariat(me) || by === me.id || state !== "declined";
}

function saidState(context: Context, { meeting, proposal }: ProposedItem): string {
  const { committee, say, today } = context;
  const { subject, by, state } = proposal;
  const who = isYou(context, by) ? null : nameOf(committee, by);
  const day = say.dates.day(meeting.date, today);
  const item = state === "accepted" ? itemAbout(meeting.items, subject) : undefined;
  return say.agenda.proposalState(subject, who, day, state, item?.number ?? null);
}
