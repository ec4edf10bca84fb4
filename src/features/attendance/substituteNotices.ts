import { bold, buttons, cardMessage, line, warning } from "../../cards/card.ts";
import { attendanceOf } from "../../domain/attendance.ts";
import { nameOf, personById } from "../../domain/committee.ts";
import { isSecretariat } from "../../domain/person.ts";
import type { Message } from "../../ports/messenger.ts";
import { button, press } from "../button.ts";
import { asksWhether, dayOf, onPlan, type NoticeRenderers } from "../notice.ts";
import { answersForSubstitute, dangerTo } from "./standing.ts";

type Kinds = "substituteAsked" | "substituteReleased" | "substituteAnswered" | "substituteOpen";

/** What those hear who are asked to come for others, and of them the others and the secretariat. */
export const substituteNotices: Pick<NoticeRenderers, Kinds> = {
  async substituteAsked(notice, scope) {
    const { say, committee } = scope;
    const meeting = await onPlan(scope, notice.meeting);
    const entry = meeting && attendanceOf(meeting, notice.absent);
    if (!meeting || entry?.state !== "cancelled" || entry.substitute?.person !== notice.substitute) return null;
    // Somebody has passed their answer on meanwhile.
    if (entry.substitute.state !== "asked") return null;
    const span = `${dayOf(scope, meeting)} ${say.dates.span(meeting.start, meeting.end)}`;
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
    return { text: say(nameOf(scope.committee, notice.absent), dayOf(scope, meeting)), asks: [] };
  },

  async substituteAnswered(notice, scope) {
    const meeting = await onPlan(scope, notice.meeting);
    if (!meeting) return null;
    const { say, recipient } = scope;
    const substitute = nameOf(scope.committee, notice.substitute);
    const day = dayOf(scope, meeting);
    if (recipient?.id === notice.substitute) {
      const { accepted, declined } = say.attendance.substituteNow;
      const said = notice.accepted ? accepted : declined;
      return { text: said(null, nameOf(scope.committee, notice.absent), day), asks: [] };
    }
    const { toAbsent, toSecretariat } = say.attendance;
    if (recipient?.id === notice.absent) return { text: toAbsent(substitute, notice.accepted, day) };
    const text = toSecretariat.answered(substitute, nameOf(scope.committee, notice.absent), notice.accepted, day);
    return withDanger(text, notice.accepted ? [] : dangerTo(scope, meeting));
  },

  async substituteOpen(notice, scope) {
    const meeting = await onPlan(scope, notice.meeting);
    const entry = meeting && attendanceOf(meeting, notice.absent);
    if (!meeting || entry?.state !== "cancelled") return null;
    if (entry.substitute?.person !== notice.substitute || entry.substitute.state !== "asked") return null;
    const { say, committee, recipient } = scope;
    const absent = recipient?.id === notice.absent ? null : nameOf(committee, notice.absent);
    const substitute = personById(committee, notice.substitute);
    const text = say.attendance.openAgain(substitute?.name ?? "", absent, dayOf(scope, meeting));
    const asks = substitute?.account === null && recipient !== null && isSecretariat(recipient);
    const answers = asks ? answersForSubstitute(scope, meeting, notice.absent, substitute) : [];
    const danger = recipient !== null && isSecretariat(recipient) ? dangerTo(scope, meeting) : [];
    return cardMessage([text, ...danger].join(" "), [
      line(bold(text)),
      ...danger.map((said) => line(warning(said))),
      ...(answers.length > 0 ? [buttons(...answers)] : []),
    ]);
  },
};

const withDanger = (text: string, danger: readonly string[]): Message =>
  danger.length === 0
    ? { text }
    : cardMessage([text, ...danger].join(" "), [line(bold(text)), ...danger.map((said) => line(warning(said)))]);
