import {
  createDefaultHttpClient,
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from "@azure/core-rest-pipeline";
import type { StoreRequest } from "../../ports/telemetry.ts";
import { Unanswered } from "./faults.ts";

/** Told of each request that has left. */
export type Report = (request: StoreRequest) => void;

/** The SDK asks with every query how to divide it over partitions, and needs the answer for none that stays inside one. */
const PLAN = "x-ms-cosmos-is-query-plan-request";

/**
 * The usual HTTP client, but what breaks has a name that the SDK does not know: it would try some of it again by
 * itself, for ten seconds and more, and trip over an answer that is not its own (a proxy's page, an empty 503).
 */
export function plainlyFailing(report: Report, inner: HttpClient = createDefaultHttpClient()): HttpClient {
  return {
    async sendRequest(request) {
      if (request.headers.has(PLAN)) return { request, headers: createHttpHeaders(), status: 400, bodyAsText: "{}" };
      const of = kindOf(request);
      try {
        const response = understood(await sent(inner, request));
        report({ of, outcome: outcomeOf(of, response.status), charge: chargeIn(response) });
        return response;
      } catch (error) {
        report({ of, outcome: "unanswered", charge: 0 });
        throw error;
      }
    },
  };
}

function understood(response: PipelineResponse): PipelineResponse {
  const body = response.bodyAsText ?? "";
  if (isObject(body)) return response;
  if (response.status >= 400) return { ...response, bodyAsText: "{}" };
  if (body === "" || response.status === 204 || response.status === 304) return response;
  throw new Unanswered("what came is no answer of the store's");
}

const DOCUMENTS = /\/docs(?:\/|$)/;

function kindOf({ method, url, headers }: PipelineRequest): StoreRequest["of"] {
  if (!DOCUMENTS.test(new URL(url).pathname)) return "opening";
  if (headers.has("x-ms-documentdb-isquery")) return "query";
  const kinds: Partial<Record<PipelineRequest["method"], StoreRequest["of"]>> = {
    POST: "create",
    PUT: "replace",
    DELETE: "remove",
  };
  return kinds[method] ?? "read";
}

function outcomeOf(of: StoreRequest["of"], status: number): StoreRequest["outcome"] {
  // Nothing is there: of a read that is an answer, of a write somebody was first.
  if (status === 404) return of === "read" ? "done" : "beaten";
  if (status === 409 || status === 412) return "beaten";
  if (status === 429) return "turnedAway";
  return status < 400 ? "done" : "failed";
}

/** What else it may be is no number. */
const chargeIn = ({ headers }: PipelineResponse): number => Number(headers.get("x-ms-request-charge") ?? 0) || 0;

async function sent(inner: HttpClient, request: PipelineRequest): Promise<PipelineResponse> {
  try {
    return await inner.sendRequest(request);
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") throw error;
    throw new Unanswered("the connection broke", { cause: error });
  }
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}
