import { fork } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { portOf } from "../../conversations/harness/connector.ts";

const file = fileURLToPath(import.meta.url);

/** A connector in a process of its own that takes everything at once and looks at nothing. */
export async function startInstant(): Promise<{ serviceUrl: string; stop: () => void }> {
  const child = fork(file, ["serves"], { execArgv: ["--import", "tsx"], stdio: "inherit" });
  const port = await new Promise<number>((resolve) => {
    child.once("message", (told) => resolve(z.number().parse(told)));
  });
  return { serviceUrl: `http://127.0.0.1:${port}/`, stop: () => void child.kill() };
}

if (process.argv[1] === file && process.argv[2] === "serves") {
  const server = createServer((request, response) => {
    request.resume();
    request.once("end", () => {
      response.writeHead(201, { "content-type": "application/json" });
      response.end('{"id":"m1"}');
    });
  });
  // A connection that is ended between two rounds would be an outcome that nobody knows.
  server.keepAliveTimeout = 600_000;
  server.listen(0, "127.0.0.1", () => void process.send?.(portOf(server.address())));
}
