import type { ContainerDefinition } from "@azure/cosmos";
import { createHttpServer } from "@vercel/cosmosdb-server";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { z } from "zod";
import type { CosmosConfig } from "../../../src/config.ts";

/** A stand-in for Cosmos DB that the real SDK talks to, on a free port of this machine. What it does wrong stands in decision 0017. */
export interface CosmosServer {
  port: number;
  endpoint: string;
  /** A new container as `infra/` makes it, and how to reach it. */
  container(changes?: Partial<ContainerDefinition>): Promise<CosmosConfig>;
  removeContainer(name: string): Promise<void>;
  /** Everything in a container, and how to put the same into another: no test waits for the network where it only prepares. */
  itemsOf(container: string): Promise<object[]>;
  fill(container: string, items: readonly object[]): Promise<void>;
  stop(): Promise<void>;
}

const Definition = z.object({
  partitionKey: z.object({ paths: z.array(z.string()) }),
  indexingPolicy: z.object({
    compositeIndexes: z.array(z.array(z.object({ path: z.string(), order: z.literal("ascending") }))),
  }),
});

/** What `infra/` makes, of which this server knows only the half: the other half is for Azure. */
function containerDefinition(): Omit<ContainerDefinition, "id"> {
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

const Documents = z.object({ Documents: z.array(z.record(z.string(), z.unknown())) });

export async function startCosmosServer(): Promise<CosmosServer> {
  const server = createHttpServer({ keepAliveTimeout: 60_000 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const { port } = address;
  const endpoint = `http://127.0.0.1:${port}/`;

  /** What a request would do, without one. */
  function ask(method: string, path: string, body: object | null = null): Promise<unknown> {
    const text = body === null ? "" : JSON.stringify(body);
    const request = Object.assign(Readable.from(text === "" ? [] : [Buffer.from(text)]), {
      method,
      url: path,
      headers: { host: `127.0.0.1:${port}` },
    });
    return new Promise((resolve, reject) => {
      const response = {
        statusCode: 200,
        setHeader: () => undefined,
        end(answer: string | undefined) {
          if (response.statusCode < 400) resolve(JSON.parse(answer ?? "null"));
          else reject(new Error(`${method} ${path}: ${response.statusCode} ${answer ?? ""}`));
        },
      };
      server.emit("request", request, response);
    });
  }

  const collections = `/dbs/${DATABASE}/colls`;
  await ask("POST", "/dbs", { id: DATABASE });
  let made = 0;
  return {
    port,
    endpoint,
    async container(changes = {}) {
      const container = `documents-${++made}`;
      await ask("POST", collections, { ...containerDefinition(), ...changes, id: container });
      return { endpoint, database: DATABASE, container, credential: { kind: "key", key: KEY } };
    },
    async removeContainer(name) {
      await ask("DELETE", `${collections}/${name}`);
    },
    async itemsOf(container) {
      return Documents.parse(await ask("GET", `${collections}/${container}/docs`)).Documents;
    },
    async fill(container, items) {
      for (const item of items) await ask("POST", `${collections}/${container}/docs`, item);
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
