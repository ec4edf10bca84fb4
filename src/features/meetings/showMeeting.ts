import { z } from "zod";
import { cardMessage, line, subtle, title, warning, type Button } from "../../cards/card.ts";
import { attendanceOf } from "../../domain/attendance.ts";
import { isUpcoming, type Meeting } from "../../domain/meeting.ts";
import { again, button, press } from "../button.ts";
import { DateRange } from "../../domain/time.ts";
import { answerButton, headcountRuns, ownButtons } from "../attendance/standing.ts";
import { committeeFeature, type Context } from "../feature.ts";
import { findMeeting, MeetingRef } from "../meetingReference.ts";
import { calledOffBefore, showPlan } from "./plan.ts";
import { titleOf, whenAndWhere, whenOf } from "../../language/schedule.ts";

export const ShowMeetingParameters = z.object({
  meeting: MeetingRef.optional(),
  /** All of them; of the days that are named as the meeting. */
  plan: z.literal(true).optional(),
});

/** When and where the next meeting is, or another one, and how many come; or the list of all that are planned. */
export const showMeeting = committeeFeature({
  name: "showMeeting",
  audience: "everybody",
  parameters: ShowMeetingParameters,
  async run(context, parameters) {
    const { committee, now, say, today } = context;
    const days = DateRange.safeParse(parameters.meeting);
    if (parameters.plan) return showPlan(context, days.data);
    const found = await findMeeting(context, parameters.meeting, again("showMeeting", parameters));
    if (!found.ok) return found.answer;
    const meeting = found.value;
    const isNext = parameters.meeting === undefined || parameters.meeting === "next";
    const when = whenOf(meeting, say, today);
    const place = meeting.place === null && isUpcoming(meeting, now) ? [say.meetings.noPlace] : [];
    const off = meeting.status === "calledOff" ? [say.meetings.calledOff] : [];
    const offBefore = isNext ? await calledOffBefore(context, meeting) : [];
    const mine = ownLine(context, meeting);
    const said = isNext ? say.meetings.next(when) : say.meetings.on(when);
    return cardMessage(
      [...offBefore, ...off, said, ...(meeting.place === null ? place : [`${meeting.place}.`]), ...mine].join(" "),
      [
        ...[...offBefore, ...off].map((text) => line({ ...warning(text), weight: "Bolder" })),
        title(titleOf(committee.name, meeting, say)),
        line(whenAndWhere(meeting, say, today)),
        ...place.map((text) => line(subtle(text))),
        ...(isUpcoming(meeting, now) ? [line(...headcountRuns(committee, meeting, say))] : []),
        ...mine.map((text) => line(text)),
      ],
      [agendaButton(context, meeting), ...comeButton(context, meeting), ...ownButtons(context, meeting)],
    );
  },
});

/** What oneself has answered, where that is still to come. */
function ownLine({ me, now, say }: Context, meeting: Meeting): string[] {
  const entry = attendanceOf(meeting, me.id);
  if (!entry || !isUpcoming(meeting, now)) return [];
  return [entry.state === "coming" ? say.meetings.youCome : say.meetings.youCancelled];
}

const agendaButton = (context: Context, { id }: Meeting): Button =>
  button(context, context.say.meetings.agendaButton, press("showAgenda", { meeting: { id } }));

/** Asked of those who have not answered; who has cancelled finds it among their own buttons. */
function comeButton(context: Context, meeting: Meeting): Button[] {
  if (!isUpcoming(meeting, context.now) || attendanceOf(meeting, context.me.id)) return [];
  return [answerButton(context, meeting, "attend")];
}
