import type { NoticeKind, ReminderNotice } from "../../domain/notice.ts";
import type { NoticeRenderers, NoticeScope } from "../notice.ts";
import { oneReminder, remindersTogether } from "./digest.ts";

type Kinds = ReminderNotice["kind"] & NoticeKind;

const one = (notice: ReminderNotice, scope: NoticeScope) => oneReminder(notice, scope);

export const reminderNotices: Pick<NoticeRenderers, Kinds | "reminders"> = {
  comingQuestion: one,
  meetingTomorrow: one,
  agendaOut: one,
  proposalsClose: one,
  actionDue: one,
  presenterMissing: one,
  quorumInDanger: one,
  minutesMissing: one,
  undelivered: one,
  reminders: ({ parts }, scope) => remindersTogether(parts, scope),
};
