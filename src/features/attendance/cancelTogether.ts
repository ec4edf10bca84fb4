import { z } from "zod";
import { bold, cardMessage, line, warning } from "../../cards/card.ts";
import { attendanceOf, cancelTogether as decide, headcount } from "../../domain/attendance.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { isSecretariat, type Person } from "../../domain/person.ts";
import { again, undoButton } from "../button.ts";
import { changeMeeting } from "../changing.ts";
import { committeeFeature, found, type Answer, type Context, type Found } from "../feature.ts";
import { findMeeting, MeetingsRef } from "../meetingReference.ts";
import { findSpokenFor, isYou, PersonRef } from "../personReference.ts";
import { announceSubstitute, announceTogether, standInsLost } from "./announce.ts";
import { perhapsMinuted } from "./perhapsMinuted.ts";
import { presentedBy } from "./standing.ts";

export const CancelTogetherParameters = z.object({
  /** "me" is the one who writes. */
  people: z.array(PersonRef),
  meeting: MeetingsRef.optional(),
});
type CancelTogetherParameters = z.infer<typeof CancelTogetherParameters>;

/** "Afbud fra A, B og C": one answer with the figures as they are then, and one message to each who hears of it. */
export const cancelTogether = committeeFeature({
  name: "cancelTogether",
  audience: "everybody",
  parameters: CancelTogetherParameters,
  async run(context, parameters) {
    const { me, now } = context;
    const asked = again("cancelTogether", parameters);
    const minuted = await perhapsMinuted(context, parameters.meeting, asked);
    if (minuted) return minuted;
    const meeting = await findMeeting(context, parameters.meeting, asked);
    if (!meeting.ok) return meeting.answer;
    const people = whoAreMeant(context, parameters);
    if (!people.ok) return people.answer;
    const changed = await changeMeeting(context, meeting.value.id, (current) =>
      decide(current, { actor: me, people: people.value, at: now }),
    );
    if (!changed.ok && changed.reason?.kind !== "alreadyCancelled") return changed.answer;
    if (!changed.ok) return { text: people.value.map((person) => notNoted(context, meeting.value, person)).join(" ") };
    return noted(context, changed.value, people.value);
  },
});

/** Everybody, or the question or refusal that the first of them leads to. */
function whoAreMeant(context: Context, parameters: CancelTogetherParameters): Found<Person[]> {
  const people: Person[] = [];
  for (const [at, ref] of parameters.people.entries()) {
    const asked = (chosen: PersonRef) =>
      again("cancelTogether", parameters)({ people: parameters.people.map((one, i) => (i === at ? chosen : one)) });
    const person = findSpokenFor(context, ref, asked);
    if (!person.ok) return person;
    people.push(person.value);
  }
  return found(people);
}

async function noted(
  context: Context,
  { before, after }: { before: Meeting; after: Meeting },
  people: readonly Person[],
): Promise<Answer> {
  const { committee, me, say, today } = context;
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
  const when = say.dates.day(after.date, today);
  const names = say.general.and(answers.map(({ person }) => person.name));
  const isOwn = answers.every(({ person }) => isYou(context, person.id));
  const first = isOwn ? say.attendance.noted(when) : say.attendance.notedFor(names, when);
  const left = people.filter((person) => answers.every((one) => one.person !== person));
  const more = [
    ...(late ? [say.attendance.late] : []),
    ...answers.flatMap(({ person }) => {
      const numbers = presentedBy(after, [person.id]);
      const name = isYou(context, person.id) ? null : person.name;
      return numbers.length > 0 ? [say.attendance.toPresent(numbers, name, !isSecretariat(me))] : [];
    }),
    ...left.map((person) => notNoted(context, after, person)),
  ];
  const { quorate, votes, quorum } = headcount(committee, after);
  const danger = quorate || !isSecretariat(me) ? [] : [say.attendance.toSecretariat.notQuorate(votes, quorum)];
  return cardMessage(
    [first, ...more, ...danger].join(" "),
    [line(bold(first)), ...more.map((text) => line(text)), ...danger.map((text) => line(warning(text)))],
    [undoButton(context, change)],
  );
}

/** Why it stays as it was for one of them: it was so already, or another must say it. */
function notNoted({ committee, me, say }: Context, meeting: Meeting, { id }: Person): string {
  const isAway = attendanceOf(meeting, id)?.state === "cancelled";
  const mine = id === me.id ? me.id : null;
  return say.refusal(isAway ? { kind: "alreadyCancelled", person: id } : { kind: "secretariatOnly" }, committee, mine);
}
