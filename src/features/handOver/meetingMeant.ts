import type { DraftMeeting, DraftWarning } from "../../domain/draft.ts";
import { habitOf, nextNumber } from "../../domain/habit.ts";
import { byStart, isUpcoming, type Meeting } from "../../domain/meeting.ts";
import type { Reading } from "../../domain/reading.ts";
import type { PlainDate } from "../../domain/time.ts";
import type { Context } from "../feature.ts";
import { latestMeetings, meetingsWithin, recentMeetings, upcomingMeetings } from "../meetingLists.ts";

export interface MeetingMeant {
  /** null: not certain; the secretariat is asked. */
  meeting: DraftMeeting;
  warnings: DraftWarning[];
}

/**
 * Which meeting a document belongs to: by its date; else by its number; else the only one it can be: for minutes the
 * one held without minutes so far, for an agenda the next one. A date without a meeting makes one on publishing.
 */
export async function meetingMeant(context: Context, reading: Reading): Promise<MeetingMeant> {
  const { date, number } = reading.meeting;
  if (date !== null) return meetingOn(context, date, reading.kind, reading.meeting);
  const recent = await recentMeetings(context);
  const nearby = [
    ...recent,
    ...(await upcomingMeetings(context)).filter(({ id }) => !recent.some((one) => one.id === id)),
  ];
  const possible = expected(context, reading.kind, nearby).filter((meeting) => comesBefore(meeting, reading));
  const numbered = possible.filter((meeting) => number !== null && meeting.number === number);
  if (numbered.length > 0) return { meeting: only(numbered), warnings: [] };
  const byCalendar = (reading.kind === "agenda" ? possible.slice(0, 1) : possible).filter(
    (meeting) => number === null || meeting.number === null,
  );
  const meeting = only(byCalendar);
  return { meeting, warnings: meeting ? [{ kind: "dateMissing" }] : [] };
}

/** What a document says of its meeting besides the date. */
type Said = Pick<Reading["meeting"], "number" | "start" | "end" | "place">;

/** The meeting of that day, or a new one; none where an agenda does not say when a new one begins and no habit does. */
export async function meetingOn(
  context: Context,
  date: PlainDate,
  kind: Reading["kind"],
  { number, start, end, place }: Said,
): Promise<MeetingMeant> {
  const thatDay = (await meetingsWithin(context, { from: date, to: date })).filter(isOn);
  if (thatDay.length === 1) return { meeting: only(thatDay), warnings: [] };
  if (thatDay.length > 1) return { meeting: only(thatDay.filter((one) => one.number === number)), warnings: [] };
  if (start !== null) return { meeting: { kind: "new", schedule: { date, start, end, place }, number }, warnings: [] };
  const latest = await latestMeetings(context);
  const habit = habitOf(latest);
  if (habit === null && kind === "agenda") return { meeting: null, warnings: [] };
  // When a meeting began that is over matters to nobody any more.
  const { start: usual = "00:00", end: until = null } = habit ?? {};
  const schedule = { date, start: usual, end: end ?? until, place: place ?? habit?.place ?? null };
  return {
    meeting: { kind: "new", schedule, number: number ?? nextNumber(latest, date) },
    warnings: [{ kind: "startMissing" }],
  };
}

/**
 * The meetings that a document without a date can be about, in order: still to come, or held and without minutes.
 * What is out already is not replaced on the strength of a number.
 */
function expected({ now }: Context, kind: Reading["kind"], meetings: readonly Meeting[]): Meeting[] {
  return meetings
    .filter((meeting) =>
      kind === "agenda"
        ? isUpcoming(meeting, now)
        : isOn(meeting) && meeting.status !== "minutesPublished" && !isUpcoming(meeting, now),
    )
    .sort(byStart);
}

/** What minutes look ahead to lies after their meeting; else they are of an earlier one. */
function comesBefore({ date }: Meeting, { items, nextMeeting: next, kind }: Reading): boolean {
  const ahead = [next.date, ...items.flatMap(({ followUps }) => followUps.map(({ when }) => when?.to ?? null))];
  return kind === "agenda" || ahead.every((day) => day === null || day >= date);
}

const only = (meetings: readonly Meeting[]): DraftMeeting => {
  const [one, ...others] = meetings;
  return one && others.length === 0 ? { kind: "known", id: one.id } : null;
};

const isOn = (meeting: Meeting): boolean => meeting.status !== "calledOff";
