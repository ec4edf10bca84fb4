import type { Server as HttpServer } from "node:http";
import { CloudAdapter } from "botbuilder";
import type { App } from "../app.ts";
import type { Config } from "../config.ts";
import type { Limits } from "../config/limits.ts";
import { noPace } from "../ports/pace.ts";
import type { Clock, Log, Ports } from "../ports/ports.ts";
import type { Store } from "../ports/store.ts";
import { measuredMessenger, type Telemetry } from "../ports/telemetry.ts";
import { createAnswering, type AnswerTurn } from "./answering.ts";
import { createAdmission } from "./admission.ts";
import { createAuthentication, MICROSOFT, type Issuer } from "./authentication.ts";
import type { Sender } from "./conversations.ts";
import { atOnce, isDoneBefore, type Ending } from "./ending.ts";
import { createEndpoint } from "./endpoint.ts";
import { createFiles } from "./files.ts";
import { createFront, type FrontLimits } from "./front.ts";
import { createHealth } from "./health.ts";
import { createRecognising } from "./mentioned.ts";
import { createMessenger } from "./messenger.ts";
import { createPace } from "./pace.ts";
import { createSecondOpinion, deadline, type Deadline } from "./model/secondOpinion.ts";
import { unhurried, wait, type Wait } from "./patience.ts";
import { createRoster } from "./roster.ts";
import { createRoutes } from "./routes.ts";
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
  /** Absent: as fast as it goes. */
  pace?: { limits: Limits; gatherMilliseconds: number };
  /** When a language model is given up. */
  deadline?: Deadline;
  /** Absent: nothing is measured. */
  telemetry?: Telemetry;
  /** When a turn that takes long is released. */
  release?: () => AbortSignal;
  /** How it ends when it is asked to. */
  ending?: Ending;
  /** Absent: Microsoft. */
  issuer?: Issuer;
  /** Absent: those of a bot in service. */
  front?: FrontLimits;
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

/** Less than the ten seconds within which a turn is to be released. */
const release = (): AbortSignal => AbortSignal.timeout(9_000);

/** It cannot listen there; the message is one line that says why. */
export class PortUnusable extends Error {
  override name = "PortUnusable";
}

/** Resolves when it listens. Rejects with `PortUnusable` where it cannot. */
export async function startServer(config: Config, world: World): Promise<Server> {
  const { log, telemetry } = world;
  const issuer = world.issuer ?? MICROSOFT;
  const authentication = createAuthentication(config, world.requestMilliseconds, issuer);
  const adapter = new CloudAdapter(authentication);
  const sender: Sender = { adapter, appId: config.mode === "local" ? "" : config.app.id, log };
  const asking = { clock: world.clock, log, deadline: world.deadline ?? deadline };
  const messenger = createMessenger(sender, world.clock);
  const pace = world.pace ? createPace({ ...world.pace, clock: world.clock, wait: unhurried }) : noPace;
  const app = world.appOf({
    clock: world.clock,
    pace,
    store: world.store,
    log,
    messenger: telemetry ? measuredMessenger(messenger, telemetry) : messenger,
    roster: createRoster(sender),
    files: createFiles(config.mode),
    ...(config.retention && { retention: config.retention }),
    ...(config.model && { secondOpinion: createSecondOpinion(config.model, asking) }),
  });
  const recognise = createRecognising(sender);
  const answer = createAnswering({ app, log, clock: world.clock, wait: world.wait ?? wait, pace, recognise });
  const answerTurn: AnswerTurn = (context, turn) => {
    const answered = () => answer(context, turn);
    return telemetry ? telemetry.measure({ kind: "turn", of: turn.content.kind }, answered, () => "done") : answered();
  };
  const underWay = new Set<Promise<unknown>>();
  const health = createHealth({ store: world.store, clock: world.clock, log, deadline });
  const endpoint = createEndpoint(config, {
    ...{ adapter, answerTurn, log, underWay },
    admit: createAdmission(config, { authentication, issuer, log }),
    take: (turn) => app.take(turn),
    rosterChanged: () => {
      app.rosterChanged();
    },
    release: world.release ?? release,
  });
  const http = createFront(createRoutes(config.mode, endpoint, health), world.front);
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
      const done = Promise.all([ticking.stop(), closed(http)])
        .then(() => Promise.allSettled(underWay))
        .then(() => app.stop());
      if (await isDoneBefore(limit(), done)) return true;
      log.info("left what took too long");
      http.closeAllConnections();
      return false;
    },
  };
}

const closed = (http: HttpServer): Promise<void> =>
  new Promise((resolve) => {
    http.close(() => resolve());
  });

function listening(server: HttpServer, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = ({ code }: NodeJS.ErrnoException): void => {
      const taken = `Port ${port} is taken: end the program that listens there, or set PORT to another.`;
      reject(new PortUnusable(code === "EADDRINUSE" ? taken : `Port ${port} cannot be used (${code ?? "unknown"}).`));
    };
    server.once("error", fail);
    server.listen(port, host, () => {
      server.removeListener("error", fail);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
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
