import { lookup } from "node:dns/promises";
import type { Config } from "../config.ts";
import { isLoopback, isLoopbackAddress } from "../ports/loopback.ts";
import type { Files } from "../ports/ports.ts";
import { bodyOf } from "./body.ts";
import { isDoneBefore } from "./ending.ts";
import { getAt, type Resolve } from "./pinned.ts";
import { isPublic } from "./publicAddress.ts";

interface FileLimits {
  bytes: number;
  milliseconds: number;
}

/** The channel gives a turn 10 to 15 seconds; reading the document takes its share of them. */
const FILE_LIMITS: FileLimits = { bytes: 20 * 1024 * 1024, milliseconds: 8_000 };

/** Where Teams keeps what people send to a bot in their own chat: the sender's OneDrive, of whatever organisation. */
const TEAMS_HOST = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.sharepoint\.com$/;

const resolveAll: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * Fetches from the pre-authorised address only, and shows it nothing of ours: the address was chosen by the sender, so no token
 * goes there, and a redirect is not followed. The name is looked up once: what is connected to is what was looked at.
 */
export function createFiles(mode: Config["mode"], limits = FILE_LIMITS, resolve = resolveAll): Files {
  const isTarget = mode === "local" ? isLocalAddress : isTeamsAddress;
  const isReachable = mode === "local" ? isLoopbackAddress : isPublic;
  return {
    async download({ url }) {
      const target = URL.parse(url);
      if (!target || !isTarget(target)) return { kind: "refused" };
      const signal = AbortSignal.timeout(limits.milliseconds);
      try {
        const addresses = await addressesOf(target, resolve, signal);
        if (addresses.length === 0) return { kind: "failed" };
        if (!addresses.every(isReachable)) return { kind: "refused" };
        const answer = await getAt(target, addresses, signal);
        const download = await bodyOf({ status: answer.statusCode ?? 0, body: answer }, limits.bytes);
        answer.destroy();
        return download;
      } catch {
        // The time limit, a reset connection, a host that does not answer or is not who it says.
        return { kind: "failed" };
      }
    },
  };
}

async function addressesOf({ hostname }: URL, resolve: Resolve, signal: AbortSignal): Promise<readonly string[]> {
  // An address of version 6 stands in brackets in a URL.
  const found = resolve(hostname.replace(/^\[(.*)\]$/, "$1"));
  if (!(await isDoneBefore(signal, found))) throw new Error("too slow a resolver");
  return found;
}

export function isTeamsAddress(url: URL): boolean {
  return TEAMS_HOST.test(url.hostname) && url.protocol === "https:" && url.port === "" && !hasCredentials(url);
}

export function isLocalAddress(url: URL): boolean {
  return isLoopback(url) && url.protocol === "http:" && !hasCredentials(url);
}

const hasCredentials = (url: URL): boolean => url.username !== "" || url.password !== "";
