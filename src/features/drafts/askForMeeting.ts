import { bold, buttons, cardMessage, dateInput, line, subtle } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import type { Draft } from "../../domain/draft.ts";
import { isUpcoming, type Meeting } from "../../domain/meeting.ts";
import { button, press } from "../button.ts";
import type { Answer, Context } from "../feature.ts";
import { meetingsAhead, recentMeetings } from "../meetingLists.ts";

const TITLE_LENGTH = 60;

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
    line(subtle(documentName(draft, context))),
    ...(options.length > 0 ? [buttons(...options)] : []),
    dateInput("date", { label: say.handOver.dateLabel }),
    buttons(button(context, say.handOver.chooseDateButton, press("chooseMeeting", { draft: draft.id }, "date"))),
  ]);
  return { ...message, asks: options, replaces: true };
}

/** Which document it is: there may be two that wait for an answer. */
export function documentName({ source, items: [first] }: Draft, { say }: Context): string {
  const begins = first === undefined ? [] : [say.handOver.beginsWith(excerpt(first.title, TITLE_LENGTH))];
  return source ?? [say.handOver.pasted, ...begins].join(" · ");
}

async function likely(context: Context, { kind }: Draft): Promise<Meeting[]> {
  const isOn = (meeting: Meeting): boolean => meeting.status !== "calledOff";
  const isAhead = (meeting: Meeting): boolean => isUpcoming(meeting, context.now);
  if (kind === "agenda") return (await meetingsAhead(context)).slice(0, 3);
  const held = (await recentMeetings(context)).filter((meeting) => isOn(meeting) && !isAhead(meeting));
  const without = held.filter(({ status }) => status !== "minutesPublished");
  return [...without, ...held.filter((meeting) => !without.includes(meeting))].slice(0, 3);
}
