import { bold, buttons, cardMessage, dateInput, line, type Button } from "../../cards/card.ts";
import type { Draft } from "../../domain/draft.ts";
import { byStart, isUpcoming, type Meeting } from "../../domain/meeting.ts";
import type { Answer, Context } from "../feature.ts";
import { recentMeetings, upcomingMeetings } from "../references.ts";

/** Which meeting a document belongs to: the three likeliest as buttons, any other by its date. `problem`: why again. */
export async function askForMeeting(context: Context, draft: Draft, problem?: string): Promise<Answer> {
  const { committee, say, today } = context;
  const press = (title: string, parameters: object): Button => ({
    title,
    verb: "chooseMeeting",
    committee: committee.id,
    parameters: { draft: draft.id, ...parameters },
  });
  const options = (await likely(context, draft)).map(({ id, date }) =>
    press(say.dates.day(date, today), { meeting: id }),
  );
  const question = say.handOver.whichMeeting[draft.kind];
  const message = cardMessage([...(problem === undefined ? [] : [problem]), question].join(" "), [
    ...(problem === undefined ? [] : [line(problem)]),
    line(bold(question)),
    ...(options.length > 0 ? [buttons(...options)] : []),
    dateInput("date", { label: say.handOver.dateLabel }),
    buttons(press(say.handOver.chooseDateButton, {})),
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
