import { z } from "zod";
import { attendanceOf, cancelEach, cancelTogether as decide } from "../../domain/attendance.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { Person } from "../../domain/person.ts";
import { again, button, press, undoButton } from "../button.ts";
import { changeMeeting } from "../changing.ts";
import { committeeFeature, found, refusal, type Answer, type Context, type Found } from "../feature.ts";
import { findMeeting, MeetingsRef } from "../meetingReference.ts";
import { asked, each, someOf } from "../question.ts";
import { findSpokenFor, PersonRef } from "../personReference.ts";
import { announceSubstitute, announceTogether, standInsLost } from "./announce.ts";
import { notedCard } from "./notedCard.ts";
import { perhapsMinuted } from "./perhapsMinuted.ts";

export const CancelTogetherParameters = z.object({
  /** "me" is the one who writes. */
  people: z.array(PersonRef),
  meeting: MeetingsRef.optional(),
  /** Who comes for one of them: for whom is asked. */
  standIn: z.string().optional(),
});
type CancelTogetherParameters = z.infer<typeof CancelTogetherParameters>;

/** "Afbud fra A, B og C": one answer with the figures as they are then, and one message to each who hears of it. */
export const cancelTogether = committeeFeature({
  name: "cancelTogether",
  audience: "everybody",
  parameters: CancelTogetherParameters,
  async run(context, parameters) {
    const asked = again("cancelTogether", parameters);
    const minuted = await perhapsMinuted(context, parameters.meeting, asked);
    if (minuted) return minuted;
    const meeting = await findMeeting(context, parameters.meeting, asked);
    if (!meeting.ok) return meeting.answer;
    const people = whoAreMeant(context, parameters);
    if (!people.ok) return people.answer;
    const command = { actor: context.me, people: people.value, at: context.now };
    const changed = await changeMeeting(context, meeting.value.id, (current) => decide(current, command));
    const { refused } = cancelEach(changed.ok ? changed.value.before : meeting.value, command);
    const left = [...new Set(refused.map((reason) => refusal(context, reason).text))];
    if (changed.ok) return noted(context, changed.value, { ...parameters, people: people.value, left });
    return changed.reason && left.length > 0 ? { ...changed.answer, text: left.join(" ") } : changed.answer;
  },
});

/** Everybody, once, or the question or refusal that the first of them leads to. */
function whoAreMeant(context: Context, parameters: CancelTogetherParameters): Found<Person[]> {
  const people: Person[] = [];
  for (const [at, ref] of parameters.people.entries()) {
    const asked = (chosen: PersonRef) =>
      again("cancelTogether", parameters)({ people: parameters.people.map((one, i) => (i === at ? chosen : one)) });
    const person = findSpokenFor(context, ref, asked);
    if (!person.ok) return person;
    if (people.every(({ id }) => id !== person.value.id)) people.push(person.value);
  }
  return found(people);
}

async function noted(
  context: Context,
  { before, after }: { before: Meeting; after: Meeting },
  { people, left, standIn }: { people: readonly Person[]; left: readonly string[]; standIn?: string | undefined },
): Promise<Answer> {
  const answers = people.flatMap((person) => {
    const was = attendanceOf(before, person.id) ?? null;
    const entry = attendanceOf(after, person.id);
    return entry?.state === "cancelled" && was?.state !== "cancelled"
      ? [{ person, was, entry, lost: standInsLost(before, after, person.id) }]
      : [];
  });
  const change = await context.logChange("cancelTogether", {
    kind: "attendances",
    meeting: after.id,
    answers: answers.map(({ person, was, entry, lost }) => ({ person: person.id, before: was, after: entry, lost })),
  });
  const late = answers.some(({ entry }) => entry.late);
  await announceTogether(context, after, { people: answers.map(({ person }) => person.id), away: true, late });
  for (const { person, lost } of answers)
    for (const absent of lost)
      await announceSubstitute(context, after, { absent, substitute: person.id, accepted: false });
  const away = answers.map(({ person }) => person);
  const undo = undoButton(context, change);
  const forWhom = standIn === undefined ? null : someOf(away);
  if (standIn === undefined || !forWhom) return notedCard(context, after, away, { late, more: left, buttons: [undo] });
  const question = context.say.attendance.forWhom(standIn);
  const asks = asked(
    context,
    each(forWhom, ({ id, name }) =>
      button(context, name, press("cancel", { person: { id }, meeting: { id: after.id }, substitute: standIn })),
    ),
  );
  const shown = [...asks.slice(0, MOST_SHOWN), undo];
  return { ...notedCard(context, after, away, { late, more: [...left, question], buttons: shown }), asks, question };
}

/** With the undo three buttons are in sight. */
const MOST_SHOWN = 2;
