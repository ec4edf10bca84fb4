import type { Committee } from "../domain/committee.ts";
import type { DateRange } from "../domain/time.ts";
import { COMMITTEE } from "../ports/records.ts";
import type { Context } from "./feature.ts";
import { meetingsWithin } from "./meetingLists.ts";

/** The other committees of the conversation that meet within these days. None where the one spoken of was named. */
export async function othersMeeting(context: Context, range: DateRange): Promise<Committee[]> {
  const { committee, conversation, isNamed, records } = context;
  if (isNamed) return [];
  const others = await Promise.all(
    conversation.committees
      .filter((id) => id !== committee.id)
      .map(async (id) => {
        const other = (await records.committees.read(id, COMMITTEE))?.value;
        const meetings = other ? await meetingsWithin({ records, committee: other }, range) : [];
        return other && meetings.some(({ status }) => status !== "calledOff") ? [other] : [];
      }),
  );
  return others.flat();
}
