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

/** The other committees of the conversation. None where the one spoken of was named. */
export async function otherCommittees(context: Context): Promise<Committee[]> {
  const { committee: own, conversation, isNamed, records } = context;
  const others = isNamed ? [] : conversation.committees.filter((id) => id !== own.id);
  const kept = await Promise.all(others.map((id) => records.committees.read(id, COMMITTEE)));
  return kept.flatMap((one) => one?.value ?? []);
}

/** The other committees of the conversation that meet within these days. None where the one spoken of was named. */
export async function meetingsElsewhere(context: Context, range: DateRange): Promise<Elsewhere[]> {
  const { records } = context;
  const others = (await otherCommittees(context)).map(async (committee) => {
    const all = await meetingsWithin({ records, committee }, range);
    const meetings = all.filter(({ status }) => status !== "calledOff");
    return meetings.length > 0 ? [{ committee, meetings }] : [];
  });
  return (await Promise.all(others)).flat();
}

/** Whether somebody whom it is said to may mean a meeting of these days, of this committee or another one. */
export async function meetsOn(context: Context, days: DateRange): Promise<boolean> {
  const own = await meetingsWithin(context, days);
  return own.length > 0 || (await meetingsElsewhere(context, days)).length > 0;
}
