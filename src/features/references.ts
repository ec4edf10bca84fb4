import { z } from "zod";
import { isSecretariat, type Person, type PersonId } from "../domain/person.ts";
import { personByAccount, personById } from "../domain/committee.ts";
import { nextMeeting, previousMeeting, isUpcoming, type Meeting } from "../domain/meeting.ts";
import { PlainDate, type DateRange } from "../domain/time.ts";
import { addDays } from "../domain/calendar.ts";
import { matchPeople, type NameMatch } from "../language/names.ts";
import { MeetingReference } from "../language/understanding.ts";
import { meetingKey } from "../ports/records.ts";
import type { Mention } from "../ports/turn.ts";
import { found, unfound, type Answer, type Context, type Found } from "./feature.ts";
import { question, type Option } from "./question.ts";

/** A name as written, or the person chosen with a button. */
export const PersonRef = z.union([z.string(), z.object({ id: z.string() })]);
export type PersonRef = z.infer<typeof PersonRef>;

/**
 * A day or "next" as written, or the meeting of a button; `on`: the day that stood beside the button; `noSuch`: a day
 * as written that the calendar does not have.
 */
export const MeetingRef = z.union([
  MeetingReference,
  z.object({ id: z.string(), on: PlainDate.optional() }),
  z.object({ noSuch: z.string() }),
]);
export type MeetingRef = z.infer<typeof MeetingRef>;

/** How an answer is asked for again with one parameter filled in. */
export interface Again {
  feature: string;
  parameters: Record<string, unknown>;
}

const ME = new Set(["jeg", "mig", "me", "i", "myself"]);

/** Who of the committee is meant. A real mention of somebody counts before any spelling. */
export function personMeant(context: Context, name: string): NameMatch<Person> {
  const { committee, me } = context;
  if (ME.has(name.trim().toLowerCase())) return { kind: "one", person: me };
  const mention = mentionOf(context, name);
  if (!mention) return matchPeople(name, committee.people);
  const person = personByAccount(committee, mention.account.id);
  if (person) return { kind: "one", person };
  // Whoever has an account of their own is not the one behind this one, however alike the names are.
  const withoutAccount = committee.people.filter(({ account }) => account === null);
  return matchPeople(name, withoutAccount);
}

/** Exactly one person, or the question that makes it one. */
export function findPerson(context: Context, ref: PersonRef, again: Again, parameter: string): Found<Person> {
  const { committee, say } = context;
  if (typeof ref !== "string") {
    const person = personById(committee, ref.id);
    return person ? found(person) : unfound({ text: say.general.outdatedButton });
  }
  const match = personMeant(context, ref);
  if (match.kind === "one") return found(match.person);
  if (match.kind === "none") return unfound({ text: say.general.unknownPerson(ref) });
  const options = match.people.map((person) => ({
    title: person.name,
    parameters: { [parameter]: { id: person.id } },
  }));
  return unfound(question(context, say.general.whichPerson(ref), again, options));
}

function mentionOf({ turn: { content } }: Context, name: string): Mention | undefined {
  if (content.kind !== "text") return undefined;
  return content.mentions.find((one) => one.text.trim().toLowerCase() === name.trim().toLowerCase());
}

