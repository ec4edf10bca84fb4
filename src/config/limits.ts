import { z } from "zod";

/** At most so many within so long. */
export interface Limit {
  most: number;
  milliseconds: number;
}

/** What the bot may send of its own accord: to one thread, within one tenant, in all. */
export interface Limits {
  thread: readonly Limit[];
  tenant: readonly Limit[];
  app: readonly Limit[];
}

const LIMITS = (variable: string): string =>
  `${variable} must be one or more limits, each as messages/seconds, such as 6/1,50/30: whole numbers from 1 to 9999.`;
const INSTANCES = "REFERENT_INSTANCES must be a whole number from 1 to 100: how many bots share the limits.";

const limits = (variable: string, usual: string) =>
  z
    .string()
    .regex(/^[1-9][0-9]{0,3}\/[1-9][0-9]{0,3}(,[1-9][0-9]{0,3}\/[1-9][0-9]{0,3})*$/, LIMITS(variable))
    .default(usual);

/**
 * Somewhat below what Teams takes of a bot: in a thread 7 in 1 s, 8 in 2 s, 60 in 30 s and 1,800 in an hour; 50 a second
 * in a tenant and in all. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
export const Sending = z.object({
  REFERENT_THREAD_LIMITS: limits("REFERENT_THREAD_LIMITS", "6/1,7/2,54/30,1600/3600"),
  REFERENT_TENANT_LIMITS: limits("REFERENT_TENANT_LIMITS", "45/1"),
  REFERENT_APP_LIMITS: limits("REFERENT_APP_LIMITS", "45/1"),
  REFERENT_INSTANCES: z
    .string()
    .regex(/^(?:[1-9][0-9]?|100)$/, INSTANCES)
    .transform(Number)
    .default(1),
});

/** The parts of one bot, each at least one message. */
export function limitsOf(sending: z.infer<typeof Sending>): Limits {
  const { REFERENT_THREAD_LIMITS: thread, REFERENT_TENANT_LIMITS: tenant, REFERENT_APP_LIMITS: app } = sending;
  const share = (all: string): Limit[] =>
    all.split(",").map((one) => {
      const [most = 1, seconds = 1] = one.split("/").map(Number);
      return { most: Math.max(1, Math.floor(most / sending.REFERENT_INSTANCES)), milliseconds: seconds * 1_000 };
    });
  return { thread: share(thread), tenant: share(tenant), app: share(app) };
}

/** Of a bot that is alone and is told nothing else. */
export const usualLimits: Limits = limitsOf(Sending.parse({}));
