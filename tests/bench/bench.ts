import { mkdtemp, readFile, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { seedCommittees, type Writer } from "./committees.ts";
import { startFastConnector, type FastConnector } from "./connector.ts";
import { run, type Measured } from "./load.ts";
import { ECHO, IMPORTING, MEASURED, REFERENT, start, type Program } from "./programs.ts";
import { scenarios, type Scenario } from "./scenarios.ts";

// `npm run bench`: Referent beside a bare botbuilder echo, alternating, with the load and the connector in this process.

const CONNECTIONS = 32;
const ROUNDS = 3;
const SECONDS = Number(process.env["BENCH_SECONDS"] ?? 4);
const STARTS = 7;
const TURNS = 50_000;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

interface Place {
  folder: string;
  connector: FastConnector;
  writers: readonly Writer[];
}

async function throughput({ folder, connector, writers }: Place): Promise<void> {
  const echo = await start(ECHO);
  const referent = await start(REFERENT, { REFERENT_DATA: folder });
  const measure = (program: Program, { says }: Scenario, seconds: number): Promise<Measured> =>
    run({ port: program.port, serviceUrl: connector.serviceUrl, writers, says, until: { seconds } });
  print(`\n${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each, alternating; medians`);
  print("command      echo msg/s  p50 ms  p99 ms | Referent msg/s  p50 ms  p99 ms  sent/turn | ratio");
  for (const scenario of scenarios) {
    const echoes: Measured[] = [];
    const turns: Measured[] = [];
    let sent = 0;
    await measure(echo, scenario, 1);
    await measure(referent, scenario, 1);
    for (let round = 0; round < ROUNDS; round++) {
      echoes.push(await measure(echo, scenario, SECONDS));
      const before = connector.taken;
      turns.push(await measure(referent, scenario, SECONDS));
      sent += connector.taken - before;
      if (!scenario.answered.test(connector.last))
        throw new Error(`${scenario.name} was answered with ${connector.last.slice(0, 300)}`);
    }
    const failed = [...echoes, ...turns].reduce((sum, one) => sum + one.failed, 0);
    if (failed > 0) throw new Error(`${failed} requests failed`);
    const [slow, fast] = [turns, echoes].map((all) => middle(all.map((one) => one.perSecond)));
    const ratio = middle(turns.map((one, round) => one.perSecond / (echoes[round]?.perSecond ?? 1)));
    const count = turns.reduce((sum, one) => sum + one.turns, 0);
    print(
      [
        scenario.name.padEnd(11),
        (fast ?? 0).toFixed(0).padStart(11),
        ...columns(echoes),
        " |",
        (slow ?? 0).toFixed(0).padStart(14),
        ...columns(turns),
        (sent / count).toFixed(1).padStart(10),
        " |",
        ratio.toFixed(2).padStart(5),
      ].join(""),
    );
  }
  await echo.end();
  await referent.end();
}

const columns = (all: readonly Measured[]): string[] => [
  middle(all.map(({ p50 }) => p50))
    .toFixed(1)
    .padStart(8),
  middle(all.map(({ p99 }) => p99))
    .toFixed(1)
    .padStart(8),
];

/** Alternating, each in a process of its own; the first of each warms the disk's cache and is not counted. */
async function starting({ folder }: Place): Promise<void> {
  const bare: number[] = [];
  const ready: number[] = [];
  for (let count = 0; count <= STARTS; count++) {
    for (const [args, times] of [
      [IMPORTING, bare],
      [REFERENT, ready],
    ] as const) {
      const program = await start(args, { REFERENT_DATA: folder });
      await program.end();
      if (count > 0) times.push(program.milliseconds);
    }
  }
  const ratio = middle(ready) / middle(bare);
  print(
    `\nstart to ready: ${middle(ready).toFixed(0)} ms; importing botbuilder, teams-ai and restify alone: ` +
      `${middle(bare).toFixed(0)} ms; ratio ${ratio.toFixed(2)} (medians of ${STARTS})`,
  );
}

async function memory({ folder, connector, writers }: Place): Promise<void> {
  const referent = await start(MEASURED, { REFERENT_DATA: folder });
  print("\nturns    heap after collection    resident");
  for (let done = 0; done <= TURNS; done += 10_000) {
    if (done > 0) {
      const says = scenarios.find(({ name }) => name === "mix")?.says ?? (() => "hjælp");
      await run({ port: referent.port, serviceUrl: connector.serviceUrl, writers, says, until: { turns: 10_000 } });
    }
    const [heap, resident] = [await heapOf(referent), await residentOf(referent)];
    print(`${String(done).padEnd(9)}${heap.toFixed(1).padStart(18)} MB ${resident.toFixed(0).padStart(10)} MB`);
  }
  await referent.end();
}

/** In megabytes, both. */
async function heapOf({ child }: Program): Promise<number> {
  if (!child.stderr) throw new Error("no output to read");
  const lines = createInterface(child.stderr);
  const line = new Promise<string>((resolve) => {
    lines.on("line", (text) => {
      if (text.startsWith("heap ")) resolve(text);
    });
  });
  child.kill("SIGUSR2");
  const bytes = Number((await line).slice("heap ".length));
  lines.close();
  return bytes / 1024 / 1024;
}

async function residentOf({ child }: Program): Promise<number> {
  const status = await readFile(`/proc/${child.pid ?? 0}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

const folder = await mkdtemp(join(tmpdir(), "referent-bench-"));
const connector = await startFastConnector();
const writers = await seedCommittees(folder, CONNECTIONS, connector.serviceUrl);
connector.watched = encodeURIComponent(`a:${writers[0]?.account ?? ""}`);
const place = { folder, connector, writers };
print(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
const parts = new Map([
  ["starting", starting],
  ["throughput", throughput],
  ["memory", memory],
]);
const wanted = process.argv.slice(2);
for (const [name, part] of parts) if (wanted.length === 0 || wanted.includes(name)) await part(place);
connector.close();
await rm(folder, { recursive: true });
