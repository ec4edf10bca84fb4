import { weekday } from "../../domain/calendar.ts";
import type { Request } from "../grammar.ts";
import { traitsOf } from "../intents/traits.ts";
import type { Message } from "../message.ts";
import type { NoSuch } from "../understanding.ts";

/** The first day or time that a request needs and that the calendar or the clock does not have. */
export function noSuchIn({ noSuchDays, noSuchTimes }: Message, intent: Request): NoSuch | undefined {
  const slot = traitsOf(intent).day;
  const [day] = noSuchDays;
  if (day !== undefined && slot !== null) return { kind: "day", said: day.text, slot };
  const [time] = noSuchTimes;
  if (time === undefined || intent !== "scheduleMeeting") return undefined;
  return { kind: time.backwards ? "hours" : "time", said: time.figures, slot: "start" };
}

/** A date that falls on another weekday than was said: "torsdag den 11. december", which is a Friday. */
export function slipIn({ dates }: Message, intent: Request): NoSuch | undefined {
  const slot = traitsOf(intent).day;
  const slip = dates.find(({ weekdaySaid, from }) => weekdaySaid !== null && weekday(from) !== weekdaySaid);
  return slip && slot !== null ? { kind: "day", said: slip.text, slot } : undefined;
}
