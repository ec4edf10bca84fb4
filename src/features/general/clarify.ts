import { z } from "zod";
import { bold, buttons, cardMessage, line } from "../../cards/card.ts";
import { Intent, NoSuch, Slots } from "../../language/understanding.ts";
import { openButton, pressMeant } from "../button.ts";
import { openFeature } from "../feature.ts";

export const ClarifyParameters = z.object({
  candidates: z.array(Intent).default([]),
  slots: Slots.default({}),
  /** A day or a time that is none. */
  noSuch: NoSuch.extend({ slot: NoSuch.shape.slot.exclude(["meeting"]) }).optional(),
  tooLong: z.boolean().default(false),
  /** It was understood, and asks for nothing: thanks, a prohibition. */
  nothing: z.boolean().default(false),
});

/** What was not understood for certain: one line, and buttons for what it may have meant. */
export const clarify = openFeature({
  name: "clarify",
  audience: "everybody",
  parameters: ClarifyParameters,
  run({ say, turn }, { candidates, slots, noSuch, nothing, tooLong }) {
    if (noSuch) {
      const { noSuch: said } = say.general;
      return Promise.resolve({ text: `${said[noSuch.kind](noSuch.said)} ${said.ask[noSuch.slot]}` });
    }
    if (tooLong) return Promise.resolve({ text: say.general.tooLong });
    const meant = candidates.filter((intent) => intent !== "none").slice(0, 3);
    if (meant.length === 0) {
      const text = turn.content.kind === "text" ? turn.content.text.trim() : "";
      const { nothingDone, nothingSaid, notUnderstood } = say.general;
      const isQuestion = text.endsWith("?");
      return Promise.resolve({
        text: text === "" ? nothingSaid : nothing && !isQuestion ? nothingDone : notUnderstood,
      });
    }
    const options = meant.map((intent) => openButton({ say }, say.general.intents[intent], pressMeant(intent, slots)));
    const text = say.general.didYouMean;
    return Promise.resolve(cardMessage(text, [line(bold(text)), buttons(...options)]));
  },
});
