import type { TurnContext } from "botbuilder";
import type { Address } from "../domain/address.ts";
import type { Delivery, Messenger } from "../ports/messenger.ts";
import type { Clock } from "../ports/ports.ts";
import { CHANNEL, isNobodyThere, statusOf, within, type Sender } from "./conversations.ts";
import { outgoing } from "./outgoing.ts";
import { pauseToldBy } from "./patience.ts";

type Failure = Extract<Delivery, { kind: "unreachable" | "failed" }>;

/** The audience of tokens for Microsoft's public cloud. */
const AUDIENCE = "https://api.botframework.com";

export function createMessenger(sender: Sender, clock: Clock): Messenger {
  const { log } = sender;

  function failureOf(error: unknown): Failure {
    if (isNobodyThere(error)) return { kind: "unreachable" };
    const after = pauseToldBy(error, clock);
    return { kind: "failed", ...(after !== null && { after }) };
  }

  async function deliver(to: Address, run: (context: TurnContext) => Promise<string>): Promise<Delivery> {
    try {
      return { kind: "sent", activity: await within(sender, to, run) };
    } catch (error) {
      const status = statusOf(error);
      log.error("sending failed", error, { status: status ?? 0, to: to.kind });
      return failureOf(error);
    }
  }

  return {
    send: (to, message) => deliver(to, async (context) => (await context.sendActivity(outgoing(message)))?.id ?? ""),
    edit: (to, activity, message) =>
      deliver(to, async (context) => {
        await context.updateActivity({ ...outgoing(message), id: activity });
        return activity;
      }),
    async open(account, near) {
      try {
        const conversation = await openPersonal(sender, account, near);
        return { kind: "opened", address: { ...near, kind: "personal", conversation } };
      } catch (error) {
        log.error("opening a personal chat failed", error, { status: statusOf(error) ?? 0 });
        return failureOf(error);
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
