import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import type { Turn } from "../../src/ports/turn.ts";
import { echoApp } from "../teams/echo.ts";
import { activityFrom } from "../teams/post.ts";
import { trustGroup, type Attempt } from "./group.ts";
import { again, raw } from "./raw.ts";
import { startTeamsRig, type TeamsRig } from "./teamsRig.ts";

interface Stage extends TeamsRig {
  turns: Turn[];
}

/** Those of a bot in service are tried as they are, but for these, which would take minutes. */
const LIMITS = { headersMilliseconds: 400, requestMilliseconds: 800, connections: 20 };
const SOON = 5_000;
const KB = 1024;

const zeros = (wrong: boolean, status: number, stage: Stage, turns = 0): Attempt["zeros"] => ({
  "wrong answers": wrong ? 1 : 0,
  "5xx": status >= 500 ? 1 : 0,
  "turns run": Math.abs(stage.turns.length - turns),
  "left open": 0,
});

interface Sent {
  body: string | Buffer | ReadableStream;
  headers?: Record<string, string>;
  method?: string;
  path?: string;
}

async function sent(stage: Stage, { body, headers = {}, method = "POST", path }: Sent, expected: readonly number[]) {
  stage.turns.length = 0;
  const response = await fetch(`http://127.0.0.1:${stage.server.port}${path ?? "/api/messages"}`, {
    method,
    headers: { "content-type": "application/json", authorization: stage.good(), ...headers },
    ...(method !== "GET" && method !== "HEAD" && { body }),
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });
  await response.arrayBuffer();
  const { status } = response;
  return {
    outcomes: { [status]: 1 },
    zeros: zeros(!expected.includes(status), status, stage, status === 200 && expected.includes(200) ? 1 : 0),
  };
}

const ofSize = (stage: Stage, bytes: number): string => {
  const body = JSON.stringify(activityFrom(stage.connector, { text: "" }));
  return body.replace('"text":""', `"text":"${"a".repeat(bytes - body.length)}"`);
};

const nested = (levels: number, open: string, close: string): string =>
  `${open.repeat(levels)}1${close.repeat(levels)}`;

/** An activity with something in a place that nobody looks at. */
const carrying = (stage: Stage, json: string): string =>
  JSON.stringify(activityFrom(stage.connector, { extra: "EXTRA" })).replace('"EXTRA"', json);

function streamed(text: string): ReadableStream {
  const bytes = Buffer.from(text);
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 64 * KB) controller.enqueue(bytes.subarray(at, at + 64 * KB));
      controller.close();
    },
  });
}

const posting = (name: string, expected: number | readonly number[], make: (stage: Stage) => Sent) => ({
  name,
  attempt: (stage: Stage) => sent(stage, make(stage), [expected].flat()),
});

const encoded = (encoding: string, pack: (body: string) => string | Buffer = (body) => body) =>
  posting(`415 for the encoding ${JSON.stringify(encoding)}`, 415, (stage) => ({
    body: pack(ofSize(stage, KB)),
    headers: { "content-encoding": encoding },
  }));

const typed = (type: string) =>
  posting(`415 for the type ${type}`, 415, (stage) => ({ body: ofSize(stage, KB), headers: { "content-type": type } }));

/** `closes`: it must end by the server's doing, and soon. */
const speaking = (name: string, statuses: readonly number[], speak: (socket: Socket, stage: Stage) => void) => ({
  name,
  async attempt(stage: Stage): Promise<Attempt> {
    stage.turns.length = 0;
    const { status, closed } = await raw(stage.server.port, (socket) => speak(socket, stage), SOON);
    return {
      outcomes: { [status === 0 ? "cut" : status]: 1 },
      zeros: { ...zeros(!statuses.includes(status), status, stage), "left open": closed ? 0 : 1 },
    };
  },
});

const head = (stage: Stage, ...more: string[]): string =>
  ["POST /api/messages HTTP/1.1", "Host: bot", `Authorization: ${stage.good()}`, ...more, "", ""].join("\r\n");

/** Twice as many as it takes: as many as were within the cap are served, the others are dropped, and then it goes on. */
async function crowded(stage: Stage): Promise<Attempt> {
  const many = LIMITS.connections * 2;
  const asked = () =>
    raw(stage.server.port, (socket) => socket.write("GET /health/live HTTP/1.1\r\nHost: bot\r\n\r\n"), 1_500);
  const answers = await Promise.all(Array.from({ length: many }, asked));
  const served = answers.filter(({ status }) => status === 200).length;
  const dropped = answers.filter(({ status, closed }) => status === 0 && closed).length;
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { status } = await raw(
    stage.server.port,
    (socket) => socket.write("GET /health/live HTTP/1.1\r\nHost: bot\r\nConnection: close\r\n\r\n"),
    SOON,
  );
  const isRight = served <= LIMITS.connections && served + dropped === many && dropped > 0 && status === 200;
  return { outcomes: { capped: 1 }, zeros: zeros(!isRight, status, stage) };
}

