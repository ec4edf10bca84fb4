import * as dates from "./dates.ts";
import { actions } from "./messages/actions.ts";
import { agenda } from "./messages/agenda.ts";
import { attendance } from "./messages/attendance.ts";
import { general } from "./messages/general.ts";
import { handOver } from "./messages/handOver.ts";
import { meetings } from "./messages/meetings.ts";
import { minutes } from "./messages/minutes.ts";
import { refusal } from "./messages/refusals.ts";
import { reminders } from "./messages/reminders.ts";
import { setup } from "./messages/setup.ts";

const { sayDay, sayShortDay, sayClock, saySpan } = dates;

export const messages = {
  dates: { day: sayDay, shortDay: sayShortDay, clock: sayClock, span: saySpan },
  general,
  refusal,
  attendance,
  meetings,
  agenda,
  actions,
  minutes,
  handOver,
  reminders,
  setup,
};
