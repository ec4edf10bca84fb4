import { createApp } from "../../src/app.ts";
import { addDays, instantAt } from "../../src/domain/calendar.ts";
import type { Instant, PlainDate } from "../../src/domain/time.ts";
import { seedDemonstration } from "../../src/demonstration/seed.ts";
import { records as recordsOf } from "../../src/ports/records.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { setStage } from "../features/stage.ts";
import { channel } from "../features/vest.ts";
import { counting } from "./counting.ts";
import { unitsOf, type Step } from "./measure.ts";

const MINUTE = 60_000;
const MONDAY: PlainDate = "2026-11-30";

/** Modelled request units of what runs by the clock. */
export interface ClockCost {
  /** Of a bot in a minute in which no committee's time has come. */
  minute: number;
  /** Of each committee on a working day and on another one, with nothing that is new to be said. */
  workingDay: number;
  otherDay: number;
}

/** The demonstration's two committees over a week, minute by minute: what has been said once is not said again. */
export async function measureClock(): Promise<ClockCost> {
  const steps: Step[] = [];
  const { ports } = await setStage();
  const inner = memoryStore();
  let now: Instant = instantAt(MONDAY, "00:00");
  await seedDemonstration(recordsOf(inner), now, { channel, groupChat: channel });
  const store = counting(inner, steps);
  const app = createApp({ ...ports, store, clock: () => now });
  const COMMITTEES = 2;
  const spent = (): number => steps.splice(0).reduce((all, step) => all + unitsOf(step), 0);

  async function through(day: PlainDate): Promise<{ idle: number; all: number }> {
    let idle = Infinity;
    let all = 0;
    for (
      const end = instantAt(addDays(day, 1), "00:00");
      now < end;
      now = new Date(Date.parse(now) + MINUTE).toISOString()
    ) {
      await app.tick();
      await app.idle();
      const units = spent();
      idle = Math.min(idle, units);
      all += units;
    }
    return { idle, all };
  }

  await through(MONDAY);
  const working = await through(addDays(MONDAY, 1));
  await through(addDays(MONDAY, 2));
  await through(addDays(MONDAY, 3));
  await through(addDays(MONDAY, 4));
  const other = await through(addDays(MONDAY, 5));
  const own = ({ idle, all }: { idle: number; all: number }): number => (all - idle * 24 * 60) / COMMITTEES;
  return { minute: working.idle, workingDay: own(working), otherDay: own(other) };
}
