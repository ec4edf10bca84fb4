import { createApp } from "../../../src/app.ts";
import { playgroundAddresses } from "../../../src/demonstration/playground.ts";
import { seedDemonstration } from "../../../src/demonstration/seed.ts";
import { instantAt } from "../../../src/domain/calendar.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { records } from "../../../src/ports/records.ts";
import { OutcomeUnknown, type Store } from "../../../src/ports/store.ts";
import { createLog } from "../../../src/teams/log.ts";
import { startServer } from "../../../src/teams/server.ts";
import { startConnector, type Connector } from "./connector.ts";
import type { StoreFault } from "./dialogue.ts";
import { serveDocuments, type FileServer } from "./documents.ts";
import { startModel, type Model } from "./model.ts";
import { everybody, personalChat, type Writer } from "./people.ts";
import { folders, type Shelf } from "./shelf.ts";
import { storedLines, type Stored } from "./stored.ts";

/** When every dialogue begins, in Denmark: a Friday, thirteen days before the demonstration's next meeting. */
export const BEGINNING: Instant = instantAt("2026-11-20", "09:00");

/** What the dialogues of a run share: the connector, and a place with the demonstration as it is seeded. */
export interface Surroundings {
  connector: Connector;
  shelf: Shelf;
  /** Copied for each dialogue: seeding anew would take most of its time. */
  seeded: string;
  empty: string;
  /** What is stored before anything was said. */
  atFirst: Stored[];
  files: FileServer;
  model: Model;
  close(): Promise<void>;
}

/** `keptIn`: which store the bot is set up with. */
export async function setUp(keptIn: () => Promise<Shelf> = folders): Promise<Surroundings> {
  const shelf = await keptIn();
  const connector = await startConnector(personalChat);
  const files = await serveDocuments();
  const model = await startModel();
  const [seeded, empty] = [await shelf.place(), await shelf.place()];
  const store = await shelf.open(seeded);
  await seedDemonstration(records(store), BEGINNING, playgroundAddresses(connector.serviceUrl));
  const atFirst = await storedLines(store, everybody([]));
  await store.close();
  return {
    connector,
    shelf,
    seeded,
    empty,
    atFirst,
    files,
    model,
    async close() {
      await model.close();
      await connector.close();
      await files.close();
      for (const place of [seeded, empty]) await shelf.remove(place);
      await shelf.close();
    },
  };
}

/** What a dialogue may set. */
interface Setting {
  now: Instant;
  /** The write that fails, as it does when the disk is full, counted from now; 0: none. */
  writesUntilFault: number;
  fault: StoreFault;
}

/** The real bot over HTTP on loopback, with a store of its own and a clock that is set, and goes on a moment with each activity. */
export interface Stage extends Setting {
  port(): number;
  /** What the bot logged, as it would stand on the disk. */
  logged: string[];
  /** Posts an activity as Teams does, and waits until all that it led to has been sent. Answers with the status. */
  post(activity: object): Promise<number>;
  tick(): Promise<void>;
  /** Stops the bot and starts it on the same store. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** What is kept of everybody and everything, after `stop`. */
  stored(writers: readonly Writer[]): Promise<Stored[]>;
  /** After `stop`. */
  remove(): Promise<void>;
}

/** `from`: what is there at first. `model`: the language model that it is set up with. */
export async function openStage(shelf: Shelf, from: string, model: Model | null = null): Promise<Stage> {
  const place = await shelf.copyOf(from);
  const setting: Setting = { now: BEGINNING, writesUntilFault: 0, fault: "breaks" };
  const logged: string[] = [];
  const start = async () => startBot(await shelf.open(place), setting, logged, model);
  let bot = await start();
  let isRunning = true;
  const passes = (milliseconds: number): void => {
    setting.now = new Date(Date.parse(setting.now) + milliseconds).toISOString();
  };
  return Object.assign(setting, {
    port: () => bot.server.port,
    logged,
    async post(activity: object) {
      const response = await fetch(`http://127.0.0.1:${bot.server.port}/api/messages`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(activity),
      });
      await bot.server.app.idle();
      // Nobody does two things in the same instant.
      passes(1);
      return response.status;
    },
    async tick() {
      passes(1_000);
      await bot.server.app.tick();
      await bot.server.app.idle();
    },
    async restart() {
      await bot.stop();
      if (setting.fault === "is gone") setting.writesUntilFault = 0;
      bot = await start();
    },
    async stop() {
      if (isRunning) await bot.stop();
      isRunning = false;
    },
    async stored(writers: readonly Writer[]) {
      const store = await shelf.open(place);
      try {
        return await storedLines(store, writers);
      } finally {
        await store.close();
      }
    },
    remove: () => shelf.remove(place),
  });
}

async function startBot(store: Store, setting: Setting, logged: string[], model: Model | null) {
  const { endpoint, deadline } = model ?? {};
  const server = await startServer(
    {
      mode: "local",
      port: 0,
      data: "",
      demonstration: null,
      ...(endpoint !== undefined && { model: { api: "openai", endpoint, key: "secret", model: "small" } }),
    },
    {
      store: breakable(store, setting),
      clock: () => setting.now,
      log: createLog({ write: (line) => logged.push(line) }),
      appOf: createApp,
      tickMilliseconds: 3_600_000,
      requestMilliseconds: 1_000,
      ...(deadline && { deadline }),
    },
  );
  return {
    server,
    async stop() {
      await server.close();
      await store.close();
    },
  };
}

/** What is written on a shared store only, and which no dialogue is about. */
const OF_SEVERAL_BOTS = "taken";

/** A store whose disk can be full, and that does not always say what it has written. */
function breakable(store: Store, setting: Setting): Store {
  async function writing<T>(write: () => Promise<T>, kind?: string): Promise<T> {
    if (kind === OF_SEVERAL_BOTS) return write();
    if (setting.writesUntilFault === 0 || --setting.writesUntilFault > 0) return write();
    if (setting.fault === "is gone") setting.writesUntilFault = 1;
    if (setting.fault !== "falls silent") throw new Error("the disk is full");
    await write();
    throw new OutcomeUnknown("nobody answered");
  }
  return {
    ...store,
    create: (document) => writing(() => store.create(document), document.kind),
    replace: (document, version) => writing(() => store.replace(document, version), document.kind),
    remove: (partition, id, version) => writing(() => store.remove(partition, id, version)),
  };
}
