import { z } from "zod";
import type { Failure, RepeatableFailure } from "../ports/messenger.ts";
import type { Clock } from "../ports/ports.ts";
import { statusOf, whyNobodyIsThere } from "./conversations.ts";
import { pauseToldBy } from "./patience.ts";

/** Of an error before anything left the bot: no connection; no token (an `errorCode` of MSAL's). */
const NeverLeft = z.union([
  z.object({ code: z.enum(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]) }),
  z.object({ errorCode: z.string() }),
]);

/** The request came too late for the channel, and perhaps not for whoever is behind it. */
const REQUEST_TIMEOUT = 408;

/** Not understood, or too large: the same message is not taken later either. */
const NEVER_TAKEN = [400, 413];

/** What the SDK's error says of a message. Whatever does not say that it was not taken may have been. */
export function failureOf(error: unknown, clock: Clock): Failure {
  const why = whyNobodyIsThere(error);
  if (why !== null) return { kind: "unreachable", why };
  const after = pauseToldBy(error, clock);
  if (after !== null) return { kind: "failed", after };
  const status = statusOf(error);
  if (status !== null && NEVER_TAKEN.includes(status)) return { kind: "refused" };
  const isRefused = status !== null && status >= 400 && status < 500 && status !== REQUEST_TIMEOUT;
  return { kind: isRefused || NeverLeft.safeParse(error).success ? "failed" : "unknown" };
}

/** Of what may be done twice: whether it was taken makes no difference. */
export const repeatable = (failure: Failure): RepeatableFailure =>
  failure.kind === "unknown" ? { kind: "failed" } : failure;
