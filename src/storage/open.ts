import type { Config } from "../config.ts";
import type { Store } from "../ports/store.ts";
import type { Telemetry } from "../ports/telemetry.ts";
import { openEmbeddedStore } from "./embedded/index.ts";

/** What a bot with the one store needs of the other is not loaded. Rejects with `StoreUnusable`. */
export async function openStore(
  { cosmos, data }: Pick<Config, "cosmos" | "data">,
  telemetry: Telemetry | null = null,
): Promise<Store> {
  if (!cosmos) return openEmbeddedStore(data);
  const [{ openCosmosStore }, { ownPace }] = await Promise.all([
    import("./cosmos/index.ts"),
    import("./cosmos/pace.ts"),
  ]);
  return openCosmosStore(cosmos, ownPace, telemetry?.request);
}
