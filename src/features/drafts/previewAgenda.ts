import { buttons, cardMessage, foldOut, line, subtle, title, warning, type Block } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { runsUntil, type AgendaItem, type Proposal } from "../../domain/agenda.ts";
import { nameOf } from "../../domain/committee.ts";
import { itemsOf } from "../../domain/closedItem.ts";
import { otherCommitteeOf, publisherOf, type AgendaDraft } from "../../domain/draft.ts";
import { hasEnded, type Meeting } from "../../domain/meeting.ts";
import { takenInBy } from "../../domain/publishAgenda.ts";
import type { Messages } from "../../language/messages.ts";
import type { Message } from "../../ports/messenger.ts";
import { button, onButton, press } from "../button.ts";
import { agendaCard } from "../agenda/card.ts";
import { backOn, leftOutBy } from "../agenda/takenIn.ts";
import { closedName } from "../closed.ts";
import type { Context } from "../feature.ts";
import { saidWaiting } from "../meetings/waiting.ts";
import { waitingBeside, type MeetingOfDraft } from "./scene.ts";
import { aboveDraft, publishButton } from "./around.ts";
import { closedBlocks } from "./closedItems.ts";
import { effectBlocks } from "./effects.ts";
import { leftOut, noLonger } from "./leftOut.ts";
import { otherSchedule, otherScheduleLine } from "./otherSchedule.ts";
import { moreBlocks, remarkBlocks } from "./more.ts";

/** A draft of an agenda and the meeting that it is for. */
interface AgendaScene extends MeetingOfDraft {
  draft: AgendaDraft;
}

const SUBJECT_LENGTH = 80;

/** The card as the channel will get it, under what the secretariat should know before. */
export function previewAgenda(scene: AgendaScene, context: Context, note?: string): Message {
  const { draft, meeting } = scene;
  const { me, now, say, today } = context;
  const when = say.dates.day(meeting.date, today);
  const first = say.handOver.title.agenda(when);
  const published: Meeting = {
    ...meeting,
    items: itemsOut(scene, context),
    status: "agendaPublished",
    publishedAt: now,
    publishedBy: me.id,
  };
  const { text, body } = agendaCard(published, context);
  // What cannot be sent out any more has no button for it.
  const isOver = hasEnded(meeting, now);
  const isHeld = isOver || otherCommitteeOf(draft) !== null;
  const effects = isHeld ? [] : effectLines(scene, context);
  return cardMessage(
    [...(note === undefined ? [] : [note]), first, text, ...effects].join("\n"),
    [
      ...aboveDraft(scene, context, note),
      ...scheduleQuestion(scene, context, isOver),
      ...(isOver ? [] : closedBlocks(draft, context, otherSchedule(draft, meeting) !== null)),
      title(first),
      line(subtle([draft.source ?? say.handOver.pasted, say.handOver.counts.items(draft.items.length)].join(" · "))),
      ...notes(scene, context),
      ...body.map((block, at) => (at === 0 ? { ...block, separator: true } : block)),
      ...moreBlocks(draft, context),
      ...remarkBlocks(draft, context),
      ...effectBlocks(effects, context),
      ...(isOver ? [] : takeInBlocks(scene, context)),
    ],
    isHeld ? [] : [publishButton(scene, context)],
  );
}

const itemsOut = (
  { draft, meeting }: Pick<AgendaScene, "draft" | "meeting">,
  { committee }: Pick<Context, "committee">,
): AgendaItem[] => itemsOf(draft, { name: closedName(committee), before: meeting.items });

