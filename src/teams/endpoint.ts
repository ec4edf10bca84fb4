import type { Activity as SdkActivity, CloudAdapter, TurnContext } from "botbuilder";
import type { App } from "../app.ts";
import type { Config } from "../config.ts";
import { createRecentIds } from "../domain/recentIds.ts";
import type { Log } from "../ports/ports.ts";
import type { Turn } from "../ports/turn.ts";
import { aside, beginTurnTime, inTurn } from "../ports/turnScope.ts";
import { Activity, tenantOf } from "./activity.ts";
import type { Admit } from "./admission.ts";
import type { AnswerTurn } from "./answering.ts";
import { isDoneBefore } from "./ending.ts";
import { isFarewell, isLeaving, readTurn } from "./readTurn.ts";
import { isService } from "./services.ts";

/** Takes one posted activity and answers with the HTTP status for it. */
export type Endpoint = (body: unknown, authorization: string) => Promise<number>;

interface Behind {
  adapter: CloudAdapter;
  admit: Admit;
  take: App["take"];
  rosterChanged: App["rosterChanged"];
  answerTurn: AnswerTurn;
  log: Log;
  /** When a turn that is still under way is released: within the ten seconds after which Teams delivers it again. */
  release: () => AbortSignal;
  /** Turns that are not done, released or not. */
  underWay: Set<Promise<unknown>>;
}

type AnswerIn = (context: TurnContext) => Promise<void>;

/** Far more than arrive in the seconds after which Teams delivers an activity again. */
const REMEMBERED = 5_000;

export function createEndpoint(config: Config, behind: Behind): Endpoint {
  const { adapter, admit, take, rosterChanged, answerTurn, log, release, underWay } = behind;
  const seen = createRecentIds(REMEMBERED);

  return (body, authorization) => inTurn(beginTurnTime(), () => taken(body, authorization));

  async function taken(body: unknown, authorization: string): Promise<number> {
    const identity = await aside(() => admit(body, authorization));
    if (!identity) return 401;
    const { data: activity } = Activity.safeParse(body);
    if (!activity) return 400;
    if (!isAtHome(config, activity)) {
      log.info("refused an activity", { because: config.mode === "local" ? "service" : "tenant" });
      return 403;
    }
    const turn = readTurn(activity);
    const forSdk = sdkActivity(activity, turn);
    // Before anything that they write after it.
    if (isLeaving(activity)) rosterChanged();
    // Whoever adds the bot again is to be greeted again.
    if (isFarewell(activity)) seen.forget(installedIn(activity.conversation.id));
    if (!turn || !seen.add(seenAs(turn))) return 200;
    const answered = answer(turn, (run) => adapter.processActivityDirect(identity, forSdk, run));
    underWay.add(answered);
    void answered.finally(() => underWay.delete(answered));
    // Teams would deliver it again; what is still to be said is said all the same.
    const isDone = await isDoneBefore(release(), answered);
    return isDone ? answered : 200;
  }

  /** Answers with the HTTP status. */
  async function answer(turn: Turn, run: (act: AnswerIn) => Promise<void>): Promise<number> {
    const took = await take(turn);
    // Of being added the store knows for how long it is the same; that it was removed since, another bot may have heard.
    const isAdded = turn.content.kind === "installed";
    if (took.kind !== "ours") {
      if (took.kind === "underWay" || isAdded) seen.forget(seenAs(turn));
      return took.kind === "done" ? 200 : 503;
    }
    try {
      await run((context) => answerTurn(context, turn));
    } catch (error) {
      // The turn could not begin: Teams delivers it again after a while.
      seen.forget(seenAs(turn));
      log.error("a turn could not begin", error);
      await noted(took.giveBack());
      return 500;
    }
    void noted(took.done());
    if (isAdded && took.isMarked) seen.forget(seenAs(turn));
    return 200;
  }

  /** Whoever wrote has their answer by then. */
  async function noted(noting: Promise<void>): Promise<void> {
    try {
      await noting;
    } catch (error) {
      log.error("noting a turn failed", error);
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
