import { createApp } from "../../src/app.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { activityFrom, startRig, type Rig } from "../teams/post.ts";
import { CANARY } from "./leaking.ts";

type That = (isSo: boolean, failure: string) => void;

const HEADERS = [{}, { authorization: "Bearer kanarie-eyJ0.kanarie.kanarie" }, { authorization: "Basic kanarie" }];

/** Activities and headers that are no good, in both modes: what is logged and answered. */
export async function overHttp(that: That): Promise<void> {
  const configs = [
    undefined,
    {
      mode: "teams" as const,
      port: 0,
      data: "",
      demonstration: null,
      app: {
        id: "22222222-0000-4000-8000-000000000002",
        tenant: "11111111-0000-4000-8000-000000000001",
        credential: { kind: "secret" as const, secret: "kanarie-hemmelighed" },
      },
      tenants: ["11111111-0000-4000-8000-000000000001"],
      services: ["https://smba.trafficmanager.net"],
    },
  ];
  for (const config of configs) {
    const rig = await startRig(createApp, { ...(config && { config: () => config }), store: memoryStore() });
    try {
      await bad(rig, that);
      for (const line of rig.logged.filter((one) => CANARY.test(one))) that(false, `over HTTP: ${line.slice(0, 300)}`);
    } finally {
      await rig.close();
    }
  }
}

async function bad(rig: Rig, that: That): Promise<void> {
  const good = activityFrom(rig.connector, { text: "kanarie", id: "kanarie-1" });
  const bodies = [
    "{kanarie",
    '"kanarie"',
    '{"kanarie":"kanarie"}',
    JSON.stringify(good),
    JSON.stringify({ ...good, id: "kanarie-2", serviceUrl: "https://kanarie.example" }),
    JSON.stringify({ ...good, id: "kanarie-3", from: "kanarie" }),
    JSON.stringify({ ...good, id: "kanarie-4", type: "kanarie" }),
    JSON.stringify({ ...good, id: "kanarie-5", type: "invoke", name: "kanarie", value: { kanarie: "kanarie" } }),
    JSON.stringify({ ...good, id: "kanarie-6", conversation: { id: "kanarie", conversationType: "kanarie" } }),
    JSON.stringify({ ...good, id: "kanarie-7", attachments: [{ contentType: "kanarie", contentUrl: "kanarie" }] }),
    JSON.stringify({ ...good, id: "kanarie-8", channelData: { tenant: { id: "kanarie" } } }),
    `${" ".repeat(300_000)}"kanarie"`,
  ];
  for (const headers of HEADERS)
    for (const body of bodies) {
      const response = await fetch(`http://127.0.0.1:${rig.server.port}/api/messages?kanarie=kanarie`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
      }).catch(() => null);
      const text = response ? await response.text().catch(() => "") : "";
      that(!CANARY.test(text), `answered: ${text.slice(0, 300)}`);
    }
  await fetch(`http://127.0.0.1:${rig.server.port}/kanarie`).catch(() => null);
}
