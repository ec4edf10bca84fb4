import { accept } from "../../domain/decision.ts";
import type { Draft } from "../../domain/draft.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { draftKey } from "../../ports/records.ts";
import { openDraftsOf } from "../draftLists.ts";
import type { Context } from "../feature.ts";

/** Other drafts of the same document are older editions: none of them is to go out after this one. */
export async function closeOthers(context: Context, draft: Draft, meeting: Meeting): Promise<void> {
  const { records, committee } = context;
  for (const other of await openDraftsOf(context, committee.id)) {
    const isSameMeeting =
      other.meeting?.kind === "known"
        ? other.meeting.id === meeting.id
        : other.meeting?.kind === "new" && other.meeting.schedule.date === meeting.date;
    if (other.kind !== draft.kind || other.id === draft.id || !isSameMeeting || other.at > draft.at) continue;
    await records.drafts.change(committee.id, draftKey(other.id), (current) =>
      accept(current.state === "open" ? { ...current, state: "discarded" } : current),
    );
  }
}
