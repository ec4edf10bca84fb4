import type { Press } from "../../cards/card.ts";
import type { Draft, MinutesDraft } from "../../domain/draft.ts";
import { includes, type DateRange } from "../../domain/time.ts";
import { draftsNotDiscarded } from "../draftLists.ts";
import { found, unfound, type Context, type Found } from "../feature.ts";
import { findDraft } from "../drafts/findDraft.ts";
import { findMeeting, type MeetingRef } from "../meetingReference.ts";

interface Meant {
  /** Named by a card's button. */
  draft?: string | undefined;
  meeting?: MeetingRef | undefined;
  /** Not said: it may have been an agenda that they thought was waiting. */
  paper?: Draft["kind"] | undefined;
}

/**
 * The draft of minutes that is to go out: the one that a card names, else the latest one handed over (of the meeting,
 * where one is named). A sentence written twice finds the one that is out, not an older one.
 */
export async function draftMeant(
  context: Context,
  { draft: id, meeting, paper }: Meant,
  again: (filled: { meeting: MeetingRef }) => Press,
): Promise<Found<MinutesDraft>> {
  const { handOver, minutes } = context.say;
  const { publish } = minutes;
  if (id !== undefined) {
    const draft = await findDraft(context, id);
    if (!draft.ok) return draft;
    return draft.value.kind === "minutes" ? found(draft.value) : unfound({ text: context.say.general.outdatedButton });
  }
  const drafts = (await draftsNotDiscarded(context)).filter((one) => one.kind === "minutes");
  if (meeting === undefined)
    return drafts[0] ? found(drafts[0]) : unfound({ text: paper === undefined ? handOver.noDraft : publish.noDraft });
  const unplanned =
    typeof meeting === "object" && "from" in meeting ? drafts.find((one) => isNewWithin(one, meeting)) : undefined;
  if (unplanned) return found(unplanned);
  const named = await findMeeting(context, meeting, again);
  const draft = named.ok && drafts.find((one) => one.meeting?.kind === "known" && one.meeting.id === named.value.id);
  if (draft) return found(draft);
  // "Publish it tomorrow" names no meeting but the day it is to be done.
  const isAhead = typeof meeting === "object" && "from" in meeting && meeting.from > context.today;
  if (isAhead && drafts.some(({ state }) => state === "open")) return unfound({ text: publish.onlyNow });
  if (!named.ok) return named;
  return unfound({ text: publish.noDraftFor(context.say.dates.day(named.value.date, context.today)) });
}

const isNewWithin = ({ meeting }: Draft, days: DateRange): boolean =>
  meeting?.kind === "new" && includes(days, meeting.schedule.date);
