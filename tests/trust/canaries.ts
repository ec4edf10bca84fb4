import {
  AggregationTemporality,
  InMemoryMetricExporter,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { createApp, type App } from "../../src/app.ts";
import type { Committee } from "../../src/domain/committee.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Log } from "../../src/ports/ports.ts";
import { countedLog, measuredMessenger, measuredStore } from "../../src/ports/telemetry.ts";
import type { Turn, TurnContent } from "../../src/ports/turn.ts";
import { createLog } from "../../src/teams/log.ts";
import { openTelemetry } from "../../src/telemetry/openTelemetry.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { setStage } from "../features/stage.ts";
import { channel, committee as vest, nextMeeting } from "../features/vest.ts";
import { broken, CANARY, channelFails, FILES, handsOver, unreadable, type Fault } from "./leaking.ts";
import { overHttp } from "./overHttp.ts";
import { trying, type Outcome } from "./outcome.ts";

const NOW = "2026-12-01T08:00:00.000Z";

const secret = (person: Person): Person => ({
  ...person,
  name: `${person.name} Kanarie${person.id}`,
  title: "kanarielæge",
  organisation: "Kanarie Kommune",
  account: person.account === null ? null : `kanarie-${person.id}`,
});
const committee: Committee = { ...vest, name: "Kanarieklyngen", people: vest.people.map(secret) };
const meeting = { ...nextMeeting, place: "Kanariesalen" };

/** What people write, once each; the names are those of the committee. */
const SENTENCES: readonly [who: number, text: string][] = [
  [3, "afbud, Jørgen Rask Kanariep5 kommer i stedet"],
  [3, "punkt til næste møde: kanariepunkt"],
  [3, "Maria Vestergaard Kanariep4 laver et kanarieoverblik inden 13. januar"],
  [3, "mine opgaver"],
  [3, "1 er færdig"],
  [3, "kanarie kanarie kanarie"],
  [3, "hvad besluttede vi om kanariefugle?"],
  [3, "jeg er syg af kanarieinfluenza og kommer ikke"],
  [3, "ingen påmindelser før mandag"],
  [3, "fortryd"],
  [5, "læg dagsordenen i kanalen"],
  [5, "nyt møde den 14. januar kl. 14-16 i Kanariesalen"],
  [5, "tilføj Bodil Kanariekrogh som medlem"],
  [5, "slet alt om Maria Vestergaard Kanariep4"],
  [5, "hvem ændrede punkt 1?"],
  [5, "mødet den 3. december er aflyst"],
  [
    5,
    "Referat af møde i Kanarieklyngen\n12. november 2026\nDeltagere: Maria Kanarie\n1. Kanariepunkt\nBeslutning: Godkendt. Maria Kanarie laver et notat.\n2. Eventuelt\nIntet.",
  ],
];

/** What a run has printed, logged, traced and counted. */
async function seenOf(fault: Fault, files: boolean): Promise<{ seen: string[]; turns: number }> {
  const seen: string[] = [];
  const spans = new InMemorySpanExporter();
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: 3_600_000 });
  const telemetry = openTelemetry({ spans: [new SimpleSpanProcessor(spans)], metrics: [reader], now: () => 0 });
  const inner = memoryStore();
  const stage = await setStage({ committee, meetings: [meeting], store: inner });
  const log: Log = countedLog(createLog({ write: (line) => seen.push(line) }), telemetry);
  let now = NOW;
  const { store, ports } = fault(inner, { ...stage.ports, clock: () => now, log });
  const app: App = createApp({
    ...ports,
    store: measuredStore(store, telemetry),
    messenger: measuredMessenger(ports.messenger, telemetry),
  });
  let turns = 0;
  const take = async (who: Person | undefined, content: TurnContent): Promise<void> => {
    if (!who) return;
    turns += 1;
    const address = { ...channel, conversation: `chat:${who.account ?? ""}`, kind: "personal" } as const;
    const turn: Turn = {
      activity: `kanarie ${turns}`,
      address,
      sender: { id: who.account ?? "", name: who.name },
      content,
    };
    await telemetry
      .measure(
        { kind: "turn", of: content.kind },
        async () => {
          const session = app.begin(turn);
          for (const command of await session.plan()) await session.perform(command);
          session.finish();
        },
        () => "done",
      )
      // As the endpoint does.
      .catch((error: unknown) => {
        log.error("a turn could not begin", error);
      });
    await app.idle();
    now = new Date(Date.parse(now) + 1000).toISOString();
  };
  if (files)
    for (const name of ["kanarie.docx", "kanarie.pdf"])
      await take(committee.people[5], {
        kind: "files",
        files: [{ name, url: "http://127.0.0.1/kanarie?token=kanarie" }],
      });
  else for (const [who, text] of SENTENCES) await take(committee.people[who], { kind: "text", text, mentions: [] });
  await take(committee.people[5], {
    kind: "submit",
    feature: "kanarie",
    committee: "kanarie",
    language: null,
    parameters: { kanarie: "kanarie" },
    card: "kanarie",
  });
  await app.tick();
  await app.idle();
  await app.stop();
  await reader.forceFlush();
  for (const span of spans.getFinishedSpans()) {
    const { name, attributes, events, status, links } = span;
    seen.push(JSON.stringify({ name, attributes, events, status, links, resource: span.resource.attributes }));
  }
  for (const { scopeMetrics } of metrics.getMetrics()) seen.push(JSON.stringify(scopeMetrics));
  await telemetry.close();
  return { seen, turns };
}

