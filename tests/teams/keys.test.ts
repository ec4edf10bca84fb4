import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import { JwtTokenExtractor } from "botframework-connector/lib/auth/jwtTokenExtractor.js";
import { boundKeys } from "../../src/teams/keys.ts";
import { portOf } from "../conversations/harness/connector.ts";

const PATIENCE = 150;
type Answers = "well" | "hangs" | "hangsOnKeys" | "fails" | "nonsense" | "redirects";

/** An issuer that answers in whatever way, and counts how often it is asked. */
async function issuerThat() {
  const state: { answers: Answers; asked: number } = { answers: "well", asked: 0 };
  const hanging = new Set<ServerResponse>();
  const { kty, n, e } = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ format: "jwk" });
  const server = createServer((request, response) => {
    state.asked += 1;
    const isKeys = request.url === "/keys";
    const { answers } = state;
    if (answers === "hangs" || (answers === "hangsOnKeys" && isKeys)) return void hanging.add(response);
    if (answers === "redirects") {
      // One after the other: restify's own writeHead answers with nothing.
      response.writeHead(302, { location: "http://127.0.0.1:1/" });
      response.end();
      return;
    }
    response.writeHead(answers === "fails" ? 500 : 200, { connection: "close" });
    const here = `http://127.0.0.1:${portOf(server.address())}`;
    const body = isKeys
      ? { keys: [{ kid: "one", kty, n, e, endorsements: ["msteams"] }] }
      : { jwks_uri: `${here}/keys` };
    response.end(answers === "nonsense" ? "<html>" : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = `http://127.0.0.1:${portOf(server.address())}/openid`;
  const logged: string[] = [];
  const { openIdMetadata } = new JwtTokenExtractor({}, address, []);
  const log = { info: () => undefined, error: (event: string) => void logged.push(event) };
  boundKeys(openIdMetadata, { address, log }, PATIENCE);
  return {
    state,
    logged,
    getKey: (id: string) => openIdMetadata.getKey(id),
    close() {
      for (const response of hanging) response.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}

const after = async <T>(milliseconds: number, run: () => Promise<T>): Promise<T> => {
  const now = Date.now;
  Date.now = () => now() + milliseconds;
  try {
    return await run();
  } finally {
    Date.now = now;
  }
};
const DAY = 24 * 60 * 60 * 1000;

describe("the keys of the token issuer", () => {
  for (const answers of ["hangs", "hangsOnKeys", "fails", "nonsense", "redirects"] as const)
    it(`are given up in bounded time: ${answers}`, async () => {
      const issuer = await issuerThat();
      issuer.state.answers = answers;
      const begun = performance.now();
      await rejects(issuer.getKey("one"), { name: "KeysUnavailable" });
      ok(performance.now() - begun < PATIENCE * 4);
      equal(issuer.logged.length, 1);
      issuer.close();
    });

  it("are not waited for again at once, and had as soon as they are there", async () => {
    const issuer = await issuerThat();
    issuer.state.answers = "hangs";
    await rejects(issuer.getKey("one"));
    const { asked } = issuer.state;
    const begun = performance.now();
    await rejects(issuer.getKey("one"));
    ok(performance.now() - begun < PATIENCE);
    equal(issuer.state.asked, asked);
    issuer.state.answers = "well";
    const key = await after(60_000, () => issuer.getKey("one"));
    deepEqual(key?.endorsements, ["msteams"]);
    issuer.close();
  });

  it("are asked for once by many who wait", async () => {
    const issuer = await issuerThat();
    await Promise.all(Array.from({ length: 50 }, () => issuer.getKey("one")));
    equal(issuer.state.asked, 2);
    issuer.close();
  });

  it("go on as they were while the issuer hangs", async () => {
    const issuer = await issuerThat();
    ok(await issuer.getKey("one"));
    issuer.state.answers = "hangs";
    await after(DAY + 1000, async () => {
      ok(await issuer.getKey("one"));
      const begun = performance.now();
      ok(await issuer.getKey("one"));
      ok(performance.now() - begun < PATIENCE);
      equal(await issuer.getKey("unknown"), null);
    });
    issuer.close();
  });
});
