import type { Attendance, Cancellation, Substitute } from "./attendanceRecord.ts";
import { localDate } from "./calendar.ts";
import { mayActFor, quorumOf, type Committee } from "./committee.ts";
import { accept, refuse, type Decision, type Refusal } from "./decision.ts";
import { stillOpen, type Meeting } from "./meeting.ts";
import { hasVote, isExpected, isSecretariat, type Person, type PersonId } from "./person.ts";
import type { Instant } from "./time.ts";

interface CancelCommand {
  actor: Person;
  person: Person;
  substitute: Person | null;
  at: Instant;
}

/** For oneself, or as the secretariat for somebody else. Cancelling again with another substitute changes the substitute. */
export function cancelAttendance(meeting: Meeting, command: CancelCommand): Decision<Meeting> {
  const { actor, person, substitute, at } = command;
  const may = mayActFor(actor, person);
  if (!may.ok) return may;
  const open = stillOpen(meeting, at);
  if (!open.ok) return open;
  if (substitute?.id === person.id) return refuse({ kind: "ownSubstitute" });
  const before = attendanceOf(meeting, person.id);
  if (before?.state === "cancelled" && (!substitute || before.substitute?.person === substitute.id))
    return refuse({ kind: "alreadyCancelled", person: person.id });
  const free = substitute ? mayComeFor(meeting, person.id, substitute.id) : open;
  if (!free.ok) return free;
  return accept(
    withAttendance(withoutStandIn(meeting, person.id), {
      person: person.id,
      state: "cancelled",
      at,
      by: actor.id,
      late: localDate(at) === meeting.date,
      substitute: substitute && { person: substitute.id, state: "asked" },
    }),
  );
}

interface CancelTogether {
  actor: Person;
  people: readonly Person[];
  at: Instant;
}

/** The same for several, each by themselves: the meeting as it is then, and why it stays as it was for the others. */
export function cancelEach(
  meeting: Meeting,
  { actor, people, at }: CancelTogether,
): { meeting: Meeting; refused: Refusal[] } {
  let noted = meeting;
  const refused: Refusal[] = [];
  for (const person of people) {
    const decided = cancelAttendance(noted, { actor, person, substitute: null, at });
    if (decided.ok) noted = decided.value;
    else refused.push(decided.refusal);
  }
  return { meeting: noted, refused };
}

/** The same as one change; refused where it is refused of everybody. */
export function cancelTogether(meeting: Meeting, command: CancelTogether): Decision<Meeting> {
  const { meeting: noted, refused } = cancelEach(meeting, command);
  const [first] = refused;
  return first && refused.length === command.people.length ? refuse(first) : accept(noted);
}

/** For oneself, or as the secretariat for somebody else; refused where they have said so, or the meeting is over or off. */
export function attend(meeting: Meeting, command: { actor: Person; person: Person; at: Instant }): Decision<Meeting> {
  const { actor, person, at } = command;
  const may = mayActFor(actor, person);
  if (!may.ok) return may;
  const open = stillOpen(meeting, at);
  if (!open.ok) return open;
  if (attendanceOf(meeting, person.id)?.state === "coming") return refuse({ kind: "alreadyComing", person: person.id });
  return accept(withAttendance(meeting, { person: person.id, state: "coming", at, by: actor.id }));
}

type Substituting = Pick<Person, "id" | "account">;

/** Who may pass on a substitute's answer: the secretariat, and of one who cannot be written to whoever they come for. */
export const maySpeakFor = (actor: Person, absent: PersonId, { account }: Substituting): boolean =>
  isSecretariat(actor) || (account === null && actor.id === absent);

/** The substitute's yes or no to the one they were asked to come for: their own, or as somebody has it from them. */
export function answerAsSubstitute(
  meeting: Meeting,
  command: { actor: Person; substitute: Substituting; absent: PersonId; accepts: boolean; at: Instant },
): Decision<Meeting> {
  const { actor, absent, accepts, at } = command;
  const { id: substitute } = command.substitute;
  if (actor.id !== substitute && !maySpeakFor(actor, absent, command.substitute))
    return refuse({ kind: "secretariatOnly" });
  const open = stillOpen(meeting, at);
  if (!open.ok) return open;
  const entry = attendanceOf(meeting, absent);
  if (entry?.state !== "cancelled" || entry.substitute?.person !== substitute)
    return refuse({ kind: "notAskedAsSubstitute", substitute });
  const free = accepts ? mayComeFor(meeting, absent, substitute) : open;
  if (!free.ok) return free;
  const state = accepts ? "accepted" : "declined";
  return accept(withAttendance(meeting, { ...entry, substitute: { person: substitute, state } }));
}