/** The meeting that is meant; none said is the next one. Meetings are found by day, so a few are read, never all. */
export async function findMeeting(
  context: Context,
  ref: MeetingRef | undefined,
  again: Again,
): Promise<Found<Meeting>> {
  const { records, committee, say, now, today } = context;
  if (ref === undefined || ref === "next") {
    const upcoming = await upcomingMeetings(context);
    const meeting = nextMeeting(upcoming, now);
    return meeting ? found(meeting) : unfound({ text: noNextMeeting(context, upcoming) });
  }
  if (ref === "previous") {
    const meeting = previousMeeting(await recentMeetings(context), now);
    return meeting ? found(meeting) : unfound({ text: say.general.noPreviousMeeting });
  }
  if ("id" in ref) {
    const kept = await records.meetings.read(committee.id, meetingKey(ref.id));
    if (!kept) return unfound({ text: say.general.outdatedButton });
    const { on } = ref;
    return on === undefined || on === kept.value.date
      ? found(kept.value)
      : unfound(isMoved(context, kept.value, on, again));
  }
  const inRange = "noSuch" in ref ? [] : await meetingsWithin(context, ref);
  const only = inRange[0];
  if (only && inRange.length === 1) return found(only);
  if (inRange.length > 1) return unfound(whichMeeting(context, inRange, again));
  const others = (await upcomingMeetings(context)).filter((meeting) => isUpcoming(meeting, now)).slice(0, 3);
  const text =
    "noSuch" in ref ? say.general.noSuch.day(ref.noSuch) : say.general.noMeetingOn(say.dates.range(ref, today));
  return unfound(others.length === 0 ? { text } : whichMeeting(context, others, again, text));
}

function noNextMeeting({ say, today }: Context, upcoming: readonly Meeting[]): string {
  const off = upcoming.find((meeting) => meeting.status === "calledOff");
  return off ? say.general.nextCalledOff(say.dates.day(off.date, today)) : say.general.noNextMeeting;
}

/** Whoever answers for a day must not have answered for another. */
function isMoved(context: Context, { id, date }: Meeting, on: PlainDate, again: Again): Answer {
  const { say, today } = context;
  const day = say.dates.day(date, today);
  const text = say.general.meetingMoved(say.dates.day(on, today), day);
  return question(context, text, again, [
    { title: say.general.meetingMovedButton(day), parameters: { meeting: { id, on: date } } },
  ]);
}

function whichMeeting(context: Context, meetings: readonly Meeting[], again: Again, before?: string): Answer {
  const { say, today } = context;
  const isAlone = ({ date }: Meeting): boolean => meetings.filter((other) => other.date === date).length === 1;
  const options: Option[] = meetings.slice(0, 3).map((meeting) => {
    const day = say.dates.day(meeting.date, today);
    const title = isAlone(meeting) ? day : `${day} ${say.dates.clock(meeting.start)}`;
    return { title, parameters: { meeting: { id: meeting.id } } };
  });
  return question(context, before ? `${before} ${say.general.whichMeeting}` : say.general.whichMeeting, again, options);
}

/** From today on, in order; enough to find the next one among those called off. */
export async function upcomingMeetings({ records, committee, today }: Context): Promise<Meeting[]> {
  const kept = await records.meetings.list({ partition: committee.id, sortFrom: today, order: "ascending", limit: 10 });
  return kept.map(({ value }) => value);
}

/** Up to today, the latest first. */
export async function recentMeetings({ records, committee, today }: Context): Promise<Meeting[]> {
  const sortTo = addDays(today, 1);
  const kept = await records.meetings.list({ partition: committee.id, sortTo, order: "descending", limit: 10 });
  return kept.map(({ value }) => value);
}

/** Whenever they are, the latest first: enough to know the habit, the number, and who else meets at an hour. */
export async function latestMeetings({ records, committee }: Context): Promise<Meeting[]> {
  const kept = await records.meetings.list({ partition: committee.id, order: "descending", limit: 20 });
  return kept.map(({ value }) => value);
}

export async function meetingsWithin({ records, committee }: Context, range: DateRange): Promise<Meeting[]> {
  const kept = await records.meetings.list({
    partition: committee.id,
    sortFrom: range.from,
    sortTo: addDays(range.to, 1),
    order: "ascending",
    limit: 10,
  });
  return kept.map(({ value }) => value).filter((meeting) => meeting.date <= range.to);
}

/** Whether somebody is "you" in an answer: where others read along, people have names. */
export const isYou = ({ me, turn }: Context, person: PersonId): boolean =>
  person === me.id && turn.address.kind === "personal";

/** Everybody of the secretariat but the one who is acting. */
export const otherSecretariat = ({ committee, me }: Context): Person[] =>
  committee.people.filter((person) => isSecretariat(person) && person.id !== me.id);
