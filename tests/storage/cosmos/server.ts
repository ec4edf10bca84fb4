import { CosmosClient, type ContainerDefinition } from "@azure/cosmos";
import { createHttpServer } from "@vercel/cosmosdb-server";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { CosmosConfig } from "../../../src/config.ts";

/** A stand-in for Cosmos DB that the real SDK talks to, on a free port of this machine. What it does wrong stands in decision 0017. */
export interface CosmosServer {
  port: number;
  endpoint: string;
  /** A new container as `infra/` makes it, and how to reach it. */
  container(changes?: Partial<ContainerDefinition>): Promise<CosmosConfig>;
  stop(): Promise<void>;
}

const Definition = z.object({
  partitionKey: z.object({ paths: z.array(z.string()) }),
  indexingPolicy: z.object({
    compositeIndexes: z.array(z.array(z.object({ path: z.string(), order: z.literal("ascending") }))),
  }),
});

/** What `infra/` makes, of which this server knows only the half: the other half is for Azure. */
export function containerDefinition(): Omit<ContainerDefinition, "id"> {
  const text = readFileSync(new URL("../../../infra/cosmosContainer.json", import.meta.url), "utf8");
  const { partitionKey, indexingPolicy } = Definition.parse(JSON.parse(text));
  const { compositeIndexes: forward } = indexingPolicy;
  // Azure runs along an index in both directions; this server wants each one named.
  const backward = forward.map((index) => index.map(({ path }) => ({ path, order: "descending" as const })));
  return { partitionKey, indexingPolicy: { compositeIndexes: [...forward, ...backward] } };
}

/** It takes any. */
const KEY = Buffer.from("no secret").toString("base64");
const DATABASE = "referent";

export async function startCosmosServer(): Promise<CosmosServer> {
  const server = createHttpServer({ keepAliveTimeout: 60_000 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const { port } = address;
  const endpoint = `http://127.0.0.1:${port}/`;
  const client = new CosmosClient({ endpoint, key: KEY, connectionPolicy: { enableEndpointDiscovery: false } });
  await client.databases.create({ id: DATABASE });
  let made = 0;
  return {
    port,
    endpoint,
    async container(changes = {}) {
      const container = `documents-${++made}`;
      await client.database(DATABASE).containers.create({ ...containerDefinition(), ...changes, id: container });
      return { endpoint, database: DATABASE, container, credential: { kind: "key", key: KEY } };
    },
    async stop() {
      client.dispose();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
