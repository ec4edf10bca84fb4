import { z } from "zod";
import { cardMessage, line, title } from "../../cards/card.ts";
import { cancellations } from "../../domain/attendance.ts";
import type { Cancellation, Substitute } from "../../domain/attendanceRecord.ts";
import { nameOf, personById, type Committee } from "../../domain/committee.ts";
import type { Messages } from "../../language/messages.ts";
import { again } from "../button.ts";
import { committeeFeature } from "../feature.ts";
import { findMeeting, MeetingRef } from "../meetingReference.ts";
import { headcountRuns, ownButtons } from "./standing.ts";

export const ListCancellationsParameters = z.object({ meeting: MeetingRef.optional() });

export const listCancellations = committeeFeature({
  name: "listCancellations",
  audience: "everybody",
  parameters: ListCancellationsParameters,
  async run(context, parameters) {
    const { committee, say, today } = context;
    const meeting = await findMeeting(context, parameters.meeting, again("listCancellations", parameters));
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

function cancellationLine(entry: Cancellation, committee: Committee, say: Messages): string {
  const { substitute, late } = entry;
  const stand =
    substitute && say.attendance.substituteState[stateOf(substitute, committee)](nameOf(committee, substitute.person));
  return say.attendance.listLine(nameOf(committee, entry.person), stand, late);
}

/** Whoever cannot be written to is not asked by the bot, and by the secretariat nobody knows when. */
function stateOf({ person, state }: Substitute, committee: Committee): Substitute["state"] | "named" {
  return state === "asked" && personById(committee, person)?.account === null ? "named" : state;
}
