import { z } from "zod";
import type { Change, Reversal } from "../../domain/change.ts";
import { nameOf } from "../../domain/committee.ts";
import type { OwnChange } from "../../domain/conversation.ts";
import type { PersonId } from "../../domain/person.ts";
import { isFresh } from "../../domain/recency.ts";
import { Instant, type PlainDate } from "../../domain/time.ts";
import { meetingKey } from "../../ports/records.ts";
import type { Kept } from "../../ports/collection.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { press } from "../button.ts";
import { subjectSeen, taskSeen } from "../closed.ts";
import { committeeFeature, refusal, type Answer, type Context } from "../feature.ts";
import { question } from "../question.ts";
import { changeWith, committeeOfLatest, latestToUndo } from "./latest.ts";
import { revert } from "./revert.ts";
import { isTakenBack } from "./takenBack.ts";
import { latestOwn, undoOwn } from "./undoOwn.ts";

export const UndoParameters = z.object({
  change: z.string().optional(),
  /** One of one's own chat, by when it was made. */
  own: Instant.optional(),
  /** It was asked for by half a word: what is not fresh is named first. */
  half: z.boolean().default(false),
});

/** Takes back one's own latest change, or the one that a button names, unless more has happened to it since (decision 0005). */
export const undo = committeeFeature({
  name: "undo",
  audience: "everybody",
  parameters: UndoParameters,
  committeeMeant: committeeOfLatest,
  async run(context, parameters) {
    const { say } = context;
    if (parameters.own !== undefined) return undoOwn(context, parameters.own);
    const kept = await changeMeant(context, parameters.change);
    // Whoever names a committee does not mean what is their own chat's.
    const own = parameters.change === undefined && !context.isNamed ? await latestOwn(context) : null;
    if (own && (!kept || kept.value.at <= own.at))
      return parameters.half && !isFresh(own.at, context.now) ? askOwnFirst(context, own) : undoOwn(context, own.at);
    if (!kept) return refusal(context, { kind: "nothingToUndo" });
    if (kept.value.by !== context.me.id) return refusal(context, { kind: "othersChange", person: kept.value.by });
    if (kept.value.undone) return refusal(context, { kind: "alreadyUndone" });
    if (parameters.half && !isFresh(kept.value.at, context.now)) return askFirst(context, kept.value);
    const reverted = await revert(context, kept.value);
    if (!reverted.ok) {
      // Of two who take it back at once, the one who comes too late finds it changed by the other.
      const isChanged = reverted.refusal.kind === "changedSince";
      const isUndone = isChanged && (await isTakenBack(context, kept.value));
      return refusal(context, isUndone ? { kind: "alreadyUndone" } : reverted.refusal);
    }
    await context.logUndone(kept.value.id);
    return { text: say.general.undone(reverted.value), replaces: true };
  },
});

const askOwnFirst = (context: Context, { kind, at }: OwnChange): Answer =>
  question(context, context.say.general.undoQuestion(context.say.general.toUndo[kind]), [
    { title: context.say.general.undo, press: press("undo", { own: at }) },
  ]);

async function askFirst(context: Context, { id, reversal }: Change): Promise<Answer> {
  const { say } = context;
  const what = await saidReversal(context, reversal);
  if (what === null) {
    const irrevocable = reversal.kind === "none" ? reversal.what : "published";
    return refusal(context, { kind: "cannotBeUndone", what: irrevocable });
  }
  return question(context, say.general.undoQuestion(what), [
    { title: say.general.undo, press: press("undo", { change: id }) },
  ]);
}

/** What would be taken back, in words; null: it cannot be. */
async function saidReversal(context: Context, reversal: Reversal): Promise<string | null> {
  const { committee, me, records, say, today } = context;
  const { toUndo } = say.general;
  const day = (date: PlainDate): string => say.dates.day(date, today);
  const named = (id: PersonId): string | null => (id === me.id ? null : nameOf(committee, id));
  switch (reversal.kind) {
    case "attendance": {
      const meeting = await records.meetings.read(committee.id, meetingKey(reversal.meeting));
      if (!meeting) return null;
      return toUndo[reversal.after.state](named(reversal.person), day(meeting.value.date));
    }
    case "attendances": {
      const meeting = await records.meetings.read(committee.id, meetingKey(reversal.meeting));
      if (!meeting) return null;
      const names = reversal.answers.map(({ person }) => nameOf(committee, person));
      return toUndo.cancelled(say.general.and(names), day(meeting.value.date));
    }
    case "substitute": {
      const meeting = await records.meetings.read(committee.id, meetingKey(reversal.meeting));
      if (!meeting) return null;
      const absent = nameOf(committee, reversal.absent);
      const comes = reversal.after.state === "accepted";
      return toUndo.substitute(named(reversal.after.person), absent, comes, day(meeting.value.date));
    }
    case "action": {
      const { number, task } = reversal.after;
      return toUndo.action(number, excerpt(await taskSeen(context, number, task), 60));
    }
    case "proposal":
      return toUndo.proposal(await subjectSeen(context, reversal.meeting, reversal.after.subject));
    case "meeting":
      return (reversal.before ? toUndo.meeting : toUndo.newMeeting)(day(reversal.after.date));
    case "link":
      return toUndo.link(reversal.called, reversal.before?.account === reversal.after.account);
    case "closed":
      return context.say.closed.toUndo(reversal.item, reversal.closes);
    case "none":
      return null;
  }
}

/** The one that a button names, or one's own latest that still stands. */
function changeMeant(context: Context, id?: string): Promise<Kept<Change> | null> {
  const { committee, me } = context;
  return id === undefined ? latestToUndo(context, committee.id, me.id) : changeWith(context, id);
}
