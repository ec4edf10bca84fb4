import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
};

describe("A bot that is measured", function () {
  this.timeout(60_000);
  const children: ChildProcess[] = [];
  const taken: string[] = [];
  let collector: Server;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "referent-"));
    collector = createServer((request, response) => {
      taken.push(request.url ?? "");
      request.resume();
      response.setHeader("content-type", "application/json");
      request.on("end", () => response.end("{}"));
    });
    collector.listen(0, "127.0.0.1");
    await once(collector, "listening");
  });
  after(async () => {
    for (const child of children) child.kill("SIGKILL");
    collector.close();
    await rm(folder, { recursive: true });
  });

  async function runAndEnd(environment: Record<string, string>): Promise<number | null> {
    const child = spawn(process.execPath, [join(import.meta.dirname, "../../dist/index.js")], {
      env: { PATH: process.env["PATH"], PORT: "0", REFERENT_DATA: folder, REFERENT_DEMONSTRATION: "1", ...environment },
      stdio: ["ignore", "pipe", "inherit"],
    });
    children.push(child);
    const exited = new Promise<number | null>((resolve) => void child.once("exit", resolve));
    for await (const line of createInterface(child.stdout)) if (line.includes("listens")) break;
    child.kill("SIGTERM");
    return exited;
  }

  it("sends what is left before it ends, to the collector that it was told", async () => {
    const endpoint = `http://127.0.0.1:${portOf(collector)}`;
    assert.equal(await runAndEnd({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }), 0);
    assert.deepEqual([...new Set(taken)].sort(), ["/v1/metrics", "/v1/traces"]);
  });

  it("ends all the same where nobody takes it", async () => {
    assert.equal(await runAndEnd({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9" }), 0);
  });

  it("sends nothing unless it is told where", async () => {
    taken.length = 0;
    assert.equal(await runAndEnd({}), 0);
    assert.deepEqual(taken, []);
  });
});
