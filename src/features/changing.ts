import type { Action } from "../domain/action.ts";
import { refuse, type Decision } from "../domain/decision.ts";
import type { Draft } from "../domain/draft.ts";
import type { Meeting, MeetingId } from "../domain/meeting.ts";
import type { Changed } from "../ports/collection.ts";
import { actionKey, draftKey, meetingKey } from "../ports/records.ts";
import { found, refusal, unfound, type Context, type Found } from "./feature.ts";

type Change<T> = (current: T) => Decision<T>;

/** Stores what is decided of a meeting as it stands now. Not found: the refusal in words, or that it is gone. */
export function changeMeeting(context: Context, id: MeetingId, to: Change<Meeting>): Promise<Found<Changed<Meeting>>> {
  const { records, committee, say } = context;
  return answered(context, records.meetings.change(committee.id, meetingKey(id), to), say.general.outdatedButton);
}

/** The same of a way back, whose refusals are said elsewhere: what is gone has been changed since. */
export async function changeBack(
  { records, committee }: Context,
  meeting: MeetingId,
  to: Change<Meeting>,
): Promise<Decision<Changed<Meeting>>> {
  const changed = await records.meetings.change(committee.id, meetingKey(meeting), to);
  return changed ?? refuse({ kind: "changedSince" });
}

/** Stores what is decided of an action, by its number; not found: the same. */
export function changeAction(context: Context, number: number, to: Change<Action>): Promise<Found<Changed<Action>>> {
  const { records, committee, say } = context;
  return answered(
    context,
    records.actions.change(committee.id, actionKey(number), to),
    say.actions.unknownNumber(number),
  );
}

/** The same of a draft. */
export function changeDraft(context: Context, id: string, to: Change<Draft>): Promise<Found<Changed<Draft>>> {
  const { records, committee, say } = context;
  return answered(context, records.drafts.change(committee.id, draftKey(id), to), say.general.outdatedButton);
}

async function answered<T>(
  context: Context,
  changing: Promise<Decision<Changed<T>> | null>,
  gone: string,
): Promise<Found<Changed<T>>> {
  const changed = await changing;
  if (!changed) return unfound({ text: gone });
  if (changed.ok) return found(changed.value);
  return { ...unfound(refusal(context, changed.refusal)), reason: changed.refusal };
}
