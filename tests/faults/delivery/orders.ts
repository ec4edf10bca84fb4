import { z } from "zod";

/** Where a process that sends can be, in this order for each message. */
export const Point = z.enum(["begun", "claiming", "claimed", "checked", "sent", "marked"]);
export type Point = z.infer<typeof Point>;

/** What befalls it at the `nth` time that it comes to a point with a message whose name contains `of`. */
const Fate = z.object({ point: Point, nth: z.number(), of: z.string(), signal: z.enum(["SIGKILL", "SIGSTOP"]) });
export type Fate = z.infer<typeof Fate>;

export const Orders = z.object({
  name: z.string(),
  sink: z.string(),
  /** What the clock says at the point `begun` of the real one, and how many times as fast it goes. */
  beginning: z.string(),
  begun: z.number(),
  speed: z.number(),
  committees: z.array(z.string()),
  cosmos: z
    .object({
      endpoint: z.string(),
      database: z.string(),
      container: z.string(),
      credential: z.object({ kind: z.literal("key"), key: z.string() }),
    })
    .nullable(),
  /** Where there is no Cosmos DB. */
  folder: z.string(),
  fate: Fate.nullable(),
});
export type Orders = z.infer<typeof Orders>;
