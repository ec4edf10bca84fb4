import type { Committee } from "../domain/committee.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { DateRange } from "../domain/time.ts";
import { COMMITTEE } from "../ports/records.ts";
import type { Context } from "./feature.ts";
import { meetingsWithin } from "./meetingLists.ts";

export interface Elsewhere {
  committee: Committee;
  meetings: Meeting[];
}

/** The other committees of the conversation that meet within these days. None where the one spoken of was named. */
export async function meetingsElsewhere(context: Context, range: DateRange): Promise<Elsewhere[]> {
  const { committee: own, conversation, isNamed, records } = context;
  if (isNamed) return [];
  const others = await Promise.all(
    conversation.committees
      .filter((id) => id !== own.id)
      .map(async (id) => {
        const committee = (await records.committees.read(id, COMMITTEE))?.value;
        const all = committee ? await meetingsWithin({ records, committee }, range) : [];
        const meetings = all.filter(({ status }) => status !== "calledOff");
        return committee && meetings.length > 0 ? [{ committee, meetings }] : [];
      }),
  );
  return others.flat();
}

/** Whether somebody whom it is said to may mean a meeting of these days, of this committee or another one. */
export async function meetsOn(context: Context, days: DateRange): Promise<boolean> {
  const own = await meetingsWithin(context, days);
  return own.length > 0 || (await meetingsElsewhere(context, days)).length > 0;
}
