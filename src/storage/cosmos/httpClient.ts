import {
  createDefaultHttpClient,
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from "@azure/core-rest-pipeline";
import { Unanswered } from "./faults.ts";

/** The SDK asks with every query how to divide it over partitions, and needs the answer for none that stays inside one. */
const PLAN = "x-ms-cosmos-is-query-plan-request";

/**
 * The usual HTTP client, but what breaks has a name that the SDK does not know: it would try some of it again by
 * itself, for ten seconds and more, and trip over an answer that is not its own (a proxy's page, an empty 503).
 */
export function plainlyFailing(inner: HttpClient = createDefaultHttpClient()): HttpClient {
  return {
    async sendRequest(request) {
      if (request.headers.has(PLAN)) return { request, headers: createHttpHeaders(), status: 400, bodyAsText: "{}" };
      const response = await sent(inner, request);
      const body = response.bodyAsText ?? "";
      if (isObject(body)) return response;
      if (response.status >= 400) return { ...response, bodyAsText: "{}" };
      if (body === "" || response.status === 204 || response.status === 304) return response;
      throw new Unanswered("what came is no answer of the store's");
    },
  };
}

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
