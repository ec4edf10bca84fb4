import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { z } from "zod";
import type { Deadline } from "../../../src/teams/model/secondOpinion.ts";
import { portOf } from "./connector.ts";

/**
 * What the model does with the next message. calls: that function, its arguments as they are sent. says: words and no
 * function. raw: a body that is none of a chat completion. hangs, trickles: no answer, or one without an end, until it
 * is given up. hangsUp: the connection breaks.
 */
export type Behaviour =
  | { kind: "calls"; calls: { name: string; arguments: string }[] }
  | { kind: "says"; text: string }
  | { kind: "raw"; body: string }
  | { kind: "status"; status: number; headers?: Record<string, string> }
  | { kind: "hangs" | "trickles" | "hangsUp" };

const Request = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  tools: z.array(z.object({ type: z.string(), function: z.object({ name: z.string(), parameters: z.unknown() }) })),
});

interface Asked extends z.infer<typeof Request> {
  url: string;
  headers: IncomingMessage["headers"];
  /** Everything that was sent, as it came. */
  body: string;
}

/** Speaks the chat completions of OpenAI's API on loopback, well or badly as it is told, and remembers. */
export interface Model {
  endpoint: string;
  asked: Asked[];
  behaviours: Behaviour[];
  /** Time is up when the model has been asked and does not answer, and not before. */
  deadline: Deadline;
  reset(): void;
  close(): Promise<void>;
}

export async function startModel(): Promise<Model> {
  const asked: Asked[] = [];
  const behaviours: Behaviour[] = [];
  let patience = new AbortController();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = "", headers } = request;
    const body = await text(request);
    asked.push({ url, headers, body, ...Request.parse(JSON.parse(body)) });
    const behaviour = behaviours.shift() ?? { kind: "says", text: "" };
    switch (behaviour.kind) {
      case "calls": {
        reply(response, completion({ tool_calls: behaviour.calls.map(asToolCall) }));
        return;
      }
      case "says": {
        reply(response, completion({ content: behaviour.text }));
        return;
      }
      case "raw": {
        reply(response, behaviour.body);
        return;
      }
      case "status":
        response.writeHead(behaviour.status, behaviour.headers);
        response.end(body);
        return;
      case "hangsUp":
        request.socket.destroy();
        return;
      case "trickles":
        response.writeHead(200, { "content-type": "application/json" });
        response.write('{"choices": [', () => {
          patience.abort();
        });
        return;
      case "hangs":
        patience.abort();
    }
  }

  return {
    endpoint: `http://127.0.0.1:${portOf(server.address())}/v1`,
    asked,
    behaviours,
    deadline() {
      patience = new AbortController();
      return patience.signal;
    },
    reset() {
      for (const list of [asked, behaviours]) list.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const asToolCall = (called: { name: string; arguments: string }, index: number): object => ({
  id: `call${index}`,
  type: "function",
  function: called,
});

const completion = (message: object): string =>
  JSON.stringify({ object: "chat.completion", choices: [{ index: 0, message: { role: "assistant", ...message } }] });

function reply(response: ServerResponse, body: string): void {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(body);
}
