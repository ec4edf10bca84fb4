import type { Notice, NoticeKind, NoticeOf } from "../domain/notice.ts";
import { actionNotices } from "./actions/notices.ts";
import { agendaNotices } from "./agenda/notices.ts";
import { attendanceNotices } from "./attendance/notices.ts";
import { substituteNotices } from "./attendance/substituteNotices.ts";
import { generalNotices } from "./general/notices.ts";
import { meetingNotices } from "./meetings/notices.ts";
import { minutesNotices } from "./minutes/notices.ts";
import type { Notified, NoticeRenderers, NoticeScope } from "./notice.ts";
import { peopleNotices } from "./people/notices.ts";
import { privacyNotices } from "./privacy/notices.ts";
import { reminderNotices } from "./reminders/notices.ts";

/** Every notice has its words in the feature that causes it. */
const renderers: NoticeRenderers = {
  ...attendanceNotices,
  ...substituteNotices,
  ...meetingNotices,
  ...agendaNotices,
  ...actionNotices,
  ...minutesNotices,
  ...reminderNotices,
  ...peopleNotices,
  ...privacyNotices,
  ...generalNotices,
};

export function renderNotice<K extends NoticeKind>(
  notice: NoticeOf<K> & Notice,
  scope: NoticeScope,
): Promise<Notified | null> {
  return renderers[notice.kind](notice, scope);
}
