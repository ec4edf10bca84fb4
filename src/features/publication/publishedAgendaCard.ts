import { bold, cardMessage, line } from "../../cards/card.ts";
import { nameOf } from "../../domain/committee.ts";
import { publisherOf, type AgendaDraft } from "../../domain/draft.ts";
import { isAboutClosed, mayOpen } from "../closed.ts";
import { closedLines } from "../drafts/closedItems.ts";
import { leftOut } from "../drafts/leftOut.ts";
import { meetingOfDraft, waitingBeside } from "../drafts/scene.ts";
import { refusal, type Answer, type Context } from "../feature.ts";
import { saidWaiting } from "../meetings/waiting.ts";

/**
 * What was done with a published agenda, and what it left out. The same however often it is asked for. `isOut`: it was
 * before it was asked for.
 */
export async function publishedAgendaCard(
  context: Context,
  draft: AgendaDraft,
  { isOut }: { isOut: boolean },
): Promise<Answer> {
  const { committee, me, say, today } = context;
  const about = await meetingOfDraft(context, draft);
  if (!about) return refusal(context, { kind: "draftPublished" });
  const when = say.dates.day(about.meeting.date, today);
  const where = say.general.where[committee.channel.kind];
  const publisher = publisherOf(draft, me);
  const own = draft.begun?.corrects ? say.handOver.agendaCorrected(when, where) : say.agenda.posted(when, where);
  const text = !isOut || publisher === me.id ? own : say.handOver.agendaByAnother(nameOf(committee, publisher), when);
  const missing = leftOut(draft, about.meeting, context)
    .map(({ title }) => title)
    .filter((title) => mayOpen(context) || !isAboutClosed(about.meeting, title));
  const lines = [
    ...closedLines(draft.items, context),
    ...(missing.length > 0 ? [say.handOver.agendaLeftOut(missing)] : []),
    ...saidWaiting(context, waitingBeside(draft, about.meeting), about.meeting),
    say.agenda.staysPosted,
  ];
  const message = cardMessage(
    [text, ...lines].join(" "),
    [bold(text), ...lines].map((one) => line(one)),
  );
  return { ...message, replaces: true };
}
