import { z } from "zod";

/** Where a conversation is reached: what is kept of a Teams conversation reference. The latest service URL counts. */
export const Address = z.object({
  conversation: z.string(),
  kind: z.enum(["personal", "group", "channel"]),
  serviceUrl: z.string(),
  tenant: z.string(),
  /** The bot's own account in this conversation. */
  bot: z.object({ id: z.string(), name: z.string() }),
});
export type Address = z.infer<typeof Address>;
