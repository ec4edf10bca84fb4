import { randomBytes } from "node:crypto";
import { currentTurn } from "../../ports/turnScope.ts";
import { markAt } from "./item.ts";
import type { Pace } from "./retrying.ts";

/** The time and chance of this machine. */
export const ownPace: Pace = {
  now: () => performance.now(),
  left: () => currentTurn()?.left(),
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  signal: (milliseconds) => AbortSignal.timeout(Math.max(0, Math.round(milliseconds))),
  random: () => Math.random(),
  mark: () => markAt(Date.now(), randomBytes(6).toString("base64url")),
};
