import { z } from "zod";
import type { Press } from "../../cards/card.ts";
import { attendanceOf, cancelAttendance, standsInFor } from "../../domain/attendance.ts";
import type { Cancellation } from "../../domain/attendanceRecord.ts";
import { withPerson } from "../../domain/committee.ts";
import type { Decision, Refusal } from "../../domain/decision.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { isExpected, isSecretariat, type Person } from "../../domain/person.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { changeMeeting } from "../changing.ts";
import { committeeFeature, found, refusal, unfound, type Answer, type Context, type Found } from "../feature.ts";
import { again, undoButton } from "../button.ts";
import { findMeeting, MeetingsRef } from "../meetingReference.ts";
import { findPerson, findSpokenFor, intoRecord, isStranger, PersonRef } from "../personReference.ts";
import { listedInMinutes } from "../listedInMinutes.ts";
import { announceSubstitute, tellOfAbsence } from "./announce.ts";
import { answerFor } from "./answerSubstitute.ts";
import { followAnswer } from "./follow.ts";
import { notedCard } from "./notedCard.ts";
import { perhapsMinuted } from "./perhapsMinuted.ts";
import { answersForSubstitute } from "./standing.ts";
import { answerOfSomebody } from "./waiting.ts";

export const CancelParameters = z.object({
  person: PersonRef.optional(),
  substitute: PersonRef.optional(),
  meeting: MeetingsRef.optional(),
  /** Who takes their item, in their words: for the secretariat. */
  note: z.string().optional(),
});

/**
 * The one who writes, or whom the secretariat names, does not come, and the substitute who is named is asked. Of somebody who
 * only stands in for another it is their no to that. Refused once the meeting is over or off.
 */
export const cancel = committeeFeature({
  name: "cancel",
  audience: "everybody",
  parameters: CancelParameters,
  async run(context, parameters) {
    const { me, now } = context;
    const note = parameters.note === undefined ? undefined : excerpt(parameters.note, LONGEST_NOTE);
    const asked = again("cancel", parameters);
    const ofSomebody = await answerOfSomebody(context, { ...parameters, accepts: false });
    if (ofSomebody) return ofSomebody;
    const minuted = parameters.person === undefined ? null : await perhapsMinuted(context, parameters.meeting, asked);
    if (minuted) return minuted;
    const meeting = await findMeeting(context, parameters.meeting, asked);
    if (!meeting.ok) return meeting.answer;
    const person = await findAbsent(context, parameters.person, {
      asked: (chosen) => asked({ person: chosen }),
      decide: (stranger) => cancelAttendance(meeting.value, { actor: me, person: stranger, substitute: null, at: now }),
    });
    if (!person.ok) return person.answer;
    const decide = (current: Meeting, chosen: Person | null) =>
      cancelAttendance(current, { actor: me, person: person.value, substitute: chosen, at: now });
    const substitute = await findSubstitute(context, parameters.substitute, {
      asked: (chosen) => asked({ substitute: chosen }),
      decide: (stranger) => decide(meeting.value, stranger),
    });
    if (!substitute.ok) return substitute.answer;
    const standsIn = isExpected(person.value) ? undefined : standsInFor(meeting.value, person.value.id);
    if (standsIn && standsIn.substitute?.state !== "declined" && !substitute.value)
      return answerFor(context, {
        meeting: meeting.value.id,
        absent: standsIn.person,
        substitute: person.value.id,
        accepts: false,
      });
    const changed = await changeMeeting(context, meeting.value.id, (current) => decide(current, substitute.value));
    if (changed.ok) return noted(context, changed.value, person.value, { substitute: substitute.value, note });
    const entry = attendanceOf(meeting.value, person.value.id);
    const isNew = entry?.state !== "cancelled";
    if (!isNew && note !== undefined && changed.reason?.kind === "alreadyCancelled")
      return onlyNoted(context, meeting.value, { entry, note, answer: changed.answer });
    if (!isNew || !changed.reason || !CANNOT_STAND_IN.has(changed.reason.kind)) return changed.answer;
    const alone = await changeMeeting(context, meeting.value.id, (current) => decide(current, null));
    if (!alone.ok) return alone.answer;
    return noted(context, alone.value, person.value, { substitute: null, refused: changed.answer.text, note });
  },
});

