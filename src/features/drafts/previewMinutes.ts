import { cardMessage, line, subtle, title, warning, type Block } from "../../cards/card.ts";
import { firstFitting } from "../../cards/size.ts";
import { isOfHidden } from "../../domain/closedItem.ts";
import { otherCommitteeOf, type MinutesDraft } from "../../domain/draft.ts";
import type { Message } from "../../ports/messenger.ts";
import type { Context } from "../feature.ts";
import type { MinutesScene } from "./scene.ts";
import { aboveDraft, publishButton } from "./around.ts";
import { effectBlocks, effectLines } from "./effects.ts";
import { foundBlocks, type Room } from "./foundBlocks.ts";
import { otherSchedule, saidOtherSchedule } from "./otherSchedule.ts";
import { moreBlocks, remarkBlocks } from "./more.ts";
import { unsureBlocks, unsureCount } from "./unsure.ts";

const LARGE = { rows: 200, choices: 120 };

/** What was found in a document of minutes, what is unsure of it first, and what publishing it will do. */
export function previewMinutes(scene: MinutesScene, context: Context, { note, from = 0 }: Shown): Message {
  const within = (room: Room) => (): Message => cardWith(scene, context, { note, from, room });
  return firstFitting([
    within({ text: 140, quote: 240, ...LARGE }),
    within({ text: 100, quote: 80, ...LARGE }),
    within({ text: 60, quote: 0, ...LARGE }),
    within({ text: 40, quote: 0, ...LARGE }),
    within({ text: 60, quote: 0, rows: 30, choices: 60 }),
    within({ text: 40, quote: 0, rows: 6, choices: 40 }),
    within({ text: 40, quote: 0, rows: 6, choices: 10 }),
  ]);
}

/** Why a draft is shown again, and from where on the list of what was found is shown. */
export interface Shown {
  note?: string | undefined;
  from?: number | undefined;
}

interface Options {
  note: string | undefined;
  from: number;
  room: Room;
}

function cardWith(scene: MinutesScene, context: Context, { note, from, room }: Options): Message {
  const { draft, meeting } = scene;
  const { say, today } = context;
  const first = say.handOver.title.minutes(say.dates.day(meeting.date, today));
  // What cannot be sent out yet has no button for it.
  const isAhead = meeting.date > today;
  const isHeld = isAhead || otherCommitteeOf(draft) !== null;
  const effects = isHeld ? [] : effectLines(scene, context);
  const unsure = unsureCount(draft, context);
  const counted = saidCounts(draft, context);
  const asked = unsureBlocks(draft, context);
  const found = foundBlocks(draft, context, room);
  return cardMessage(
    [
      ...(note === undefined ? [] : [note]),
      first,
      counted,
      ...(unsure > 0 ? [say.handOver.unsure(unsure)] : []),
      ...effects,
    ]
      .map(say.general.ended)
      .join(" "),
    [
      ...aboveDraft(scene, context, note),
      title(first),
      line(subtle(counted)),
      ...notes(scene, context),
      ...asked.inSight,
      ...found.inSight,
      // One button for all that is not in sight: of everything else there are three at most.
      ...moreBlocks(draft, context, {
        before: [...asked.folded, ...found.folded],
        after: remarkBlocks(draft, context),
        list: { titleLength: room.text, most: room.choices, from },
      }),
      ...effectBlocks(effects, context),
    ],
    isHeld ? [] : [publishButton(scene, context)],
  );
}

function saidCounts(draft: MinutesDraft, { say }: Context): string {
  const { counts, pasted } = say.handOver;
  const { source, items, actions, followUps } = draft;
  const isHidden = isOfHidden(draft);
  const wanted = ({ standing, item }: MinutesDraft["actions" | "followUps"][number]): boolean =>
    standing !== "leftOut" && !isHidden(item);
  const again = followUps.filter(wanted).length;
  return [
    source ?? pasted,
    counts.items(items.length),
    counts.actions(actions.filter(wanted).length),
    ...(again > 0 ? [counts.followUps(again)] : []),
  ].join(" · ");
}

function notes({ draft, meeting, isNew, earlier }: MinutesScene, { say, today }: Context): Block[] {
  const when = say.dates.day(meeting.date, today);
  const isAhead = meeting.date > today;
  const other = otherSchedule(draft, meeting);
  return [
    ...(isAhead ? [line(warning(say.handOver.notHeldYet))] : []),
    ...(draft.warnings.some(({ kind }) => kind === "dateMissing") ? [line(say.handOver.dateMissing(when))] : []),
    // What cannot be sent out makes no meeting either.
    ...(isNew && !isAhead ? [line(say.handOver.newMeeting(when))] : []),
    ...(other && !isAhead ? [line(saidOtherSchedule(draft.kind, other, meeting, { say }))] : []),
    ...(earlier ? [line(say.handOver.corrects)] : []),
  ];
}
