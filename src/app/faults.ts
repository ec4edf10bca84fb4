import type { Answer } from "../features/feature.ts";
import type { Messages } from "../language/messages.ts";
import type { Log } from "../ports/ports.ts";
import { OutcomeUnknown } from "../ports/store.ts";
import type { Turn } from "../ports/turn.ts";
import { digest } from "../features/digest.ts";

interface Fault {
  say: Messages;
  /** Whether anything of the record was written. */
  saved: boolean;
  log: Log;
}

/**
 * What somebody is told when a turn failed: that nothing is saved, that this is not certain, or that it is saved but others
 * may not know yet. They and the log have the same code; it is the turn's, however often it is delivered.
 */
export function faultAnswer(error: unknown, { activity, content }: Turn, { say, saved, log }: Fault): Answer {
  const id = digest(activity, 8);
  log.error("turn failed", error, { id, saved, content: content.kind });
  const { partlyDone, uncertain, fault } = say.general;
  if (saved) return { text: partlyDone(id) };
  return { text: error instanceof OutcomeUnknown ? uncertain(id) : fault(id) };
}
