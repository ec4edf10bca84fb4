import { AsyncLocalStorage } from "node:async_hooks";
import { ROOT_CONTEXT, SpanStatusCode, trace, type Context } from "@opentelemetry/api";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider, type MetricReader } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, type SpanProcessor } from "@opentelemetry/sdk-trace-base";
import type { Outcome, Telemetry } from "../ports/telemetry.ts";

/** In seconds: from a read of the store to an answer that a document had to be read for. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** In request units: from a point read to a long list. */
const CHARGES = [1, 2.5, 5, 10, 20, 50, 100, 200];

interface Behind {
  spans: readonly SpanProcessor[];
  metrics: readonly MetricReader[];
  /** In milliseconds, never back. */
  now: () => number;
}

/** Spans and measurements by OpenTelemetry; nothing is registered globally, so that no package adds any of its own. */
export function openTelemetry({ spans, metrics, now }: Behind): Telemetry {
  const resource = resourceFromAttributes({ "service.name": "referent" });
  const tracing = new BasicTracerProvider({ resource, spanProcessors: [...spans] });
  const metering = new MeterProvider({ resource, readers: [...metrics] });
  const tracer = tracing.getTracer("referent");
  const meter = metering.getMeter("referent");
  const durations = meter.createHistogram("referent.duration", {
    unit: "s",
    description: "Turns, requests to the store and deliveries: how many there were, and how long they took",
    advice: { explicitBucketBoundaries: BOUNDARIES },
  });
  const charges = meter.createHistogram("referent.store.charge", {
    unit: "{request_unit}",
    description: "Requests that the store was sent: how many there were, and what they were charged",
    advice: { explicitBucketBoundaries: CHARGES },
  });
  const faults = meter.createCounter("referent.faults", { description: "Errors in the log, by what they are called" });
  const scope = new AsyncLocalStorage<Context>();

  return {
    async measure({ kind, of }, run, outcomeOf) {
      const parent = scope.getStore() ?? ROOT_CONTEXT;
      const span = tracer.startSpan(`${kind} ${of}`, { attributes: { kind, of } }, parent);
      const begun = now();
      const end = (outcome: Outcome): void => {
        span.setAttribute("outcome", outcome);
        if (outcome === "failed") span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
        durations.record((now() - begun) / 1_000, { kind, of, outcome });
      };
      try {
        const result = await scope.run(trace.setSpan(parent, span), run);
        end(outcomeOf(result));
        return result;
      } catch (error) {
        // Its message may quote somebody.
        end("failed");
        throw error;
      }
    },
    request: ({ of, outcome, charge }) => charges.record(charge, { of, outcome }),
    fault: (event) => faults.add(1, { event }),
    async close() {
      await Promise.allSettled([tracing.shutdown(), metering.shutdown()]);
    },
  };
}
