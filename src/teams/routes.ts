import type { RequestListener } from "node:http";
import restify, { type Next, type Request, type Response } from "restify";
import type { Config } from "../config.ts";
import { isLoopback } from "../ports/loopback.ts";
import { couldBeToken } from "./token.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Health } from "./health.ts";
import { readJson } from "./reading.ts";

/** What is asked of the bot over HTTP, and what is not even read. */
export function createRoutes(mode: Config["mode"], endpoint: Endpoint, health: Health): RequestListener {
  const server = restify.createServer({ name: "Referent" });
  const isWorthReading = mode === "local" ? isOfThisMachine : hasToken;
  server.pre(notKeptAlive(health));
  server.post("/api/messages", async (request: Request, response: Response) => {
    const read = isWorthReading(request) ? await readJson(request) : null;
    if (!read) response.send(mode === "local" ? 403 : 401);
    else response.send(read.ok ? await endpoint(read.value, request.headers.authorization ?? "") : read.status);
  });
  server.get("/health/live", (_request: Request, response: Response, next: Next) => {
    response.send(200, { status: "live" });
    next();
  });
  server.get("/health/ready", async (_request: Request, response: Response) => {
    const isReady = await health.isReady();
    response.send(isReady ? 200 : 503, { status: isReady ? "ready" : "not ready" });
  });
  return (request, response) => void server.server.emit("request", request, response);
}

const hasToken = ({ headers }: Request): boolean => couldBeToken(headers.authorization ?? "");

/** Nobody is authenticated there: a page in a browser on the same machine may not speak for its reader. */
function isOfThisMachine({ headers }: Request): boolean {
  const host = URL.parse(`http://${headers.host ?? ""}`);
  return host !== null && isLoopback(host) && headers.origin === undefined;
}

/** Of a process that ends: a connection kept for the next request would hold it up, and that request would not be taken. */
const notKeptAlive =
  (health: Health) =>
  (request: Request, response: Response, next: Next): void => {
    if (health.isRetired()) response.setHeader("connection", "close");
    response.once("finish", () => {
      if (health.isRetired()) request.socket.end();
    });
    next();
  };
