import type { Config } from "../config.ts";
import type { Files } from "../ports/ports.ts";
import { bodyOf } from "./body.ts";
import { isLoopback } from "../ports/loopback.ts";

interface FileLimits {
  bytes: number;
  milliseconds: number;
}

/** The channel gives a turn 10 to 15 seconds; reading the document takes its share of them. */
const FILE_LIMITS: FileLimits = { bytes: 20 * 1024 * 1024, milliseconds: 8_000 };

/** Where Teams keeps what people send to a bot in their own chat: the sender's OneDrive. */
const TEAMS_HOSTS = [".sharepoint.com"];

/**
 * Fetches from the pre-authorised address only, and shows it nothing of ours: the address was chosen by the sender,
 * so no token goes there, and a redirect is not followed.
 */
export function createFiles(mode: Config["mode"], limits: FileLimits = FILE_LIMITS): Files {
  return {
    async download({ url }) {
      const target = URL.parse(url);
      if (!target || !(mode === "local" ? isLocalAddress(target) : isTeamsAddress(target))) return { kind: "refused" };
      try {
        const signal = AbortSignal.timeout(limits.milliseconds);
        const response = await fetch(target, { redirect: "manual", credentials: "omit", signal });
        return await bodyOf(response, limits.bytes);
      } catch {
        // The time limit, a reset connection, a host that does not answer.
        return { kind: "failed" };
      }
    },
  };
}

export function isTeamsAddress(url: URL): boolean {
  const isAllowed = TEAMS_HOSTS.some((host) => url.hostname.endsWith(host));
  return isAllowed && url.protocol === "https:" && url.port === "" && !hasCredentials(url);
}

export function isLocalAddress(url: URL): boolean {
  return isLoopback(url) && (url.protocol === "http:" || url.protocol === "https:") && !hasCredentials(url);
}

const hasCredentials = (url: URL): boolean => url.username !== "" || url.password !== "";
