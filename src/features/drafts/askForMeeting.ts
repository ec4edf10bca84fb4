import { bold, buttons, cardMessage, dateInput, line } from "../../cards/card.ts";
import type { Draft } from "../../domain/draft.ts";
import { byStart, isUpcoming, type Meeting } from "../../domain/meeting.ts";
import { button, press } from "../button.ts";
import type { Answer, Context } from "../feature.ts";
import { recentMeetings, upcomingMeetings } from "../meetingLists.ts";

/** Which meeting a document belongs to: the three likeliest as buttons, any other by its date. `problem`: why again. */
export async function askForMeeting(context: Context, draft: Draft, problem?: string): Promise<Answer> {
  const { say, today } = context;
  const options = (await likely(context, draft)).map(({ id, date }) =>
    button(context, say.dates.day(date, today), press("chooseMeeting", { draft: draft.id, meeting: id })),
  );
  const question = say.handOver.whichMeeting[draft.kind];
  const message = cardMessage([...(problem === undefined ? [] : [problem]), question].join(" "), [
    ...(problem === undefined ? [] : [line(problem)]),
    line(bold(question)),
    ...(options.length > 0 ? [buttons(...options)] : []),
    dateInput("date", { label: say.handOver.dateLabel }),
    buttons(button(context, say.handOver.chooseDateButton, press("chooseMeeting", { draft: draft.id }, "date"))),
  ]);
  return { ...message, replaces: true };
}

async function likely(context: Context, { kind }: Draft): Promise<Meeting[]> {
  const isOn = (meeting: Meeting): boolean => meeting.status !== "calledOff";
  const isAhead = (meeting: Meeting): boolean => isUpcoming(meeting, context.now);
  if (kind === "agenda") return (await upcomingMeetings(context)).filter(isAhead).sort(byStart).slice(0, 3);
  const held = (await recentMeetings(context)).filter((meeting) => isOn(meeting) && !isAhead(meeting));
  const without = held.filter(({ status }) => status !== "minutesPublished");
  return [...without, ...held.filter((meeting) => !without.includes(meeting))].slice(0, 3);
}
