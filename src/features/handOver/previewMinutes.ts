import {
  bold,
  cardMessage,
  foldOut,
  heading,
  line,
  row,
  subtle,
  title,
  warning,
  type Block,
} from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { firstFitting } from "../../cards/size.ts";
import { isUnsure, publishable } from "../../domain/correction.ts";
import { versionOf, type DraftWarning, type MinutesDraft } from "../../domain/draft.ts";
import type { Message } from "../../ports/messenger.ts";
import type { Context } from "../feature.ts";
import type { MinutesScene } from "../minutes/scene.ts";
import { saidAbsent, saidDecisions, saidNextMeeting } from "../minutes/wording.ts";
import { effectBlocks, effectLines } from "./effects.ts";
import { saidAction, saidBy, saidFollowUp } from "./found.ts";
import { moreBlocks, remarkBlocks } from "./more.ts";
import { unsureBlocks } from "./unsure.ts";

/** So many rows of each kind stand in sight; what is more folds out. */
const IN_SIGHT = 6;
const ROW_LENGTH = 160;

/** What was found in a document of minutes, what is unsure of it first, and what publishing it will do. */
export function previewMinutes(scene: MinutesScene, context: Context, note?: string): Message {
  return firstFitting([
    () => cardWith(scene, context, { note, quoteLength: 240 }),
    () => cardWith(scene, context, { note, quoteLength: 80 }),
    () => cardWith(scene, context, { note, quoteLength: 0 }),
  ]);
}

interface Options {
  /** Why the draft is shown again. */
  note: string | undefined;
  quoteLength: number;
}

function cardWith(scene: MinutesScene, context: Context, { note, quoteLength }: Options): Message {
  const { draft, meeting } = scene;
  const { committee, say, today } = context;
  const first = say.handOver.title.minutes(say.dates.day(meeting.date, today));
  const effects = effectLines(scene, context);
  const unsure = [...draft.actions, ...draft.followUps].filter(isUnsure).length;
  const counted = saidCounts(draft, context);
  return cardMessage(
    [
      ...(note === undefined ? [] : [note]),
      first,
      counted,
      ...(unsure > 0 ? [say.handOver.unsure(unsure)] : []),
      ...effects,
    ].join(". "),
    [
      ...(note === undefined ? [] : [line(bold(note))]),
      ...otherCommittee(draft.warnings, context),
      title(first),
      line(subtle(counted)),
      ...notes(scene, context),
      ...unsureBlocks(draft, context),
      ...decisions(draft, context),
      ...actions(draft, context),
      ...followUps(draft, context),
      ...around(draft, context),
      ...quotes(draft, context, quoteLength),
      ...moreBlocks(draft, context),
      ...remarkBlocks(draft, context),
      ...effectBlocks(effects, context),
    ],
    [
      {
        title: say.handOver.publishButton,
        verb: "postMinutes",
        committee: committee.id,
        parameters: { draft: draft.id, version: versionOf(draft) },
        style: "positive",
      },
    ],
  );
}

/** At the very top: a document of somebody else's is the worst that could be published. */
export function otherCommittee(warnings: readonly DraftWarning[], { committee, say }: Context): Block[] {
  return warnings.flatMap((one) =>
    one.kind === "otherCommittee"
      ? [line({ ...warning(say.handOver.otherCommittee(one.name, committee.name)), weight: "Bolder" })]
      : [],
  );
}

function saidCounts({ source, items, actions, followUps }: MinutesDraft, { say }: Context): string {
  const { counts, pasted } = say.handOver;
  const wanted = ({ standing }: { standing: string }): boolean => standing !== "leftOut";
  return [
    source ?? pasted,
    counts.items(items.length),
    counts.actions(actions.filter(wanted).length),
    counts.followUps(followUps.filter(wanted).length),
  ].join(" · ");
}

function notes({ draft, meeting, isNew, earlier }: MinutesScene, { say, today }: Context): Block[] {
  const when = say.dates.day(meeting.date, today);
  return [
    ...(meeting.date > today ? [line(warning(say.handOver.notHeldYet))] : []),
    ...(draft.warnings.some(({ kind }) => kind === "dateMissing") ? [line(say.handOver.dateMissing(when))] : []),
    ...(isNew ? [line(say.handOver.newMeeting(when))] : []),
    ...(earlier ? [line(say.handOver.corrects)] : []),
  ];
}

function decisions(draft: MinutesDraft, { say }: Context): Block[] {
  const rows = draft.items
    .filter((item) => item.recommendations.length > 0)
    .map(({ number, title: name, recommendations }) => {
      const decided = saidDecisions(recommendations, say);
      const said = decided === "" ? subtle(say.handOver.undecided) : bold(decided);
      return row([String(number)], `${excerpt(name, ROW_LENGTH)} · `, said);
    });
  return section(say.minutes.decided, "decisions", rows, say.handOver.furtherRows);
}

function actions(draft: MinutesDraft, context: Context): Block[] {
  const rows = draft.actions
    .filter(publishable)
    .map((action) =>
      row(
        [String(action.item)],
        excerpt(saidAction(action, context), ROW_LENGTH),
        subtle(saidBy(draft, action.key, action.standing, context)),
      ),
    );
  return section(context.say.minutes.actions, "actions", rows, context.say.handOver.furtherRows);
}

function followUps(draft: MinutesDraft, context: Context): Block[] {
  const rows = draft.followUps
    .filter(publishable)
    .map((followUp) =>
      row(
        [String(followUp.item)],
        excerpt(saidFollowUp(followUp, context), ROW_LENGTH),
        subtle(saidBy(draft, followUp.key, followUp.standing, context)),
      ),
    );
  return section(context.say.minutes.comingUp, "followUps", rows, context.say.handOver.furtherRows);
}

function section(name: string, id: string, rows: readonly Block[], further: (count: number) => string): Block[] {
  if (rows.length === 0) return [];
  const more = rows.slice(IN_SIGHT);
  return [
    heading(name),
    ...rows.slice(0, IN_SIGHT),
    ...(more.length > 0 ? foldOut(id, further(more.length), more) : []),
  ];
}

function around(draft: MinutesDraft, context: Context): Block[] {
  const { say } = context;
  const absent = saidAbsent(draft.absent, context);
  const next = saidNextMeeting(draft.nextMeeting, context);
  return [
    ...(absent === "" ? [] : [line(bold(`${say.minutes.absent}: `), absent)]),
    ...(next === "" ? [] : [line(bold(`${say.minutes.nextMeeting}: `), next)]),
  ];
}

/** Where in the document each of the sure things stands, word for word. `most`: characters of each quote; 0: none fit. */
function quotes(draft: MinutesDraft, context: Context, most: number): Block[] {
  const { say } = context;
  const quoted = [
    ...draft.actions.filter(publishable).map((action) => ({ text: saidAction(action, context), ...action })),
    ...draft.followUps.filter(publishable).map((one) => ({ text: saidFollowUp(one, context), ...one })),
  ];
  if (most === 0 || quoted.length === 0) return [];
  return foldOut(
    "quotes",
    say.handOver.quotes,
    quoted.flatMap(({ text, quote }) => [
      line(bold(excerpt(text, most))),
      line({ ...subtle(say.handOver.quote(excerpt(quote, most))), italic: true }),
    ]),
  );
}
