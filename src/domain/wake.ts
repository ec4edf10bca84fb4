import { z } from "zod";
import { addDays, instantAt, localDate } from "./calendar.ts";
import { CommitteeId } from "./committee.ts";
import { Instant, type ClockTime, type PlainDate } from "./time.ts";
import { isWorkingDay } from "./workingTime.ts";

/**
 * That a committee is to be looked at, at some time, by whoever runs by the clock. All of one slot lie together, so that
 * what is due now is found without going over the committees.
 */
export const Wake = z.object({
  committee: CommitteeId,
  slot: Instant,
  /** Within the slot; later where one of several bots is at it: until then it is left to that one. */
  at: Instant,
  /** One of several bots is at it. */
  isClaimed: z.literal(true).optional(),
  /** When another bot wants it to be looked at again, after whoever is at it: their look may be over already. */
  again: Instant.optional(),
});
export type Wake = z.infer<typeof Wake>;

/** In milliseconds. A slot begins at each full ten minutes. */
const SLOT = 10 * 60_000;
const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

export const slotOf = (at: Instant): Instant => instantOf(Math.floor(Date.parse(at) / SLOT) * SLOT);

export const wakeAt = (committee: CommitteeId, at: Instant): Wake => ({ committee, slot: slotOf(at), at });

/** Of an instant, and the one before it, in which something may have been left. */
export const slotsAround = (now: Instant): Instant[] => [instantOf(Date.parse(now) - SLOT), now].map(slotOf);

/** So long may pass between two looks at the clock before what was due in between has to be looked for elsewhere. In milliseconds. */
export const LONGEST_GAP = SLOT;

/**
 * When each committee is looked at in any case, by its own clock: reminders are due from the opening of a working day, and
 * later on for what else the day may bring.
 */
const WORKING_DAY: readonly ClockTime[] = ["08:00", "10:00", "12:00", "14:00", "16:00"];
const OTHER_DAY: readonly ClockTime[] = ["08:00"];
/** Seconds over which the committees are spread, so that not all of them have their turn in the same minute. */
const SPREAD = 300;

/** The first round after `now`. */
export function nextRound(committee: CommitteeId, now: Instant): Instant {
  const later = ownSeconds(committee) * 1_000;
  const today = localDate(now);
  // Clocks are put forward and back by night: no day is without a round.
  const rounds = [today, addDays(today, 1)]
    .flatMap((day) => roundsOf(day))
    .map((at) => instantOf(Date.parse(at) + later));
  return rounds.find((at) => at > now) ?? instantOf(Date.parse(now) + SLOT);
}

const roundsOf = (day: PlainDate): Instant[] =>
  (isWorkingDay(day) ? WORKING_DAY : OTHER_DAY).map((time) => instantAt(day, time));

const ownSeconds = (committee: CommitteeId): number =>
  Array.from(committee).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % SPREAD, 0);
