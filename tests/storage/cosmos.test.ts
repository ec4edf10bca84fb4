import { deepEqual, equal, ok } from "node:assert/strict";
import { openCosmosStore } from "../../src/storage/cosmos/index.ts";
import { storeContract } from "../contracts/store.contract.ts";
import { kindOf, notAllowed } from "./cosmos/allowed.ts";
import { startProxy, type Exchange } from "./cosmos/proxy.ts";
import { patientPace } from "./cosmos/pace.ts";
import { startCosmosServer } from "./cosmos/server.ts";

const exchanges: Exchange[] = [];

storeContract("the store in Cosmos DB", async () => {
  const server = await startCosmosServer();
  const proxy = await startProxy(server);
  const place = await server.container();
  const store = await openCosmosStore({ ...place, endpoint: proxy.endpoint }, patientPace);
  return {
    store,
    async discard() {
      exchanges.push(...proxy.exchanges);
      await store.close();
      await proxy.stop();
      await server.stop();
    },
  };
});

describe("the store in Cosmos DB", () => {
  it("asks for nothing but what the server of the tests does as Azure does", () => {
    ok(exchanges.length > 500, `${exchanges.length} requests`);
    deepEqual(notAllowed(exchanges), []);
  });

  it("asks for everything with one request, and needs no more to begin with than to see that it is all there", () => {
    const kinds = new Set(exchanges.map(kindOf));
    deepEqual([...kinds].sort(), ["create", "metadata", "query", "read", "remove", "replace"]);
    equal(exchanges.filter((one) => kindOf(one) === "metadata").length, 2);
  });

  const headers = { "x-ms-documentdb-partitionkey": '["p"]' };
  const query = { ...headers, "x-ms-documentdb-isquery": "true" };
  const asks = (text: string): string => JSON.stringify({ query: text, parameters: [] });
  const ORDERED = "ORDER BY c.kind ASC";
  const documents = "/dbs/d/colls/c/docs";
  const faults: [what: string, asked: Pick<Exchange, "method" | "path" | "headers" | "body">][] = [
    ["a replace without an etag", { method: "PUT", path: `${documents}/a`, headers, body: "{}" }],
    ["a remove without an etag", { method: "DELETE", path: `${documents}/a`, headers, body: "" }],
    [
      "an upsert",
      { method: "POST", path: documents, headers: { ...headers, "x-ms-documentdb-is-upsert": "true" }, body: "{}" },
    ],
    [
      "a batch",
      { method: "POST", path: documents, headers: { ...headers, "x-ms-cosmos-is-batch-request": "true" }, body: "[]" },
    ],
    ["a patch", { method: "PATCH", path: `${documents}/a`, headers: { ...headers, "if-match": "e" }, body: "{}" }],
    ["a read of all", { method: "GET", path: documents, headers, body: "" }],
    ["the change feed", { method: "GET", path: documents, headers: { ...headers, "a-im": "x" }, body: "" }],
    [
      "a read of what has changed",
      { method: "GET", path: `${documents}/a`, headers: { ...headers, "if-none-match": "e" }, body: "" },
    ],
    [
      "a query over partitions",
      {
        method: "POST",
        path: documents,
        headers: { "x-ms-documentdb-isquery": "true" },
        body: asks(`SELECT * FROM c WHERE c.partition = @partition ${ORDERED}`),
      },
    ],
    ...[
      `SELECT * FROM c WHERE c.kind = @kind ${ORDERED}`,
      `SELECT * FROM c WHERE c.partition = @partition ${ORDERED} OFFSET 1 LIMIT 2`,
      `SELECT * FROM c WHERE c.partition = @partition AND c.sort LIKE @x ${ORDERED}`,
      `SELECT * FROM c WHERE c.partition = @partition AND CONTAINS(c.sort, @x, true) ${ORDERED}`,
      `SELECT * FROM c WHERE c.partition = 'p' ${ORDERED}`,
      "SELECT * FROM c WHERE c.partition = @partition ORDER BY c.kind ASC, c.sort DESC",
      "SELECT * FROM c WHERE c.partition = @partition",
      "SELECT * FROM c WHERE c.partition = @partition AND (c.kind = @kind OR c.kind = @other)",
      "SELECT * FROM c WHERE (c.kind = @kind) OR (c.kind = @other)",
      "SELECT * FROM c WHERE c.partition = @partition AND ((c.kind = @kind) OR (c.kind IN (@a, @b)))",
      `SELECT * FROM c WHERE c.partition = @partition AND ((c.kind = @kind) OR (c.kind = @kind1)) ${ORDERED}`,
    ].map((text): [string, Pick<Exchange, "method" | "path" | "headers" | "body">] => [
      text,
      { method: "POST", path: documents, headers: query, body: asks(text) },
    ]),
  ];
  for (const [what, asked] of faults)
    it(`may not use ${what}`, () => {
      equal(kindOf(asked), null);
    });
});