const OF_KINDS = [
  "committee",
  "conversation",
  "meeting",
  "action",
  "change",
  "outbox",
  "draft",
  "minutes",
  "committeeEntry",
  "erasure",
];

/** Through every path of a turn and of the clock, and through the ways in which each may fail. */
export async function cases(): Promise<Outcome> {
  const tries = trying("canaries: names, words and tokens in logs, traces and metrics");
  const faults: [string, Fault, boolean][] = [
    ["nothing fails", (store, ports) => ({ store, ports }), false],
    ...[1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233].flatMap((nth): [string, Fault, boolean][] => [
      [`the store fails from request ${nth} on`, broken(nth, false), false],
      [`the store fails at request ${nth}`, broken(nth, true), false],
    ]),
    ...OF_KINDS.map((kind): [string, Fault, boolean] => [`unreadable: ${kind}`, unreadable(kind), false]),
    ...(["throws", "unknown", "failed", "unreachable"] as const).map((how): [string, Fault, boolean] => [
      `the channel: ${how}`,
      channelFails(how),
      false,
    ]),
    ["the files' place fails", channelFails("throws"), true],
    ...FILES.map((file, index): [string, Fault, boolean] => [`a hostile file ${index}`, handsOver(file), true]),
  ];
  const printed: string[] = [];
  const restore = listening(printed);
  try {
    for (const [name, fault, files] of faults) {
      const { seen, turns } = await seenOf(fault, files);
      for (let turn = 0; turn < turns; turn++) tries.that(true, "");
      for (const line of seen.filter((one) => CANARY.test(one))) tries.that(false, `${name}: ${line.slice(0, 300)}`);
    }
    await overHttp(tries.that);
  } finally {
    restore();
  }
  for (const line of printed.filter((one) => CANARY.test(one))) tries.that(false, `printed: ${line.slice(0, 300)}`);
  return tries.outcome();
}

/** What is written to the terminal meanwhile, by whatever library. */
function listening(printed: string[]): () => void {
  const streams = [process.stdout, process.stderr];
  const before = streams.map((stream) => stream.write.bind(stream));
  for (const [index, stream] of streams.entries())
    stream.write = (chunk: string | Uint8Array): boolean => {
      printed.push(typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk));
      return before[index]?.(chunk) ?? true;
    };
  return () => {
    for (const [index, stream] of streams.entries()) {
      const write = before[index];
      if (write) stream.write = write;
    }
  };
}
