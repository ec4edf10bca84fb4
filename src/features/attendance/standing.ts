import { line, subtle, warning, type Block, type Button } from "../../cards/card.ts";
import { attendanceOf, headcount } from "../../domain/attendance.ts";
import type { Committee } from "../../domain/committee.ts";
import { isUpcoming, type Meeting } from "../../domain/meeting.ts";
import { firstName, isExpected, shortName, type Person, type PersonId } from "../../domain/person.ts";
import type { Messages } from "../../language/messages.ts";
import { button, press } from "../button.ts";
import type { Context } from "../feature.ts";

/** "14 af 17 kommer, heraf 1 stedfortræder · 4 afbud · beslutningsdygtig"; what endangers the meeting stands out. */
export function headcountRuns(committee: Committee, meeting: Meeting, say: Messages) {
  const { coming, expected, substitutes, cancelled, votes, quorum, quorate } = headcount(committee, meeting);
  const counted = [
    say.attendance.headcount(coming, expected, substitutes),
    ...(cancelled > 0 ? [say.attendance.cancelledCount(cancelled)] : []),
  ].join(" · ");
  return quorate
    ? [subtle(`${counted} · ${say.attendance.quorate}`)]
    : [subtle(`${counted} · `), warning(say.attendance.notQuorate(votes, quorum))];
}

/** That the meeting can decide nothing, as it stands now; for the secretariat. */
export function dangerTo({ say, committee }: Pick<Context, "say" | "committee">, meeting: Meeting): string[] {
  const { quorate, votes, quorum } = headcount(committee, meeting);
  return quorate ? [] : [say.attendance.toSecretariat.notQuorate(votes, quorum)];
}

/** So many of those who do not come are named. */
const NAMED = 5;

/** "Afbud: Birthe, Charlotte og 3 til"; nothing where everybody comes. */
export function awayLine(committee: Committee, meeting: Meeting, say: Messages): Block[] {
  if (meeting.attendance.length === 0) return [];
  const away = committee.people.filter(
    (person) => isExpected(person) && attendanceOf(meeting, person.id)?.state === "cancelled",
  );
  const names = away.slice(0, NAMED).map((person) => shortName(person, committee.people));
  return names.length === 0 ? [] : [line(subtle(say.attendance.notComing(names, away.length - names.length)))];
}

interface Standing {
  isAway: boolean;
  day: string;
  /** Of whom it is; null: of the one who reads it. */
  name: string | null;
  /** Who said it, where that was somebody else. */
  by: string | null;
  /** How it is said that they stay away by what they said themselves. */
  ownAway: (name: string | null, day: string) => string;
}

/** Whether somebody comes, and where others have said it for the one who reads it, who. */
export function saidStanding({ say }: Pick<Context, "say">, { isAway, day, name, by, ownAway }: Standing): string {
  const { cancelledForYou, comingAgain, comingForYou } = say.attendance;
  if (by !== null && name === null) return (isAway ? cancelledForYou : comingForYou)(by, day);
  return (isAway ? ownAway : comingAgain)(name, day);
}

/** The numbers of the items that some people were to present. */
export const presentedBy = ({ items }: Meeting, people: readonly PersonId[]): number[] =>
  items
    .filter(({ presenters }) => presenters.some(({ person }) => person !== null && people.includes(person)))
    .map(({ number }) => number);

/**
 * Says that one comes, or that one cannot. It carries the day that stood beside it: pressed after the meeting was
 * moved, it asks whether the answer is for the new day.
 */
export function answerButton(
  scope: Pick<Context, "committee" | "say">,
  { id, date }: Meeting,
  verb: "attend" | "cancel",
): Button {
  const { comeButton, cancelButton } = scope.say.attendance;
  return button(scope, verb === "attend" ? comeButton : cancelButton, press(verb, { meeting: { id, on: date } }));
}

/** The button that changes one's own answer; none once the meeting is over. */
export function ownButtons(context: Context, meeting: Meeting): Button[] {
  if (!isUpcoming(meeting, context.now)) return [];
  const isAway = attendanceOf(meeting, context.me.id)?.state === "cancelled";
  return [answerButton(context, meeting, isAway ? "attend" : "cancel")];
}

/** Yes and no from a substitute who cannot be written to, as the secretariat gets it from them. */
export function answersForSubstitute(
  scope: Pick<Context, "committee" | "say">,
  meeting: Meeting,
  absent: PersonId,
  substitute: Person,
): Button[] {
  const { nameComesButton, nameCannotButton } = scope.say.attendance;
  const said = { meeting: meeting.id, absent, substitute: substitute.id };
  const answer = (title: string, accepts: boolean): Button =>
    button(scope, title, press("answerSubstitute", { ...said, accepts }));
  const name = firstName(substitute.name);
  return [answer(nameComesButton(name), true), answer(nameCannotButton(name), false)];
}
