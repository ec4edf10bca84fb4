import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Posted } from "./messages.ts";

export interface Seen {
  /** Milliseconds of each good command. */
  good: number[];
  /** Of those that were posted while a document was being read. */
  whileReading: number[];
  /** The same, by what was asked. */
  byAsked: Map<string, number[]>;
  statuses: Map<string, number>;
  documents: number;
}

export const nothingSeen = (): Seen => ({
  good: [],
  whileReading: [],
  byAsked: new Map(),
  statuses: new Map(),
  documents: 0,
});

interface Load {
  port: number;
  /** One connection each. */
  connections: readonly ((nth: number) => Posted)[];
  /** Handed over at the beginning, each when the one before was answered; null: none. */
  document: (() => readonly [Posted, Posted]) | null;
  seconds: number;
  /** Between two messages of one connection, so that both bots are asked as much; 0: as fast as it answers. */
  everyMilliseconds: number;
  /** Where each connection has got to. */
  counts: number[];
}

export async function run(
  { port, connections, document, seconds, everyMilliseconds, counts }: Load,
  seen: Seen,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections.length + 1 });
  const end = performance.now() + seconds * 1000;
  let reading = 0;

  async function posted(message: Posted): Promise<number> {
    const status = await post(agent, port, message);
    const key = `${message.kind} ${status}`;
    seen.statuses.set(key, (seen.statuses.get(key) ?? 0) + 1);
    return status;
  }

  async function converse(says: (nth: number) => Posted, place: number): Promise<void> {
    // Not all at the same moment.
    if (everyMilliseconds > 0) await wait((everyMilliseconds * place) / connections.length);
    while (performance.now() < end) {
      const nth = counts[place] ?? 0;
      counts[place] = nth + 1;
      const message = says(nth);
      const from = performance.now();
      const isReading = reading > 0;
      const status = await posted(message);
      const took = performance.now() - from;
      // What was not answered is counted, and is no time.
      if (message.kind === "good" && status === 200) {
        (isReading ? seen.whileReading : seen.good).push(took);
        const asks = message.asks ?? "";
        seen.byAsked.set(asks, [...(seen.byAsked.get(asks) ?? []), took]);
      }
      if (took < everyMilliseconds) await wait(everyMilliseconds - took);
    }
  }

  async function hand(make: () => readonly [Posted, Posted]): Promise<void> {
    while (performance.now() < end) {
      const [handed, discarded] = make();
      reading += 1;
      await posted(handed);
      reading -= 1;
      await posted(discarded);
      seen.documents += 1;
      await wait(Math.min(2_000, Math.max(0, end - performance.now())));
    }
  }

  await Promise.all([...connections.map(converse), ...(document ? [hand(document)] : [])]);
  agent.destroy();
}

/** 0: the connection was cut, as it may be for what is hostile. */
function post(agent: Agent, port: number, message: Posted): Promise<number> {
  const { headers, body } = message;
  return new Promise((resolve) => {
    const sent = request(
      {
        agent,
        host: "127.0.0.1",
        port,
        path: "/api/messages",
        method: "POST",
        headers: { ...headers, "content-length": Buffer.byteLength(body) },
      },
      (response) => {
        response.resume();
        response.on("end", () => resolve(response.statusCode ?? 0));
        response.on("error", () => resolve(response.statusCode ?? 0));
      },
    );
    sent.setTimeout(15_000, () => sent.destroy());
    sent.on("error", () => {
      // The server had just closed what was left open for the next one: any client asks again.
      if (sent.reusedSocket) void post(agent, port, message).then(resolve);
      else resolve(0);
    });
    sent.end(body);
  });
}
