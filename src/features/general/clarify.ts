import { z } from "zod";
import { bold, buttons, cardMessage, line } from "../../cards/card.ts";
import { Intent, Slots } from "../../language/understanding.ts";
import { openFeature } from "../feature.ts";

/** What was not understood for certain: one line, and buttons for what it may have meant. */
export const clarify = openFeature({
  name: "clarify",
  audience: "everybody",
  parameters: z.object({ candidates: z.array(Intent), slots: Slots }),
  run({ say }, { candidates, slots }) {
    const meant = candidates.filter((intent) => intent !== "none").slice(0, 3);
    if (meant.length === 0) return Promise.resolve({ text: say.general.notUnderstood });
    const options = meant.map((intent) => ({
      title: say.general.intents[intent],
      verb: intent,
      committee: null,
      parameters: { ...slots },
    }));
    const text = say.general.didYouMean;
    return Promise.resolve(cardMessage(text, [line(bold(text)), buttons(...options)]));
  },
});
