import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import type { Context } from "../feature.ts";

export const agendaPostKey = (meeting: MeetingId): string => `agenda:${meeting}`;

/** The posted card stays true: it is edited when what it shows has changed. Before it is posted there is nothing to do. */
export async function refreshAgenda(context: Context, meeting: Meeting): Promise<void> {
  if (meeting.status === "agendaPublished") await postAgendaCard(context, meeting);
}

export async function postAgendaCard(context: Context, meeting: Meeting): Promise<void> {
  await context.notify(
    { kind: "channel" },
    { kind: "agenda", meeting: meeting.id },
    { post: agendaPostKey(meeting.id) },
  );
}
