import { z } from "zod";
import { Command, committeeFeature } from "../feature.ts";
import { MeetingsRef } from "../meetingReference.ts";
import { personMeant } from "../personReference.ts";
import { askedToComeFor, giveAnswer } from "./waiting.ts";

export const StandInParameters = z.object({
  /** Whom they come for, in their words. */
  absent: z.string(),
  accepts: z.boolean(),
  meeting: MeetingsRef.optional(),
  /** What is meant where nobody has asked them. */
  otherwise: Command,
});

/** "Jeg kommer i stedet for Mette": of several who have asked the one who writes, the one whom they name. */
export const standIn = committeeFeature({
  name: "standIn",
  audience: "everybody",
  parameters: StandInParameters,
  async run(context, { absent, accepts, meeting, otherwise }) {
    const match = personMeant(context, absent);
    const people = match.kind === "several" ? match.people : match.kind === "one" ? [match.person] : [];
    const asking = await askedToComeFor(context, meeting);
    const [meant, another] = asking.filter((one) => people.some(({ id }) => id === one.absent));
    if (meant && (!another || another.meeting.id !== meant.meeting.id)) return giveAnswer(context, meant, accepts);
    if (asking.length === 0) return { then: otherwise };
    const [only, ...others] = people;
    return { text: context.say.attendance.toSubstitute.notAsked(only && others.length === 0 ? only.name : absent) };
  },
});
