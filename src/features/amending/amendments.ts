import type { Change, Reversal } from "../../domain/change.ts";
import { mayBeginAt, type Meeting } from "../../domain/meeting.ts";
import { PlainDate } from "../../domain/time.ts";
import type { Correction } from "../../language/correction.ts";
import { press } from "../button.ts";
import { command } from "../command.ts";
import type { Context } from "../feature.ts";
import type { Option } from "../question.ts";
import { actionAmended } from "./action.ts";
import { attendanceAmended } from "./attendance.ts";
import { replacing, saidDay, saysOnly, titleOfWords, withDayNear, type Instead } from "./said.ts";

/** In what ways a change may be corrected by what is said, each as a button; none: it says nothing of the kind. */
export function amendmentsOf(context: Context, change: Change, said: Correction): Option[] {
  const { reversal } = change;
  switch (reversal.kind) {
    case "attendance":
      return attendanceAmended(context, change, reversal, said);
    case "action":
      return actionAmended(context, change, reversal.after, said);
    case "proposal":
      return ofProposal(context, change, reversal, said);
    case "meeting":
      return ofMeeting(context, change, reversal.after, said);
    case "attendances":
    case "substitute":
    case "link":
    case "closed":
    case "none":
      return [];
  }
}

function ofProposal(
  context: Context,
  change: Change,
  { meeting, before, after }: Extract<Reversal, { kind: "proposal" }>,
  said: Correction,
): Option[] {
  if (before !== null || !saysOnly(said, "words", "day")) return [];
  const { words } = said;
  const subject = words ?? after.subject;
  if (said.day) {
    const instead: Instead = { ...command("proposeItem", { subject }), meeting: said.day };
    return [{ title: saidDay(context, said), press: replacing(change, instead) }];
  }
  const asked = press("amendProposal", { meeting, proposal: after.id, subject, change: change.id });
  return [{ title: titleOfWords(words) ?? subject, press: asked }];
}

/** "Make it 11" is an hour or a day of the month, whichever there is; both are asked about. */
function ofNumber(said: Correction & { number: number }, date: PlainDate): Correction[] {
  const { number, ...rest } = said;
  const digits = String(number).padStart(2, "0");
  const day = PlainDate.safeParse(`${date.slice(0, 8)}${digits}`);
  return [
    ...(mayBeginAt(number) ? [{ ...rest, start: `${digits}:00` }] : []),
    ...(day.success ? [{ ...rest, day: { from: day.data, to: day.data }, dayOf: "month" as const }] : []),
  ];
}

function ofMeeting(context: Context, change: Change, meeting: Meeting, correction: Correction): Option[] {
  const { number } = correction;
  const readings = number === undefined ? [correction] : ofNumber({ ...correction, number }, meeting.date);
  return readings.flatMap((said) => meetingAmended(context, change, meeting, said));
}

function meetingAmended(
  context: Context,
  change: Change,
  { id, status, date }: Meeting,
  correction: Correction,
): Option[] {
  const { say, today } = context;
  const said = withDayNear(correction, date, today);
  const { day, start, end, place } = said;
  if (status === "calledOff")
    return day && saysOnly(said, "day")
      ? [{ title: saidDay(context, said), press: replacing(change, { feature: "callOffMeeting", meeting: day }) }]
      : [];
  if (change.feature !== "scheduleMeeting" || !saysOnly(said, "day", "hours", "place")) return [];
  const from = start ?? end;
  const hours = from === undefined ? undefined : say.dates.span(from, start === undefined ? null : (end ?? null));
  const title = [day && saidDay(context, said), hours, titleOfWords(place)].filter((part) => part !== undefined);
  const asked = press("scheduleMeeting", { meeting: { id }, date: day, start, end, place });
  return [{ title: title.join(", "), press: asked }];
}
