import type { Activity as SdkActivity, CloudAdapter } from "botbuilder";
import type { Config } from "../config.ts";
import type { Log } from "../ports/ports.ts";
import type { Turn } from "../ports/turn.ts";
import { Activity, tenantOf } from "./activity.ts";
import type { Admit } from "./admission.ts";
import type { AnswerTurn } from "./answering.ts";
import { isFarewell, readTurn } from "./readTurn.ts";
import { createRecentIds } from "./recentIds.ts";
import { isService } from "./services.ts";

/** Takes one posted activity and answers with the HTTP status for it. */
export type Endpoint = (body: unknown, authorization: string) => Promise<number>;

interface Behind {
  adapter: CloudAdapter;
  admit: Admit;
  answerTurn: AnswerTurn;
  log: Log;
}

/** Far more than arrive in the seconds after which Teams delivers an activity again. */
const REMEMBERED = 20_000;

export function createEndpoint(config: Config, { adapter, admit, answerTurn, log }: Behind): Endpoint {
  const seen = createRecentIds(REMEMBERED);

  return async (body, authorization) => {
    const identity = await admit(body, authorization);
    if (!identity) return 401;
    const { data: activity } = Activity.safeParse(body);
    if (!activity) return 400;
    if (!isAtHome(config, activity)) {
      log.info("refused an activity", { because: config.mode === "local" ? "service" : "tenant" });
      return 403;
    }
    const turn = readTurn(activity);
    const forSdk = sdkActivity(activity, turn);
    // Whoever adds the bot again is to be greeted again.
    if (isFarewell(activity)) seen.forget(installedIn(activity.conversation.id));
    if (!turn || !seen.add(seenAs(turn))) return 200;
    try {
      await adapter.processActivityDirect(identity, forSdk, (context) => answerTurn(context, turn));
      return 200;
    } catch (error) {
      // The turn could not begin: Teams delivers it again after a while.
      seen.forget(seenAs(turn));
      log.error("a turn could not begin", error);
      return 500;
    }
  };
}

/** Being added to a conversation arrives as two activities with ids of their own. */
function seenAs({ activity, address, content }: Turn): string {
  return content.kind === "installed" ? installedIn(address.conversation) : activity;
}

const installedIn = (conversation: string): string => `installed ${conversation}`;

/** The SDK lets through an activity from a foreign tenant; in local mode nothing may lead off this machine. */
function isAtHome(config: Config, activity: Activity): boolean {
  if (config.mode === "local") return isService(config, activity.serviceUrl);
  return config.tenants.includes(tenantOf(activity)?.toLowerCase() ?? "");
}

/** What the SDK is given: only what was checked, and a text only where that is what was said. */
function sdkActivity(activity: Activity, turn: Turn | null): SdkActivity {
  const { type, id, channelId, serviceUrl, from, recipient, conversation, value } = activity;
  const content = turn?.content;
  return {
    type,
    ...(id && { id }),
    channelId,
    serviceUrl,
    from: { id: from.id, name: from.name ?? "" },
    recipient: { id: recipient.id, name: recipient.name ?? "" },
    conversation: {
      id: conversation.id,
      conversationType: conversation.conversationType,
      isGroup: conversation.conversationType !== "personal",
      name: "",
      ...(conversation.tenantId && { tenantId: conversation.tenantId }),
    },
    text: content?.kind === "text" ? content.text : "",
    ...(content?.kind === "submit" && { value }),
    localTimezone: "",
    callerId: "",
    label: "",
    valueType: "",
    listenFor: [],
  };
}
