import { createApp } from "./app.ts";
import { readConfig, type Config } from "./config.ts";
import { usualLimits } from "./config/limits.ts";
import { playgroundAddresses } from "./demonstration/playground.ts";
import { seedDemonstration } from "./demonstration/seed.ts";
import type { Clock } from "./ports/ports.ts";
import { records } from "./ports/records.ts";
import type { Store } from "./ports/store.ts";
import { countedLog, measuredStore, type Telemetry } from "./ports/telemetry.ts";
import { openStore } from "./storage/open.ts";
import { StoreUnusable } from "./storage/unusable.ts";
import { afterNotice, atOnce, isDoneBefore } from "./teams/ending.ts";
import { createLog } from "./teams/log.ts";
import { PortUnusable, startServer, type Server } from "./teams/server.ts";

// The composition root: the one place that reads the environment and the clock, and that starts things.

const TICK_MILLISECONDS = 60_000;
/** The channel gives a turn 10 to 15 seconds in all. */
const REQUEST_MILLISECONDS = 8_000;
/** What happens to a posted card within this is one edit. */
const GATHER_MILLISECONDS = 2_000;
/** What is left of the ten seconds in which it ends. */
const TELEMETRY_MILLISECONDS = 1_500;

const clock: Clock = () => new Date().toISOString();
const log = createLog();

async function main(): Promise<void> {
  const reading = readConfig(process.env);
  if (!reading.ok) {
    complain(reading.mistakes);
    return;
  }
  try {
    await run(reading.config);
  } catch (error) {
    if (!(error instanceof StoreUnusable || error instanceof PortUnusable)) throw error;
    complain([error.message]);
  }
}

async function run(config: Config): Promise<void> {
  const telemetry = await openTelemetry(config);
  const plain = await openStore(config, telemetry);
  const store = telemetry ? measuredStore(plain, telemetry) : plain;
  let isDone: boolean;
  try {
    await seed(config, store);
    const server = await startServer(config, {
      store,
      clock,
      log: telemetry ? countedLog(log, telemetry) : log,
      ...(telemetry && { telemetry }),
      appOf: createApp,
      tickMilliseconds: TICK_MILLISECONDS,
      requestMilliseconds: REQUEST_MILLISECONDS,
      pace: { limits: config.limits ?? usualLimits, gatherMilliseconds: GATHER_MILLISECONDS },
      ending: config.mode === "teams" ? afterNotice : atOnce,
    });
    // Whoever has read that it listens may end it at once.
    const interrupted = interruption();
    process.stdout.write(`${greeting(config, server)}\n`);
    await interrupted;
    isDone = await server.close();
  } finally {
    await store.close();
    if (telemetry) await isDoneBefore(AbortSignal.timeout(TELEMETRY_MILLISECONDS), telemetry.close());
  }
  // What was left would keep the process.
  if (!isDone || telemetry) process.exit();
}

/** Nobody's start waits for it who does not ask for it. */
async function openTelemetry({ telemetry }: Config): Promise<Telemetry | null> {
  if (!telemetry) return null;
  const { startTelemetry } = await import("./telemetry/index.ts");
  return startTelemetry(telemetry);
}

async function seed({ demonstration }: Config, store: Store): Promise<void> {
  if (!demonstration) return;
  const connector = `http://localhost:${demonstration.playgroundPort}/_connector`;
  await seedDemonstration(records(store), clock(), playgroundAddresses(connector));
}

function greeting({ mode }: Config, { port }: Server): string {
  return mode === "local"
    ? `Referent listens on http://127.0.0.1:${port}/api/messages (local mode: no authentication, this machine only)`
    : `Referent listens on port ${port}`;
}

/** Of processes that a signal ended: the codes that shells give them. */
const SIGNALS = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const;

/** A second signal ends the process at once: what was answered is stored already. */
function interruption(): Promise<void> {
  let isAsked = false;
  return new Promise((resolve) => {
    for (const [signal, code] of SIGNALS)
      process.on(signal, () => {
        // By itself the first process of a container would ignore it.
        if (isAsked) process.exit(code);
        isAsked = true;
        resolve();
      });
  });
}

function complain(lines: readonly string[]): void {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exitCode = 1;
}

// The message of an error may quote what people wrote, so Node's own report is not for the log.
process.on("uncaughtException", (error) => {
  log.error("crashed", error);
  process.exit(1);
});

await main();
