import { bold, buttons, foldOut, line, type Block, type Button } from "../../cards/card.ts";
import type { Proposal } from "../../domain/agenda.ts";
import { nameOf } from "../../domain/committee.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { button, press } from "../button.ts";
import type { Context } from "../feature.ts";
import { isYou } from "../personReference.ts";
import { meetingsAhead } from "../meetingLists.ts";

/** Proposed for a meeting that is still to come. */
export interface ProposedItem {
  meeting: Meeting;
  proposal: Proposal;
}

type Around = Pick<Context, "committee" | "say" | "today">;

/** All that have been made for the meetings ahead, in their order. */
export async function proposalsAhead(context: Context): Promise<ProposedItem[]> {
  const ahead = await meetingsAhead(context);
  return ahead.flatMap((meeting) => proposalsOf(meeting));
}

export const proposalsOf = (meeting: Meeting): ProposedItem[] =>
  meeting.proposals.map((proposal) => ({ meeting, proposal }));

export const isWaiting = ({ proposal }: ProposedItem): boolean => proposal.state === "proposed";

export const saidProposal = ({ committee, say, today }: Around, { meeting, proposal }: ProposedItem): string =>
  say.agenda.question(
    nameOf(committee, proposal.by),
    say.dates.day(meeting.date, today),
    proposal.subject,
    saidDetails(proposal, { committee, say }),
  );

/** Its meeting is off, and there is no other yet. */
export const saidLeft = (context: Context, { subject, by }: Proposal): string =>
  context.say.agenda.waitsForMeeting(subject, isYou(context, by) ? null : nameOf(context.committee, by));

/** " (15 min., ved Lars Højgaard)"; empty: no more than its title was said. */
export function saidDetails(
  { presenters = [], minutes }: Proposal,
  { committee, say }: Pick<Around, "committee" | "say">,
): string {
  const names = presenters.map(({ name, person }) => (person === null ? name : nameOf(committee, person)));
  return say.agenda.itemDetails(minutes ?? null, names);
}

/** The secretariat's yes and no. */
export function proposalAnswers(around: Around, { meeting, proposal }: ProposedItem): [Button, Button] {
  const { takeButton, leaveButton } = around.say.agenda;
  const answer = (title: string, accepts: boolean): Button =>
    button(around, title, press("decideProposal", { meeting: meeting.id, proposal: proposal.id, accepts }));
  return [answer(takeButton, true), answer(leaveButton, false)];
}

/** What waits, each with its buttons: the first in sight, the others folded out. */
export function proposalQuestions(around: Around, waiting: readonly ProposedItem[]): Block[] {
  const [first, ...others] = waiting.map((one) => [
    line(bold(saidProposal(around, one))),
    buttons(...proposalAnswers(around, one)),
  ]);
  if (!first) return [];
  const more =
    others.length > 0 ? foldOut("proposals", around.say.agenda.moreProposals(others.length), others.flat()) : [];
  return [...first, ...more];
}
