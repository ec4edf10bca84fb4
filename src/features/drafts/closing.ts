import { accept } from "../../domain/decision.ts";
import type { Draft } from "../../domain/draft.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { draftKey } from "../../ports/records.ts";
import { openDraftsOf } from "../draftLists.ts";
import type { Context } from "../feature.ts";
import { forgetDrafts } from "./noted.ts";

/**
 * A draft is out. Other drafts of the same document are older editions: none of them is to go out after this one. The
 * committee notes them no longer.
 */
export async function closeWith(context: Context, draft: Draft, meeting: Meeting): Promise<void> {
  const { openDrafts } = context.committee;
  const hasOthers = openDrafts?.some(({ id }) => id !== draft.id) ?? true;
  const older = hasOthers ? await closeOlder(context, draft, meeting) : [];
  // Minutes change the committee anyway, and were taken off with that.
  const closed = draft.kind === "minutes" ? older : [draft.id, ...older];
  if (openDrafts && closed.length > 0) await forgetDrafts(context, closed);
}

async function closeOlder(context: Context, draft: Draft, meeting: Meeting): Promise<string[]> {
  const { records, committee } = context;
  const closed: string[] = [];
  for (const other of await openDraftsOf(context, committee)) {
    const isSameMeeting =
      other.meeting?.kind === "known"
        ? other.meeting.id === meeting.id
        : other.meeting?.kind === "new" && other.meeting.schedule.date === meeting.date;
    if (other.kind !== draft.kind || other.id === draft.id || !isSameMeeting || other.at > draft.at) continue;
    await records.drafts.change(committee.id, draftKey(other.id), (current) =>
      accept(current.state === "open" ? { ...current, state: "discarded" } : current),
    );
    closed.push(other.id);
  }
  return closed;
}