/** Another hour or place than the calendar's would be posted without anybody having noticed. */
function scheduleQuestion({ draft, meeting }: AgendaScene, context: Context, isOver: boolean): Block[] {
  const { say } = context;
  const other = isOver ? null : otherSchedule(draft, meeting);
  if (!other) return [];
  const { moveButton, placeButton } = say.handOver.otherSchedule;
  const offer = (label: string, what: "move" | "keepSchedule") =>
    button(context, label, press("settleSchedule", { draft: draft.id, what }));
  return [
    otherScheduleLine(draft.kind, other, meeting, context),
    buttons(
      offer(other.start === undefined ? placeButton : moveButton, "move"),
      offer(say.handOver.keepButton, "keepSchedule"),
    ),
  ];
}

/** No more than three buttons in sight: while it is asked when the meeting is, these fold out. */
function takeInBlocks({ draft, meeting }: AgendaScene, context: Context): Block[] {
  const { say } = context;
  const missing = leftOut(draft, meeting, context);
  if (missing.length === 0) return [];
  const all = button(context, say.handOver.takeInButton(missing.length), press("takeIn", { draft: draft.id }));
  const each =
    missing.length === 1
      ? []
      : missing.map(({ title: one }) =>
          button(
            context,
            say.handOver.takeInOneButton(onButton(one)),
            press("takeIn", { draft: draft.id, title: one }),
          ),
        );
  const rows = each.map((one) => buttons(one));
  if (otherSchedule(draft, meeting)) return foldOut("takeIn", say.handOver.takeIn, [buttons(all), ...rows]);
  return each.length === 0 ? [buttons(all)] : foldOut("takeIn", say.handOver.takeInSome, rows, all);
}

function notes(scene: AgendaScene, context: Context): Block[] {
  const { draft, meeting, isNew } = scene;
  const { now, say, today } = context;
  const when = say.dates.day(meeting.date, today);
  const has = (kind: string): boolean => draft.warnings.some((one) => one.kind === kind);
  if (hasEnded(meeting, now)) return [line(warning(say.handOver.alreadyOver))];
  return [
    ...(has("dateMissing") ? [line(say.handOver.dateMissing(when))] : []),
    ...(isNew ? [line(say.handOver.newMeeting(when))] : []),
    ...(isNew && has("startMissing")
      ? [line(say.handOver.startMissing(say.dates.span(meeting.start, meeting.end)))]
      : []),
    ...(meeting.status === "agendaPublished" ? [line(say.handOver.correctsAgenda)] : []),
    ...runsOver(itemsOut(scene, context), meeting, say),
  ];
}

function runsOver(items: readonly AgendaItem[], { start, end }: Meeting, say: Messages): Block[] {
  const until = runsUntil(items, start);
  if (until === null || end === null || until <= end) return [];
  return [line(warning(say.handOver.runsOver(say.agenda.clock(until), say.agenda.clock(end))))];
}

function effectLines({ draft, meeting }: AgendaScene, context: Context): string[] {
  const { committee, me, say, today } = context;
  const { effects } = say.handOver;
  const when = say.dates.day(meeting.date, today);
  const where = say.general.where[committee.channel.kind];
  const missing = leftOut(draft, meeting, { committee }).map((item) => item.title);
  const gone = noLonger(draft, meeting, { committee });
  const items = itemsOut({ draft, meeting }, context);
  const publisher = publisherOf(draft, me);
  const told = ({ by, subject }: Proposal, said: typeof effects.proposalTaken): string =>
    said(nameOf(committee, by), excerpt(subject, SUBJECT_LENGTH));
  const taken = takenInBy(meeting, items);
  return [
    meeting.status === "agendaPublished" ? effects.agendaCorrected(when, where) : effects.agenda(when, where),
    ...[...taken, ...backOn(meeting, items)].map((one) => told(one, effects.proposalTaken)),
    ...saidWaiting(context, waitingBeside(draft, meeting), meeting),
    ...(missing.length > 0 ? [effects.missing(missing)] : []),
    ...leftOutBy(meeting, items)
      .filter(({ by }) => by !== publisher)
      .map((one) => told(one, effects.proposalLeftOut)),
    ...(gone.length > 0 ? [effects.noLonger(gone)] : []),
  ];
}
