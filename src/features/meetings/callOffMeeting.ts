import { z } from "zod";
import { bold, cardMessage, line, subtle } from "../../cards/card.ts";
import { asSecretariat } from "../../domain/committee.ts";
import { nextMeeting, startOf, type Meeting } from "../../domain/meeting.ts";
import { committeeFeature, found, refusal, unfound, type Context, type Found } from "../feature.ts";
import { again, undoButton } from "../button.ts";
import { upcomingMeetings } from "../meetingLists.ts";
import { findMeeting, MeetingsRef } from "../meetingReference.ts";
import { question } from "../question.ts";
import { announceCalledOff, toldLines } from "./announce.ts";
import { announceWaiting, saidWaiting, stillWaiting, takeOff } from "./waiting.ts";
import { whenOf } from "../../language/schedule.ts";

export const CallOffMeetingParameters = z.object({ meeting: MeetingsRef.optional() });
export type CallOffMeetingParameters = z.infer<typeof CallOffMeetingParameters>;

/** The secretariat calls a meeting off: everybody is told, and what was proposed for it waits for the next one. */
export const callOffMeeting = committeeFeature({
  name: "callOffMeeting",
  audience: "secretariat",
  parameters: CallOffMeetingParameters,
  async run(context, parameters) {
    const { me, say, today } = context;
    const may = asSecretariat(me);
    if (!may.ok) return refusal(context, may.refusal);
    const meeting = await meetingMeant(context, parameters);
    if (!meeting.ok) return meeting.answer;
    const off = await takeOff(context, meeting.value);
    if (!off.ok) return off.answer;
    const { changed, next } = off.value;
    const { before, after } = changed;
    const change = await context.logChange("callOffMeeting", { kind: "meeting", before, after });
    await announceCalledOff(context, before, after);
    const waiting = stillWaiting(after, next);
    await announceWaiting(context, waiting, { calledOff: after.id });
    const text = say.meetings.calledOffNow(whenOf(after, say, today));
    const told = toldLines(context, before);
    const more = saidWaiting(context, waiting, next);
    return cardMessage(
      [text, ...more, ...told].join(" "),
      [line(bold(text)), ...more.map((said) => line(said)), ...told.map((said) => line(subtle(said)))],
      [undoButton(context, change)],
    );
  },
});

/**
 * "Mødet er aflyst", written twice, must not call off the meeting after as well: where the one that was next is off
 * already, it is asked whether the other one is meant.
 */
async function meetingMeant(context: Context, { meeting }: CallOffMeetingParameters): Promise<Found<Meeting>> {
  const { say, today, now } = context;
  const asked = again("callOffMeeting", { meeting });
  if (meeting !== undefined && meeting !== "next") return findMeeting(context, meeting, asked);
  const upcoming = await upcomingMeetings(context);
  const next = nextMeeting(upcoming, now);
  const off = upcoming.find((one) => one.status === "calledOff" && (!next || startOf(one) < startOf(next)));
  if (!next) return unfound(off ? refusal(context, { kind: "meetingCalledOff" }) : { text: say.general.noNextMeeting });
  if (!off) return found(next);
  const day = say.dates.day(next.date, today);
  const text = say.meetings.alsoCallOff(say.dates.day(off.date, today), day);
  return unfound(
    question(context, text, [
      { title: say.meetings.alsoCallOffButton(day), press: asked({ meeting: { id: next.id } }) },
    ]),
  );
}
