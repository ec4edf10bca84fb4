import { once } from "node:events";
import { createServer, request as send, Agent, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { startCosmosServer, type CosmosServer } from "./server.ts";

/** A request as it came, before anybody has answered. */
export interface Asked {
  method: string;
  path: string;
  headers: Readonly<Record<string, string | undefined>>;
  body: string;
}

/** What becomes of a request. */
export type Fate =
  | { kind: "passes" }
  /** Answered in the server's place; it never gets there. */
  | { kind: "answered"; status: number; after?: number }
  /** The connection breaks before the server has it. */
  | { kind: "reset" }
  /** The server does it, and the connection breaks before it says so. */
  | { kind: "lost" }
  /** Nobody ever answers, and the server does not have it. */
  | { kind: "hangs" }
  /** The server does it, and nobody ever answers. */
  | { kind: "lostInSilence" }
  /** The same, and the server does it only after so many milliseconds. */
  | { kind: "late"; after: number };

/** A request with what was answered; `status` null: nothing was. */
export interface Exchange extends Asked {
  status: number | null;
  answer: string;
}

/** Between a store and its server: it can spoil what is asked, and remembers it. */
export interface Proxy {
  endpoint: string;
  exchanges: Exchange[];
  /** Decides from now on. */
  fate: (asked: Asked) => Fate;
  /** What somebody else does before a request gets anywhere. */
  before: () => Promise<void>;
  /** Told when nobody will ever answer. */
  silence: () => void;
  /** Resolves when nothing is under way to the server any more. */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

const OF_THE_CONNECTION = new Set(["connection", "transfer-encoding", "keep-alive"]);
const PASSES: Fate = { kind: "passes" };

export async function startProxy({ port }: Pick<CosmosServer, "port">): Promise<Proxy> {
  const agent = new Agent({ keepAlive: true });
  const underWay = new Set<Promise<void>>();
  const server = createServer((incoming, outgoing) => {
    // Whoever asked may be gone; that is what the tests are about.
    const handled = handle(incoming, outgoing)
      .catch(() => outgoing.destroy())
      .then(() => void underWay.delete(handled));
    underWay.add(handled);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  const proxy: Proxy = {
    endpoint: `http://127.0.0.1:${address.port}/`,
    exchanges: [],
    fate: () => PASSES,
    before: () => Promise.resolve(),
    silence: () => undefined,
    async quiet() {
      await Promise.all(underWay);
    },
    async stop() {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const asked: Asked = {
      method: incoming.method ?? "",
      path: incoming.url ?? "",
      headers: flat(incoming.headers),
      body: await textOf(incoming),
    };
    await proxy.before();
    const fate = proxy.fate(asked);
    const note = (status: number | null, answer: string): void =>
      void proxy.exchanges.push({ ...asked, status, answer });
    if (fate.kind === "hangs") {
      note(null, "");
      proxy.silence();
      return;
    }
    if (fate.kind === "reset") {
      note(null, "");
      incoming.socket.resetAndDestroy();
      return;
    }
    if (fate.kind === "answered") {
      note(fate.status, "");
      outgoing.writeHead(fate.status, {
        "content-type": "application/json",
        ...(fate.after !== undefined && { "x-ms-retry-after-ms": String(fate.after) }),
      });
      outgoing.end(JSON.stringify({ message: "spoilt" }));
      return;
    }
    if (fate.kind === "late") {
      proxy.silence();
      await wait(fate.after);
    }
    const answer = await passOn(asked);
    if (fate.kind !== "passes") {
      note(null, "");
      if (fate.kind === "lost") incoming.socket.resetAndDestroy();
      else if (fate.kind === "lostInSilence") proxy.silence();
      return;
    }
    note(answer.status, answer.body);
    outgoing.writeHead(answer.status, answer.headers);
    outgoing.end(answer.body);
  }

  async function passOn(asked: Asked) {
    const { method, path } = asked;
    const outgoing = send({ host: "127.0.0.1", port, method, path, headers: { ...asked.headers }, agent });
    outgoing.end(asked.body);
    const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
      outgoing.on("response", resolve).on("error", reject);
    });
    const headers = Object.entries(flat(incoming.headers)).filter(([name]) => !OF_THE_CONNECTION.has(name));
    return {
      status: incoming.statusCode ?? 0,
      headers: Object.fromEntries(headers),
      body: await textOf(incoming),
    };
  }
  return proxy;
}

const flat = (headers: IncomingMessage["headers"]): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );

async function textOf(incoming: IncomingMessage): Promise<string> {
  incoming.setEncoding("utf8");
  let text = "";
  for await (const part of incoming) text += String(part);
  return text;
}

/** A server with such a one before it. */
export interface Spoilable {
  server: CosmosServer;
  proxy: Proxy;
  stop(): Promise<void>;
}

export async function startSpoilable(): Promise<Spoilable> {
  const server = await startCosmosServer();
  const proxy = await startProxy(server);
  return {
    server,
    proxy,
    async stop() {
      await proxy.stop();
      await server.stop();
    },
  };
}
