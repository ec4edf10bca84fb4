import assert from "node:assert/strict";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from "@opentelemetry/sdk-trace-base";
import { z } from "zod";
import { countedLog, measuredMessenger, measuredStore, type Telemetry } from "../../src/ports/telemetry.ts";
import { openTelemetry } from "../../src/telemetry/openTelemetry.ts";
import { setStage } from "../features/stage.ts";
import { asta, committee, jørgen, maria } from "../features/vest.ts";

const Counted = z.object({ count: z.number(), sum: z.number() });

/** Telemetry that is kept here, by a clock that goes on by ten milliseconds whenever it is looked at. */
function setUp() {
  const spans = new InMemorySpanExporter();
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: 3_600_000 });
  let now = 0;
  const telemetry = openTelemetry({
    spans: [new SimpleSpanProcessor(spans)],
    metrics: [reader],
    now: () => (now += 10),
  });
  return {
    telemetry,
    spans: () => spans.getFinishedSpans(),
    points: async () => {
      await reader.forceFlush();
      const scopes = metrics.getMetrics().at(-1)?.scopeMetrics ?? [];
      return scopes.flatMap((scope) => scope.metrics.map(({ descriptor, dataPoints }) => ({ descriptor, dataPoints })));
    },
  };
}

/** A committee's bot that is measured, in which each message is a turn. */
async function measuredStage(telemetry: Telemetry) {
  const stage = await setStage();
  const { ports } = stage;
  ports.store = measuredStore(ports.store, telemetry);
  ports.messenger = measuredMessenger(ports.messenger, telemetry);
  ports.log = countedLog(ports.log, telemetry);
  stage.restart();
  const say: typeof stage.say = (...said) =>
    telemetry.measure(
      { kind: "turn", of: "text" },
      () => stage.say(...said),
      () => "done",
    );
  return { ...stage, say };
}

/** Everything of a span that is sent. */
const sentOf = ({ name, attributes, events, status, links, resource }: ReadableSpan): object => ({
  name,
  attributes,
  events,
  status,
  links,
  resource: resource.attributes,
});

describe("What is measured", () => {
  it("are turns, requests to the store and deliveries, each below the turn that it was for", async () => {
    const { telemetry, spans, points } = setUp();
    const stage = await measuredStage(telemetry);
    assert.match(await stage.say(maria, "afbud, Jørgen kommer i stedet"), /Afbud noteret/);
    await stage.app.idle();
    const turn = spans().find(({ name }) => name === "turn text");
    assert.ok(turn);
    const below = spans().filter((span) => span.parentSpanContext?.spanId === turn.spanContext().spanId);
    const names = new Set(below.map(({ name }) => name));
    for (const name of ["store read", "store replace", "delivery send"]) assert.ok(names.has(name), name);
    const measured = await points();
    assert.deepEqual(
      measured.map(({ descriptor }) => [descriptor.name, descriptor.unit]),
      [["referent.duration", "s"]],
    );
    const attributes = measured[0]?.dataPoints.map((point) => point.attributes) ?? [];
    assert.ok(attributes.some(({ kind, of, outcome }) => [kind, of, outcome].join(" ") === "turn text done"));
    await telemetry.close();
  });

  it("says how it ended, and lets what broke break", async () => {
    const { telemetry, spans, points } = setUp();
    const store = measuredStore((await setStage()).ports.store, telemetry);
    const messenger = measuredMessenger(
      {
        send: () => Promise.resolve({ kind: "unknown" }),
        edit: () => Promise.resolve({ kind: "failed" }),
        open: () => Promise.reject(new Error("Mette Holm is ill")),
      },
      telemetry,
    );
    const document = { partition: "p", id: "i", kind: "k", state: "", sort: "", body: {} };
    await store.create(document);
    assert.equal(await store.create(document), null);
    await messenger.send(committee.channel, { text: "x" });
    await messenger.edit(committee.channel, "1", { text: "x" });
    await assert.rejects(messenger.open("a", committee.channel), /Mette Holm is ill/);
    telemetry.fault("sending failed");
    assert.deepEqual(
      spans().map(({ name, attributes }) => `${name} ${String(attributes["outcome"])}`),
      [
        "store create done",
        "store create beaten",
        "delivery send unknown",
        "delivery edit failed",
        "delivery open failed",
      ],
    );
    const faults = (await points()).find(({ descriptor }) => descriptor.name === "referent.faults");
    assert.deepEqual(
      faults?.dataPoints.map(({ attributes, value }) => [attributes, value]),
      [[{ event: "sending failed" }, 1]],
    );
    assert.doesNotMatch(JSON.stringify(spans().map(sentOf)), /Mette|ill/);
    await telemetry.close();
  });

  it("is what the store charges, by kind of request", async () => {
    const { telemetry, spans, points } = setUp();
    telemetry.request({ of: "read", outcome: "done", charge: 1 });
    telemetry.request({ of: "read", outcome: "done", charge: 1.5 });
    telemetry.request({ of: "replace", outcome: "turnedAway", charge: 0 });
    const [charges] = await points();
    assert.equal(charges?.descriptor.name, "referent.store.charge");
    assert.equal(charges.descriptor.unit, "{request_unit}");
    assert.deepEqual(
      charges.dataPoints.map(({ attributes, value }) => [attributes, Counted.parse(value)]),
      [
        [
          { of: "read", outcome: "done" },
          { count: 2, sum: 2.5 },
        ],
        [
          { of: "replace", outcome: "turnedAway" },
          { count: 1, sum: 0 },
        ],
      ],
    );
    assert.deepEqual(spans(), []);
    await telemetry.close();
  });

  it("holds nothing of anybody: no name, no text, no account, no committee", async () => {
    const { telemetry, spans, points } = setUp();
    const stage = await measuredStage(telemetry);
    const said = [
      [maria, "afbud, Jørgen kommer i stedet, jeg er desværre blevet opereret"],
      [jørgen, "ja"],
      [asta, "Christina Lund laver et overblik over medicinboksen inden 13. januar"],
      [asta, "dagsorden"],
      [maria, "hvad besluttede vi om medicinboksen?"],
      [maria, "fortryd"],
    ] as const;
    for (const [who, text] of said) await stage.say(who, text);
    await stage.app.idle();
    await stage.tick();
    const sent = JSON.stringify([spans().map(sentOf), await points()]).toLowerCase();
    assert.ok(spans().length > 50, `${spans().length} spans`);
    const planted = [
      ...committee.people.flatMap(({ id, name, account, organisation }) => [
        `"${id}"`,
        ...name.split(" ").filter((part) => part.length > 2),
        account ?? name,
        organisation ?? name,
      ]),
      ...said.flatMap(([, text]) => text.split(/[^\p{L}]+/u).filter((word) => word.length > 4)),
      committee.id,
      committee.name,
      committee.tenant,
      committee.channel.conversation,
    ];
    for (const word of planted) assert.ok(!sent.includes(word.toLowerCase()), word);
    const words = new Set(spans().flatMap(({ attributes }) => Object.keys(attributes)));
    assert.deepEqual([...words].sort(), ["kind", "of", "outcome"]);
    await telemetry.close();
  });
});
