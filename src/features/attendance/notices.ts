import { bold, buttons, cardMessage, line, warning } from "../../cards/card.ts";
import { attendanceOf, headcount } from "../../domain/attendance.ts";
import type { Substitute } from "../../domain/attendanceRecord.ts";
import { nameOf, personById } from "../../domain/committee.ts";
import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import { isSecretariat } from "../../domain/person.ts";
import { button, press } from "../button.ts";
import { asksWhether, meetingOf, type NoticeRenderers, type NoticeScope } from "../notice.ts";
import { answersForSubstitute } from "./standing.ts";

type Kinds =
  "cancelled" | "comingAfterAll" | "substituteAsked" | "substituteReleased" | "substituteAnswered" | "substituteOpen";

export const attendanceNotices: Pick<NoticeRenderers, Kinds> = {
  async cancelled(notice, scope) {
    const meeting = await onPlan(scope, notice.meeting);
    const entry = meeting && attendanceOf(meeting, notice.person);
    if (!meeting || entry?.state !== "cancelled") return null;
    const { say, committee } = scope;
    const name = nameOf(scope.committee, notice.person);
    const first = say.attendance.toSecretariat.cancelled(name, when(scope, meeting), notice.late);
    const items = meeting.items.filter((item) => item.presenters.some(({ person }) => person === notice.person));
    const { quorate, votes, quorum } = headcount(committee, meeting);
    const more = [
      ...(entry.substitute ? [substituteLine(scope, entry.substitute)] : []),
      ...(items.length > 0 ? [say.attendance.toSecretariat.presents(items.map(({ number }) => number))] : []),
    ];
    const danger = quorate ? [] : [say.attendance.toSecretariat.notQuorate(votes, quorum)];
    const toAsk = entry.substitute?.state === "asked" ? personById(committee, entry.substitute.person) : undefined;
    const answers = toAsk?.account === null ? answersForSubstitute(scope, meeting, notice.person, toAsk) : [];
    return cardMessage([first, ...more, ...danger].join(" "), [
      line(bold(first)),
      ...more.map((text) => line(text)),
      ...danger.map((text) => line(warning(text))),
      ...(answers.length > 0 ? [buttons(...answers)] : []),
    ]);
  },

  async comingAfterAll(notice, scope) {
    const meeting = await onPlan(scope, notice.meeting);
    if (!meeting || attendanceOf(meeting, notice.person)?.state === "cancelled") return null;
    return {
      text: scope.say.attendance.toSecretariat.comingAfterAll(
        nameOf(scope.committee, notice.person),
        when(scope, meeting),
      ),
    };
  },

  async substituteAsked(notice, scope) {
    const { say, committee } = scope;
    const meeting = await onPlan(scope, notice.meeting);
    const entry = meeting && attendanceOf(meeting, notice.absent);
    if (!meeting || entry?.state !== "cancelled" || entry.substitute?.person !== notice.substitute) return null;
    const span = `${when(scope, meeting)} ${say.dates.span(meeting.start, meeting.end)}`;
    const text = say.attendance.toSubstitute.question(nameOf(scope.committee, notice.absent), committee.name, span);
    const place = meeting.place === null ? [] : [meeting.place];
    const answer = (label: string, accepts: boolean) =>
      button(scope, label, press("answerSubstitute", { meeting: meeting.id, absent: notice.absent, accepts }));
    const yes = answer(say.attendance.comeButton, true);
    const no = answer(say.attendance.cannotComeButton, false);
    const body = [line(bold(text)), ...place.map((where) => line(where)), buttons(yes, no)];
    const card = cardMessage([text, ...place].join(" "), body);
    return { ...card, asks: asksWhether(yes, no) };
  },

  async substituteReleased(notice, scope) {
    const meeting = await onPlan(scope, notice.meeting);
    if (!meeting) return null;
    const entry = attendanceOf(meeting, notice.absent);
    if (entry?.state === "cancelled" && entry.substitute?.person === notice.substitute) return null;
    const { released, replaced, notNeeded } = scope.say.attendance.toSubstitute;
    const isAway = entry?.state === "cancelled";
    const say = !isAway ? released : entry.substitute ? replaced : notNeeded;
    return { text: say(nameOf(scope.committee, notice.absent), when(scope, meeting)), asks: [] };
  },

  async substituteAnswered(notice, scope) {
    const meeting = await onPlan(scope, notice.meeting);
    if (!meeting) return null;
    const { say, recipient } = scope;
    const substitute = nameOf(scope.committee, notice.substitute);
    const day = when(scope, meeting);
    return {
      text:
        recipient?.id === notice.absent
          ? say.attendance.toAbsent(substitute, notice.accepted, day)
          : say.attendance.toSecretariat.answered(
              substitute,
              nameOf(scope.committee, notice.absent),
              notice.accepted,
              day,
            ),
    };
  },

  async substituteOpen(notice, scope) {
    const meeting = await onPlan(scope, notice.meeting);
    const entry = meeting && attendanceOf(meeting, notice.absent);
    if (!meeting || entry?.state !== "cancelled") return null;
    if (entry.substitute?.person !== notice.substitute || entry.substitute.state !== "asked") return null;
    const { say, committee, recipient } = scope;
    const absent = recipient?.id === notice.absent ? null : nameOf(committee, notice.absent);
    const substitute = personById(committee, notice.substitute);
    const text = say.attendance.openAgain(substitute?.name ?? "", absent, when(scope, meeting));
    const asks = substitute?.account === null && recipient !== null && isSecretariat(recipient);
    const answers = asks ? answersForSubstitute(scope, meeting, notice.absent, substitute) : [];
    return cardMessage(text, [line(bold(text)), ...(answers.length > 0 ? [buttons(...answers)] : [])]);
  },
};

function substituteLine({ committee, say }: NoticeScope, { person: id, state }: Substitute): string {
  const person = personById(committee, id);
  const name = person?.name ?? "";
  if (state === "asked" && person?.account === null) return say.attendance.toSecretariat.substituteToAsk(name);
  return say.attendance.toSecretariat.substitute[state](name);
}

/** null: nobody comes to it any more. */
async function onPlan(scope: NoticeScope, id: MeetingId): Promise<Meeting | null> {
  const meeting = await meetingOf(scope, id);
  return meeting?.status === "calledOff" ? null : meeting;
}

const when = ({ say, today }: NoticeScope, meeting: Meeting): string => say.dates.day(meeting.date, today);
