import { command } from "../features/command.ts";
import type { Command } from "../features/feature.ts";
import type { Message } from "../language/message.ts";
import { answerTold, standsInFor, suggestedIn } from "../language/told.ts";
import type { Reading } from "./planned.ts";

/** The answer of somebody who was asked to stand in, as somebody else passes it on; null: it is no such thing. */
export function relayed(message: Message): Command | null {
  const parameters = answerTold(message);
  return parameters && command("relayAnswer", parameters);
}

/** The answer of whoever was asked to stand in, if they were, which says for whom; null: it is no such thing. */
export function standingIn({ message, understanding }: Reading, otherwise: Command): Command | null {
  const said = standsInFor(message);
  if (!said) return null;
  const { meeting } = understanding().slots;
  return command("standIn", { ...said, meeting, otherwise });
}

/** Where somebody may be named to stand in, it depends on whether anybody is needed. */
export function suggesting(message: Message, otherwise: Command): Command {
  const substitute = suggestedIn(message);
  return substitute === null ? otherwise : command("suggestSubstitute", { substitute, otherwise });
}
