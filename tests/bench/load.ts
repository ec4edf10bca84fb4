import { Agent, request } from "node:http";
import { playgroundPlaces } from "../../src/demonstration/playground.ts";
import type { Writer } from "./committees.ts";

export interface Measured {
  turns: number;
  /** Answers other than 200. */
  failed: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

export interface Load {
  port: number;
  serviceUrl: string;
  /** One connection each; a new message when the one before is answered. */
  writers: readonly Writer[];
  /** What the connection says as its nth message. */
  says: (nth: number) => string;
  until: { seconds: number } | { turns: number };
}

let posted = 0;

export async function run({ port, serviceUrl, writers, says, until }: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: writers.length });
  const latencies: number[] = [];
  let failed = 0;
  const begun = performance.now();
  const end = "seconds" in until ? begun + until.seconds * 1000 : Number.POSITIVE_INFINITY;
  let left = "turns" in until ? until.turns : Number.POSITIVE_INFINITY;

  async function converse(writer: Writer): Promise<void> {
    for (let nth = 0; left-- > 0; nth++) {
      const from = performance.now();
      if (from >= end) return;
      const status = await post(agent, port, activityOf(writer, serviceUrl, says(nth)));
      latencies.push(performance.now() - from);
      if (status !== 200) failed++;
    }
  }

  await Promise.all(writers.map(converse));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? 0;
  return { turns: latencies.length, failed, perSecond: latencies.length / seconds, p50: at(0.5), p99: at(0.99) };
}

function activityOf({ name, account }: Writer, serviceUrl: string, text: string): string {
  const { tenant, bot } = playgroundPlaces;
  return JSON.stringify({
    type: "message",
    id: `bench-${posted++}`,
    timestamp: "2026-12-01T08:00:00.000Z",
    channelId: "msteams",
    serviceUrl,
    from: { id: `29:${account}`, name, aadObjectId: account },
    recipient: bot,
    conversation: { id: `a:${account}`, conversationType: "personal", tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    text,
    textFormat: "plain",
    locale: "da-DK",
  });
}

function post(agent: Agent, port: number, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(
      { agent, host: "127.0.0.1", port, path: "/api/messages", method: "POST", headers },
      (response) => {
        response.resume();
        response.on("end", () => {
          resolve(response.statusCode ?? 0);
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
