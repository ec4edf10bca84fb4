import { createFiles } from "../../src/teams/files.ts";
import type { Resolve } from "../../src/teams/pinned.ts";
import type { Download } from "../../src/ports/ports.ts";
import { FILE_LIMITS as LIMITS, startFileServers, type FileServers } from "./fileServers.ts";
import { openGate, type Connection } from "./gate.ts";
import { trustGroup, type Attempt } from "./group.ts";
import { INSIDE, NOT_LOCAL, NOT_TEAMS, REACHABLE } from "./targets.ts";

const ONEDRIVE = "https://region-my.sharepoint.com/personal/asta/_layouts/15/download.aspx?UniqueId=1&tempauth=2";

interface Expected {
  kind: Download["kind"];
  connections: number;
}

/** `leadsTo`: what the name leads to; "silence": nobody ever says; absent: it leads nowhere. */
interface Trial {
  mode: "local" | "teams";
  url: string;
  leadsTo?: readonly string[] | "silence";
}

async function tried(servers: FileServers, { mode, url, leadsTo }: Trial, expected: Expected): Promise<Attempt> {
  let lookups = 0;
  const resolve: Resolve = () => {
    lookups++;
    if (leadsTo === "silence") return new Promise(() => undefined);
    return leadsTo ? Promise.resolve(leadsTo) : Promise.reject(new Error("nobody is called so"));
  };
  const gate = openGate(new Set([new URL(servers.own).host]));
  const began = performance.now();
  const before = servers.asked.length;
  const download = await createFiles(mode, LIMITS, resolve)
    .download({ name: "referat.docx", url })
    .finally(() => gate.close());
  const took = performance.now() - began;
  const asked = servers.asked.slice(before);
  const isPinned = ({ addresses }: Connection): boolean =>
    addresses !== null && addresses.length > 0 && addresses.every((one) => leadsTo?.includes(one));
  const unwanted = Math.max(0, gate.tried.length - expected.connections);
  return {
    outcomes: { [download.kind]: 1 },
    zeros: {
      connections: unwanted + gate.tried.filter((one) => !isPinned(one)).length,
      "wrong answers": download.kind === expected.kind && gate.tried.length === expected.connections ? 0 : 1,
      "looked up twice": Math.max(0, lookups - 1),
      "ours sent": asked.filter(({ headers }) => (headers.authorization ?? headers.cookie) !== undefined).length,
      "led elsewhere": asked.filter(({ host }) => host === "other").length,
      "beyond a bound": took > LIMITS.milliseconds + 2_000 ? 1 : 0,
    },
  };
}

const refused: Expected = { kind: "refused", connections: 0 };
const elsewhere = (mode: Trial["mode"], urls: readonly string[]) =>
  urls.map((url) => ({
    name: `${mode}: ${url}`,
    attempt: (servers: FileServers) => tried(servers, { mode, url }, refused),
  }));

const fromOwn = (path: string, expected: Expected) => ({
  name: `local: its own server, ${path}`,
  attempt: (servers: FileServers) =>
    tried(servers, { mode: "local", url: `${servers.own}${path}`, leadsTo: ["127.0.0.1"] }, expected),
});

export const fileTargets = trustGroup<FileServers>({
  name: "file targets",
  zeros: ["connections", "wrong answers", "looked up twice", "ours sent", "led elsewhere", "beyond a bound"],
  stage: startFileServers,
  cases: [
    ...elsewhere("teams", NOT_TEAMS),
    ...elsewhere("local", NOT_LOCAL),
    ...INSIDE.map((address) => ({
      name: `teams: a host of OneDrive that leads to ${address}`,
      attempt: (servers: FileServers) => tried(servers, { mode: "teams", url: ONEDRIVE, leadsTo: [address] }, refused),
    })),
    ...INSIDE.slice(0, 3).map((address) => ({
      name: `teams: a host of OneDrive that leads to the internet and to ${address}`,
      attempt: (servers: FileServers) =>
        tried(servers, { mode: "teams", url: ONEDRIVE, leadsTo: [...REACHABLE.slice(0, 1), address] }, refused),
    })),
    ...REACHABLE.map((address) => ({
      // The gate is closed: that it would have been made, and to that address alone, is what is seen.
      name: `teams: a host of OneDrive at ${address}, which is where it connects`,
      attempt: (servers: FileServers) =>
        tried(servers, { mode: "teams", url: ONEDRIVE, leadsTo: [address] }, { kind: "failed", connections: 1 }),
    })),
    { name: "teams: a name that leads elsewhere when it is asked again", attempt: rebound },
    {
      name: "local: localhost that leads to another machine",
      attempt: (servers) =>
        tried(servers, { mode: "local", url: "http://localhost:1/a", leadsTo: ["10.0.0.1"] }, refused),
    },
    {
      name: "teams: a name that leads nowhere",
      attempt: (servers) =>
        tried(servers, { mode: "teams", url: ONEDRIVE, leadsTo: [] }, { kind: "failed", connections: 0 }),
    },
    {
      name: "teams: a resolver that does not answer",
      attempt: (servers) =>
        tried(servers, { mode: "teams", url: ONEDRIVE, leadsTo: "silence" }, { kind: "failed", connections: 0 }),
    },
    fromOwn("/ok", { kind: "bytes", connections: 1 }),
    fromOwn("/redirect", { kind: "refused", connections: 1 }),
    fromOwn("/redirect-inside", { kind: "refused", connections: 1 }),
    fromOwn("/refresh", { kind: "bytes", connections: 1 }),
    fromOwn("/endless", { kind: "tooLarge", connections: 1 }),
    fromOwn("/large", { kind: "tooLarge", connections: 1 }),
    fromOwn("/bomb", { kind: "bytes", connections: 1 }),
    fromOwn("/drip", { kind: "failed", connections: 1 }),
    fromOwn("/silent", { kind: "failed", connections: 1 }),
    fromOwn("/missing", { kind: "failed", connections: 1 }),
  ],
});

/** Rebinding: the open internet at first, this machine from then on. */
async function rebound(servers: FileServers): Promise<Attempt> {
  let times = 0;
  const [first = ""] = REACHABLE;
  const resolve: Resolve = () => Promise.resolve([times++ === 0 ? first : "127.0.0.1"]);
  const gate = openGate(new Set([new URL(servers.own).host]));
  const { kind } = await createFiles("teams", LIMITS, resolve)
    .download({ name: "a", url: ONEDRIVE })
    .finally(() => gate.close());
  const inside = gate.tried.filter(({ addresses }) => addresses?.join() !== first).length;
  const isRight = kind === "failed" && gate.tried.length === 1;
  return {
    outcomes: { [kind]: 1 },
    zeros: {
      connections: inside,
      "wrong answers": isRight ? 0 : 1,
      "looked up twice": times - 1,
      "ours sent": 0,
      "led elsewhere": 0,
      "beyond a bound": 0,
    },
  };
}
