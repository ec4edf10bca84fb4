import { buttons, cardMessage, line, type Press } from "../../cards/card.ts";
import { nextMeeting } from "../../domain/meeting.ts";
import { button } from "../button.ts";
import { draftAround } from "../draftAround.ts";
import type { Answer, Context } from "../feature.ts";
import { upcomingMeetings } from "../meetingLists.ts";
import type { MeetingsRef } from "../meetingReference.ts";
import { asking } from "../question.ts";

/**
 * Whoever looks minutes through may say whose absence they lack, and so correct them; null: there are none, or it is
 * said for which meeting.
 */
export async function perhapsMinuted(
  context: Context,
  meeting: MeetingsRef | undefined,
  asked: (filled: { meeting: { id: string } }) => Press,
): Promise<Answer | null> {
  const { now, say, today } = context;
  const draft = meeting === undefined ? await draftAround(context, "minutes") : null;
  if (!draft) return null;
  const next = nextMeeting(await upcomingMeetings(context), now);
  const { perhapsMinuted: text } = say.attendance;
  if (!next) return cardMessage(text, [line(text), buttons(draft)]);
  const title = say.attendance.forMeetingButton(say.dates.day(next.date, today));
  return asking(context, text, [draft, button(context, title, asked({ meeting: { id: next.id } }))]);
}
