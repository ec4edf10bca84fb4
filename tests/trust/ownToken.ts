import type { Ports } from "../../src/ports/ports.ts";
import { echoApp } from "../teams/echo.ts";
import { BOT, TENANT } from "../teams/post.ts";
import { startFileServers, type FileServers } from "./fileServers.ts";
import { openGate } from "./gate.ts";
import { trustGroup, type Attempt } from "./group.ts";
import { startTeamsRig, type TeamsRig } from "./teamsRig.ts";

interface Stage extends TeamsRig {
  ports: Ports;
  elsewhere: FileServers;
}

/** A message of the bot's own accord, to where a conversation is said to be. */
async function sent(stage: Stage, serviceUrl: string, expected: "sent" | "failed"): Promise<Attempt> {
  const own = new URL(stage.connector.serviceUrl).host;
  const gate = openGate(new Set([own]));
  const before = stage.elsewhere.asked.length;
  const to = { conversation: "19:a@thread.v2", kind: "group" as const, serviceUrl, tenant: TENANT, bot: BOT };
  const { kind } = await stage.ports.messenger.send(to, { text: "hej" }).finally(() => gate.close());
  const elsewhere = gate.tried.filter(({ host, port }) => `${host}:${port}` !== own).length;
  return {
    outcomes: { [kind]: 1 },
    zeros: {
      "sent elsewhere": elsewhere + stage.elsewhere.asked.length - before,
      "wrong answers": kind === expected ? 0 : 1,
    },
  };
}

const UNLISTED = [
  "https://teams.example/",
  "https://smba.trafficmanager.net.example/emea/",
  "https://169.254.169.254/",
  "http://localhost:1/",
  "nonsense",
];

export const ownToken = trustGroup<Stage>({
  name: "own token",
  zeros: ["sent elsewhere", "wrong answers"],
  async stage() {
    const given: Ports[] = [];
    const app = echoApp([]);
    const elsewhere = await startFileServers();
    const rig = await startTeamsRig((ports) => {
      given.push(ports);
      return app();
    });
    const [ports] = given;
    if (!ports) throw new Error("the bot was given no ports");
    return {
      ...rig,
      ports,
      elsewhere,
      async close() {
        await Promise.all([rig.close(), elsewhere.close()]);
      },
    };
  },
  cases: [
    { name: "its own service", attempt: (stage) => sent(stage, stage.connector.serviceUrl, "sent") },
    { name: "another server of this machine", attempt: (stage) => sent(stage, `${stage.elsewhere.own}/`, "failed") },
    ...UNLISTED.map((url) => ({ name: url, attempt: (stage: Stage) => sent(stage, url, "failed") })),
  ],
});
