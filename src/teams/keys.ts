import { z } from "zod";
import type { Log } from "../ports/ports.ts";

const Metadata = z.object({ jwks_uri: z.url() });
const Keys = z.object({ keys: z.array(z.looseObject({ kid: z.string() })) });

/** A turn has ten seconds in all. */
const PATIENCE_MILLISECONDS = 3_000;
/** After a failure nobody waits for it again for so long. */
const PAUSE_MILLISECONDS = 30_000;
/** Microsoft's take some 20 KB. */
const MOST_CHARACTERS = 1_000_000;

/** The issuer's keys are not to be had, and there are none from before. */
class KeysUnavailable extends Error {
  override name = "KeysUnavailable";
}

/**
 * The SDK waits for an issuer's keys for as long as that takes, once for each message. Here they are read once for all who
 * wait, within bounded time, and where they cannot be had those from before go on. `metadata`: the SDK's own, which its own
 * check asks as well.
 */
export function boundKeys(
  metadata: object,
  { address, log }: { address: string; log: Log },
  patience = PATIENCE_MILLISECONDS,
): void {
  let isKnown = false;
  let pausedUntil = 0;
  let underWay: Promise<void> | null = null;

  async function read(): Promise<void> {
    const signal = AbortSignal.timeout(patience);
    try {
      const { jwks_uri } = Metadata.parse(await jsonAt(address, signal));
      const { keys } = Keys.parse(await jsonAt(jwks_uri, signal));
      Object.assign(metadata, { keys, lastUpdated: new Date().getTime() });
      isKnown = true;
    } catch (error) {
      log.error("the token issuer's keys could not be read", error);
      pausedUntil = Date.now() + PAUSE_MILLISECONDS;
    }
  }

  async function refresh(): Promise<void> {
    if (Date.now() >= pausedUntil) {
      underWay ??= read().finally(() => {
        underWay = null;
      });
      await underWay;
    }
    if (!isKnown) throw new KeysUnavailable();
  }

  Object.defineProperty(metadata, "refreshCache", { value: refresh, configurable: true });
}

async function jsonAt(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal, redirect: "error" });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const text = await response.text();
  if (text.length > MOST_CHARACTERS) throw new Error("too long");
  return JSON.parse(text);
}
