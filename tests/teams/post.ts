import type { Issuer } from "../../src/teams/authentication.ts";
import type { FrontLimits } from "../../src/teams/front.ts";
import { createLog } from "../../src/teams/log.ts";
import { startServer, type Server } from "../../src/teams/server.ts";
import type { Config } from "../../src/config.ts";
import type { App } from "../../src/app.ts";
import type { Clock, Ports } from "../../src/ports/ports.ts";
import type { Store } from "../../src/ports/store.ts";
import type { Ending } from "../../src/teams/ending.ts";
import { startConnector, type Connector } from "../conversations/harness/connector.ts";

export const TENANT = "11111111-0000-4000-8000-000000000001";
export const BOT = { id: "28:bot", name: "Referent" };
export const METTE = { id: "29:mette", name: "Mette Holm", aadObjectId: "11111111-0000-4000-8000-00000000000a" };

/** A bot on loopback before a connector of the test's own. */
export interface Rig {
  server: Server;
  connector: Connector;
  /** Everything logged, as it would stand on the disk. */
  logged: string[];
  /** How long the bot waited before it tried again, each time, in milliseconds. */
  waits: number[];
  post(activity: object, headers?: Record<string, string>): Promise<number>;
  close(): Promise<void>;
}

interface Circumstances {
  /** Of the channel's service address. */
  config?: (serviceUrl: string) => Config;
  issuer?: Issuer;
  front?: FrontLimits;
  requestMilliseconds?: number;
  store?: Store;
  ending?: Ending;
  release?: () => AbortSignal;
  clock?: Clock;
}

/** The echo keeps nothing. */
export const noStore: Store = {
  read: () => Promise.resolve(null),
  create: () => Promise.resolve(null),
  replace: () => Promise.resolve(null),
  remove: () => Promise.resolve(false),
  query: () => Promise.resolve([]),
  close: () => Promise.resolve(),
};

const LOCAL: Config = { mode: "local", port: 0, data: "", demonstration: null };

export async function startRig(
  appOf: (ports: Ports) => App,
  {
    config = () => LOCAL,
    requestMilliseconds = 5_000,
    store = noStore,
    ending,
    release,
    issuer,
    front,
    clock = () => "2026-12-01T08:00:00.000Z",
  }: Circumstances = {},
): Promise<Rig> {
  const connector = await startConnector((account) => `personal-${account}`);
  const logged: string[] = [];
  const waits: number[] = [];
  const server = await startServer(config(connector.serviceUrl), {
    store,
    ...(issuer && { issuer }),
    ...(front && { front }),
    ...(ending && { ending }),
    ...(release && { release }),
    clock,
    log: createLog({ write: (line) => logged.push(line) }),
    tickMilliseconds: 60_000,
    requestMilliseconds,
    wait(milliseconds) {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    appOf,
  });
  return {
    server,
    connector,
    logged,
    waits,
    async post(activity, headers = {}) {
      const response = await fetch(`http://127.0.0.1:${server.port}/api/messages`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(activity),
      });
      return response.status;
    },
    async close() {
      await server.close();
      await connector.close();
    },
  };
}

let counted = 0;

/** A message in Mette's own chat, as Teams posts it. */
export function activityFrom(connector: Connector, changes: object = {}): object {
  return {
    type: "message",
    id: `activity-${++counted}`,
    channelId: "msteams",
    serviceUrl: connector.serviceUrl,
    from: METTE,
    recipient: BOT,
    conversation: { id: "a:mette", conversationType: "personal", tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    text: "hej",
    textFormat: "plain",
    timestamp: "2026-12-01T08:00:00.000Z",
    locale: "da-DK",
    ...changes,
  };
}

export const inChannel = { id: "19:channel@thread.tacv2;messageid=1", conversationType: "channel", tenantId: TENANT };
export const inGroup = { id: "19:group@thread.v2", conversationType: "groupChat", tenantId: TENANT };

export const mentionOf = (who: { id: string; name: string; aadObjectId?: string }): object => ({
  type: "mention",
  mentioned: who,
  text: `<at>${who.name}</at>`,
});
