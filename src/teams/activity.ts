import { z } from "zod";

const Account = z.object({ id: z.string().min(1), name: z.string().nullish(), aadObjectId: z.string().nullish() });

const Conversation = z.object({
  id: z.string().min(1),
  conversationType: z.enum(["personal", "groupChat", "channel"]),
  tenantId: z.string().nullish(),
});

/**
 * What is used of an activity as Teams posts it; everything else is dropped here. Attachments and entities come in
 * many kinds and are looked at one by one later.
 * Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export const Activity = z.object({
  type: z.string().min(1),
  id: z.string().nullish(),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: Account,
  recipient: Account,
  conversation: Conversation,
  channelData: z.object({ tenant: z.object({ id: z.string() }).nullish() }).nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  replyToId: z.string().nullish(),
  attachments: z.array(z.unknown()).nullish(),
  entities: z.array(z.unknown()).nullish(),
  membersAdded: z.array(z.object({ id: z.string() })).nullish(),
  membersRemoved: z.array(z.object({ id: z.string() })).nullish(),
  action: z.string().nullish(),
});
export type Activity = z.infer<typeof Activity>;

/** The tenant that the conversation lives in: guests of it come from other tenants and are at home all the same. */
export const tenantOf = (activity: Activity): string | null =>
  activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? null;

/** What of an activity its token vouches for: the rest is the channel's word. */
export const Vouched = z.object({ channelId: z.string(), serviceUrl: z.string() });
export type Vouched = z.infer<typeof Vouched>;
