import type { Address } from "../domain/address.ts";
import type { Messenger } from "../ports/messenger.ts";
import type { Clock } from "../ports/ports.ts";
import { CHANNEL, statusOf, within, type Sender } from "./conversations.ts";
import { failureOf, repeatable } from "./failure.ts";
import { outgoing } from "./outgoing.ts";

/** The audience of tokens for Microsoft's public cloud. */
const AUDIENCE = "https://api.botframework.com";

export function createMessenger(sender: Sender, clock: Clock): Messenger {
  const { log } = sender;

  function failing(error: unknown, to: Address): ReturnType<typeof failureOf> {
    log.error("sending failed", error, { status: statusOf(error) ?? 0, to: to.kind });
    return failureOf(error, clock);
  }

  return {
    async send(to, message) {
      try {
        const activity = await within(
          sender,
          to,
          async (context) => (await context.sendActivity(outgoing(message)))?.id ?? "",
        );
        return { kind: "sent", activity };
      } catch (error) {
        return failing(error, to);
      }
    },
    async edit(to, activity, message) {
      try {
        const edited = await within(sender, to, async (context) => {
          await context.updateActivity({ ...outgoing(message), id: activity });
          return activity;
        });
        return { kind: "sent", activity: edited };
      } catch (error) {
        return repeatable(failing(error, to));
      }
    },
    async open(account, near) {
      try {
        const conversation = await openPersonal(sender, account, near);
        return { kind: "opened", address: { ...near, kind: "personal", conversation } };
      } catch (error) {
        log.error("opening a personal chat failed", error, { status: statusOf(error) ?? 0 });
        return repeatable(failureOf(error, clock));
      }
    },
  };
}

/** Answers with the id of the conversation. Teams gives the same one each time. */
async function openPersonal({ adapter, appId }: Sender, account: string, near: Address): Promise<string> {
  const opened: string[] = [];
  const wanted = {
    isGroup: false,
    bot: near.bot,
    members: [{ id: account, name: "" }],
    tenantId: near.tenant,
    channelData: { tenant: { id: near.tenant } },
  };
  await adapter.createConversationAsync(appId, CHANNEL, near.serviceUrl, AUDIENCE, wanted, (context) => {
    opened.push(context.activity.conversation.id);
    return Promise.resolve();
  });
  const [conversation] = opened;
  if (!conversation) throw new Error("the channel opened no conversation");
  return conversation;
}
