import { bold, cardMessage, line, warning, type Button } from "../../cards/card.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { isSecretariat, type Person } from "../../domain/person.ts";
import { meetingSeen } from "../closed.ts";
import type { Answer, Context } from "../feature.ts";
import { isYou } from "../personReference.ts";
import { dangerTo, presentedBy } from "./standing.ts";

/** What was noted besides that they do not come. */
interface Noted {
  late: boolean;
  /** Who comes instead. */
  instead?: readonly string[];
  /** What else there is to say of it. */
  more: readonly string[];
  buttons: Button[];
}

/** For whoever has said that some people do not come: that it is noted, and what it means for the meeting. */
export function notedCard(
  context: Context,
  meeting: Meeting,
  people: readonly Person[],
  { late, instead = [], more, buttons }: Noted,
): Answer {
  const { me, say, today } = context;
  const { noted, notedFor, toPresent } = say.attendance;
  const when = say.dates.day(meeting.date, today);
  const isOwn = people.every(({ id }) => isYou(context, id));
  const first = isOwn ? noted(when) : notedFor(say.general.and(people.map(({ name }) => name)), when);
  const presents = people.flatMap(({ id, name }) => {
    const numbers = presentedBy(meetingSeen(meeting, context), [id]);
    return numbers.length > 0 ? [toPresent(numbers, isYou(context, id) ? null : name, !isSecretariat(me))] : [];
  });
  const lines = [...(late ? [say.attendance.late] : []), ...instead, ...presents, ...more];
  const danger = isSecretariat(me) ? dangerTo(context, meeting) : [];
  return cardMessage(
    [first, ...lines, ...danger].join(" "),
    [line(bold(first)), ...lines.map((text) => line(text)), ...danger.map((text) => line(warning(text)))],
    buttons,
  );
}
