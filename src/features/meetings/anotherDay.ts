import { z } from "zod";
import { dayMeant } from "../../domain/calendar.ts";
import type { PlainDate } from "../../domain/time.ts";
import type { DayAlone } from "../../language/untilWhen.ts";
import type { ScheduleMeetingParameters } from "./scheduleMeeting.ts";

const Confirmed = z.literal(true).optional();

/** What is said of a day with a button. */
export const ConfirmedOfDay = z.object({
  /** A day that far ahead is meant. */
  farAhead: Confirmed,
  /** Most people are off that day. */
  dayOff: Confirmed,
  /** Another meeting goes on at that time. */
  besides: Confirmed,
});

/** It holds for no other day. */
const UNCONFIRMED: Record<keyof z.infer<typeof ConfirmedOfDay>, undefined> = {
  farAhead: undefined,
  dayOff: undefined,
  besides: undefined,
};

/** On the day that is said; where the hour is said as well, the end that went with another one is not meant. */
export const onDaySaid = (asked: ScheduleMeetingParameters, said: DayAlone): ScheduleMeetingParameters => ({
  ...asked,
  ...(said.start !== undefined && { end: undefined }),
  ...said,
});

/** On the day that is said instead of the one that was asked about, and near it unless that was too far ahead. */
export function onAnotherDay(
  asked: ScheduleMeetingParameters,
  said: DayAlone,
  today: PlainDate,
): ScheduleMeetingParameters {
  const { date, farAhead } = asked;
  const [day, dayOf] = [said.date.from, said.dayOf];
  // "Nej, mandag", of a Sunday, is the day after it rather than one of the week before.
  const among = { from: today, week: "nearest" } as const;
  const meant = date === undefined || farAhead ? day : dayMeant(date.from, { day, dayOf }, among);
  const filled = { ...onDaySaid(asked, said), date: { from: meant, to: meant } };
  return { ...filled, ...UNCONFIRMED, later: undefined, dayOf: undefined };
}
