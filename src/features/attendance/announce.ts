import { attendanceOf, cancellations } from "../../domain/attendance.ts";
import { substituteIn, type Attendance, type Cancellation } from "../../domain/attendanceRecord.ts";
import { personById } from "../../domain/committee.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { Notice } from "../../domain/notice.ts";
import type { Person, PersonId } from "../../domain/person.ts";
import { refreshAgenda } from "../posts.ts";
import type { Context } from "../feature.ts";
import { otherSecretariat } from "../personReference.ts";

interface AttendanceChange {
  person: PersonId;
  before: Attendance | null;
  after: Attendance | null;
  /** What else whoever cancelled wants the secretariat to know. */
  note?: string | undefined;
}

/** Tells those whom a change of attendance concerns, and keeps the posted agenda card true. */
export async function announceAttendance(context: Context, meeting: Meeting, change: AttendanceChange): Promise<void> {
  const { person, before, after, note } = change;
  const wasAway = before?.state === "cancelled";
  const isAway = after?.state === "cancelled";
  const released = substituteIn(before);
  const asked = substituteIn(after);
  const isOther = asked?.person !== released?.person;
  if (before?.state !== after?.state || (isAway && isOther))
    await tellThemselves(context, meeting, { person, away: isAway });
  // Another substitute is news as well: the secretariat counts with the one it was told of.
  if (isAway && (!wasAway || isOther)) await tellOfAbsence(context, meeting, after, note);
  if (!isAway && wasAway)
    await tellSecretariat(context, [person], { kind: "comingAfterAll", meeting: meeting.id, person });
  if (released && released.state !== "declined" && isOther)
    await context.notify(
      { kind: "person", person: released.person },
      { kind: "substituteReleased", meeting: meeting.id, absent: person, substitute: released.person },
    );
  if (asked?.state === "asked" && isOther) await ask(context, meeting, person, asked.person);
  await refreshAgenda(context, meeting);
}

/** `note` said again of the same cancellation, also by whoever was interrupted, is told once. */
export async function tellOfAbsence(
  context: Context,
  { id: meeting }: Meeting,
  { person, late, at }: Cancellation,
  note: string | undefined,
): Promise<void> {
  const options = note === undefined ? {} : { once: at };
  await tellSecretariat(context, [person], { kind: "cancelled", meeting, person, late, note }, options);
}

/** The same of several in one message, of whom none has named a substitute: whoever hears of it hears it once. */
export async function announceTogether(
  context: Context,
  meeting: Meeting,
  { people, away, late }: { people: readonly PersonId[]; away: boolean; late: boolean },
): Promise<void> {
  for (const person of people) await tellThemselves(context, meeting, { person, away });
  const notice: Notice = { kind: "saidOfSeveral", meeting: meeting.id, people: [...people], away, late };
  await tellSecretariat(context, people, notice);
  await refreshAgenda(context, meeting);
}

/** What somebody else has said of them, where they can be written to. */
async function tellThemselves(
  context: Context,
  meeting: Meeting,
  { person, away }: { person: PersonId; away: boolean },
): Promise<void> {
  if (person === context.me.id || !canBeWrittenTo(context, person)) return;
  const notice = { kind: "spokenFor", meeting: meeting.id, person, by: context.me.id, away } as const;
  await context.notify({ kind: "person", person }, notice);
}

/** The meeting stands again as it did: those who had been asked to come for others and have not answered are asked anew. */
export async function askAgain(context: Context, meeting: Meeting): Promise<void> {
  for (const { person, substitute } of cancellations(meeting))
    if (substitute?.state === "asked") await ask(context, meeting, person, substitute.person);
}

/** Whoever cannot be written to is asked by the secretariat, which has the buttons for the answer. */
async function ask(context: Context, { id: meeting }: Meeting, absent: PersonId, substitute: PersonId): Promise<void> {
  if (canBeWrittenTo(context, substitute))
    await context.notify(
      { kind: "person", person: substitute },
      { kind: "substituteAsked", meeting, absent, substitute },
    );
}

/** Tells the one who is away, the substitute and the secretariat of a yes or no, but not the one who gave it. */
export async function announceSubstitute(
  context: Context,
  meeting: Meeting,
  { absent, substitute, accepted }: { absent: PersonId; substitute: PersonId; accepted: boolean },
): Promise<void> {
  const told = concernedBy(context, absent, substitute);
  if (substitute !== context.me.id && canBeWrittenTo(context, substitute)) told.add(substitute);
  for (const person of told)
    await context.notify(
      { kind: "person", person },
      { kind: "substituteAnswered", meeting: meeting.id, absent, substitute, accepted },
    );
  await refreshAgenda(context, meeting);
}

/** Tells the same people that the answer no longer counts, and asks the substitute anew: the card is its answer by now. */
export async function announceOpenAgain(
  context: Context,
  meeting: Meeting,
  { absent, substitute }: { absent: PersonId; substitute: PersonId },
): Promise<void> {
  const about = { meeting: meeting.id, absent, substitute };
  const told = concernedBy(context, absent, substitute);
  const asks = canBeWrittenTo(context, substitute);
  for (const person of asks ? told : told.add(context.me.id))
    await context.notify({ kind: "person", person }, { kind: "substituteOpen", ...about });
  if (asks) await context.notify({ kind: "person", person: substitute }, { kind: "substituteAsked", ...about });
  await refreshAgenda(context, meeting);
}

function concernedBy(context: Context, absent: PersonId, substitute: PersonId): Set<PersonId> {
  const told = new Set([absent, ...otherSecretariat(context).map(({ id }) => id)]);
  told.delete(context.me.id);
  told.delete(substitute);
  return told;
}

/** Those who were to come for others and now cannot come themselves. */
export function standInsLost(before: Meeting, after: Meeting, substitute: PersonId): PersonId[] {
  return cancellations(after)
    .filter((entry) => entry.substitute?.person === substitute && entry.substitute.state === "declined")
    .map(({ person }) => person)
    .filter((absent) => substituteIn(attendanceOf(before, absent))?.state !== "declined");
}

export const canBeWrittenTo = (context: Context, person: PersonId): boolean =>
  substituting(context, person).account !== null;

/** Somebody whom the committee does not have any more cannot be written to either. */
export const substituting = ({ committee }: Context, id: PersonId): Pick<Person, "id" | "account"> =>
  personById(committee, id) ?? { id, account: null };

/** All of it but those whom it is about, who are told of it as such. */
async function tellSecretariat(
  context: Context,
  about: readonly PersonId[],
  notice: Notice,
  options: { once?: string } = {},
): Promise<void> {
  for (const { id: person } of otherSecretariat(context))
    if (!about.includes(person)) await context.notify({ kind: "person", person }, notice, options);
}
