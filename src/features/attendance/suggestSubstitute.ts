import { z } from "zod";
import { command } from "../command.ts";
import { Command, committeeFeature } from "../feature.ts";
import { lacksSubstitute } from "./waiting.ts";

export const SuggestSubstituteParameters = z.object({
  substitute: z.string(),
  /** What is meant where nobody is to be sent. */
  otherwise: Command,
});

/** "Spørg Lars", once the one who was asked cannot: an answer to whoever else can come. */
export const suggestSubstitute = committeeFeature({
  name: "suggestSubstitute",
  audience: "everybody",
  parameters: SuggestSubstituteParameters,
  async run(context, { substitute, otherwise }) {
    const meeting = await lacksSubstitute(context);
    const then = meeting ? command("cancel", { meeting: { id: meeting.id }, substitute }) : otherwise;
    return { then };
  },
});
