import type { Request } from "../grammar.ts";
import type { Message } from "../message.ts";
import type { NoSuch } from "../understanding.ts";

/** What a day is said for with these; the others have no use for one, or tell it as part of a subject. */
const DAY_SLOT: Partial<Record<Request, Exclude<NoSuch["slot"], "start">>> = {
  cancel: "meeting",
  attend: "meeting",
  listCancellations: "meeting",
  showAgenda: "meeting",
  postAgenda: "meeting",
  proposeItem: "meeting",
  showMeeting: "meeting",
  callOffMeeting: "meeting",
  showMinutes: "meeting",
  postMinutes: "meeting",
  scheduleMeeting: "date",
  logAction: "due",
  postponeAction: "due",
  snooze: "until",
};

/** The first day or time that a request needs and that the calendar or the clock does not have. */
export function noSuchIn({ noSuchDays, noSuchTimes }: Message, intent: Request): NoSuch | undefined {
  const slot = DAY_SLOT[intent];
  const [day] = noSuchDays;
  if (day !== undefined && slot !== undefined) return { kind: "day", said: day.text, slot };
  const [time] = noSuchTimes;
  if (time === undefined || intent !== "scheduleMeeting") return undefined;
  return { kind: time.backwards ? "hours" : "time", said: time.figures, slot: "start" };
}

/** A date that falls on another weekday than was said: "torsdag den 11. december", which is a Friday. */
export function slipIn({ dates }: Message, intent: Request): NoSuch | undefined {
  const slot = DAY_SLOT[intent];
  const slip = dates.find(({ weekdaySaid, from }) => weekdaySaid !== null && weekdayOf(from) !== weekdaySaid);
  return slip && slot && { kind: "day", said: slip.text, slot };
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00Z`).getUTCDay() || 7;
}
