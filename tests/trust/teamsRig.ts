import type { App } from "../../src/app.ts";
import type { FrontLimits } from "../../src/teams/front.ts";
import type { Clock, Ports } from "../../src/ports/ports.ts";
import type { Store } from "../../src/ports/store.ts";
import { startRig, TENANT, type Rig } from "../teams/post.ts";
import { signed, startIssuer, type Key, type LocalIssuer } from "./issuer.ts";

export const APP = "22222222-0000-4000-8000-000000000002";

/** A bot in mode `teams` whose channel is signed for by an issuer of the test's own. */
export interface TeamsRig extends Rig {
  local: LocalIssuer;
  /** Endorsed for Teams, and for another channel as well. */
  key: Key;
  /** Published from the beginning: endorsed for another channel alone, silent about it, and for none. */
  others: { webchat: Key; silent: Key; none: Key };
  /** What a good token says now, `from` milliseconds later. */
  claims(changes?: object, later?: number): object;
  /** A header with a good token. */
  good(): string;
}

export async function startTeamsRig(
  appOf: (ports: Ports) => App,
  { tenants = [TENANT], ...others }: { store?: Store; front?: FrontLimits; tenants?: string[]; clock?: Clock } = {},
): Promise<TeamsRig> {
  const local = await startIssuer(APP);
  const key = local.publish("first", ["msteams", "skype"]);
  const unendorsed = {
    webchat: local.publish("webchat", ["webchat"]),
    silent: local.publish("silent"),
    none: local.publish("none", []),
  };
  const credential = { kind: "secret" as const, secret: "not a real one" };
  const rig = await startRig(appOf, {
    ...others,
    issuer: local.issuer,
    config: (serviceUrl) => ({
      mode: "teams",
      port: 0,
      data: "",
      demonstration: null,
      app: { id: APP, tenant: TENANT, credential },
      tenants,
      services: [new URL(serviceUrl).origin],
    }),
  });
  const claims = (changes: object = {}, later = 0): object => {
    const now = Math.floor((Date.now() + later) / 1000);
    const times = { nbf: now - 60, exp: now + 3600 };
    return { iss: local.issuer.name, aud: APP, serviceurl: rig.connector.serviceUrl, ...times, ...changes };
  };
  return {
    ...rig,
    local,
    key,
    others: unendorsed,
    claims,
    good: () => `Bearer ${signed(key, claims())}`,
    async close() {
      await rig.close();
      await local.close();
    },
  };
}
