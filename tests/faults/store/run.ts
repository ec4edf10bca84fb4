import { meetInBadWeather, type Met } from "./meeting.ts";
import { writeInBadWeather, type Written } from "./writes.ts";

// `npm run faults:store`: what becomes of writes while one request of four to Cosmos DB is spoilt. Ends with 0 only where
// nothing that was acknowledged is missing, nothing is there twice, everything that was refused goes well later, and
// nobody of those who write at once waits longer than five seconds to be told.

const WRITERS = 100;
const WRITES = 2_000;
const AT_ONCE = 40;
/** In milliseconds, from outside the bots' processes. What a busy machine keeps a timer waiting is measured and allowed. */
const TOLD_WITHIN = 5_000;
const seed = Number(process.env["FAULTS_SEED"] ?? 20_261_203);

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;

const sayMet = (met: Met): void => {
  print(
    `${met.said} people write to two bots (two processes) about one meeting at once: half cancel, half edit the agenda`,
  );
  print(
    `  acknowledged ${met.acknowledged}, refused ${met.refused} (of these not stored when said again: ${met.refusedForGood})`,
  );
  print(`  lost ${met.lost}, doubled ${met.doubled}`);
  const { acknowledged, refused } = met.slowest;
  print(`  slowest answer ${seconds(acknowledged)}, slowest refusal ${seconds(refused)}`);
  print(`  no more than ${seconds(TOLD_WITHIN)}, and what a timer of this machine was late: ${seconds(met.late)}`);
  print(`  spoilt: ${met.weather}; ${seconds(met.milliseconds)} in all`);
};

const sayWritten = (written: Written): void => {
  print(`${WRITES} writes by two clients, ${AT_ONCE} at once, half of them on ten documents that all write`);
  print(
    `  acknowledged ${written.acknowledged}, refused ${written.refused} (of these there all the same: ${written.thereAllTheSame})`,
  );
  print(`  lost ${written.lost}, doubled ${written.doubled}`);
  print(`  spoilt: ${written.weather}; ${seconds(written.milliseconds)} in all`);
};

const met = await meetInBadWeather({ writers: WRITERS, seed });
sayMet(met);
const written = await writeInBadWeather({ writes: WRITES, atOnce: AT_ONCE, seed });
sayWritten(written);

const lost = met.lost + written.lost;
const doubled = met.doubled + written.doubled;
const slowest = Math.max(met.slowest.acknowledged, met.slowest.refused);
const holds =
  lost === 0 &&
  doubled === 0 &&
  met.refusedForGood === 0 &&
  slowest <= TOLD_WITHIN + met.late &&
  met.acknowledged + met.refused === WRITERS &&
  written.acknowledged + written.refused === WRITES;
const acknowledged = met.acknowledged + written.acknowledged;
const refused = met.refused + written.refused;
print(
  `faults:store ${holds ? "holds" : "FAILS"}: acknowledged ${acknowledged}, refused ${refused}, lost ${lost}, doubled ${doubled}, told within ${seconds(slowest)} (seed ${seed})`,
);
process.exitCode = holds ? 0 : 1;
