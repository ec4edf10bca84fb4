import type { Command } from "../features/feature.ts";
import { answerTold, suggestedIn } from "../language/told.ts";
import { withoutNames, type UnderstandingContext } from "../language/understand.ts";

/** The answer of somebody who was asked to stand in, as somebody else passes it on; null: it is no such thing. */
export function relayed(text: string, context: UnderstandingContext): Command | null {
  const parameters = answerTold(withoutNames(text, context));
  return parameters && { feature: "relayAnswer", parameters };
}

/** Where somebody may be named to stand in, it depends on whether anybody is needed. */
export function suggesting(text: string, context: UnderstandingContext, otherwise: Command): Command {
  const substitute = suggestedIn(withoutNames(text, context));
  return substitute === null ? otherwise : { feature: "suggestSubstitute", parameters: { substitute, otherwise } };
}
