import { deepEqual, equal, match } from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { kindOf } from "./allowed.ts";
import { startSpoilable, type Spoilable } from "./proxy.ts";

const SCRIPT = join(import.meta.dirname, "../../../dist/index.js");

/** The bot as it is started, until it says something. */
async function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, [SCRIPT], { env: { PATH: process.env["PATH"], PORT: "0", ...environment } });
  const ended = once(child, "exit");
  const said = { out: "", complaint: "" };
  child.stderr.setEncoding("utf8").on("data", (text) => (said.complaint += String(text)));
  const listens = new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text) => {
      said.out += String(text);
      if (said.out.includes("Referent listens")) resolve();
    });
  });
  await Promise.race([ended, listens]);
  return {
    said,
    async stop(): Promise<number | null> {
      child.kill("SIGTERM");
      await ended;
      return child.exitCode;
    },
  };
}

describe("A bot that keeps everything in Cosmos DB", function () {
  this.timeout(60_000);
  let spoilable: Spoilable;
  before(async () => {
    spoilable = await startSpoilable();
  });
  after(() => spoilable.stop());

  const settings = async (): Promise<Record<string, string>> => {
    const { endpoint, database, container } = await spoilable.server.container();
    return {
      REFERENT_COSMOS_ENDPOINT: endpoint,
      REFERENT_COSMOS_KEY: "bm8gc2VjcmV0",
      REFERENT_COSMOS_DATABASE: database,
      REFERENT_COSMOS_CONTAINER: container,
    };
  };

  it("starts, and has the demonstration there after the next start as well", async () => {
    const environment = {
      ...(await settings()),
      REFERENT_COSMOS_ENDPOINT: spoilable.proxy.endpoint,
      REFERENT_DEMONSTRATION: "1",
    };
    const first = await start(environment);
    match(first.said.out, /Referent listens/);
    equal(await first.stop(), 0);
    const created = (): number =>
      spoilable.proxy.exchanges.filter((one) => kindOf(one) === "create" && one.status === 201).length;
    const atFirst = created();
    const second = await start(environment);
    equal(await second.stop(), 0);
    equal(created(), atFirst);
    equal(atFirst > 10, true, `${atFirst} documents`);
  });

  it("says in a line which container it does not find, and makes none", async () => {
    const environment = { ...(await settings()), REFERENT_COSMOS_CONTAINER: "kept" };
    const bot = await start(environment);
    equal(await bot.stop(), 1);
    deepEqual(bot.said, {
      out: "",
      complaint: `the container "kept" of database "referent" at ${spoilable.server.endpoint} is missing: infra/ makes it, not the bot\n`,
    });
  });
});
