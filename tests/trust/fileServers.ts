import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { portOf } from "../conversations/harness/connector.ts";

export const FILE_LIMITS = { bytes: 100_000, milliseconds: 1_000 };

/** A server that people's files might come from, and one that they must not lead to. */
export interface FileServers {
  own: string;
  asked: { host: "own" | "other"; headers: IncomingHttpHeaders }[];
  close(): Promise<void>;
}

/** Unpacked it is more than is allowed. */
const BOMB = gzipSync(Buffer.alloc(FILE_LIMITS.bytes * 100));

export async function startFileServers(): Promise<FileServers> {
  const asked: FileServers["asked"] = [];
  const other = await serving((request, response) => {
    asked.push({ host: "other", headers: request.headers });
    response.end("inside");
  });
  const own = await serving((request, response) => {
    asked.push({ host: "own", headers: request.headers });
    answer(request.url ?? "", response, other.url);
  });
  return {
    own: own.url,
    asked,
    async close() {
      await Promise.all([own.close(), other.close()]);
    },
  };
}

function answer(path: string, response: ServerResponse, other: string): void {
  const chunk = Buffer.alloc(10_000, "a");
  switch (path) {
    case "/redirect":
      reply(response, 302, "location", `${other}/`, "");
      return;
    case "/redirect-inside":
      reply(response, 307, "location", "http://169.254.169.254/latest/meta-data", "");
      return;
    case "/refresh":
      reply(response, 200, "refresh", `0; url=${other}/`, "a");
      return;
    case "/endless":
      flood(response, chunk);
      return;
    case "/large":
      response.end(Buffer.alloc(FILE_LIMITS.bytes + 1));
      return;
    case "/bomb":
      reply(response, 200, "content-encoding", "gzip", BOMB);
      return;
    case "/drip":
      drip(response);
      return;
    case "/silent":
      return;
    case "/missing":
      response.statusCode = 404;
      response.end();
      return;
    default:
      response.end("æøå");
  }
}

/** Not chained: restify changes this function for every server of the process. */
function reply(response: ServerResponse, status: number, header: string, value: string, body: string | Buffer): void {
  response.writeHead(status, { [header]: value });
  response.end(body);
}

function flood(response: ServerResponse, chunk: Buffer): void {
  while (response.write(chunk));
  response.once("drain", () => flood(response, chunk));
}

/** A byte now and then, for ever. */
function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write("a"), 20);
  response.on("close", () => clearInterval(timer));
}

async function serving(listener: RequestListener): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
