import { bold, buttons, cardMessage, line, warning } from "../../cards/card.ts";
import { attendanceOf } from "../../domain/attendance.ts";
import { substituteIn, type Substitute } from "../../domain/attendanceRecord.ts";
import { nameOf, personById } from "../../domain/committee.ts";
import type { PersonId } from "../../domain/person.ts";
import { meetingSeen } from "../closed.ts";
import { dayOf, onPlan, type NoticeRenderers, type NoticeScope } from "../notice.ts";
import { answerButton, answersForSubstitute, dangerTo, presentedBy, saidStanding } from "./standing.ts";

type Kinds = "cancelled" | "saidOfSeveral" | "comingAfterAll" | "spokenFor";

export const attendanceNotices: Pick<NoticeRenderers, Kinds> = {
  async cancelled(notice, scope) {
    const meeting = await onPlan(scope, notice.meeting);
    const entry = meeting && attendanceOf(meeting, notice.person);
    if (!meeting || entry?.state !== "cancelled") return null;
    const { say, committee } = scope;
    const name = nameOf(scope.committee, notice.person);
    const first = say.attendance.toSecretariat.cancelled(name, dayOf(scope, meeting), notice.late);
    const numbers = presentedBy(meetingSeen(meeting, scope), [notice.person]);
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
      return { text: (people.length > 1 ? allComingAfterAll : comingAfterAll)(names, dayOf(scope, meeting)) };
    const first = cancelled(names, dayOf(scope, meeting), notice.late);
    const numbers = presentedBy(meetingSeen(meeting, scope), people);
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
        dayOf(scope, meeting),
      ),
    };
  },

  async spokenFor(notice, scope) {
    const meeting = await onPlan(scope, notice.meeting);
    const entry = meeting && attendanceOf(meeting, notice.person);
    if (!meeting || (entry?.state === "cancelled") !== notice.away) return null;
    const { committee, say } = scope;
    // Taken back by somebody else, what they had said themselves stands again.
    const by = !entry || entry.by === entry.person ? null : nameOf(committee, notice.by);
    const said = { name: null, by, day: dayOf(scope, meeting) };
    const first = saidStanding(scope, { ...said, isAway: notice.away, ownAway: say.attendance.awayAgain });
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
};

function substituteLine({ committee, say }: NoticeScope, { person: id, state }: Substitute): string {
  const person = personById(committee, id);
  const name = person?.name ?? "";
  if (state === "asked" && person?.account === null) return say.attendance.toSecretariat.substituteToAsk(name);
  return say.attendance.toSecretariat.substitute[state](name);
}