export const edge = trustGroup<Stage>({
  name: "edge",
  zeros: ["wrong answers", "5xx", "turns run", "left open"],
  async stage() {
    const turns: Turn[] = [];
    return { ...(await startTeamsRig(echoApp(turns), { front: LIMITS })), turns };
  },
  cases: [
    posting("200 for 256 KB", 200, (stage) => ({ body: ofSize(stage, 256 * KB) })),
    posting("413 for a byte more", 413, (stage) => ({ body: ofSize(stage, 256 * KB + 1) })),
    posting("413 for a byte more that comes in chunks", 413, (stage) => ({
      body: streamed(ofSize(stage, 256 * KB + 1)),
    })),
    posting("200 for what comes in chunks", 200, (stage) => ({ body: streamed(ofSize(stage, 100 * KB)) })),
    posting("413 for a lot that is no JSON", 413, () => ({ body: "[".repeat(300 * KB) })),
    posting("401 for a lot from nobody, unread", 401, (stage) => ({
      body: ofSize(stage, 1024 * KB),
      headers: { authorization: "" },
    })),
    encoded("gzip", gzipSync),
    encoded("gzip", () => gzipSync(Buffer.alloc(50 * 1024 * KB))),
    ...["br", "deflate", "identity", "x-gzip", "gzip, gzip", "utf-8"].map((encoding) => encoded(encoding)),
    ...[
      "text/plain",
      "application/octet-stream",
      "multipart/form-data; boundary=a",
      "application/x-www-form-urlencoded",
    ].map(typed),
    typed("application/jsonp"),
    posting("200 for JSON that says its letters", 200, (stage) => ({
      body: ofSize(stage, KB),
      headers: { "content-type": "Application/JSON; charset=utf-8" },
    })),
    posting("400 for lists within lists", 400, () => ({ body: nested(100_000, "[", "]") })),
    posting("200 for thirty levels", 200, (stage) => ({ body: carrying(stage, nested(30, "[", "]")) })),
    posting("400 for fifty levels", 400, (stage) => ({ body: carrying(stage, nested(50, "[", "]")) })),
    posting("400 for objects within objects", 400, (stage) => ({
      body: carrying(stage, nested(40_000, '{"a":', "}")),
    })),
    posting("400 for 20,000 values", 400, (stage) => ({ body: carrying(stage, `[${"0,".repeat(20_000)}0]`) })),
    posting("400 for a prototype", 400, (stage) => ({ body: carrying(stage, '{"__proto__":{"polluted":1}}') })),
    posting("400 for a prototype in the activity itself", 400, (stage) => ({
      body: ofSize(stage, KB).replace("{", '{"__proto__":{"polluted":1},'),
    })),
    posting("400 for no JSON", 400, () => ({ body: "{ not json" })),
    posting("400 for half of one", 400, (stage) => ({ body: ofSize(stage, KB).slice(0, -10) })),
    posting("400 for nothing", 400, () => ({ body: "" })),
    posting("400 for letters that are none", 400, () => ({ body: Buffer.from([0x22, 0xff, 0xfe, 0x22]) })),
    ...[
      "/",
      "/api",
      "/api/messages/",
      "/api/messages/../../etc/passwd",
      "/%",
      "/%ff",
      "//",
      "/api/messages?%",
      "/__proto__",
    ].map((path) => posting(`no 5xx at ${path}`, [200, 400, 401, 404], () => ({ body: "{}", path }))),
    ...["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"].map((method) =>
      posting(`no 5xx for ${method}`, [404, 405], () => ({ body: "{}", method })),
    ),
    speaking("a connection that says nothing", [0, 408], () => undefined),
    speaking("headers that never end", [0, 408], (socket) => {
      socket.write("POST /api/messages HTTP/1.1\r\nHost: bot\r\n");
      again(socket, "X-A: b\r\n", 50);
    }),
    speaking("a body that never ends", [0, 408], (socket, stage) => {
      socket.write(head(stage, "Content-Type: application/json", "Content-Length: 1000"));
      again(socket, " ", 50);
    }),
    speaking("a body that has no end", [413], (socket, stage) => {
      socket.write(head(stage, "Content-Type: application/json", "Transfer-Encoding: chunked"));
      again(socket, `10000\r\n${"a".repeat(64 * KB)}\r\n`, 1);
    }),
    speaking("headers that are too many", [431], (socket, stage) => {
      socket.write(head(stage, ...Array.from({ length: 2_000 }, (_, number) => `X-${number}: aaaaaaaaaa`)));
    }),
    speaking("two lengths", [400], (socket, stage) => {
      socket.write(`${head(stage, "Content-Length: 5", "Transfer-Encoding: chunked")}0\r\n\r\n`);
    }),
    speaking("what is no HTTP", [400], (socket) => socket.write("\u0016\u0003\u0001 hej\r\n\r\n")),
    { name: "more connections than it takes", attempt: crowded },
  ],
});
