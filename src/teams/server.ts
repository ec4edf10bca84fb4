import type { AddressInfo } from "node:net";
import { CloudAdapter } from "botbuilder";
import restify, { type Next, type Request, type Response } from "restify";
import type { App } from "../app.ts";
import type { Config } from "../config.ts";
import type { Clock, Log, Ports } from "../ports/ports.ts";
import type { Store } from "../ports/store.ts";
import { measuredMessenger, type Telemetry } from "../ports/telemetry.ts";
import { createAnswering, type AnswerTurn } from "./answering.ts";
import { createAuthentication } from "./authentication.ts";
import type { Sender } from "./conversations.ts";
import { atOnce, isDoneBefore, type Ending } from "./ending.ts";
import { createEndpoint, type Endpoint } from "./endpoint.ts";
import { createFiles } from "./files.ts";
import { createHealth, type Health } from "./health.ts";
import { createRecognising } from "./mentioned.ts";
import { createMessenger } from "./messenger.ts";
import { createSecondOpinion, deadline, type Deadline } from "./model/secondOpinion.ts";
import { wait, type Wait } from "./patience.ts";
import { createRoster } from "./roster.ts";
import { createTicking } from "./ticking.ts";

/** What differs between a bot in service and one in a test. */
interface World {
  store: Store;
  clock: Clock;
  log: Log;
  /** Between two runs of what goes by the clock. */
  tickMilliseconds: number;
  /** The longest that one request to the channel may take. */
  requestMilliseconds: number;
  /** Where the channel says when to come back. */
  wait?: Wait;
  /** When a language model is given up. */
  deadline?: Deadline;
  /** Absent: nothing is measured. */
  telemetry?: Telemetry;
  /** How it ends when it is asked to. */
  ending?: Ending;
  appOf: (ports: Ports) => App;
}

export interface Server {
  app: App;
  port: number;
  /**
   * Says that it is not ready, takes no more requests and finishes what is under way; messages that wait to be sent stay
   * stored. false: something took too long and was left.
   */
  close(): Promise<boolean>;
}

/** Teams sends at most 28 KB of text and a card's inputs. */
const BODY_BYTES = 256 * 1024;

/** It cannot listen there; the message is one line that says why. */
export class PortUnusable extends Error {
  override name = "PortUnusable";
}

/** Resolves when it listens. Rejects with `PortUnusable` where it cannot. */
export async function startServer(config: Config, world: World): Promise<Server> {
  const { log, telemetry } = world;
  const authentication = createAuthentication(config, world.requestMilliseconds);
  const adapter = new CloudAdapter(authentication);
  const sender: Sender = { adapter, appId: config.mode === "local" ? "" : config.app.id, log };
  const asking = { clock: world.clock, log, deadline: world.deadline ?? deadline };
  const messenger = createMessenger(sender, world.clock);
  const app = world.appOf({
    clock: world.clock,
    store: world.store,
    log,
    messenger: telemetry ? measuredMessenger(messenger, telemetry) : messenger,
    roster: createRoster(sender),
    files: createFiles(config.mode),
    ...(config.retention && { retention: config.retention }),
    ...(config.model && { secondOpinion: createSecondOpinion(config.model, asking) }),
  });
  const recognise = createRecognising(sender);
  const answer = createAnswering({ app, log, clock: world.clock, wait: world.wait ?? wait, recognise });
  const answerTurn: AnswerTurn = (context, turn) => {
    const answered = () => answer(context, turn);
    return telemetry ? telemetry.measure({ kind: "turn", of: turn.content.kind }, answered, () => "done") : answered();
  };
  const health = createHealth({ store: world.store, clock: world.clock, log, deadline });
  const http = httpServer(createEndpoint(config, { adapter, authentication, answerTurn, log }), health);
  // Nobody is authenticated in local mode, so nobody from outside is let in.
  const port = await listening(http, config.port, config.mode === "local" ? "127.0.0.1" : undefined);
  const ticking = createTicking(() => tick(app, log), world.tickMilliseconds);
  return {
    app,
    port,
    async close() {
      const { linger, limit } = world.ending ?? atOnce;
      health.retire();
      await linger();
      const done = Promise.all([ticking.stop(), closed(http)]).then(() => app.stop());
      if (await isDoneBefore(limit(), done)) return true;
      log.info("left what took too long");
      http.server.closeAllConnections();
      return false;
    },
  };
}

function httpServer(endpoint: Endpoint, health: Health): restify.Server {
  const server = restify.createServer({ name: "Referent" });
  server.pre(notKeptAlive(health));
  server.pre(refuseEncoded);
  // The published types do not know the limit.
  const reading = { mapParams: false, maxBodySize: BODY_BYTES };
  server.use(restify.plugins.jsonBodyParser(reading));
  server.post("/api/messages", async (request: Request, response: Response) => {
    response.send(await endpoint(request.body, request.headers.authorization ?? ""));
  });
  server.get("/health/live", (_request: Request, response: Response, next: Next) => {
    response.send(200, { status: "live" });
    next();
  });
  server.get("/health/ready", async (_request: Request, response: Response) => {
    const isReady = await health.isReady();
    response.send(isReady ? 200 : 503, { status: isReady ? "ready" : "not ready" });
  });
  return server;
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

/** A small compressed body can become a large one: Teams sends none, so none is taken. */
function refuseEncoded(request: Request, response: Response, next: Next): void {
  if (request.headers["content-encoding"] === undefined) {
    next();
    return;
  }
  response.send(415);
  next(false);
}

const closed = (http: restify.Server): Promise<void> =>
  new Promise((resolve) => {
    http.close(resolve);
  });

function listening(server: restify.Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = ({ code }: NodeJS.ErrnoException): void => {
      const taken = `Port ${port} is taken: end the program that listens there, or set PORT to another.`;
      reject(new PortUnusable(code === "EADDRINUSE" ? taken : `Port ${port} cannot be used (${code ?? "unknown"}).`));
    };
    server.once("error", fail);
    server.listen(port, host, () => {
      server.removeListener("error", fail);
      const address: AddressInfo = server.address();
      resolve(address.port);
    });
  });
}

async function tick(app: App, log: Log): Promise<void> {
  try {
    await app.tick();
  } catch (error) {
    log.error("tick failed", error);
  }
}
