import { z } from "zod";
import { asSecretariat } from "../../domain/committee.ts";
import { command } from "../command.ts";
import { committeeFeature, refusal } from "../feature.ts";
import { personMeant } from "../personReference.ts";
import { answerOfSomebody, giveAnswer, spokenFor } from "./waiting.ts";

export const RelayAnswerParameters = z.object({ person: z.string(), accepts: z.boolean() });

/** "Henning har sagt ja", "det kan hun ikke": what a substitute who cannot be written to has answered somebody else. */
export const relayAnswer = committeeFeature({
  name: "relayAnswer",
  audience: "everybody",
  parameters: RelayAnswerParameters,
  async run(context, { person, accepts }) {
    const ofSomebody = await answerOfSomebody(context, { person, accepts });
    if (ofSomebody) return ofSomebody;
    const match = personMeant(context, person);
    if (match.kind === "none") return { text: context.say.general.whoIsMeant };
    const ids = match.kind === "one" ? [match.person.id] : match.people.map(({ id }) => id);
    const [meant, ...others] = (await spokenFor(context)).filter(({ substitute }) => ids.includes(substitute));
    if (meant && others.length === 0) return giveAnswer(context, meant, accepts);
    const may = asSecretariat(context.me);
    if (!may.ok) return refusal(context, may.refusal);
    // Of nobody who was asked it may be about anything: it is asked whether they come.
    const candidates = [accepts ? ("attend" as const) : ("cancel" as const)];
    return { then: command("clarify", { about: "meaning", candidates, slots: { person } }) };
  },
});
