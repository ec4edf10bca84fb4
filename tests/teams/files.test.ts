import { deepEqual, equal, ok } from "node:assert/strict";
import { createServer, type Server } from "node:http";
import { createFiles, isLocalAddress, isTeamsAddress } from "../../src/teams/files.ts";

describe("Files that people hand over", () => {
  const limits = { bytes: 1000, milliseconds: 150 };
  const files = createFiles("local", limits);
  let requests: { url: string; headers: Record<string, unknown> }[] = [];
  let server: Server;
  let base: string;

  before(async () => {
    server = createServer((request, response) => {
      requests.push({ url: request.url ?? "", headers: request.headers });
      if (request.url === "/redirect") {
        response.statusCode = 302;
        response.setHeader("location", "/ok");
        response.end();
      } else if (request.url === "/missing") {
        response.statusCode = 404;
        response.end();
      } else if (request.url === "/large") response.end(Buffer.alloc(1001));
      else if (request.url === "/endless") {
        const chunk = Buffer.alloc(400);
        response.on("drain", () => response.write(chunk));
        while (response.write(chunk));
      } else if (request.url === "/slow") response.write("a");
      else response.end("æøå");
    });
    base = await new Promise((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        resolve(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`);
      });
    });
  });
  beforeEach(() => {
    requests = [];
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  const download = (path: string) => files.download({ name: "referat.docx", url: `${base}${path}` });

  it("are fetched from the address that came with them, with no token", async () => {
    const result = await download("/ok");
    ok(result.kind === "bytes");
    equal(Buffer.from(result.bytes).toString(), "æøå");
    deepEqual(
      requests.map(({ headers }) => headers["authorization"] ?? headers["cookie"]),
      [undefined],
    );
  });

  it("are not followed to another address", async () => {
    deepEqual(await download("/redirect"), { kind: "refused" });
    deepEqual(
      requests.map(({ url }) => url),
      ["/redirect"],
    );
  });

  it("may be too large, whatever they said about their size", async () => {
    deepEqual(await download("/large"), { kind: "tooLarge" });
    deepEqual(await download("/endless"), { kind: "tooLarge" });
  });

  it("may be gone, or never come to an end", async () => {
    deepEqual(await download("/missing"), { kind: "failed" });
    deepEqual(await download("/slow"), { kind: "failed" });
    deepEqual(await files.download({ name: "a", url: "http://127.0.0.1:1/" }), { kind: "failed" });
  });

  it("are never fetched from elsewhere", async () => {
    const elsewhere = ["http://169.254.169.254/latest", "https://example.org/a.docx", "file:///etc/passwd", "nonsense"];
    for (const url of elsewhere) deepEqual(await files.download({ name: "a", url }), { kind: "refused" }, url);
    const inTeams = createFiles("teams", limits);
    for (const url of [...elsewhere, `${base}/ok`])
      deepEqual(await inTeams.download({ name: "a", url }), { kind: "refused" }, url);
    equal(requests.length, 0);
  });

  it("come from Teams' own hosts, and from nothing that looks like them", () => {
    ok(isTeamsAddress(new URL("https://klynge-my.sharepoint.com/personal/asta/_layouts/15/download.aspx?UniqueId=1")));
    for (const url of [
      "http://klynge-my.sharepoint.com/a",
      "https://klynge-my.sharepoint.com:8443/a",
      "https://asta:kode@klynge-my.sharepoint.com/a",
      "https://sharepoint.com.example.org/a",
      "https://notsharepoint.com/a",
      "https://sharepoint.com/a",
      "https://example.org/?.sharepoint.com",
      "https://example.org#.sharepoint.com",
      "https://127.0.0.1/a",
    ])
      ok(!isTeamsAddress(new URL(url)), url);
  });

  it("come from this machine alone in local mode, however it is written", () => {
    for (const url of [
      "http://127.0.0.1:1/",
      "http://localhost/",
      "http://[::1]/",
      "http://2130706433/",
      "http://0x7f.1/",
    ])
      ok(isLocalAddress(new URL(url)), url);
    for (const url of [
      "http://127.0.0.1.example.org/",
      "http://localhost.example.org/",
      "http://10.0.0.1/",
      "http://0.0.0.0/",
      "http://[::ffff:10.0.0.1]/",
      "http://me:pw@127.0.0.1/",
      "ftp://127.0.0.1/",
    ])
      ok(!isLocalAddress(new URL(url)), url);
  });
});
