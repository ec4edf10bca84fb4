import type { Container, CosmosClient } from "@azure/cosmos";
import { z } from "zod";
import type { CosmosConfig } from "../../config.ts";
import { StoreUnusable } from "../unusable.ts";
import { StoreRefused, StoreUnavailable } from "./faults.ts";
import type { Patiently } from "./retrying.ts";

/** What everything of a committee has in common: it lies in one logical partition. */
const PARTITION_KEY = "/partition";

/** What queries are ordered by (`select.ts`), from beginning to end. */
const ORDERS = [
  ["/kind", "/state", "/sort", "/key"],
  ["/kind", "/sort", "/key"],
];

type Place = Pick<CosmosConfig, "endpoint" | "database" | "container">;

const Definition = z.object({
  partitionKey: z.object({ paths: z.array(z.string()) }),
  indexingPolicy: z.object({
    compositeIndexes: z
      .array(z.array(z.object({ path: z.string(), order: z.string().default("ascending") })))
      .default([]),
  }),
});

/** The container, which `infra/` makes. Throws `StoreUnusable` where it is missing or not made for this. */
export async function findContainer(client: CosmosClient, place: Place, patiently: Patiently): Promise<Container> {
  const database = client.database(place.database);
  const container = database.container(place.container);
  const { endpoint } = place;
  const isThere = async (what: string, read: (abortSignal: AbortSignal) => Promise<unknown>): Promise<unknown> => {
    try {
      return await patiently(`reading the ${what}`, ({ signal }) => read(signal));
    } catch (error) {
      throw unusable(error, `the ${what} at ${endpoint}`);
    }
  };
  await isThere(`database "${place.database}"`, (abortSignal) => database.read({ abortSignal }));
  const named = `container "${place.container}" of database "${place.database}"`;
  const definition = Definition.parse(
    await isThere(named, async (abortSignal) => (await container.read({ abortSignal })).resource),
  );
  const [path, ...more] = definition.partitionKey.paths;
  if (path !== PARTITION_KEY || more.length > 0)
    throw new StoreUnusable(`the ${named} at ${endpoint} has another partition key than ${PARTITION_KEY}`);
  const missing = ORDERS.find((order) => !definition.indexingPolicy.compositeIndexes.some((one) => isOf(one, order)));
  if (missing) throw new StoreUnusable(`the ${named} at ${endpoint} has no composite index on ${missing.join(", ")}`);
  return container;
}

const isOf = (index: readonly { path: string; order: string }[], order: readonly string[]): boolean =>
  index.length === order.length &&
  index.every((one, at) => one.path === order[at] && one.order.toLowerCase() === "ascending");

function unusable(error: unknown, what: string): unknown {
  if (error instanceof StoreUnavailable) return new StoreUnusable(`${what} does not answer`);
  if (!(error instanceof StoreRefused)) return error;
  const { statusCode: status } = error;
  if (status === 404) return new StoreUnusable(`${what} is missing: infra/ makes it, not the bot`);
  if (status === 401 || status === 403)
    return new StoreUnusable(
      `${what} may not be read: the bot's identity has no role there, or the key is another one`,
    );
  return new StoreUnusable(`${what} cannot be read (${status})`);
}
