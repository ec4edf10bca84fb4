import type { ModelConfig } from "../../config.ts";
import type { Clock, Log } from "../../ports/ports.ts";
import type { SecondOpinion } from "../../ports/secondOpinion.ts";
import { createPausing } from "./pausing.ts";

/** A signal that is given when so much time has passed. */
export type Deadline = (milliseconds: number) => AbortSignal;

export const deadline: Deadline = (milliseconds) => AbortSignal.timeout(milliseconds);

/** Somebody is waiting for an answer, and can be asked with buttons instead. */
const MOST_MILLISECONDS = 4_000;

interface Behind {
  clock: Clock;
  log: Log;
  deadline: Deadline;
}

/** A language model's opinion. Where it fails again and again, it is left alone for a while. */
export function createSecondOpinion(config: ModelConfig, { clock, log, deadline: within }: Behind): SecondOpinion {
  const pausing = createPausing(clock);
  return {
    async propose(doubtful) {
      if (pausing.isPaused()) return null;
      try {
        // When it is first needed: it takes 200 ms and 22 MB, which nobody else has to pay for.
        const { planWithModel } = await import("./plan.ts");
        const outcome = await planWithModel(config, doubtful, within(MOST_MILLISECONDS));
        if (outcome.ok) {
          pausing.worked();
          return outcome.proposal;
        }
        const { reason, status } = outcome;
        log.info("no second opinion", { reason, status, paused: pausing.failed() });
      } catch (error) {
        log.error("asking for a second opinion broke", error, { paused: pausing.failed() });
      }
      return null;
    },
  };
}
