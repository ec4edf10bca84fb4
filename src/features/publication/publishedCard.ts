import { bold, buttons, cardMessage, line, subtle } from "../../cards/card.ts";
import { button, press } from "../button.ts";
import type { Answer, Context } from "../feature.ts";
import { audience } from "../drafts/effects.ts";
import { meetingsWithin } from "../meetingLists.ts";
import type { Published } from "./publishMinutes.ts";
import type { MinutesScene } from "../drafts/scene.ts";

/** What was done, and the next meeting where the minutes name one that is not planned: that is for people to decide. */
export async function publishedCard(
  context: Context,
  scene: MinutesScene,
  { meeting, numbers, agendas }: Published,
): Promise<Answer> {
  const { committee, say, today } = context;
  const { earlier, isPosted, publication } = scene;
  const { publish } = say.minutes;
  const when = say.dates.day(meeting.date, today);
  const where = say.general.where[committee.channel.kind];
  const first = isPosted ? publish.corrected(when, where) : publish.done(when, where);
  const { told, untold } = audience(publication, context);
  const fresh = numbers.filter((number) => !earlier?.actions.some((one) => one.number === number));
  const dropped = publication.dropped.map(({ number }) => number);
  const lines = [
    ...(fresh.length > 0 ? [publish.actions(fresh)] : []),
    ...(told.length > 0 ? [publish.told(told)] : []),
    ...(untold.length > 0 ? [say.handOver.effects.untold(untold)] : []),
    ...(dropped.length > 0 ? [publish.dropped(dropped)] : []),
    ...(agendas.length > 0 ? [publish.agendas(agendas.map(({ date }) => say.dates.day(date, today)))] : []),
    ...(publication.unconfirmed > 0 ? [publish.unconfirmed(publication.unconfirmed)] : []),
  ];
  const next = await unplanned(context, scene);
  const message = cardMessage([first, ...lines, ...(next ? [next.text] : [])].join(" "), [
    line(bold(first)),
    ...lines.map((text) => line(text)),
    ...(next ? [line(subtle(next.text)), buttons(next.button)] : []),
  ]);
  return { ...message, replaces: true };
}

async function unplanned(context: Context, { draft }: MinutesScene) {
  const { say, today } = context;
  const { date, start, place } = draft.nextMeeting;
  if (date === null || date <= today) return null;
  const thatDay = await meetingsWithin(context, { from: date, to: date });
  if (thatDay.some(({ status }) => status !== "calledOff")) return null;
  const parameters = {
    date: { from: date, to: date },
    ...(start !== null && { start }),
    ...(place !== null && { place }),
  };
  return {
    text: say.minutes.publish.nextMeeting(say.dates.day(date, today)),
    button: button(context, say.minutes.publish.planButton, press("scheduleMeeting", parameters)),
  };
}
