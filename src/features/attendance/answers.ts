import { cardMessage, line, title } from "../../cards/card.ts";
import { answerOf, attendanceOf } from "../../domain/attendance.ts";
import { substituteIn } from "../../domain/attendanceRecord.ts";
import { localDate } from "../../domain/calendar.ts";
import { nameOf } from "../../domain/committee.ts";
import { isUpcoming, type Meeting } from "../../domain/meeting.ts";
import { isExpected } from "../../domain/person.ts";
import type { Answer, Context } from "../feature.ts";
import { isYou } from "../personReference.ts";
import { answerButton, ownButtons, saidStanding } from "./standing.ts";

/** Whether the one who asks comes, who said so, and when; with the buttons that change it. */
export function ownAnswer(context: Context, meeting: Meeting): Answer {
  const { committee, me, now, say, today } = context;
  const entry = attendanceOf(meeting, me.id);
  const day = say.dates.day(meeting.date, today);
  const name = isYou(context, me.id) ? null : me.name;
  const { notedBy, ownAway, unanswered, substituteState } = say.attendance;
  const by = entry && entry.by !== me.id ? nameOf(committee, entry.by) : null;
  const first = entry
    ? saidStanding(context, { isAway: entry.state === "cancelled", day, name, by, ownAway })
    : unanswered(name, day);
  const substitute = substituteIn(entry);
  const answer = entry?.state === "cancelled" ? answerOf(meeting, entry) : null;
  const more = [
    ...(entry ? [notedBy(name === null ? null : by, say.dates.day(localDate(entry.at), today))] : []),
    ...(substitute && answer ? [`${substituteState[answer](nameOf(committee, substitute.person))}.`] : []),
  ];
  const isOpen = !entry && isUpcoming(meeting, now);
  const come = isOpen ? [answerButton(context, meeting, "attend")] : [];
  return cardMessage(
    [first, ...more].join(" "),
    [title(first), ...more.map((text) => line(text))],
    [...come, ...ownButtons(context, meeting)],
  );
}

/** Whoever is expected and has said nothing; they count as coming. */
export function unanswered(context: Context, meeting: Meeting): Answer {
  const { committee, say, today } = context;
  const day = say.dates.day(meeting.date, today);
  const names = committee.people
    .filter((person) => isExpected(person) && attendanceOf(meeting, person.id) === undefined)
    .map(({ name }) => name);
  if (names.length === 0) return { text: say.attendance.allAnswered(day) };
  const first = say.attendance.unansweredTitle(names.length, day);
  const listed = say.general.and(names);
  return cardMessage(`${first}\n${listed}`, [title(first), line(listed)]);
}
