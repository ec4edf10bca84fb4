import { line, warning, type Block } from "../../cards/card.ts";
import type { Draft } from "../../domain/draft.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { Context } from "../feature.ts";

/** Where the document says that it is of another meeting than the one it goes to: by its number, or by its day. */
export function otherMeeting(
  { kind, says, corrections }: Pick<Draft, "kind" | "says" | "corrections">,
  meeting: Meeting,
  { say, today }: Context,
): Block[] {
  const { number, nameOf, chosen, inCalendar } = say.handOver.otherMeeting;
  const isOtherNumber = says.number !== null && meeting.number !== null && says.number !== meeting.number;
  const isOtherDay = says.date !== null && says.date !== meeting.date;
  if (!isOtherNumber && !isOtherDay) return [];
  const named = (of: { number: number | null; date: string | null }): string =>
    [
      ...(isOtherNumber && of.number !== null ? [number(of.number)] : []),
      ...(isOtherDay && of.date !== null ? [say.dates.day(of.date, today)] : []),
    ].join(", ");
  const isChosen = corrections.some(({ what }) => what === "meeting");
  const text = (isChosen ? chosen : inCalendar)(nameOf[kind], named(says), named(meeting));
  return [line({ ...warning(text), weight: "Bolder" })];
}
