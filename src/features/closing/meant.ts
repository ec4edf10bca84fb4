import type { Press } from "../../cards/card.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { Minutes } from "../../domain/minutes.ts";
import { meetingKey, minutesKey, type Records } from "../../ports/records.ts";
import type { Selection } from "../../ports/store.ts";
import { found, type Context, type Found } from "../feature.ts";
import { BEHIND, daysOf, untilToday } from "../meetingLists.ts";
import { findMeeting, type MeetingRef } from "../meetingReference.ts";

/** A meeting, and what is out of its minutes. */
interface Meant {
  meeting: Meeting;
  minutes: Minutes | null;
}

/** The meeting that is meant with its minutes, in one request where it is meant by a day, by its place or by a button. */
export async function meetingMeant(
  context: Context,
  ref: MeetingRef | undefined,
  asked: (filled: { meeting: MeetingRef }) => Press,
): Promise<Found<Meant>> {
  const { committee, records } = context;
  const atHand = await together(context, ref);
  const meeting = await findMeeting(atHand ? { ...context, records: atHand.records } : context, ref, asked);
  if (!meeting.ok) return meeting;
  const { id } = meeting.value;
  const minutes = atHand
    ? atHand.minutes.find((one) => one.meeting === id)
    : (await records.minutes.read(committee.id, minutesKey(id)))?.value;
  return found({ meeting: meeting.value, minutes: minutes ?? null });
}

/** null: of a running number nobody knows beforehand which days may be meant. */
async function together(
  context: Context,
  ref: MeetingRef | undefined,
): Promise<{ records: Records; minutes: Minutes[] } | null> {
  const { committee, records: all, today } = context;
  const partition = committee.id;
  const asking = async (of: { meetings: Part; minutes: Part }, latest?: number) => {
    const parts = [all.meetings.part(of.meetings), all.minutes.part(of.minutes)];
    const records = await context.together(partition, parts, latest);
    const minutes = await records.minutes.list({ partition, ...of.minutes });
    return { records, minutes: minutes.map(({ value }) => value) };
  };
  const within = (days: Part, latest?: number) => asking({ meetings: days, minutes: days }, latest);
  if (ref === undefined || ref === "next") return within({ sortFrom: today });
  // As many as are looked at, each with its minutes, which come right before it.
  if (ref === "previous" || ref === "beforeLast") return within(untilToday(context), 2 * BEHIND);
  if ("id" in ref) return asking({ meetings: { id: meetingKey(ref.id) }, minutes: { id: minutesKey(ref.id) } });
  return "from" in ref ? within(daysOf(ref)) : null;
}

type Part = Omit<Selection, "kind">;
