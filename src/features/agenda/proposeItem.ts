import { z } from "zod";
import { bold, cardMessage, line } from "../../cards/card.ts";
import { isSameTitle } from "../../domain/agenda.ts";
import { isSecretariat } from "../../domain/person.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { proposeItem as decide } from "../../domain/proposal.ts";
import { changeMeeting } from "../changing.ts";
import { committeeFeature, type Answer, type Context } from "../feature.ts";
import { isWithin, sharesSubject } from "../../language/subjects.ts";
import { again, onButton, press } from "../button.ts";
import { findMeeting, MeetingRef } from "../meetingReference.ts";
import { PersonRef } from "../personReference.ts";
import { each, question, someOf, type Option, type Some } from "../question.ts";
import { isWaiting, proposalsOf, saidProposal, type ProposedItem } from "./proposals.ts";
import { proposalForm } from "./proposalForm.ts";
import { findPresenters } from "./presenters.ts";
import { LONGEST_SUBJECT, proposed, subjectOf } from "./proposed.ts";

export const ProposeItemParameters = z.object({
  subject: z.string().optional(),
  meeting: MeetingRef.optional(),
  presenters: z.array(PersonRef).optional(),
  minutes: z.number().int().nonnegative().optional(),
  /** A place on the agenda was named, which nobody can give it here. */
  placed: z.literal(true).optional(),
  /** It is another one than those that wait and are called much the same. */
  besides: z.literal(true).optional(),
});

type Said = z.infer<typeof ProposeItemParameters> & { subject: string };

/**
 * Proposes an item, which the secretariat takes in or not; its own stands on the agenda at once. Without a subject a field
 * is offered, and what is there already or waits under much the same name is asked about first.
 */
export const proposeItem = committeeFeature({
  name: "proposeItem",
  audience: "everybody",
  parameters: ProposeItemParameters,
  async run(context, parameters) {
    const { me, now, say } = context;
    const subject = subjectOf(parameters.subject ?? "");
    if (subject.length > LONGEST_SUBJECT) return { text: say.agenda.subjectTooLong };
    const meeting = await findMeeting(context, parameters.meeting, again("proposeItem", parameters));
    if (!meeting.ok) return meeting.answer;
    if (subject === "") return ask(context, meeting.value);
    const known = { ...parameters, meeting: { id: meeting.value.id } };
    const presenters = findPresenters(context, parameters.presenters, again("proposeItem", known));
    if (!presenters.ok) return presenters.answer;
    const alike = parameters.besides ? null : waitingAlike(context, meeting.value, subject);
    if (alike) return askWhichOne(context, alike, { ...known, subject });
    const there = parameters.besides ? null : thereAlready(context, meeting.value, subject);
    if (there !== null) return askWhetherToo(context, there, { ...known, subject });
    const id = context.id("proposal");
    const details = { presenters: presenters.value, minutes: parameters.minutes };
    const changed = await changeMeeting(context, meeting.value.id, (current) =>
      decide(current, { actor: me, id, subject, at: now, ...details }),
    );
    if (!changed.ok) return changed.answer;
    return proposed(context, changed.value.after, { id, placed: parameters.placed });
  },
});

function ask(context: Context, meeting: Meeting): Answer {
  const { say, today } = context;
  const text = say.agenda.proposeFor(say.dates.day(meeting.date, today));
  return cardMessage(text, [line(bold(text)), ...proposalForm(context, meeting, say.agenda.proposeField)]);
}

/** What the secretariat would put on the agenda a second time, and leave whoever proposed it without an answer. */
const waitingAlike = ({ me }: Context, meeting: Meeting, subject: string): Some<ProposedItem> | null =>
  isSecretariat(me)
    ? someOf(proposalsOf(meeting).filter((one) => isWaiting(one) && sharesSubject(one.proposal.subject, subject)))
    : null;

/** What says as much as somebody would propose, in words: an item of the agenda, or what waits; null: nothing does. */
function thereAlready({ say, today }: Context, meeting: Meeting, subject: string): string | null {
  const isIt = (other: string): boolean => isWithin(subject, other) && !isSameTitle(other, subject);
  const item = meeting.items.find(({ title }) => isIt(title));
  if (item) return say.agenda.isItem(item.number, item.title);
  const waiting = proposalsOf(meeting).find((one) => isWaiting(one) && isIt(one.proposal.subject));
  return waiting ? say.agenda.isProposed(waiting.proposal.subject, say.dates.day(meeting.date, today)) : null;
}

/** The secretariat does not propose: its item stands on the agenda at once. */
function askWhetherToo(context: Context, there: string, said: Said): Answer {
  const { alsoPropose, alsoPut } = context.say.agenda;
  const { asked, title } = isSecretariat(context.me) ? alsoPut : alsoPropose;
  const besides = press("proposeItem", { ...said, besides: true });
  return question(context, `${there} ${asked(said.subject)}`, [{ title, press: besides }]);
}

function askWhichOne(context: Context, alike: Some<ProposedItem>, said: Said): Answer {
  const { say } = context;
  const { subject } = said;
  const isSame = ({ proposal }: ProposedItem): boolean => isSameTitle(proposal.subject, subject);
  const [first = alike[0], ...more] = alike.toSorted((one, other) => Number(isSame(other)) - Number(isSame(one)));
  const shown: Some<ProposedItem> = [first, ...more.slice(0, 1)];
  const [take, ...others] = each(shown, ({ meeting, proposal }): Option => ({
    title: alike.length === 1 ? say.agenda.takeProposalButton : onButton(proposal.subject),
    press: press("decideProposal", { meeting: meeting.id, proposal: proposal.id, accepts: true }),
  }));
  const besides = press("proposeItem", { ...said, besides: true });
  const text = [...shown.map((one) => saidProposal(context, one)), say.agenda.isItThat(shown.length)].join(" ");
  return question(context, text, [
    take,
    ...others,
    ...(isSame(first) ? [] : [{ title: say.agenda.besidesButton, press: besides }]),
  ]);
}
