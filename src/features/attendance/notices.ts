import { bold, buttons, cardMessage, line, warning } from "../../cards/card.ts";
import { attendanceOf, headcount } from "../../domain/attendance.ts";
import { substituteIn, type Attendance, type Substitute } from "../../domain/attendanceRecord.ts";
import { nameOf, personById } from "../../domain/committee.ts";
import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import { isSecretariat, type PersonId } from "../../domain/person.ts";
import { button, press } from "../button.ts";
import { asksWhether, meetingOf, type NoticeRenderers, type NoticeScope } from "../notice.ts";
import { answerButton, answersForSubstitute, presentedBy } from "./standing.ts";

type Kinds =
  | "cancelled"
  | "saidOfSeveral"
  | "comingAfterAll"
  | "spokenFor"
  | "substituteAsked"
  | "substituteReleased"
  | "substituteAnswered"
  | "substituteOpen";

export const attendanceNotices: Pick<NoticeRenderers, Kinds> = {
  async cancelled(notice, scope) {
    const meeting = await onPlan(scope, notice.meeting);
    const entry = meeting && attendanceOf(meeting, notice.person);
    if (!meeting || entry?.state !== "cancelled") return null;
    const { say, committee } = scope;
    const name = nameOf(scope.committee, notice.person);
    const first = say.attendance.toSecretariat.cancelled(name, when(scope, meeting), notice.late);
    const numbers = presentedBy(meeting, [notice.person]);
    const more = [
      ...(entry.substitute ? [substituteLine(scope, entry.substitute)] : []),
      ...(numbers.length > 0 ? [say.attendance.toSecretariat.presents(numbers)] : []),
      ...(notice.note === undefined ? [] : [say.attendance.toSecretariat.note(notice.note)]),
    ];
    const danger = dangerTo(scope, meeting);
    const toAsk = entry.substitute?.state === "asked" ? personById(committee, entry.substitute.person) : undefined;
    const answers = toAsk?.account === null ? answersForSubstitute(scope, meeting, notice.person, toAsk) : [];
    return cardMessage([first, ...more, ...danger].join(" "), [
      line(bold(first)),
      ...more.map((text) => line(text)),
      ...danger.map((text) => line(warning(text))),
      ...(answers.length > 0 ? [buttons(...answers)] : []),
    ]);
  },

  async saidOfSeveral(notice, scope) {
    const meeting = await onPlan(scope, notice.meeting);
    const isSo = (id: PersonId): boolean =>
      meeting !== null && (attendanceOf(meeting, id)?.state === "cancelled") === notice.away;
    const people = notice.people.filter(isSo);
    if (!meeting || people.length === 0) return null;
    const { say, committee } = scope;
    const names = say.general.and(people.map((id) => nameOf(committee, id)));
    const { cancelled, comingAfterAll, allComingAfterAll } = say.attendance.toSecretariat;
    if (!notice.away)
      return { text: (people.length > 1 ? allComingAfterAll : comingAfterAll)(names, when(scope, meeting)) };
    const first = cancelled(names, when(scope, meeting), notice.late);
    const numbers = presentedBy(meeting, people);
    const more = numbers.length > 0 ? [say.attendance.toSecretariat.presents(numbers)] : [];
    const danger = dangerTo(scope, meeting);
    return cardMessage([first, ...more, ...danger].join(" "), [
      line(bold(first)),
      ...more.map((text) => line(text)),
      ...danger.map((text) => line(warning(text))),
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

  async spokenFor(notice, scope) {
    const meeting = await onPlan(scope, notice.meeting);
    const entry = meeting && attendanceOf(meeting, notice.person);
    if (!meeting || (entry?.state === "cancelled") !== notice.away) return null;
    const { committee, say } = scope;
    const first = saidForYou(scope, entry, { by: nameOf(committee, notice.by), day: when(scope, meeting) });
    const substitute = substituteIn(entry);
    const isNamedOnly = substitute?.state === "asked" && personById(committee, substitute.person)?.account === null;
    const more = !substitute
      ? []
      : isNamedOnly
        ? [say.attendance.substituteWithoutAccount(nameOf(committee, substitute.person))]
        : [substituteLine(scope, substitute)];
    return cardMessage(
      [first, ...more].join(" "),
      [line(bold(first)), ...more.map((text) => line(text))],
      [answerButton(scope, meeting, notice.away ? "attend" : "cancel")],
    );
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
    // Who has said no before is nobody who was asked instead.
    const isReplaced = isAway && entry.substitute !== null && entry.substitute.state !== "declined";
    const say = !isAway ? released : isReplaced ? replaced : notNeeded;
    return { text: say(nameOf(scope.committee, notice.absent), when(scope, meeting)), asks: [] };
  },

  async substituteAnswered(notice, scope) {
    const meeting = await onPlan(scope, notice.meeting);
    if (!meeting) return null;
    const { say, recipient } = scope;
    const substitute = nameOf(scope.committee, notice.substitute);
    const day = when(scope, meeting);
    if (recipient?.id === notice.substitute) {
      const { accepted, declined } = say.attendance.substituteNow;
      const said = notice.accepted ? accepted : declined;
      return { text: said(null, nameOf(scope.committee, notice.absent), day), asks: [] };
    }
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

/** That the meeting can decide nothing, as it stands now. */
function dangerTo({ say, committee }: NoticeScope, meeting: Meeting): string[] {
  const { quorate, votes, quorum } = headcount(committee, meeting);
  return quorate ? [] : [say.attendance.toSecretariat.notQuorate(votes, quorum)];
}

/** What somebody else has said of one, or what stands again since they took it back. */
function saidForYou(
  { say }: NoticeScope,
  entry: Attendance | null | undefined,
  { by, day }: { by: string; day: string },
): string {
  const { awayAgain, cancelledForYou, comingAgain, comingForYou } = say.attendance;
  const isOwn = !entry || entry.by === entry.person;
  if (entry?.state === "cancelled") return isOwn ? awayAgain(null, day) : cancelledForYou(by, day);
  return isOwn ? comingAgain(null, day) : comingForYou(by, day);
}

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
