import type { MetricReader, PushMetricExporter } from "@opentelemetry/sdk-metrics";
import type { SpanExporter } from "@opentelemetry/sdk-trace-base";
import type { TelemetryConfig } from "../config.ts";
import type { Telemetry } from "../ports/telemetry.ts";

/** Once a minute, as Application Insights counts. */
const EVERY = 60_000;

interface Exporters {
  spans: SpanExporter;
  metrics: PushMetricExporter;
}

/** Loads what is needed for where it is to be sent, and nothing else. */
export async function startTelemetry({ otlp, insights }: TelemetryConfig): Promise<Telemetry> {
  const targets = [...(insights ? [await azure(insights)] : []), ...(otlp ? [await collector()] : [])];
  const [{ BatchSpanProcessor }, { PeriodicExportingMetricReader }, { openTelemetry }] = await Promise.all([
    import("@opentelemetry/sdk-trace-base"),
    import("@opentelemetry/sdk-metrics"),
    import("./openTelemetry.ts"),
  ]);
  return openTelemetry({
    spans: targets.map(({ spans }) => new BatchSpanProcessor(spans)),
    metrics: targets.map(
      ({ metrics }): MetricReader =>
        new PeriodicExportingMetricReader({
          exporter: metrics,
          exportIntervalMillis: EVERY,
          exportTimeoutMillis: 10_000,
        }),
    ),
    now: () => performance.now(),
  });
}

/** Where, and with which headers, it reads in OpenTelemetry's own variables. */
async function collector(): Promise<Exporters> {
  const [{ OTLPTraceExporter }, { OTLPMetricExporter }] = await Promise.all([
    import("@opentelemetry/exporter-trace-otlp-http"),
    import("@opentelemetry/exporter-metrics-otlp-http"),
  ]);
  return { spans: new OTLPTraceExporter(), metrics: new OTLPMetricExporter() };
}

async function azure({ connection, identity }: NonNullable<TelemetryConfig["insights"]>): Promise<Exporters> {
  const [{ AzureMonitorTraceExporter, AzureMonitorMetricExporter }, { ManagedIdentityCredential }] = await Promise.all([
    import("@azure/monitor-opentelemetry-exporter"),
    import("@azure/identity"),
  ]);
  const options = {
    connectionString: connection,
    // Nothing is put on a disk, which may be read-only.
    disableOfflineStorage: true,
    ...(identity !== null && { credential: new ManagedIdentityCredential(identity) }),
  };
  return { spans: new AzureMonitorTraceExporter(options), metrics: new AzureMonitorMetricExporter(options) };
}
