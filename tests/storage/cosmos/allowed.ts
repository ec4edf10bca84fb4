import type { Exchange } from "./proxy.ts";

// What the tests' server does as Cosmos DB does (decision 0017). Anything else would be green here and wrong there.

const DOCUMENTS = /^\/dbs\/[^/]+\/colls\/[^/]+\/docs$/;
const DOCUMENT = /^\/dbs\/[^/]+\/colls\/[^/]+\/docs\/[^/]+$/;
const METADATA = /^\/dbs\/[^/]+(?:\/colls\/[^/]+)?$/;

/** Parameters, TOP, comparisons joined by AND, one partition, and an order that has a composite index. */
const LIST =
  /^SELECT (?:TOP \d+ )?\* FROM c WHERE c\.partition = @partition(?: AND c\.[a-z]+ (?:=|>=|<=) @[a-z]+)* ORDER BY (?:c\.[a-z]+ ASC(?:, c\.[a-z]+ ASC)*|c\.[a-z]+ DESC(?:, c\.[a-z]+ DESC)*)$/;
const COMPARISONS = String.raw`c\.[a-z]+ (?:=|>=|<=) @[a-z]+\d*(?: AND c\.[a-z]+ (?:=|>=|<=) @[a-z]+\d*)*`;
/** Several lists of one partition joined by OR, each in brackets; ordered only where there is a limit: the contract says what that finds. */
const TOGETHER = new RegExp(
  String.raw`^SELECT (?<first>TOP \d+ )?\* FROM c WHERE c\.partition = @partition AND \(\(${COMPARISONS}\)(?: OR \(${COMPARISONS}\))+\)(?: ORDER BY c\.sort (?:ASC|DESC))?$`,
);

/** Of every request of the SDK; none of them changes what a request does. */
const HARMLESS = new Set([
  "accept",
  "accept-encoding",
  "authorization",
  "cache-control",
  "connection",
  "content-length",
  "content-type",
  "host",
  "user-agent",
  "x-ms-cosmos-allow-tentative-writes",
  "x-ms-cosmos-correlated-activityid",
  "x-ms-date",
  "x-ms-documentdb-query-enablecrosspartition",
  "x-ms-documentdb-responsecontinuationtokenlimitinkb",
  "x-ms-cosmos-sdk-supportedcapabilities",
  "x-ms-useragent",
  "x-ms-version",
]);

interface Kind {
  name: "read" | "create" | "replace" | "remove" | "query" | "metadata";
  method: string;
  path: RegExp;
  needs: readonly string[];
  may?: readonly string[];
}

const ONE_PARTITION = "x-ms-documentdb-partitionkey";
const PAGING = ["x-ms-max-item-count", "x-ms-continuation"];

const KINDS: readonly Kind[] = [
  { name: "metadata", method: "GET", path: METADATA, needs: [] },
  { name: "read", method: "GET", path: DOCUMENT, needs: [ONE_PARTITION] },
  { name: "query", method: "POST", path: DOCUMENTS, needs: [ONE_PARTITION, "x-ms-documentdb-isquery"], may: PAGING },
  { name: "create", method: "POST", path: DOCUMENTS, needs: [ONE_PARTITION] },
  { name: "replace", method: "PUT", path: DOCUMENT, needs: [ONE_PARTITION, "if-match"] },
  { name: "remove", method: "DELETE", path: DOCUMENT, needs: [ONE_PARTITION, "if-match"] },
];

type Asked = Pick<Exchange, "method" | "path" | "headers" | "body">;

/** What a request does; null: something that it may not. */
export function kindOf(asked: Asked): Kind["name"] | null {
  const { method, path, headers, body } = asked;
  const special = Object.keys(headers).filter((name) => !HARMLESS.has(name));
  const found = KINDS.find(
    (kind) =>
      kind.method === method &&
      kind.path.test(path) &&
      kind.needs.every((name) => special.includes(name)) &&
      special.every((name) => kind.needs.includes(name) || kind.may?.includes(name)),
  );
  if (!found) return null;
  return found.name !== "query" || isAllowedStatement(body) ? found.name : null;
}

function isAllowedStatement(body: string): boolean {
  const statement = /"query":"([^"\\]*)"/.exec(body)?.[1];
  return statement !== undefined && (LIST.test(statement) || TOGETHER.test(statement));
}

/** A line for each request that may not be made. */
export const notAllowed = (exchanges: readonly Asked[]): string[] =>
  exchanges.flatMap((asked) =>
    kindOf(asked) === null ? [`${asked.method} ${asked.path} ${JSON.stringify(asked.headers)} ${asked.body}`] : [],
  );
