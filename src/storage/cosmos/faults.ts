import { z } from "zod";
import { OutcomeUnknown } from "../../ports/store.ts";

/** The store has not answered in time, however often it was asked. */
export class StoreUnavailable extends Error {
  override name = "StoreUnavailable";
  /** What it last answered; undefined: nothing. */
  readonly statusCode: number | undefined;

  constructor(what: string, status: number | null) {
    super(`${what}: the store has not answered in time (${status === null ? "no answer" : status})`);
    this.statusCode = status ?? undefined;
  }
}

/** The same of a write, or the store refuses it, after a try that may have done it. */
export class WriteUnanswered extends OutcomeUnknown {
  readonly statusCode: number | undefined;

  constructor(what: string, status: number | null) {
    super(`${what}: nobody knows whether the store has done it (${status === null ? "no answer" : status})`);
    this.statusCode = status ?? undefined;
  }
}

/** The store will not do it, and would not the next time: a right that is missing, a document that is too large. */
export class StoreRefused extends Error {
  override name = "StoreRefused";
  readonly statusCode: number;

  constructor(what: string, status: number) {
    super(`${what}: the store refuses it (${status})`);
    this.statusCode = status;
  }
}

/** How a try went wrong. */
interface Fault {
  /** null: there was no answer. */
  status: number | null;
  substatus: number;
  /** Milliseconds that the store asks to wait. */
  after: number | null;
  /** Another try may go well. */
  isPassing: boolean;
  /** The write may have happened all the same. */
  mayHaveHappened: boolean;
}

const Answered = z.object({
  code: z.number(),
  substatus: z.number().optional(),
  retryAfterInMs: z.number().optional(),
});

/** There was nobody to connect to, so that nothing was asked. */
const NeverLeft = z.object({ cause: z.object({ code: z.enum(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]) }) });

/** Of the client for tokens: it could not get one. */
const WITHOUT_TOKEN = new Set(["AuthenticationError", "AggregateAuthenticationError", "CredentialUnavailableError"]);

/** Another try may go well, and the one that failed has certainly written nothing. */
const NOTHING_DONE = new Set([429, 449]);
/** The same where nobody knows. */
const PERHAPS_DONE = new Set([408, 410, 500, 502, 503, 504]);

/** The writing region is being moved. */
const MOVING = 3;
/** The replica that was asked is behind what this process has seen already. */
const BEHIND = 1002;

/** null: it is no fault of the store's but of the program's. */
export function faultOf(error: unknown): Fault | null {
  if (error instanceof Unanswered || isAborted(error))
    return { ...UNANSWERED, mayHaveHappened: !NeverLeft.safeParse(error).success };
  if (error instanceof Error && WITHOUT_TOKEN.has(error.name)) return { ...UNANSWERED, mayHaveHappened: false };
  const answered = Answered.safeParse(error);
  if (!answered.success) return null;
  const { code: status, substatus = 0, retryAfterInMs: after = null } = answered.data;
  const isMoving = status === 403 && substatus === MOVING;
  const isBehind = status === 404 && substatus === BEHIND;
  const mayHaveHappened = PERHAPS_DONE.has(status);
  const isPassing = mayHaveHappened || isMoving || isBehind || NOTHING_DONE.has(status);
  return { status, substatus, after, isPassing, mayHaveHappened };
}

const UNANSWERED = { status: null, substatus: 0, after: null, isPassing: true };

const isAborted = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";

/** The connection broke, or what came was no answer of the store's. */
export class Unanswered extends Error {
  override name = "Unanswered";
}
