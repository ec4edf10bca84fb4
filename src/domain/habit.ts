import type { Meeting, Schedule } from "./meeting.ts";

export type Habit = Omit<Schedule, "date">;
type Said = { [Part in keyof Habit]?: Habit[Part] | undefined };

/**
 * When and where a committee usually meets, from its meetings, the latest first: the hours of most of them, so that an
 * extraordinary one is no habit; a place only where the latest two of those agree on it, since many committees meet in
 * turns. null: it has never met.
 */
export function habitOf(latest: readonly Meeting[]): Habit | null {
  const atHours = new Map<string, Meeting[]>();
  for (const meeting of latest.filter(({ status }) => status !== "calledOff")) {
    const hours = `${meeting.start}-${meeting.end}`;
    atHours.set(hours, [...(atHours.get(hours) ?? []), meeting]);
  }
  // Of hours that are as usual, the latest: the sort keeps the order.
  const [usual = []] = [...atHours.values()].sort((a, b) => b.length - a.length);
  const [last, before] = usual;
  return last ? { start: last.start, end: last.end, place: last.place === before?.place ? last.place : null } : null;
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
