import { readFileSync } from "node:fs";
import { createApp } from "../../src/app.ts";
import { openEmbeddedStore } from "../../src/storage/embedded/index.ts";
import { usualLimits } from "../../src/config/limits.ts";
import { startServer } from "../../src/teams/server.ts";
import { LocalCredentials } from "../trust/issuer.ts";
import { answerHeap, say, told } from "./child.ts";

/*
 * Referent as it is in service: mode `teams`, its own edge, the real token check, the store on disk, the clock. Its issuer
 * is the test's, and documents come from here, since Teams' own hosts are the only others that it fetches from.
 */

const { app: id, tenant, issuer, service, data } = told();
const document = readFileSync(new URL("../documents/invented/sundhedsklynge-sundet-word.md", import.meta.url));
let errors = 0;
let handed = 0;

const server = await startServer(
  {
    mode: "teams",
    port: 0,
    data,
    demonstration: null,
    app: { id, tenant, credential: { kind: "secret", secret: "not a real one" } },
    tenants: [tenant],
    services: [new URL(service).origin],
  },
  {
    store: openEmbeddedStore(data),
    clock: () => new Date().toISOString(),
    log: {
      info: () => undefined,
      error(event, error) {
        // A token that is refused is logged as well.
        if (event === "refused an activity") return;
        errors += 1;
        process.stderr.write(
          `${event}: ${error instanceof Error ? `${error.name} ${error.message}` : "?"}\n`.slice(0, 300),
        );
      },
    },
    tickMilliseconds: 60_000,
    requestMilliseconds: 8_000,
    pace: { limits: usualLimits, gatherMilliseconds: 2_000 },
    issuer: { name: issuer, metadata: `${issuer}/openid`, credentials: new LocalCredentials(id) },
    appOf: (ports) =>
      createApp({
        ...ports,
        files: {
          download() {
            // Another one each time: the same is known by its content.
            const bytes = Buffer.concat([document, Buffer.from(`\n\n${"x".repeat(1 + (handed++ % 50))}\n`)]);
            return Promise.resolve({ kind: "bytes", bytes: new Uint8Array(bytes) });
          },
        },
      }),
  },
);
answerHeap(() => errors);
say({ port: server.port });
