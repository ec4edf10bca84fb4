import type { Change, Reversal } from "../../domain/change.ts";
import type { Kept } from "../../ports/collection.ts";
import { actionKey, changeKey, COMMITTEE, meetingKey } from "../../ports/records.ts";
import type { Context } from "../feature.ts";

/**
 * Whether somebody else has just taken the change back: it is marked in the log, or, where that is still to come, the
 * document says so.
 */
export async function isTakenBack(context: Context, { id, reversal }: Change): Promise<boolean> {
  const document = await documentOf(context, reversal);
  if (document?.consequences.some(({ takenBack }) => takenBack.includes(id))) return true;
  const { records, committee } = context;
  return (await records.changes.read(committee.id, changeKey(id)))?.value.undone ?? false;
}

async function documentOf(
  { records, committee }: Context,
  reversal: Reversal,
): Promise<Pick<Kept<unknown>, "consequences"> | null> {
  switch (reversal.kind) {
    case "attendance":
    case "attendances":
    case "substitute":
    case "proposal":
    case "closed":
      return records.meetings.read(committee.id, meetingKey(reversal.meeting));
    case "meeting":
      return records.meetings.read(committee.id, meetingKey(reversal.after.id));
    case "action":
      return records.actions.read(committee.id, actionKey(reversal.after.number));
    case "link":
      return records.committees.read(committee.id, COMMITTEE);
    case "none":
      return null;
  }
}
