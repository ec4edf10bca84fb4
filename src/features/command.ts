import type { z } from "zod";
import type { Press } from "../cards/card.ts";
import type { Intent } from "../language/understanding.ts";
import type { Capabilities, Capability } from "./capabilities.ts";
import type { Command } from "./feature.ts";

/** What is asked for without a button. The compiler knows which features there are and what each of them takes, as of `press`. */
export const command = <C extends Capability>(
  feature: C,
  parameters: Capabilities[C],
): Command & { readonly feature: C } => ({ feature, parameters: { ...parameters } });

/** What a sentence may have asked for: its feature's schema checks the slots, and what is doubtful about them. */
export const commandMeant = (intent: Intent, parameters: Command["parameters"]): Command => ({
  feature: intent,
  parameters,
});

/** What a button asks for, when it is done at once. */
export const commandPressed = ({ verb, parameters }: Press): Command => ({
  feature: verb,
  parameters: { ...parameters },
});

/** As it came from a card, or was kept until now. */
export const commandOf = ({ feature, parameters }: Command): Command => ({ feature, parameters });

/** What is asked of one feature, by its own schema; null: another one is asked, or in a way that it does not know. */
export function parametersOf<C extends Capability, P>(
  { feature, parameters }: Command,
  name: C,
  schema: z.ZodType<P, Capabilities[C]>,
): P | null {
  const parsed = feature === name ? schema.safeParse(parameters) : null;
  return parsed?.success ? parsed.data : null;
}
