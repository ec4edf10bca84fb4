import { execFile } from "node:child_process";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import type { Config } from "../../src/config.ts";
import { createAuthentication } from "../../src/teams/authentication.ts";
import { echoApp } from "../teams/echo.ts";
import { startRig, TENANT, type Rig } from "../teams/post.ts";
import { trustGroup, type Attempt } from "./group.ts";
import { APP } from "./teamsRig.ts";

const DIST = join(import.meta.dirname, "../../dist/index.js");

/** The built bot with these settings: it must end by itself, in words for whoever starts it. */
function process(environment: Record<string, string>): Promise<Attempt> {
  return new Promise((resolve) => {
    const env = { PATH: globalThis.process.env["PATH"], PORT: "0", REFERENT_MODE: "teams", ...environment };
    execFile(globalThis.process.execPath, [DIST], { env, timeout: 10_000 }, (error, out, complaint) => {
      const isRefused = error?.code === 1 && out === "" && complaint.includes("REFERENT_APP_ID");
      resolve({
        outcomes: { [isRefused ? "refused to start" : "started"]: 1 },
        zeros: { "let in": isRefused ? 0 : 1 },
      });
    });
  });
}

/** Whatever made such a configuration, nothing authenticates by it. */
function configured(): Promise<Attempt> {
  const app = { id: "", tenant: TENANT, credential: { kind: "secret" as const, secret: "not a real one" } };
  const config: Config = {
    mode: "teams",
    port: 0,
    data: "",
    demonstration: null,
    app,
    tenants: [TENANT],
    services: [],
  };
  try {
    createAuthentication(config, 1_000);
    return Promise.resolve({ outcomes: { started: 1 }, zeros: { "let in": 1 } });
  } catch {
    return Promise.resolve({ outcomes: { "refused to start": 1 }, zeros: { "let in": 0 } });
  }
}

const addresses = (): string[] => [
  "127.0.0.2",
  "::1",
  ...Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).flatMap(({ address, internal, scopeid }) => (internal || scopeid ? [] : [address])),
  ),
];

/** In local mode nobody is authenticated: no address of this machine but one takes a connection. */
async function elsewhere({ server }: Rig): Promise<Attempt> {
  const taken = await Promise.all(
    addresses().map(
      (host) =>
        new Promise<boolean>((resolve) => {
          const socket = connect({ host, port: server.port });
          socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
          socket.once("connect", () => socket.destroy());
        }),
    ),
  );
  return { outcomes: { "no connection": 1 }, zeros: { "let in": taken.filter(Boolean).length } };
}

/** A page in a browser on the same machine asks with its own origin, or by a name that leads here. */
async function asked({ server, connector }: Rig, headers: Record<string, string>): Promise<Attempt> {
  const { request } = await import("node:http");
  const status = await new Promise<number>((resolve, reject) => {
    const options = { port: server.port, path: "/api/messages", method: "POST", headers };
    request({ host: "127.0.0.1", ...options }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end(JSON.stringify({ type: "message", serviceUrl: connector.serviceUrl }));
  });
  return { outcomes: { [status]: 1 }, zeros: { "let in": status === 403 || status === 415 ? 0 : 1 } };
}

const json = { "content-type": "application/json" };

export const starting = trustGroup<Rig>({
  name: "starting",
  zeros: ["let in"],
  stage: () => startRig(echoApp([])),
  cases: [
    { name: "an empty app id", attempt: () => process({ REFERENT_APP_ID: "", REFERENT_APP_TENANT: TENANT }) },
    { name: "no app id", attempt: () => process({ REFERENT_APP_TENANT: TENANT }) },
    { name: "a blank app id", attempt: () => process({ REFERENT_APP_ID: " ", REFERENT_APP_TENANT: TENANT }) },
    {
      name: "no app id, but a secret",
      attempt: () => process({ REFERENT_APP_TENANT: TENANT, REFERENT_APP_SECRET: APP }),
    },
    { name: "an empty app id that no settings gave", attempt: configured },
    { name: "local mode, from any address but one", attempt: elsewhere },
    {
      name: "local mode, from a page in a browser",
      attempt: (rig) => asked(rig, { ...json, host: "127.0.0.1", origin: "https://page.example" }),
    },
    {
      name: "local mode, from a page in a browser that names no type",
      attempt: (rig) => asked(rig, { "content-type": "text/plain", host: "127.0.0.1" }),
    },
    {
      name: "local mode, by a name that leads to this machine",
      attempt: (rig) => asked(rig, { ...json, host: "rebound.example:3978" }),
    },
  ],
});
