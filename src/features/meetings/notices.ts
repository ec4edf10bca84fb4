import { bold, buttons, cardMessage, line, subtle, warning, type Block } from "../../cards/card.ts";
import type { Proposal } from "../../domain/agenda.ts";
import { isSameSchedule, isUpcoming, type Meeting } from "../../domain/meeting.ts";
import { waitingIn } from "../../domain/waitingProposals.ts";
import { isExpected } from "../../domain/person.ts";
import type { Message } from "../../ports/messenger.ts";
import { postKey } from "../../ports/records.ts";
import { answerButton } from "../attendance/standing.ts";
import { meetingOf, type NoticeRenderers, type NoticeScope } from "../notice.ts";
import { meetingsAhead } from "../meetingLists.ts";
import { scheduledPostKey } from "../posts.ts";
import { moveOf, whenOf } from "../../language/schedule.ts";

type Kinds = "meetingScheduled" | "meetingMoved" | "meetingCalledOff" | "meetingOnAgain" | "proposalWaits";

export const meetingNotices: Pick<NoticeRenderers, Kinds> = {
  async meetingScheduled(notice, scope) {
    const { say, today } = scope;
    const meeting = await meetingOf(scope, notice.meeting);
    if (meeting) {
      if (!isUpcoming(meeting, scope.now)) return null;
      const text = say.meetings.inChannel.scheduled(whenOf(meeting, say, today));
      const { place } = meeting;
      const body = [line(bold(text)), line(place ?? subtle(say.meetings.noPlace))];
      return said(scope, [text, place ?? say.meetings.noPlace], body, meeting);
    }
    // Taken back before anybody was told of it, or after: then the post is corrected.
    const post = await scope.records.posts.read(scope.committee.id, postKey(scheduledPostKey(notice.meeting)));
    return post && { text: say.meetings.inChannel.gone(say.dates.day(notice.date, today)) };
  },

  async meetingMoved(notice, scope) {
    const { say, today, recipient } = scope;
    const meeting = await meetingOf(scope, notice.meeting);
    if (!meeting || meeting.status === "calledOff" || !isSameSchedule(meeting, notice.to)) return null;
    const text = moveOf(notice.from, notice.to, say, today);
    const isOtherDay = notice.from.date !== notice.to.date;
    const isOutsider = recipient !== null && !isExpected(recipient);
    const lapsed = isOutsider ? say.meetings.substitutesLapsed : say.meetings.inChannel.answerAgain;
    const answers = notice.answersCount ? say.meetings.inChannel.answersCount : lapsed;
    const more = isOtherDay ? [...(meeting.place === null ? [] : [meeting.place]), answers] : [];
    return said(scope, [text, ...more], [line(bold(text)), ...more.map((one) => line(one))], meeting);
  },

  async meetingCalledOff(notice, scope) {
    const { say, today } = scope;
    const meeting = await meetingOf(scope, notice.meeting);
    if (meeting?.status !== "calledOff") return null;
    const text = say.meetings.inChannel.calledOff(whenOf(meeting, say, today));
    return said(scope, [text], [line({ ...warning(text), weight: "Bolder" })], null);
  },

  async proposalWaits({ proposal, others, calledOff, next: where }, scope) {
    const { say, today } = scope;
    const off = calledOff === undefined ? null : await meetingOf(scope, calledOff);
    if (calledOff !== undefined && off?.status !== "calledOff") return null;
    const ahead = where === undefined ? await meetingsAhead(scope) : [await meetingOf(scope, where)];
    const theirs = (meeting: Meeting): Proposal[] =>
      waitingIn(meeting).filter(({ id }) => id === proposal || others.includes(id));
    const next = ahead.find((one) => one !== null && theirs(one).length > 0) ?? null;
    const at = next ?? off;
    const subjects = at ? theirs(at).map(({ subject }) => subject) : [];
    if (subjects.length === 0) return null;
    const day = next && say.dates.day(next.date, today);
    const first = off ? `${say.meetings.calledOffNow(whenOf(off, say, today))} ` : "";
    return { text: `${first}${say.meetings.yourProposalsWait(subjects, day)}` };
  },

  async meetingOnAgain(notice, scope) {
    const { say, today } = scope;
    const meeting = await meetingOf(scope, notice.meeting);
    if (!meeting || !isUpcoming(meeting, scope.now)) return null;
    const text = say.meetings.inChannel.onAgain(whenOf(meeting, say, today));
    const { answersStand } = say.meetings.inChannel;
    return said(scope, [text, answersStand], [line(bold(text)), line(answersStand)], meeting);
  },
};

/**
 * In the channel everybody can answer; a single person is told which committee it is about. The text says all that the
 * card does: it is what the secretariat passes on to whoever cannot be written to.
 */
function said(scope: NoticeScope, lines: readonly string[], body: Block[], open: Meeting | null): Message {
  const { committee, recipient } = scope;
  const text = saidInOne(lines);
  if (recipient) return cardMessage(`${committee.name}: ${text}`, [line(subtle(committee.name)), ...body]);
  return cardMessage(text, [...body, ...(open ? [buttons(answerButton(scope, open, "cancel"))] : [])]);
}

/** One line after another, each with its full stop. */
const saidInOne = ([first = "", ...more]: readonly string[]): string =>
  more.reduce((text, next) => `${/[.?!]$/u.test(text) ? text : `${text}.`} ${next}`, first);
