import { z } from "zod";
import { bold, cardMessage, line } from "../../cards/card.ts";
import type { Proposal } from "../../domain/agenda.ts";
import { asSecretariat } from "../../domain/committee.ts";
import { leftWaiting } from "../../domain/waitingProposals.ts";
import { sharesSubject } from "../../language/subjects.ts";
import { again, onButton, press } from "../button.ts";
import { command } from "../command.ts";
import { committeeFeature, refusal, type Answer, type Context, type Onward } from "../feature.ts";
import { latestMeetings } from "../meetingLists.ts";
import { findPerson, PersonRef } from "../personReference.ts";
import { each, question, someOf, type Some } from "../question.ts";
import { decideProposal } from "./decideProposal.ts";
import { isWaiting, proposalQuestions, proposalsAhead, saidLeft, type ProposedItem } from "./proposals.ts";

export const AnswerProposalParameters = z.object({
  accepts: z.boolean().optional(),
  /** Whose it is. */
  person: PersonRef.optional(),
  subject: z.string().optional(),
  /** One's own: it is taken back. */
  own: z.literal(true).optional(),
  /** Of no proposal was spoken: only the title of one that waits makes it an answer. */
  inPassing: z.literal(true).optional(),
  /** Those that the one who answers was asked about: no other is decided without a question. */
  asked: z.array(z.string()).optional(),
});

/** So many of one's own changes are looked through for the proposal. */
const LATEST = 50;

/** The yes or no in words; which proposal is meant is asked where more than one may be. */
export const answerProposal = committeeFeature({
  name: "answerProposal",
  audience: "secretariat",
  parameters: AnswerProposalParameters,
  async run(context, parameters) {
    const { me, say } = context;
    const { accepts, person, subject, inPassing, own, asked } = parameters;
    // First: of these the meetings ahead are the last few.
    const left = leftWaiting(await latestMeetings(context));
    const waiting = (await proposalsAhead(context)).filter(isWaiting);
    if (own) return takeBack(context, [...waiting.map(({ proposal }) => proposal), ...left], subject);
    const about = waiting.filter(({ proposal }) =>
      subject === undefined ? !inPassing : sharesSubject(subject, proposal.subject),
    );
    const isMeant = (one: Proposal): boolean =>
      subject === undefined ? !inPassing && waiting.length === 0 : sharesSubject(subject, one.subject);
    const without = about.length === 0 ? left.filter(isMeant) : [];
    // It is answered for a meeting, and there is none.
    if (without.length > 0) return { text: without.map((one) => saidLeft(context, one)).join("\n") };
    // "Yes to coffee" is about no proposal.
    if (inPassing && about.length === 0) return { text: say.general.nothingDone };
    const may = asSecretariat(me);
    if (!may.ok) return refusal(context, may.refusal);
    const by =
      person === undefined
        ? null
        : findPerson(context, person, (chosen) => again("answerProposal", parameters)({ person: chosen }));
    if (by && !by.ok) return by.answer;
    const meant = someOf(about.filter(({ proposal }) => !by || proposal.by === by.value.id));
    if (!meant || accepts === undefined) return toChoose(context, waiting);
    const [{ meeting, proposal }] = meant;
    const isCertain = !asked || (asked.length === 1 && asked[0] === proposal.id);
    return meant.length === 1 && isCertain
      ? decideProposal.perform(context, { meeting: meeting.id, proposal: proposal.id, accepts })
      : which(context, meant, accepts);
  },
});

/** By taking back the change that it came of; several are asked about. */
async function takeBack(context: Context, waiting: readonly Proposal[], subject?: string): Promise<Answer | Onward> {
  const { committee, me, records, say } = context;
  const ids = waiting
    .filter((one) => one.by === me.id && (!subject || sharesSubject(subject, one.subject)))
    .map(({ id }) => id);
  const kept = await records.changes.list({
    partition: committee.id,
    state: me.id,
    order: "descending",
    limit: LATEST,
  });
  const changes = kept.flatMap(({ value: { id, reversal, undone } }) =>
    reversal.kind === "proposal" && !reversal.before && !undone && ids.includes(reversal.after.id)
      ? [{ id, subject: reversal.after.subject }]
      : [],
  );
  const meant = someOf(changes);
  // One that came of no change here, or of one long ago.
  if (!meant) return { text: ids.length > 0 ? say.agenda.notTakenBack : say.agenda.noneOfYours };
  if (meant.length === 1) return { then: command("undo", { change: meant[0].id }) };
  const options = each(meant, (one) => ({
    title: onButton(one.subject),
    press: press("undo", { change: one.id }),
  }));
  return question(context, say.agenda.whichProposal, options);
}

const which = (context: Context, meant: Some<ProposedItem>, accepts: boolean): Answer =>
  question(
    context,
    context.say.agenda.whichProposal,
    each(meant, ({ meeting, proposal }) => ({
      title: onButton(proposal.subject),
      press: press("decideProposal", { meeting: meeting.id, proposal: proposal.id, accepts }),
    })),
  );

function toChoose(context: Context, waiting: readonly ProposedItem[]): Answer {
  const { noneWaiting, otherWaiting } = context.say.agenda;
  if (waiting.length === 0) return { text: noneWaiting };
  return cardMessage(otherWaiting, [line(bold(otherWaiting)), ...proposalQuestions(context, waiting)]);
}
