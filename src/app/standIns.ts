import type { Command } from "../features/feature.ts";
import { answerTold, standsInFor, suggestedIn } from "../language/told.ts";
import { understand, withoutNames, type UnderstandingContext } from "../language/understand.ts";

/** The answer of somebody who was asked to stand in, as somebody else passes it on; null: it is no such thing. */
export function relayed(text: string, context: UnderstandingContext): Command | null {
  const parameters = answerTold(withoutNames(text, context));
  return parameters && { feature: "relayAnswer", parameters };
}

/** The answer of whoever was asked to stand in, if they were, which says for whom; null: it is no such thing. */
export function standingIn(text: string, context: UnderstandingContext, otherwise: Command): Command | null {
  const said = standsInFor(withoutNames(text, context));
  if (!said) return null;
  const { meeting } = understand(text, context).slots;
  return { feature: "relayAnswer", parameters: { ...said, person: "me", meeting, otherwise } };
}

/** Where somebody may be named to stand in, it depends on whether anybody is needed. */
export function suggesting(text: string, context: UnderstandingContext, otherwise: Command): Command {
  const substitute = suggestedIn(withoutNames(text, context));
  return substitute === null ? otherwise : { feature: "suggestSubstitute", parameters: { substitute, otherwise } };
}
