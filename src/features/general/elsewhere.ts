import { z } from "zod";
import { personByAccount } from "../../domain/committee.ts";
import { DateRange } from "../../domain/time.ts";
import { changeKey, COMMITTEE, meetingKey } from "../../ports/records.ts";
import { button, press } from "../button.ts";
import { command } from "../command.ts";
import { Command, openFeature, type Answer, type Onward, type OpenContext } from "../feature.ts";
import { meetingsAhead } from "../meetingLists.ts";
import { asking } from "../question.ts";
import { latestIn } from "./latest.ts";

export const AlsoInParameters = z.object({
  committee: z.string(),
  then: Command,
  /** The meeting that it was done of in another one. */
  of: z.object({ committee: z.string(), meeting: z.string() }).optional(),
});

/** "Også i driftsforum": the same once more, in another committee. Of the next meeting of the one it is of the next of the other. */
export const alsoIn = openFeature({
  name: "alsoIn",
  audience: "everybody",
  parameters: AlsoInParameters,
  async run(context, { committee, then, of }) {
    const meeting = of ? await meetingMeant(context, of) : dayIn(then);
    const parameters = { ...then.parameters, meeting };
    return { then: command("chooseCommittee", { choose: committee, then: { ...then, parameters } }) };
  },
});

/** Only a day is one in any committee. */
const dayIn = ({ parameters: { meeting } }: Command): unknown =>
  meeting === "next" || DateRange.safeParse(meeting).success ? meeting : undefined;

/** The day of a meeting that is not the next one; undefined: it is. */
async function meetingMeant(
  { records, today, now }: OpenContext,
  { committee: id, meeting }: { committee: string; meeting: string },
): Promise<DateRange | undefined> {
  const [next] = await meetingsAhead({ records, today, now, committee: { id } });
  const date = (await records.meetings.read(id, meetingKey(meeting)))?.value.date;
  return date === undefined || next === undefined || next.id === meeting ? undefined : { from: date, to: date };
}

export const TakeBackInParameters = z.object({
  committee: z.string(),
  change: z.string(),
  /** Where it was to be done instead: left out, nowhere. */
  insteadIn: z.string().optional(),
});

/** "Nej, det var driftsforum": what was done first is taken back in its own committee, once the other one has it. */
export const takeBackIn = openFeature({
  name: "takeBackIn",
  audience: "everybody",
  parameters: TakeBackInParameters,
  async run(context, { committee, change, insteadIn }): Promise<Answer | Onward> {
    const { conversation, say, records } = context;
    if (!conversation.committees.includes(committee)) return { text: say.general.outdatedButton };
    if (insteadIn === undefined || (await isDoneNow(context, committee, change, insteadIn)))
      return { then: command("undo", { change }), within: committee };
    // It was refused there, or asks something first: what was done stands until then.
    const found = (await records.committees.read(committee, COMMITTEE))?.value;
    if (!found) return { text: say.general.outdatedButton };
    const undo = button({ committee: found, say }, say.general.undo, press("undo", { change }));
    return asking(context, say.general.takeBackIn(found.name), [undo]);
  },
});

/** Whether the same turn has done it there, by the same person. */
async function isDoneNow(
  { records, now, turn }: OpenContext,
  own: string,
  id: string,
  other: string,
): Promise<boolean> {
  const change = (await records.changes.read(own, changeKey(id)))?.value;
  const committee = (await records.committees.read(other, COMMITTEE))?.value;
  const me = committee && personByAccount(committee, turn.sender.id);
  const latest = me && (await latestIn(records, other, me.id))?.value;
  return change !== undefined && latest?.at === now && latest.feature === change.feature;
}
