import type { Mention } from "../mentions.ts";
import { unmask, type Message } from "../message.ts";
import { daysMeant, hasOtherBounds, isPast, meetingOf, severalMeetings } from "../slots/meeting.ts";
import { firstMatch } from "../pattern.ts";
import { attendanceOf, isOfTheirs, othersFirst, perhapsNamed, somebodyElse } from "../slots/people.ts";
import { reasonIn } from "../slots/reason.ts";
import { slotWordsOf } from "../slots/slotWords.ts";
import { said, type Build, type Built } from "./build.ts";

export const cancel: Build = (message, { loose, declined }) => {
  const { person, substitute, unexplained, others, note } = attendanceOf(message, "cancel");
  const other =
    perhapsNamed(message) ??
    (person === undefined && substitute === undefined ? (somebodyElse(message) ?? othersIn(message)) : undefined);
  // Of several who are away one has a substitute: whose it is, nobody can tell.
  const isMixed = others !== undefined && substitute !== undefined;
  const slots = said({
    // "Jeg kan ikke komme i stedet for Lars" is about the sender.
    person: declined === undefined ? (other ?? person?.name ?? others) : undefined,
    substitute: isMixed ? undefined : substitute?.name,
    meeting: severalMeetings(message) ?? meetingOf(message),
    reason: note === undefined ? reasonIn(message) : undefined,
    note: note ?? toldIn(message),
  });
  if (person?.ambiguous === true || substitute?.ambiguous === true || other || isElsewhere(person))
    return { slots, doubt: "name" };
  const puzzling = unexplained || loose !== undefined || declined !== undefined || isOfTheirs(message);
  return { slots, ...doubtOf(message, puzzling) };
};

/** What others are to be told, in so many words: "sig at jeg er syg". That somebody does not come they hear anyway. */
function toldIn(message: Message): string | undefined {
  const { passOn, absence } = slotWordsOf(message.language);
  const told = firstMatch(passOn, message.masked)?.groups.told?.trim();
  return told === undefined || firstMatch(absence, told) !== null ? undefined : unmask(message, told);
}

export const attend: Build = (message, { instead, loose }) => {
  // Whoever comes for somebody comes; for whom is known from the cancellation.
  if (instead !== undefined)
    return { slots: said({ meeting: meetingOf(message) }), ...doubtOf(message, loose !== undefined) };
  const { person, substitute, unexplained, others } = attendanceOf(message, "attend");
  const other =
    perhapsNamed(message) ?? (person === undefined ? (somebodyElse(message) ?? othersIn(message)) : undefined);
  const meeting = severalMeetings(message) ?? meetingOf(message);
  const slots = said({ person: other ?? person?.name ?? others, meeting });
  if (person?.ambiguous === true || other || isElsewhere(person)) return { slots, doubt: "name" };
  return { slots, ...doubtOf(message, unexplained || substitute !== undefined || isOfTheirs(message)) };
};

/** "Formanden for patientforeningen": of something, and perhaps nobody here. */
const isElsewhere = (who: Mention | undefined): boolean => who?.kind === "body" && /\s(?:for|of)\s/u.test(who.name);

/** As they were written. */
function othersIn(message: Message): string | undefined {
  const who = othersFirst(message);
  return who && unmask(message, who);
}

/** Two days are two meetings, or one of them is no meeting at all; of a day that is over it is told who was there. */
function doubtOf(message: Message, puzzling: boolean): Pick<Built, "doubt"> {
  const days = daysMeant(message);
  const isOver = days.length > 0 && isPast(meetingOf(message), message);
  const isBounded = days.length === message.dates.length && hasOtherBounds(message);
  const isAfterAnother = message.dates.some(({ afterwards }) => afterwards);
  const isUnread = days.length === 0 && firstMatch(slotWordsOf(message.language).unreadDay, message.masked) !== null;
  if (puzzling || days.length > 1 || isBounded || isOver || isUnread || isAfterAnother) return { doubt: "intent" };
  return severalMeetings(message) ? { doubt: "meeting" } : {};
}

export const listCancellations: Build = (message, { own, unanswered }) => ({
  slots: said({
    meeting: meetingOf(message),
    own: own === undefined ? undefined : true,
    unanswered: unanswered === undefined ? undefined : true,
  }),
});
