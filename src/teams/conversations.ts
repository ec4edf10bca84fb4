import type { CloudAdapter, ConversationReference, TurnContext } from "botbuilder";
import { z } from "zod";
import type { Address } from "../domain/address.ts";
import type { Retired } from "../domain/conversation.ts";
import type { Log } from "../ports/ports.ts";

export const CHANNEL = "msteams";

/** What is needed to speak outside of a turn. `appId`: empty in local mode. */
export interface Sender {
  adapter: CloudAdapter;
  appId: string;
  log: Log;
}

/** Runs outside of a turn, with a context for the conversation at `to`. */
export async function within<T>(sender: Sender, to: Address, run: (context: TurnContext) => Promise<T>): Promise<T> {
  const results: T[] = [];
  await sender.adapter.continueConversationAsync(sender.appId, referenceOf(to), async (context) => {
    results.push(await run(context));
  });
  const [result] = results;
  if (result === undefined) throw new Error("the adapter did not run what it was given");
  return result;
}

function referenceOf({ conversation, kind, serviceUrl, tenant, bot }: Address): Partial<ConversationReference> {
  return {
    channelId: CHANNEL,
    serviceUrl,
    bot,
    conversation: {
      id: conversation,
      tenantId: tenant,
      isGroup: kind !== "personal",
      conversationType: kind === "group" ? "groupChat" : kind,
      name: "",
    },
  };
}

/** What the SDK throws when the channel answers with an error. */
const ChannelError = z.object({ statusCode: z.number(), code: z.string().optional() });

/** null: no answer at all, or an error of our own. */
export const statusOf = (error: unknown): number | null => ChannelError.safeParse(error).data?.statusCode ?? null;

const REASONS: Readonly<Record<string, Retired["why"]>> = {
  BotNotInConversationRoster: "removed",
  ConversationBlockedByUser: "blocked",
  MessageWritesBlocked: "blocked",
  // What the Playground says, with 500, of somebody who is none of its own.
  UserNotFound: "gone",
};

/** Why trying again reaches nobody: the bot was removed or blocked, or the conversation is gone. null: it may. */
export function whyNobodyIsThere(error: unknown): Retired["why"] | null {
  const { statusCode, code = "" } = ChannelError.safeParse(error).data ?? {};
  const said = REASONS[code];
  if (statusCode === 403) return said ?? "notAllowed";
  return statusCode === 404 || code === "UserNotFound" ? "gone" : null;
}