/** Who is away themselves comes for nobody, and who comes for somebody else already comes for nobody more. */
export function mayComeFor(meeting: Meeting, absent: PersonId, substitute: PersonId): Decision<Meeting> {
  if (attendanceOf(meeting, substitute)?.state === "cancelled")
    return refuse({ kind: "substituteNotComing", substitute });
  const taken = cancellations(meeting).find(
    (entry) => entry.person !== absent && comesFor(meeting, entry) === substitute,
  );
  return taken ? refuse({ kind: "substituteTaken", substitute, absent: taken.person }) : accept(meeting);
}

/** Who comes instead; null: nobody who has said so, or they are away themselves. */
export function comesFor(meeting: Meeting, { substitute }: Cancellation): PersonId | null {
  if (substitute?.state !== "accepted") return null;
  return attendanceOf(meeting, substitute.person)?.state === "cancelled" ? null : substitute.person;
}

/** What a substitute has said as it counts: who comes for somebody else comes for nobody more, without a word of it. */
export function answerOf(meeting: Meeting, { person, substitute }: Cancellation): Substitute["state"] | null {
  if (substitute?.state !== "asked") return substitute?.state ?? null;
  return mayComeFor(meeting, person, substitute.person).ok ? "asked" : "declined";
}

/** Those who wait for the answer of somebody who comes for another by now. */
export const waitingInVain = (meeting: Meeting, substitute: PersonId): PersonId[] =>
  cancellations(meeting)
    .filter((entry) => entry.substitute?.person === substitute && entry.substitute.state === "asked")
    .filter((entry) => answerOf(meeting, entry) === "declined")
    .map(({ person }) => person);

/** Whom somebody was asked to come for: one they have not answered first, one they said no to last. */
export function standsInFor(meeting: Meeting, person: PersonId): Cancellation | undefined {
  const asked = cancellations(meeting).filter(({ substitute }) => substitute?.person === person);
  const inState = (state: Substitute["state"]) => asked.find((entry) => answerOf(meeting, entry) === state);
  return inState("asked") ?? inState("accepted") ?? inState("declined");
}

/** Who cannot come themselves does not come for others either. */
function withoutStandIn(meeting: Meeting, person: PersonId): Meeting {
  const attendance = meeting.attendance.map((entry): Attendance =>
    entry.state === "cancelled" && entry.substitute?.person === person
      ? { ...entry, substitute: { person, state: "declined" } }
      : entry,
  );
  return { ...meeting, attendance };
}

export function attendanceOf(meeting: Meeting, person: PersonId): Attendance | undefined {
  return meeting.attendance.find((entry) => entry.person === person);
}

export function cancellations(meeting: Meeting): Cancellation[] {
  return meeting.attendance.filter((entry) => entry.state === "cancelled");
}

export function withAttendance(meeting: Meeting, entry: Attendance): Meeting {
  return { ...meeting, attendance: [...meeting.attendance.filter((one) => one.person !== entry.person), entry] };
}

export function withoutAttendance(meeting: Meeting, person: PersonId): Meeting {
  return { ...meeting, attendance: meeting.attendance.filter((one) => one.person !== person) };
}

interface Headcount {
  expected: number;
  coming: number;
  /** Of those who come: who is there only for somebody else. The others and the cancelled are all who are expected. */
  substitutes: number;
  cancelled: number;
  /** Those who come with a vote, of their own or of the one they come for. */
  votes: number;
  quorum: number;
  quorate: boolean;
}

/**
 * Everybody expected counts as coming until they cancel; a substitute counts once they have said yes. Nobody counts
 * or votes twice: a member who also comes for another holds one seat.
 */
export function headcount(committee: Committee, meeting: Meeting): Headcount {
  const expected = committee.people.filter(isExpected);
  const away = new Map(cancellations(meeting).map((entry) => [entry.person, entry]));
  const inSeat = ({ id }: Person): PersonId[] => {
    const entry = away.get(id);
    if (!entry) return [id];
    const instead = comesFor(meeting, entry);
    return instead === null ? [] : [instead];
  };
  const votes = new Set(expected.filter(hasVote).flatMap(inSeat)).size;
  const quorum = quorumOf(committee);
  const coming = new Set(expected.flatMap(inSeat)).size;
  const cancelled = expected.filter(({ id }) => away.has(id)).length;
  return {
    expected: expected.length,
    coming,
    substitutes: coming - (expected.length - cancelled),
    cancelled,
    votes,
    quorum,
    quorate: votes >= quorum,
  };
}
