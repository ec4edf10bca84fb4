import { z } from "zod";
import { attend as decide, attendanceOf, standsInFor } from "../../domain/attendance.ts";
import { bold, cardMessage, line } from "../../cards/card.ts";
import { isExpected } from "../../domain/person.ts";
import { changeMeeting } from "../changing.ts";
import { committeeFeature, found } from "../feature.ts";
import { again, undoButton } from "../button.ts";
import { findMeeting, MeetingsRef } from "../meetingReference.ts";
import { findSpokenFor, isYou, PersonRef } from "../personReference.ts";
import { answerFor } from "./answerSubstitute.ts";
import { followAnswer } from "./follow.ts";
import { perhapsAfterAll } from "./perhapsAfterAll.ts";
import { answerOfSomebody } from "./waiting.ts";

export const AttendParameters = z.object({ person: PersonRef.optional(), meeting: MeetingsRef.optional() });

/** Somebody comes, after all or to begin with; of whoever is only asked to stand in for another it is their yes to that. */
export const attend = committeeFeature({
  name: "attend",
  audience: "everybody",
  parameters: AttendParameters,
  async run(context, parameters) {
    const { me, now, say, today } = context;
    const asked = again("attend", parameters);
    const ofSomebody = await answerOfSomebody(context, { ...parameters, accepts: true });
    if (ofSomebody) return ofSomebody;
    const meeting = await findMeeting(context, parameters.meeting, asked);
    if (!meeting.ok) {
      const isOwn = parameters.person === undefined;
      return (isOwn && (await perhapsAfterAll(context, parameters.meeting, meeting.answer))) || meeting.answer;
    }
    const who =
      parameters.person === undefined
        ? found(me)
        : findSpokenFor(context, parameters.person, (person) => asked({ person }));
    if (!who.ok) return who.answer;
    const person = who.value;
    const isAway = attendanceOf(meeting.value, person.id)?.state === "cancelled";
    const standsIn = isExpected(person) || isAway ? undefined : standsInFor(meeting.value, person.id);
    if (standsIn)
      return answerFor(context, {
        meeting: meeting.value.id,
        absent: standsIn.person,
        substitute: person.id,
        accepts: true,
      });
    const changed = await changeMeeting(context, meeting.value.id, (current) =>
      decide(current, { actor: me, person, at: now }),
    );
    if (!changed.ok) return changed.answer;
    const followed = await followAnswer(context, "attend", changed.value, person.id);
    if (!followed) return { text: say.general.outdatedButton };
    const when = say.dates.day(changed.value.after.date, today);
    const afterAll = followed.was?.state === "cancelled";
    const text = isYou(context, person.id)
      ? (afterAll ? say.attendance.comingAfterAll : say.attendance.coming)(when)
      : (afterAll ? say.attendance.comingAfterAllFor : say.attendance.comingFor)(person.name, when);
    return cardMessage(text, [line(bold(text))], [undoButton(context, followed.change)]);
  },
});
