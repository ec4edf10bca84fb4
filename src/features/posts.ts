import type { Meeting, MeetingId } from "../domain/meeting.ts";
import type { Context } from "./feature.ts";

/*
 * The cards that stand where the committee lives and are kept true: each is remembered by its key, posted once, and
 * edited when what it shows has changed.
 */

/** That there is a new meeting; it is corrected if the meeting goes again. */
export const scheduledPostKey = (meeting: MeetingId): string => `scheduled:${meeting}`;

export const agendaPostKey = (meeting: MeetingId): string => `agenda:${meeting}`;

/** The summary; edited when a corrected edition is published. */
export const minutesPostKey = (meeting: MeetingId): string => `minutes:${meeting}`;

/** Posts it, or edits the one that stands. */
export const postAgendaCard = (context: Context, meeting: Meeting): Promise<void> => agendaCard(context, meeting, {});

/** What the agenda's card shows has changed. Before it is posted there is nothing to do. */
export async function refreshAgenda(context: Context, meeting: Meeting): Promise<void> {
  if (meeting.status === "agendaPublished") await refreshAgendaCard(context, meeting);
}

export const refreshAgendaCard = (context: Context, meeting: Meeting): Promise<void> =>
  agendaCard(context, meeting, { refresh: true });

const agendaCard = (context: Context, { id: meeting }: Meeting, options: { refresh?: true }): Promise<void> =>
  context.notify({ kind: "channel" }, { kind: "agenda", meeting }, { post: agendaPostKey(meeting), ...options });
