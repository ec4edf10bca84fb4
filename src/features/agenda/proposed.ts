import { bold, cardMessage, line } from "../../cards/card.ts";
import type { Reversal } from "../../domain/change.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { itemOf, proposalOf } from "../../domain/proposal.ts";
import { capitalised } from "../../language/capitalised.ts";
import { undoButton } from "../button.ts";
import type { Answer, Context } from "../feature.ts";
import { notInDraft } from "../notInDraft.ts";
import { otherSecretariat } from "../personReference.ts";
import { refreshAgenda } from "../posts.ts";
import { saidDetails } from "./proposals.ts";

/** A title, not a text: longer ones are asked to be put in a line. In characters. */
export const LONGEST_SUBJECT = 200;

/** As it will stand on the agenda: one line, beginning with a capital, without the full stop of a sentence. */
export function subjectOf(text: string): string {
  return capitalised(
    text
      .replace(/\s+/gu, " ")
      .trim()
      .replace(/[\s.,;:]+$/u, ""),
  );
}

/** Logs it and tells those who decide. `instead`: the change by which it was proposed in other words before. */
export async function proposed(
  context: Context,
  meeting: Meeting,
  { id, instead, placed }: { id: string; instead?: string; placed?: true | undefined },
): Promise<Answer> {
  const { say, today } = context;
  const proposal = proposalOf(meeting, id);
  if (!proposal) return { text: say.general.outdatedButton };
  const reversal: Reversal = { kind: "proposal", meeting: meeting.id, before: null, after: proposal };
  const change = await context.logChange(instead === undefined ? "proposeItem" : "amendProposal", reversal);
  if (instead !== undefined) await context.logUndone(instead);
  const day = say.dates.day(meeting.date, today);
  const item = proposal.state === "accepted" ? itemOf(meeting, proposal) : undefined;
  if (item) {
    await refreshAgenda(context, meeting);
    const text = say.agenda.addedByYou(item.number, item.title, day, saidDetails(proposal, context));
    const place = placed ? [say.agenda.comesLast] : [];
    const draft = await notInDraft(context, meeting, item.title);
    return cardMessage(
      [text, ...place, ...draft.said].join(" "),
      [line(bold(text)), ...place.map((said) => line(said)), ...draft.blocks],
      [...draft.offers, undoButton(context, change)],
    );
  }
  for (const person of otherSecretariat(context))
    await context.notify(
      { kind: "person", person: person.id },
      { kind: "proposed", meeting: meeting.id, proposal: id },
    );
  const text = say.agenda.proposed(proposal.subject, day, saidDetails(proposal, context));
  const next = placed ? `${say.agenda.secretariatDecides} ${say.agenda.comesLast}` : say.agenda.secretariatDecides;
  return cardMessage(`${text} ${next}`, [line(bold(text)), line(next)], [undoButton(context, change)]);
}
