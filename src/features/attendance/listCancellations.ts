import { z } from "zod";
import { cardMessage, line, subtle, title } from "../../cards/card.ts";
import { answerOf, cancellations } from "../../domain/attendance.ts";
import type { Cancellation, Substitute } from "../../domain/attendanceRecord.ts";
import { nameOf, personById, type Committee } from "../../domain/committee.ts";
import { hasEnded, type Meeting } from "../../domain/meeting.ts";
import { isExpected } from "../../domain/person.ts";
import { whenOf } from "../../language/schedule.ts";
import { again } from "../button.ts";
import { committeeFeature, type Context } from "../feature.ts";
import { findMeeting, MeetingRef } from "../meetingReference.ts";
import { ownAnswer, unanswered } from "./answers.ts";
import { minutedAbsence } from "./minutedAbsence.ts";
import { headcountRuns, ownButtons } from "./standing.ts";

export const ListCancellationsParameters = z.object({
  meeting: MeetingRef.optional(),
  /** Only whether the one who asks comes. */
  own: z.boolean().optional(),
  /** Those who have not said whether they come. */
  unanswered: z.boolean().optional(),
});

/** Who does not come and who comes instead, as the minutes have it once they are out; or one's own answer, or who has given none. */
export const listCancellations = committeeFeature({
  name: "listCancellations",
  audience: "everybody",
  parameters: ListCancellationsParameters,
  async run(context, parameters) {
    const { committee, now, say, today } = context;
    const meeting = await findMeeting(context, parameters.meeting, again("listCancellations", parameters));
    if (!meeting.ok) return meeting.answer;
    if (meeting.value.status === "calledOff")
      return { text: say.meetings.calledOffNow(whenOf(meeting.value, say, today)) };
    if (parameters.own) return ownAnswer(context, meeting.value);
    if (parameters.unanswered) return unanswered(context, meeting.value);
    const minuted = await minutedAbsence(context, meeting.value);
    if (minuted) return minuted;
    const when = say.dates.day(meeting.value.date, today);
    const isPast = hasEnded(meeting.value, now);
    const away = cancellations(meeting.value);
    const isCounted = ({ person: id }: Cancellation): boolean => {
      const person = personById(committee, id);
      return person !== undefined && isExpected(person);
    };
    const saidOf = (entry: Cancellation): string => cancellationLine(context, meeting.value, entry);
    const counted = away.filter(isCounted).map(saidOf);
    const others = away.filter((entry) => !isCounted(entry)).map(saidOf);
    const { notCounted, listTitle, nobodyCancelled, nobodyHadCancelled } = say.attendance;
    const apart = others.length === 0 ? [] : [notCounted];
    const first = away.length > 0 ? listTitle(when) : (isPast ? nobodyHadCancelled : nobodyCancelled)(when);
    const unknown = isPast ? [say.attendance.whoCameUnknown] : [];
    const figures = isPast ? [] : [line(...headcountRuns(committee, meeting.value, say))];
    return cardMessage(
      [first, ...unknown, ...counted, ...apart, ...others].join("\n"),
      [
        title(first),
        ...figures,
        ...unknown.map((text) => line(subtle(text))),
        ...counted.map((text) => line(text)),
        ...apart.map((text) => line(subtle(text))),
        ...others.map((text) => line(text)),
      ],
      ownButtons(context, meeting.value),
    );
  },
});

function cancellationLine({ committee, say }: Context, meeting: Meeting, entry: Cancellation): string {
  const { person, substitute, late } = entry;
  const state = stateOf(meeting, entry, committee);
  const stand = substitute && state && say.attendance.substituteState[state](nameOf(committee, substitute.person));
  return say.attendance.listLine(nameOf(committee, person), stand, late);
}

/** Whoever cannot be written to is not asked by the bot, and by the secretariat nobody knows when. */
function stateOf(meeting: Meeting, entry: Cancellation, committee: Committee): Substitute["state"] | "named" | null {
  const state = answerOf(meeting, entry);
  const isOutside = personById(committee, entry.substitute?.person ?? "")?.account === null;
  return state === "asked" && isOutside ? "named" : state;
}
