import { z } from "zod";
import type { Clock } from "../ports/ports.ts";
import { statusOf } from "./conversations.ts";

export type Wait = (milliseconds: number) => Promise<void>;

export const wait: Wait = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The same, of what keeps no process that ends. */
export const unhurried: Wait = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

/** So often a message that was not taken is tried again, and so long in all: somebody is waiting for the answer. */
const TRIES = 3;
const MOST_MILLISECONDS = 8_000;
/** Where the channel does not say how long. */
const USUAL_MILLISECONDS = 1_000;

interface Headers {
  get(name: string): string | undefined;
}

/** Of what the SDK throws: the answer's headers. */
const WithHeaders = z.object({
  response: z.object({
    headers: z.custom<Headers>(
      (value) => typeof z.object({ get: z.unknown() }).safeParse(value).data?.get === "function",
    ),
  }),
});

interface Patience {
  clock: Clock;
  wait: Wait;
  /** Called for each request. */
  asked: () => void;
  /** The channel said to come back in so many milliseconds. */
  turnedAway: (milliseconds: number) => void;
}

/**
 * Sends, and again where the channel says that it did not take it and when to come back. Whatever may have been taken
 * (another error, no answer) is not sent a second time: that rejects, and so does what is not taken in the end.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export async function patiently<T>(send: () => Promise<T>, { clock, wait, asked, turnedAway }: Patience): Promise<T> {
  let waited = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      asked();
      return await send();
    } catch (error) {
      const pause = pauseToldBy(error, clock);
      if (pause !== null) turnedAway(pause);
      if (pause === null || attempt > TRIES || waited + pause > MOST_MILLISECONDS) throw error;
      waited += pause;
      await wait(pause);
    }
  }
}

/** In how many milliseconds to come back with what was not taken. null: it may have been taken, or will not be. */
export function pauseToldBy(error: unknown, clock: Clock): number | null {
  const status = statusOf(error);
  const after = retryAfter(error, clock);
  if (status === 429 || status === 412) return after ?? USUAL_MILLISECONDS;
  return status === 503 ? after : null;
}

/** Milliseconds. The header holds seconds or a date. */
function retryAfter(error: unknown, clock: Clock): number | null {
  const header = WithHeaders.safeParse(error).data?.response.headers.get("retry-after");
  if (header === undefined) return null;
  const milliseconds = /^\d+$/u.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.parse(clock());
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : null;
}
