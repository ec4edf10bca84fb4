import { z } from "zod";
import { accept } from "../../../src/domain/decision.ts";
import { collection, shape, type Collection } from "../../../src/ports/collection.ts";
import { openCosmosStore } from "../../../src/storage/cosmos/index.ts";
import { ownPace } from "../../../src/storage/cosmos/pace.ts";
import { patientPace } from "../../storage/cosmos/pace.ts";
import { startProxy } from "../../storage/cosmos/proxy.ts";
import { startCosmosServer } from "../../storage/cosmos/server.ts";
import { badWeather, inWords, seeded } from "./chance.ts";

const Page = z.object({ id: z.string(), lines: z.array(z.string()) });
type Page = z.infer<typeof Page>;

const pageShape = shape({
  kind: "page",
  carries: false,
  schema: Page,
  partition: () => "written",
  id: ({ id }: Page) => id,
  state: () => "",
  sort: ({ id }: Page) => id,
});

export interface Written {
  acknowledged: number;
  /** Said not to have been stored. */
  refused: number;
  /** Of these, what is there all the same: its answer never came. */
  thereAllTheSame: number;
  /** Acknowledged and not there. */
  lost: number;
  /** There more than once. */
  doubled: number;
  weather: string;
  milliseconds: number;
}

/**
 * Writes many things, half of them documents of their own and half lines added to few documents that all write, from two
 * clients that know nothing of each other, and counts what is there afterwards. Nobody looks whether it was there before.
 */
export async function writeInBadWeather({
  writes,
  atOnce,
  seed,
}: {
  writes: number;
  atOnce: number;
  seed: number;
}): Promise<Written> {
  const begun = performance.now();
  const server = await startCosmosServer();
  const proxy = await startProxy(server);
  const place = await server.container();
  const weather = badWeather(seed);
  const random = seeded(seed + 1);
  const spoilt = { ...place, endpoint: proxy.endpoint };
  const stores = [await openCosmosStore(spoilt, ownPace), await openCosmosStore(spoilt, ownPace)];
  const calm = await openCosmosStore(place, patientPace);
  const shared = Array.from({ length: 10 }, (_, number) => `shared ${number}`);
  for (const id of shared) await collection(calm, pageShape).create({ id, lines: [] });
  proxy.fate = (asked) => weather.fate(asked);

  const acknowledged = new Set<string>();
  const refused = new Set<string>();
  async function write(pages: Collection<Page>, line: string): Promise<void> {
    const isOwn = random() < 0.5;
    const id = isOwn ? `of ${line}` : (shared[Math.floor(random() * shared.length)] ?? "");
    try {
      if (isOwn) {
        const made = await pages.create({ id, lines: [] });
        if (!made) throw new Error("it was there already");
      }
      await pages.change("written", id, (page) => accept({ ...page, lines: [...page.lines, line] }));
      acknowledged.add(line);
    } catch {
      refused.add(line);
    }
  }
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async (_, writer) => {
      const store = stores[writer % stores.length];
      if (!store) return;
      const pages = collection(store, pageShape);
      for (let number = next++; number < writes; number = next++) await write(pages, `line ${number}`);
    }),
  );
  await proxy.quiet();

  const found = new Map<string, number>();
  for (const { value } of await collection(calm, pageShape).list({ partition: "written" }))
    for (const line of value.lines) found.set(line, (found.get(line) ?? 0) + 1);
  for (const store of [...stores, calm]) await store.close();
  await proxy.stop();
  await server.stop();
  return {
    acknowledged: acknowledged.size,
    refused: refused.size,
    thereAllTheSame: [...refused].filter((line) => found.has(line)).length,
    lost: [...acknowledged].filter((line) => !found.has(line)).length,
    doubled: [...found.values()].filter((times) => times > 1).length,
    weather: inWords(weather),
    milliseconds: performance.now() - begun,
  };
}
