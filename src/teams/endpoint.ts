import type { Activity as SdkActivity, CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import type { Config } from "../config.ts";
import type { Log } from "../ports/ports.ts";
import type { Turn } from "../ports/turn.ts";
import { aside, beginTurnTime, inTurn } from "../ports/turnScope.ts";
import { Activity, tenantOf } from "./activity.ts";
import type { AnswerTurn } from "./answering.ts";
import { isLoopback } from "../ports/loopback.ts";
import { isFarewell, readTurn } from "./readTurn.ts";
import { createRecentIds } from "./recentIds.ts";

/** Takes one posted activity and answers with the HTTP status for it. */
export type Endpoint = (body: unknown, authorization: string) => Promise<number>;

interface Behind {
  adapter: CloudAdapter;
  authentication: ConfigurationBotFrameworkAuthentication;
  answerTurn: AnswerTurn;
  log: Log;
}

/** Far more than arrive in the seconds after which Teams delivers an activity again. */
const REMEMBERED = 20_000;

export function createEndpoint(config: Config, { adapter, authentication, answerTurn, log }: Behind): Endpoint {
  const seen = createRecentIds(REMEMBERED);

  return (body, authorization) => inTurn(beginTurnTime(), () => taken(body, authorization));

  async function taken(body: unknown, authorization: string): Promise<number> {
    const { data: activity } = Activity.safeParse(body);
    if (!activity) return 400;
    const turn = readTurn(activity);
    const forSdk = sdkActivity(activity, turn);
    const identity = await authenticated(forSdk, authorization);
    if (!identity) return 401;
    if (!isAtHome(config, activity)) return 403;
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
  }

  /** null: whatever the SDK throws for a token that is not good enough. */
  async function authenticated(activity: SdkActivity, authorization: string) {
    try {
      return await aside(() => authentication.authenticateRequest(activity, authorization));
    } catch (error) {
      log.error("refused an activity", error);
      return null;
    }
  }
}

/** Being added to a conversation arrives as two activities with ids of their own. */
function seenAs({ activity, address, content }: Turn): string {
  return content.kind === "installed" ? installedIn(address.conversation) : activity;
}

const installedIn = (conversation: string): string => `installed ${conversation}`;

/** The SDK lets through an activity from a foreign tenant; in local mode nothing may lead off this machine. */
function isAtHome(config: Config, activity: Activity): boolean {
  if (config.mode === "local") return isLoopback(new URL(activity.serviceUrl));
  return tenantOf(activity) === config.app.tenant;
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
