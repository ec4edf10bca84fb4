import { addDays, instantAt, localDate, localTime } from "../../../src/domain/calendar.ts";
import { newMeeting } from "../../../src/domain/meeting.ts";
import type { Instant, PlainDate } from "../../../src/domain/time.ts";
import { setStage } from "../../features/stage.ts";
import { asta, committee } from "../../features/vest.ts";
import { seeded } from "../store/chance.ts";

/** What somebody was reminded of, and how much of it at once. */
interface Week {
  /** How often each reminder came, by whom it was for and its mark. */
  copies: ReadonlyMap<string, number>;
  /** The most that one person got in one run. */
  mostAtOnce: number;
  /** Before eight or after five by the clock that hangs there. */
  outsideHours: number;
}

export interface Clocked {
  undisturbed: number;
  /** With a clock that jumps an hour back and forth. */
  jumping: { twice: number; skipped: number };
  /** After 48 hours in which nothing ran: the most that one person got in the first run, and in the same days otherwise. */
  down: { twice: number; mostAtOnce: number; otherwise: number };
  /** In the weeks in which summer time begins and ends. */
  changes: { twice: number; skipped: number; outsideHours: number };
}

const STEP = 20 * 60_000;
const HOUR = 3_600_000;

const later = (at: Instant, milliseconds: number): Instant => new Date(Date.parse(at) + milliseconds).toISOString();

/** A committee that meets on a Thursday, with a task of that week, from ten days before it until three days after. */
async function live(meeting: PlainDate, ticks: (from: Instant, to: Instant) => Instant[]): Promise<Week> {
  const schedule = { date: meeting, start: "14:00", end: "16:00", place: null };
  const stage = await setStage({ meetings: [newMeeting({ id: "m9", committee: committee.id }, schedule, 9)] });
  const first = addDays(meeting, -10);
  stage.at(first, "07:00");
  const due = Number(addDays(meeting, -1).slice(8));
  await stage.say(asta, `Maria laver et overblik inden den ${due}/${Number(addDays(meeting, -1).slice(5, 7))}`);
  const copies = new Map<string, number>();
  let mostAtOnce = 0;
  let outsideHours = 0;
  for (const at of ticks(instantAt(first, "07:30"), instantAt(addDays(meeting, 3), "18:00"))) {
    stage.at(localDate(at), localTime(at));
    const before = stage.sent.length;
    await stage.tick();
    const atOnce = new Map<string, number>();
    for (const { to, message } of stage.sent.slice(before)) {
      const mark = /Ref\. ([0-9a-f]{4})/u.exec(JSON.stringify(message))?.[1];
      if (mark === undefined) continue;
      copies.set(`${to} ${mark}`, (copies.get(`${to} ${mark}`) ?? 0) + 1);
      atOnce.set(to, (atOnce.get(to) ?? 0) + 1);
      if (localTime(at) < "08:00" || localTime(at) >= "17:00") outsideHours++;
    }
    mostAtOnce = Math.max(mostAtOnce, ...atOnce.values());
  }
  return { copies, mostAtOnce, outsideHours };
}

const steadily = (from: Instant, to: Instant): Instant[] => {
  const all: Instant[] = [];
  for (let at = from; at < to; at = later(at, STEP)) all.push(at);
  return all;
};

const twiceIn = ({ copies }: Week): number => [...copies.values()].filter((times) => times > 1).length;
const missing = (expected: Week, found: Week): number =>
  [...expected.copies.keys()].filter((one) => !found.copies.has(one)).length;

/** Plain weeks, and those in which the clocks are changed: each meets on the Thursday after. */
const PLAIN: PlainDate = "2026-11-19";
const CHANGES: readonly PlainDate[] = ["2026-10-29", "2027-04-08"];

export async function runByClocks(seed: number): Promise<Clocked> {
  const random = seeded(seed);
  const plain = await live(PLAIN, steadily);
  const jumping = await live(PLAIN, (from, to) => {
    // Set wrong on half of all days, from some hour on until the next morning.
    const wrong = steadily(from, to).map((at) => ({ at, day: at.slice(0, 10) }));
    const by = new Map(wrong.map(({ day }) => [day, random() < 0.5 ? 0 : random() < 0.5 ? -HOUR : HOUR]));
    return wrong.map(({ at, day }) => (at.slice(11, 13) >= "10" ? later(at, by.get(day) ?? 0) : at));
  });
  // Two days before the meeting is the busiest of all.
  const silence = { from: instantAt(addDays(PLAIN, -7), "07:45"), to: instantAt(addDays(PLAIN, -5), "07:45") };
  const down = await live(PLAIN, (from, to) => steadily(from, to).filter((at) => at < silence.from || at > silence.to));
  const changed = await Promise.all(CHANGES.map((meeting) => live(meeting, steadily)));
  const sum = (of: (week: Week) => number): number => changed.reduce((all, week) => all + of(week), 0);
  return {
    undisturbed: plain.copies.size,
    jumping: { twice: twiceIn(jumping), skipped: missing(plain, jumping) },
    down: { twice: twiceIn(down), mostAtOnce: down.mostAtOnce, otherwise: plain.mostAtOnce },
    changes: {
      twice: sum(twiceIn),
      skipped: sum(({ copies }) => Math.max(0, plain.copies.size - copies.size)),
      outsideHours: sum(({ outsideHours }) => outsideHours),
    },
  };
}
