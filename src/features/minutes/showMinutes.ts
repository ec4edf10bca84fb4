import { z } from "zod";
import type { Meeting } from "../../domain/meeting.ts";
import type { Minutes } from "../../domain/minutes.ts";
import { minutesKey } from "../../ports/records.ts";
import { again } from "../button.ts";
import { minutesSeen } from "../closed.ts";
import { committeeFeature, found, unfound, type Answer, type Context, type Found } from "../feature.ts";
import { findMeeting, MeetingRef } from "../meetingReference.ts";
import { each, question, someOf, type Some } from "../question.ts";
import { minutesCard } from "./card.ts";

export const ShowMinutesParameters = z.object({ meeting: MeetingRef.optional() });
export type ShowMinutesParameters = z.infer<typeof ShowMinutesParameters>;

/** The same summary as in the channel, for whoever asks. */
export const showMinutes = committeeFeature({
  name: "showMinutes",
  audience: "everybody",
  parameters: ShowMinutesParameters,
  async run(context, parameters) {
    const minutes = await findMinutes(context, parameters);
    return minutes.ok ? minutesCard(minutesSeen(minutes.value, context), context) : minutes.answer;
  },
});

/** By the day, straight from the minutes, so that one query is enough. None named: the latest that are out. */
async function findMinutes(context: Context, parameters: ShowMinutesParameters): Promise<Found<Minutes>> {
  const { records, committee, say, today } = context;
  const { meeting: ref } = parameters;
  const partition = committee.id;
  if (ref === "next") return unfound({ text: say.minutes.noneForMeeting });
  if (ref === undefined || ref === "previous") {
    const [latest] = await records.minutes.list({ partition, sortTo: today, order: "descending", limit: 1 });
    return latest ? found(latest.value) : unfound({ text: say.minutes.none });
  }
  if (ref === "beforeLast") {
    const [, before] = await records.minutes.list({ partition, sortTo: today, order: "descending", limit: 2 });
    return before ? found(before.value) : unfound({ text: say.minutes.noneBefore });
  }
  if ("number" in ref) {
    const numbered = await findMeeting(context, ref, again("showMinutes", parameters));
    return numbered.ok ? ofMeeting(context, numbered.value) : numbered;
  }
  if ("id" in ref) {
    const kept = await records.minutes.read(partition, minutesKey(ref.id));
    return kept ? found(kept.value) : unfound({ text: say.minutes.noneForMeeting });
  }
  const isDay = !("noSuch" in ref);
  const kept = await records.minutes.list({
    partition,
    ...(isDay && { sortFrom: ref.from, sortTo: ref.to }),
    order: "descending",
    limit: 3,
  });
  const minutes = someOf(kept.map(({ value }) => value));
  if (!isDay) {
    const before = say.general.noSuch.day(ref.noSuch);
    return unfound(minutes ? whichOf(context, parameters, minutes, before) : { text: `${before} ${say.minutes.none}` });
  }
  if (!minutes) return unfound({ text: say.minutes.noneFor(say.dates.about(ref, today)) });
  return minutes.length === 1 ? found(minutes[0]) : unfound(whichOf(context, parameters, minutes));
}

async function ofMeeting({ records, committee, say, today }: Context, { id, date }: Meeting): Promise<Found<Minutes>> {
  const kept = await records.minutes.read(committee.id, minutesKey(id));
  return kept ? found(kept.value) : unfound({ text: say.minutes.noneFor(say.dates.day(date, today)) });
}

function whichOf(context: Context, parameters: ShowMinutesParameters, minutes: Some<Minutes>, before?: string): Answer {
  const { say, today } = context;
  const options = each(minutes, ({ meeting: id, date }) => ({
    title: say.dates.day(date, today),
    press: again("showMinutes", parameters)({ meeting: { id } }),
  }));
  const text = [...(before === undefined ? [] : [before]), say.general.whichMeeting].join(" ");
  return question(context, text, options);
}
