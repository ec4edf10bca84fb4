import { bold, cardMessage, line, subtle, title, warning, type Block } from "../../cards/card.ts";
import { isSameTitle } from "../../domain/agenda.ts";
import { comingUp } from "../../domain/comingUp.ts";
import { versionOf, type AgendaDraft } from "../../domain/draft.ts";
import { hasEnded, type Meeting } from "../../domain/meeting.ts";
import { fold } from "../../language/folding.ts";
import type { Message } from "../../ports/messenger.ts";
import { button, press } from "../button.ts";
import { agendaCard } from "../agenda/card.ts";
import type { Context } from "../feature.ts";
import type { MeetingOfDraft } from "./scene.ts";
import { effectBlocks } from "./effects.ts";
import { otherMeeting } from "./otherMeeting.ts";
import { moreBlocks, remarkBlocks } from "./more.ts";
import { otherCommittee } from "./previewMinutes.ts";

/** A draft of an agenda and the meeting that it is for. */
interface AgendaScene extends MeetingOfDraft {
  draft: AgendaDraft;
}

/** The card as the channel will get it, under what the secretariat should know before. */
export function previewAgenda(scene: AgendaScene, context: Context, note?: string): Message {
  const { draft, meeting } = scene;
  const { committee, me, now, say, today } = context;
  const when = say.dates.day(meeting.date, today);
  const first = say.handOver.title.agenda(when);
  const published: Meeting = {
    ...meeting,
    items: draft.items,
    status: "agendaPublished",
    publishedAt: now,
    publishedBy: me.id,
  };
  const { text, body } = agendaCard(published, context);
  // What cannot be sent out any more has no button for it.
  const isOver = hasEnded(meeting, now);
  const effects = isOver ? [] : effectLines(scene, context);
  return cardMessage(
    [...(note === undefined ? [] : [note]), first, text, ...effects].join("\n"),
    [
      ...(note === undefined ? [] : [line(bold(note))]),
      ...otherCommittee(draft.warnings, context),
      ...otherMeeting(draft, meeting, context),
      title(first),
      line(subtle([draft.source ?? say.handOver.pasted, say.handOver.counts.items(draft.items.length)].join(" · "))),
      ...notes(scene, context),
      ...body.map((block, at) => (at === 0 ? { ...block, separator: true } : block)),
      ...moreBlocks(draft, context),
      ...remarkBlocks(draft, context),
      ...effectBlocks(effects, context),
    ],
    isOver
      ? []
      : [
          button(
            context,
            say.handOver.publishButton(say.general.where[committee.channel.kind]),
            press("postAgendaDraft", { draft: draft.id, version: versionOf(draft) }),
            { style: "positive" },
          ),
        ],
  );
}

function notes({ draft, meeting, isNew }: AgendaScene, { now, say, today }: Context): Block[] {
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
  ];
}

function effectLines({ draft, meeting }: AgendaScene, { committee, say, today }: Context): string[] {
  const { effects } = say.handOver;
  const when = say.dates.day(meeting.date, today);
  const where = say.general.where[committee.channel.kind];
  const accepted = meeting.proposals.filter(({ state }) => state === "accepted").map(({ subject }) => subject);
  const followUps = comingUp(committee, { ...meeting, items: [] }, []).map(({ subject }) => subject);
  const missing = [...accepted, ...committee.standingItems, ...followUps].filter(
    (wanted, at, all) =>
      !draft.items.some((item) => fold(item.title).includes(fold(wanted))) &&
      all.findIndex((one) => isSameTitle(one, wanted)) === at,
  );
  return [
    meeting.status === "agendaPublished" ? effects.agendaCorrected(when, where) : effects.agenda(when, where),
    ...(missing.length > 0 ? [effects.missing(missing)] : []),
  ];
}
