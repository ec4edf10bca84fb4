import { z } from "zod";
import { cardMessage, line, subtle, title, warning, type Button } from "../../cards/card.ts";
import { attendanceOf, cancellations, headcount, type Cancellation } from "../../domain/attendance.ts";
import { personById } from "../../domain/committee.ts";
import { isUpcoming, type Meeting } from "../../domain/meeting.ts";
import type { Messages } from "../../language/messages.ts";
import type { Committee } from "../../domain/committee.ts";
import { committeeFeature, type Context } from "../feature.ts";
import { findMeeting, MeetingRef } from "../references.ts";

export const listCancellations = committeeFeature({
  name: "listCancellations",
  audience: "everybody",
  help: {
    example: { da: "hvem har meldt afbud?", en: "who is not coming?" },
    does: { da: "viser, hvem der kommer", en: "shows who is coming" },
  },
  parameters: z.object({ meeting: MeetingRef.optional() }),
  async run(context, parameters) {
    const { committee, say, today } = context;
    const meeting = await findMeeting(context, parameters.meeting, { feature: "listCancellations", parameters });
    if (!meeting.ok) return meeting.answer;
    const when = say.dates.day(meeting.value.date, today);
    const away = cancellations(meeting.value).map((entry) => cancellationLine(entry, committee, say));
    const first = away.length === 0 ? say.attendance.nobodyCancelled(when) : say.attendance.listTitle(when);
    return cardMessage(
      [first, ...away].join("\n"),
      [title(first), line(...headcountRuns(committee, meeting.value, say)), ...away.map((text) => line(text))],
      ownButtons(context, meeting.value),
    );
  },
});

/** "14 af 17 kommer · 3 afbud · beslutningsdygtig"; what endangers the meeting stands out. */
export function headcountRuns(committee: Committee, meeting: Meeting, say: Messages) {
  const { coming, expected, cancelled, votes, quorum, quorate } = headcount(committee, meeting);
  const counted = [
    say.attendance.headcount(coming, expected),
    ...(cancelled > 0 ? [say.attendance.cancelledCount(cancelled)] : []),
  ].join(" · ");
  return quorate
    ? [subtle(`${counted} · ${say.attendance.quorate}`)]
    : [subtle(`${counted} · `), warning(say.attendance.notQuorate(votes, quorum))];
}

function cancellationLine(entry: Cancellation, committee: Committee, say: Messages): string {
  const name = (id: string): string => personById(committee, id)?.name ?? "";
  const { substitute, late } = entry;
  const stand = substitute && say.attendance.substituteState[substitute.state](name(substitute.person));
  return say.attendance.listLine(name(entry.person), stand, late);
}

function ownButtons(context: Context, meeting: Meeting): Button[] {
  const { committee, me, now, say } = context;
  if (!isUpcoming(meeting, now)) return [];
  const away = attendanceOf(meeting, me.id)?.state === "cancelled";
  const [verb, label] = away ? ["attend", say.attendance.comeButton] : ["cancel", say.attendance.cancelButton];
  return [{ title: label, verb, committee: committee.id, parameters: { meeting: { id: meeting.id } } }];
}
