import { correctAction, type NewAction } from "../../domain/action.ts";
import { withPerson } from "../../domain/committee.ts";
import { accept } from "../../domain/decision.ts";
import { publisherOf, type MinutesDraft } from "../../domain/draft.ts";
import { withoutOpenDrafts } from "../../domain/openDrafts.ts";
import {
  minutesFrom,
  originOf,
  publishMinutes,
  withPublished,
  type ActionCorrection,
  type PublishedAction,
} from "../../domain/publication.ts";
import { actionKey, COMMITTEE, draftKey, minutesKey } from "../../ports/records.ts";
import { announceAction } from "../actions/announce.ts";
import { createActions } from "../actions/create.ts";
import { holdersOf } from "../actions/owners.ts";
import { placeFollowUps } from "./followUps.ts";
import { changeMeeting } from "../changing.ts";
import { closeWith } from "../drafts/closing.ts";
import { closedName } from "../closed.ts";
import { found, unfound, type Context, type Found } from "../feature.ts";
import { minutesPostKey } from "../posts.ts";
import { minutesScene, type MinutesScene } from "../drafts/scene.ts";

/**
 * Carries out what the preview said, step by step, each of which does nothing when it was done before: killed anywhere
 * in between and taken up again, nothing comes twice. The draft is published last, when all of it stands.
 */
export async function publishMinutesDraft(before: Context, previewed: MinutesScene): Promise<Found<MinutesDraft>> {
  const taken = await takeInNewcomers(before, previewed);
  if (!taken) return unfound({ text: before.say.general.outdatedButton });
  const { context, scene } = taken;
  const { committee, me, now, records } = context;
  const { draft, meeting, isNew, publication } = scene;
  const once = `draft:${draft.id}`;
  if (isNew) await records.meetings.create(meeting);
  const numbers = await actionNumbers(context, draft, publication.actions);
  const minutes = minutesFrom(draft, publication, {
    meeting,
    numbers,
    by: me,
    at: now,
    closedName: closedName(committee),
    earlier: scene.earlier,
  });
  const key = minutesKey(meeting.id);
  if (!(await records.minutes.create(minutes))) await records.minutes.change(committee.id, key, () => accept(minutes));
  const held = await changeMeeting(context, meeting.id, (current) => publishMinutes(current, { actor: me, at: now }));
  if (!held.ok) return held;
  const changed = await records.committees.change(committee.id, COMMITTEE, (current) =>
    accept(withoutOpenDrafts(withPublished(current, publication, meeting), [draft.id])),
  );
  if (!changed?.ok) return unfound({ text: context.say.general.outdatedButton });
  // Goes with the committee, and so is stored before the draft says that all of it stands.
  await context.notify(
    { kind: "channel" },
    { kind: "minutes", meeting: meeting.id },
    { post: minutesPostKey(meeting.id) },
  );
  await context.logChange("postMinutes", { kind: "none", what: "published", on: meeting.id }, { once });
  await placeFollowUps(context, changed.value.after);
  const done = await records.drafts.change(committee.id, draftKey(draft.id), (current) =>
    accept({ ...current, meeting: { kind: "known", id: meeting.id }, state: "published" }),
  );
  await closeWith(context, draft, meeting);
  return done?.ok && done.value.after.kind === "minutes"
    ? found(done.value.after)
    : unfound({ text: context.say.general.outdatedButton });
}

/** Before the actions, so that those are never of somebody whom the record does not have. null: the meeting is gone. */
async function takeInNewcomers(
  context: Context,
  scene: MinutesScene,
): Promise<{ context: Context; scene: MinutesScene } | null> {
  if (scene.newcomers.length === 0) return { context, scene };
  const changed = await context.records.committees.change(context.committee.id, COMMITTEE, (current) =>
    accept(scene.newcomers.reduce((all, one) => withPerson(all, one).committee, current)),
  );
  if (!changed?.ok) return null;
  const within = { ...context, committee: changed.value.after };
  const now = await minutesScene(within, scene.draft);
  return now && { context: within, scene: now };
}

/** The number of each action, in order: of those that an earlier edition made, and of the new ones. */
async function actionNumbers(
  context: Context,
  draft: MinutesDraft,
  actions: readonly PublishedAction[],
): Promise<number[]> {
  const { committee, me, now } = context;
  const fresh = actions
    .filter(({ known }) => known === null)
    .map(({ action: { key, owners, task, due } }): NewAction => {
      const origin = originOf(draft, key);
      return { committee: committee.id, owners, task, due, loggedAt: now, loggedBy: me.id, origin };
    });
  const made = fresh.length === 0 ? [] : await createActions(context, fresh);
  const by = publisherOf(draft, me);
  for (const action of made)
    for (const person of holdersOf(action, committee))
      if (person !== by && action.status === "open")
        await context.notify(
          { kind: "person", person },
          { kind: "actionGiven", action: action.number, by },
          { once: `draft:${draft.id}`, knownTo: me.id },
        );
  const left = made.map(({ number }) => number);
  const numbers: number[] = [];
  for (const { known, correction } of actions) {
    if (correction) await correct(context, correction);
    const number = known?.number ?? left.shift();
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}

/** A corrected edition corrects its actions; what is done or was taken back meanwhile stays so. */
async function correct(context: Context, { of, change }: ActionCorrection): Promise<void> {
  const { committee, me, records } = context;
  const changed = await records.actions.change(committee.id, actionKey(of.number), (current) =>
    correctAction(current, { actor: me, change }),
  );
  if (changed?.ok) await announceAction(context, changed.value.before, changed.value.after, { inAnswer: "everybody" });
}
