import { z } from "zod";
import { committeeFeature } from "../feature.ts";
import { lacksSubstitute } from "./waiting.ts";

/** What is done instead. */
export const Meant = z.object({ feature: z.string(), parameters: z.record(z.string(), z.unknown()) });

export const SuggestSubstituteParameters = z.object({
  substitute: z.string(),
  /** What is meant where nobody is to be sent. */
  otherwise: Meant,
});

/** "Spørg Lars", once the one who was asked cannot: an answer to whoever else can come. */
export const suggestSubstitute = committeeFeature({
  name: "suggestSubstitute",
  audience: "everybody",
  parameters: SuggestSubstituteParameters,
  async run(context, { substitute, otherwise }) {
    const meeting = await lacksSubstitute(context);
    const then = meeting ? { feature: "cancel", parameters: { meeting: { id: meeting.id }, substitute } } : otherwise;
    return { text: "", then };
  },
});
