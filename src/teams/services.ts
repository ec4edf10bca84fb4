import type { Config } from "../config.ts";
import { isLoopback } from "../ports/loopback.ts";

/** Whether the channel may be at an address: on the list, or in local mode on this machine. */
export function isService(config: Config, address: string): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  return config.mode === "local" ? isLoopback(url) : config.services.includes(url.origin);
}

/** An address that was stored before the list became shorter: nothing is sent there. */
export class UnlistedService extends Error {
  override name = "UnlistedService";
  /** As an error has one before anything left the bot. */
  readonly errorCode = "unlisted_service";
}