/** In characters. */
const LONGEST_NOTE = 200;

/** Whoever stays away does so all the same. */
const CANNOT_STAND_IN: ReadonlySet<Refusal["kind"]> = new Set(["substituteTaken", "substituteNotComing"]);

interface Choosing {
  asked: (chosen: PersonRef) => Press;
  /** Whether the meeting takes it of somebody whom the record does not have yet. */
  decide: (stranger: Person) => Decision<Meeting>;
}

/** The one who writes, somebody of the record, or whom the secretariat names in full as some minutes do. */
async function findAbsent(
  context: Context,
  person: PersonRef | undefined,
  { asked, decide }: Choosing,
): Promise<Found<Person>> {
  if (person === undefined) return found(context.me);
  const mayKnow = typeof person === "string" && isSecretariat(context.me) && isStranger(context, person);
  const listed = mayKnow ? await listedInMinutes(context, person) : null;
  return listed ? takenIn(context, listed, decide) : findSpokenFor(context, person, (chosen) => asked(chosen));
}

/** Somebody of the record; a full name that nobody there has is somebody from outside and becomes one of it. */
async function findSubstitute(
  context: Context,
  substitute: PersonRef | undefined,
  { asked, decide }: Choosing,
): Promise<Found<Person | null>> {
  if (substitute === undefined) return found(null);
  if (typeof substitute !== "string" || !isStranger(context, substitute)) return findPerson(context, substitute, asked);
  return takenIn(context, { name: substitute }, decide);
}

/**
 * Asked before anything is written: nobody is taken in for a cancellation that the meeting then refuses. Taken in
 * first all the same: what a meeting says is of people that there are, wherever it is broken off.
 */
async function takenIn(
  context: Context,
  outsider: Parameters<typeof withPerson>[1],
  decide: Choosing["decide"],
): Promise<Found<Person>> {
  const may = decide(withPerson(context.committee, outsider).person);
  if (!may.ok) return unfound(refusal(context, may.refusal));
  return intoRecord(context, outsider);
}

async function noted(
  context: Context,
  { before, after }: { before: Meeting; after: Meeting },
  person: Person,
  { substitute, refused, note }: { substitute: Person | null; refused?: string; note: string | undefined },
): Promise<Answer> {
  const { me, say } = context;
  const followed = await followAnswer(context, "cancel", { before, after }, person.id, note);
  if (followed?.entry.state !== "cancelled") return { text: say.general.outdatedButton };
  for (const absent of followed.lost)
    await announceSubstitute(context, after, { absent, substitute: person.id, accepted: false });
  const toAsk = substitute?.account === null && isSecretariat(me);
  const asked = toAsk ? answersForSubstitute(context, after, person.id, substitute) : [];
  return notedCard(context, after, [person], {
    late: followed.entry.late,
    instead: substitute ? [substituteLine(context, substitute)] : refused === undefined ? [] : [refused],
    more: note === undefined || isSecretariat(me) ? [] : [say.attendance.notePassedOn(note)],
    buttons: [...asked, undoButton(context, followed.change)],
  });
}

/** Away already: what else they say is passed on all the same. */
async function onlyNoted(
  context: Context,
  meeting: Meeting,
  { entry, note, answer }: { entry: Cancellation; note: string; answer: Answer },
): Promise<Answer> {
  await tellOfAbsence(context, meeting, entry, note);
  return isSecretariat(context.me) ? answer : { text: `${answer.text} ${context.say.attendance.notePassedOn(note)}` };
}

function substituteLine({ me, say }: Context, { account, name }: Person): string {
  const { substituteAsked, substituteWithoutAccount, substituteToAsk } = say.attendance;
  if (account !== null) return substituteAsked(name);
  return isSecretariat(me) ? substituteToAsk(name) : substituteWithoutAccount(name);
}
