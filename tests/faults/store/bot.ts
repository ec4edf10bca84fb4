import { fileURLToPath } from "node:url";
import { fork, type ChildProcess } from "node:child_process";
import { z } from "zod";
import { createApp } from "../../../src/app.ts";
import type { CosmosConfig } from "../../../src/config.ts";
import { Person } from "../../../src/domain/person.ts";
import { digest } from "../../../src/features/digest.ts";
import { messages } from "../../../src/language/messages.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import { afterTurn, beginTurnTime, inTurn } from "../../../src/ports/turnScope.ts";
import { openCosmosStore } from "../../../src/storage/cosmos/index.ts";
import { ownPace } from "../../../src/storage/cosmos/pace.ts";
import { BEGINNING, chatOf, type Said } from "./scenery.ts";

const file = fileURLToPath(import.meta.url);

const Told = z.discriminatedUnion("kind", [
  /** `isFault`: that it could not be stored, or not all of it. */
  z.object({ kind: z.literal("answered"), activity: z.string(), text: z.string(), isFault: z.boolean() }),
  z.object({ kind: z.literal("ready") }),
  /** Everything that it sent of its own accord: to whom, and what. */
  z.object({ kind: z.literal("idle"), sent: z.array(z.string()) }),
]);
type Told = z.infer<typeof Told>;
type Answered = Extract<Told, { kind: "answered" }>;

const Asked = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("say"), activity: z.string(), by: Person, text: z.string() }),
  z.object({ kind: z.literal("rest") }),
]);
type Asked = z.infer<typeof Asked>;

/** A bot in a process of its own. */
export interface Bot {
  say(said: Said): Promise<Answered>;
  /** Waits until it has sent what there is to be sent; answers with all that it ever sent. */
  rest(): Promise<string[]>;
  stop(): Promise<void>;
}

export async function startBot(place: CosmosConfig): Promise<Bot> {
  const child = fork(file, [JSON.stringify(place)], { execArgv: ["--import", "tsx"], stdio: "inherit" });
  const waiting = new Map<string, (told: Told) => void>();
  const wait = <K extends Told["kind"]>(name: string, kind: K): Promise<Extract<Told, { kind: K }>> =>
    new Promise((resolve) => {
      waiting.set(name, (told) => {
        if (isOf(told, kind)) resolve(told);
      });
    });
  child.on("message", (raw) => {
    const told = Told.parse(raw);
    const name = told.kind === "answered" ? told.activity : told.kind;
    waiting.get(name)?.(told);
    waiting.delete(name);
  });
  const ask = (asked: Asked): boolean => child.send(asked);
  await wait("ready", "ready");
  return {
    say({ activity, by, text }) {
      const answer = wait(activity, "answered");
      ask({ kind: "say", activity, by, text });
      return answer;
    },
    async rest() {
      const told = wait("idle", "idle");
      ask({ kind: "rest" });
      return (await told).sent;
    },
    stop: () => ended(child),
  };
}

const isOf = <K extends Told["kind"]>(told: Told, kind: K): told is Extract<Told, { kind: K }> => told.kind === kind;

function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  child.kill();
  return gone;
}

async function run(place: CosmosConfig): Promise<void> {
  const store = await openCosmosStore(place, ownPace);
  const sent: string[] = [];
  const send: Ports["messenger"]["send"] = (to, { text }) => {
    sent.push(`${to.conversation}: ${text}`);
    return Promise.resolve({ kind: "sent", activity: `sent ${sent.length}` });
  };
  const begun = performance.now();
  const app = createApp({
    clock: () => new Date(Date.parse(BEGINNING) + performance.now() - begun).toISOString(),
    store,
    messenger: {
      send,
      edit: (_to, activity) => Promise.resolve({ kind: "sent", activity }),
      open: () => Promise.resolve({ kind: "unreachable", why: "gone" }),
    },
    roster: { members: () => Promise.resolve([]), accounts: () => Promise.resolve(null) },
    files: { download: () => Promise.resolve({ kind: "failed" }) },
    log: { info: () => undefined, error: () => undefined },
  });

  /** As the endpoint does: its time begins when it comes. */
  const say = (said: Said): Promise<void> => inTurn(beginTurnTime(), () => answered(said));

  async function answered({ activity, by, text }: Said): Promise<void> {
    const session = app.begin({
      activity,
      address: chatOf(by),
      sender: { id: by.account ?? "", name: by.name },
      content: { kind: "text", text, mentions: [] },
    });
    const { fault, uncertain, partlyDone } = messages.da.general;
    const id = digest(activity, 8);
    let last = fault(id);
    try {
      for (const command of await session.plan()) last = (await session.perform(command)).text;
    } catch {
      last = fault(id);
    }
    const isFault = [fault(id), uncertain(id), partlyDone(id)].includes(last);
    afterTurn(() => session.finish());
    tell({ kind: "answered", activity, text: last, isFault });
  }

  const tell = (told: Told): void => void process.send?.(told);
  process.on("message", (raw) => {
    const asked = Asked.parse(raw);
    if (asked.kind === "say") void say(asked);
    else
      void app
        .tick()
        .then(() => app.idle())
        .then(() => tell({ kind: "idle", sent }));
  });
  tell({ kind: "ready" });
}

const Place = z.object({
  endpoint: z.string(),
  database: z.string(),
  container: z.string(),
  credential: z.object({ kind: z.literal("key"), key: z.string() }),
});

if (process.argv[1] === file) await run(Place.parse(JSON.parse(process.argv[2] ?? "")));
