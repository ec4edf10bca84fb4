import type { Meeting, Schedule } from "./meeting.ts";

export type Habit = Omit<Schedule, "date">;
type Said = { [Part in keyof Habit]?: Habit[Part] | undefined };

/**
 * When and where a committee usually meets, from its meetings, the latest first: the hours of the latest; a place
 * only where the latest two agree on it, since many committees meet in turns. null: it has never met.
 */
export function habitOf(latest: readonly Meeting[]): Habit | null {
  const [last, before] = latest.filter((meeting) => meeting.status !== "calledOff");
  if (!last) return null;
  return { start: last.start, end: last.end, place: last.place === before?.place ? last.place : null };
}

/** What is said counts; what is not follows the habit. null: nobody has said when, and there is no habit. */
export function withHabit(said: Said, habit: Habit | null): Habit | null {
  const start = said.start ?? habit?.start;
  if (start === undefined) return null;
  const end = said.end ?? (start === habit?.start ? habit.end : null);
  return { start, end, place: said.place ?? habit?.place ?? null };
}

/** One more than the latest, where the meetings are numbered and this one comes after all of them. */
export function nextNumber(latest: readonly Meeting[], date: string): number | null {
  const [last] = latest.filter((meeting) => meeting.status !== "calledOff");
  return last && last.number !== null && last.date < date ? last.number + 1 : null;
}
