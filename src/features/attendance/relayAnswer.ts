import { z } from "zod";
import { isSecretariat } from "../../domain/person.ts";
import { committeeFeature, refusal, type Answer, type Context } from "../feature.ts";
import { MeetingsRef } from "../meetingReference.ts";
import { personMeant } from "../personReference.ts";
import { Meant } from "./suggestSubstitute.ts";
import { answerOfSomebody, askedToComeFor, giveAnswer, spokenFor } from "./waiting.ts";

export const RelayAnswerParameters = z.object({
  person: z.string(),
  accepts: z.boolean(),
  /** Whom they were asked to come for, where they say it themselves. */
  absent: z.string().optional(),
  meeting: MeetingsRef.optional(),
  /** What is meant where nobody has asked them. */
  otherwise: Meant.optional(),
});
type RelayAnswerParameters = z.infer<typeof RelayAnswerParameters>;

/** "Henning har sagt ja", "det kan hun ikke": what a substitute who cannot be written to has answered somebody else. */
export const relayAnswer = committeeFeature({
  name: "relayAnswer",
  audience: "everybody",
  parameters: RelayAnswerParameters,
  async run(context, { person, accepts, absent, meeting, otherwise }) {
    if (absent !== undefined) return answerOwn(context, { absent, accepts, meeting, otherwise });
    const ofSomebody = await answerOfSomebody(context, { person, accepts });
    if (ofSomebody) return ofSomebody;
    const match = personMeant(context, person);
    if (match.kind === "none") return { text: context.say.general.whoIsMeant };
    const ids = match.kind === "one" ? [match.person.id] : match.people.map(({ id }) => id);
    const [meant, ...others] = (await spokenFor(context)).filter(({ substitute }) => ids.includes(substitute));
    if (meant && others.length === 0) return giveAnswer(context, meant, accepts);
    if (!isSecretariat(context.me)) return refusal(context, { kind: "secretariatOnly" });
    // Of nobody who was asked it may be about anything: it is asked whether they come.
    const candidates = [accepts ? "attend" : "cancel"];
    return { text: "", then: { feature: "clarify", parameters: { candidates, slots: { person } } } };
  },
});

/** "Jeg kommer i stedet for Mette": of several who have asked the one who writes, the one whom they name. */
async function answerOwn(
  context: Context,
  { absent, accepts, meeting, otherwise }: Omit<RelayAnswerParameters, "person" | "absent"> & { absent: string },
): Promise<Answer> {
  const match = personMeant(context, absent);
  const people = match.kind === "several" ? match.people : match.kind === "one" ? [match.person] : [];
  const asking = await askedToComeFor(context, meeting);
  const [meant, another] = asking.filter((one) => people.some(({ id }) => id === one.absent));
  if (meant && (!another || another.meeting.id !== meant.meeting.id)) return giveAnswer(context, meant, accepts);
  if (asking.length === 0 && otherwise) return { text: "", then: otherwise };
  const [only, ...others] = people;
  return { text: context.say.attendance.toSubstitute.notAsked(only && others.length === 0 ? only.name : absent) };
}
