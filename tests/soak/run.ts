import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { people } from "../../src/demonstration/people.ts";
import { seedCommittees } from "../bench/committees.ts";
import { startFastConnector } from "../bench/connector.ts";
import { startIssuer } from "../trust/issuer.ts";
import { percentile, slope } from "./figures.ts";
import { nothingSeen, run, type Seen } from "./load.ts";
import { APP, document, messages, TENANT } from "./messages.ts";
import { startBot } from "./programs.ts";

// `npm run soak -- --minutes 10`: Referent and a bare echo in turns, under the same load with hostile requests in it. Ends with
// 0 only where nothing was a fault of the server's, the heap does not grow, and good commands are answered soon enough.

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "10" }, every: { type: "string", default: "1000" } },
});
const MINUTES = Number(values.minutes);
const EVERY = Number(values.every);
const CONNECTIONS = 32;
const ROUND = { echo: 10, referent: 40 };
const MOST_RATIO = 4;
const MOST_SLOPE = 1;
/** What is compiled and cached at first is no leak. */
const SETTLING = 0.25;
const MB = 1024 * 1024;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const issuer = await startIssuer(APP);
const key = issuer.publish("soak", ["msteams"]);
const connector = await startFastConnector();
const data = await mkdtemp(join(tmpdir(), "referent-soak-"));
const writers = await seedCommittees(data, CONNECTIONS, connector.serviceUrl);
const around = { key, issuer: issuer.issuer.name, service: connector.serviceUrl };
const told = { app: APP, tenant: TENANT, issuer: issuer.issuer.name, service: connector.serviceUrl, data };
const referent = await startBot("referent", told);
const echo = await startBot("echo", told);
const secretariat = { name: people.asta.name, account: people.asta.account ?? "" };

const seen: Record<"echo" | "referent", Seen> = { echo: nothingSeen(), referent: nothingSeen() };
// Each connection at another place of the mix, so that not all say the same at once.
const begin = (): number[] => writers.map((_, place) => place * 7);
const counts = { echo: begin(), referent: begin() };
const heaps: { at: number; value: number }[] = [];
const begun = performance.now();
const minutes = (): number => (performance.now() - begun) / 60_000;
const connectionsTo = (packed: boolean) => writers.map((writer) => messages(writer, { ...around, packed }));
const to = { echo: connectionsTo(false), referent: connectionsTo(true) };
const load = { everyMilliseconds: EVERY };

async function round(seconds: typeof ROUND, into: typeof seen): Promise<void> {
  await run(
    { ...load, connections: to.echo, port: echo.port, counts: counts.echo, document: null, seconds: seconds.echo },
    into.echo,
  );
  const handing = (): ReturnType<typeof document> => document(secretariat, around);
  await run(
    {
      ...load,
      connections: to.referent,
      port: referent.port,
      counts: counts.referent,
      document: handing,
      seconds: seconds.referent,
    },
    into.referent,
  );
}

print(
  `${CONNECTIONS} connections, ${EVERY > 0 ? `each a message every ${EVERY} ms` : "as fast as it answers"}, every fifth hostile; ${MINUTES} minutes`,
);
await round({ echo: 3, referent: 6 }, { echo: nothingSeen(), referent: nothingSeen() });
print("minute   good  p50 ms  p99 ms | echo p50 ms  p99 ms | heap MB  resident MB");
let errors = 0;
while (minutes() < MINUTES) {
  const now = { echo: nothingSeen(), referent: nothingSeen() };
  await round(ROUND, now);
  for (const bot of ["echo", "referent"] as const) {
    seen[bot].good.push(...now[bot].good);
    seen[bot].whileReading.push(...now[bot].whileReading);
    seen[bot].documents += now[bot].documents;
    for (const [asks, took] of now[bot].byAsked)
      seen[bot].byAsked.set(asks, [...(seen[bot].byAsked.get(asks) ?? []), ...took]);
    for (const [status, times] of now[bot].statuses)
      seen[bot].statuses.set(status, (seen[bot].statuses.get(status) ?? 0) + times);
  }
  const measured = await referent.measure();
  errors = measured.errors;
  heaps.push({ at: minutes(), value: measured.heap / MB });
  const [own, bare] = [[...now.referent.good, ...now.referent.whileReading], now.echo.good];
  print(
    [
      minutes().toFixed(1).padStart(6),
      String(own.length).padStart(7),
      ...[percentile(own, 0.5), percentile(own, 0.99)].map((one) => one.toFixed(1).padStart(8)),
      " |",
      ...[percentile(bare, 0.5), percentile(bare, 0.99)].map((one, at) => one.toFixed(1).padStart(at === 0 ? 12 : 8)),
      " |",
      (measured.heap / MB).toFixed(1).padStart(8),
      (measured.resident / MB).toFixed(0).padStart(13),
    ].join(""),
  );
}
await referent.end();
await echo.end();
connector.close();
await issuer.close();
await rm(data, { recursive: true, force: true });

const own = seen.referent;
const bare = percentile(seen.echo.good, 0.99);
const ratio = percentile([...own.good, ...own.whileReading], 0.99) / bare;
const reading = percentile(own.whileReading, 0.99) / bare;
const settled = heaps.slice(Math.floor(heaps.length * SETTLING));
const rise = settled.length < 3 ? 0 : slope(settled);
const told5xx = [...own.statuses].reduce((sum, [status, times]) => sum + (/ 5\d\d$/.test(status) ? times : 0), 0);
const unanswered = [...own.statuses].reduce(
  (sum, [status, times]) => sum + (/^(?:good|document) (?!200$)/.test(status) ? times : 0),
  0,
);
print(
  `answered while a document was read: ${own.whileReading.length}, p50 ${percentile(own.whileReading, 0.5).toFixed(1)} ms, ` +
    `p99 ${percentile(own.whileReading, 0.99).toFixed(1)} ms`,
);
print(
  `Referent answered: ${[...own.statuses]
    .toSorted()
    .map(([status, times]) => `${status}: ${times}`)
    .join(", ")}`,
);
print(
  `echo answered: ${[...seen.echo.statuses]
    .toSorted()
    .map(([status, times]) => `${status}: ${times}`)
    .join(", ")}`,
);
for (const [asks, took] of [...own.byAsked].toSorted(([, a], [, b]) => percentile(b, 0.99) - percentile(a, 0.99)))
  print(
    `${percentile(took, 0.5).toFixed(0).padStart(6)} ms, p99 ${percentile(took, 0.99).toFixed(0).padStart(6)} ms: ${asks}`,
  );
const holds =
  told5xx === 0 &&
  unanswered === 0 &&
  errors === 0 &&
  rise < MOST_SLOPE &&
  ratio <= MOST_RATIO &&
  reading <= MOST_RATIO;
print(
  `soak: ${holds ? "holds" : "DOES NOT HOLD"}; 5xx ${told5xx}, good ones not answered ${unanswered}, errors logged ${errors}, ` +
    `documents ${own.documents}, heap ${rise >= 0 ? "+" : ""}${rise.toFixed(2)} MB/min (under ${MOST_SLOPE}), ` +
    `p99 ${ratio.toFixed(2)} of the echo's, ${reading.toFixed(2)} while a document is read (at most ${MOST_RATIO})`,
);
process.exitCode = holds ? 0 : 1;
