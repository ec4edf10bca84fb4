import type { Words } from "../messages.ts";
import { sayAbout, sayClock, sayDay, sayRange, sayShortDay, saySpan, sayWithin } from "./dates.ts";
import { actions } from "./messages/actions.ts";
import { agenda } from "./messages/agenda.ts";
import { amending } from "./messages/amending.ts";
import { attendance } from "./messages/attendance.ts";
import { changes } from "./messages/changes.ts";
import { closed } from "./messages/closed.ts";
import { general } from "./messages/general.ts";
import { handOver } from "./messages/handOver.ts";
import { help } from "./messages/help.ts";
import { ledger } from "./messages/ledger.ts";
import { meetings } from "./messages/meetings.ts";
import { minutes } from "./messages/minutes.ts";
import { people } from "./messages/people.ts";
import { refusal } from "./messages/refusals.ts";
import { privacy } from "./messages/privacy.ts";
import { reminders } from "./messages/reminders.ts";
import { setup } from "./messages/setup.ts";

export const messages: Words = {
  dates: {
    day: sayDay,
    shortDay: sayShortDay,
    clock: sayClock,
    span: saySpan,
    range: sayRange,
    within: sayWithin,
    about: sayAbout,
  },
  general,
  help,
  refusal,
  attendance,
  amending,
  meetings,
  agenda,
  actions,
  minutes,
  handOver,
  reminders,
  setup,
  closed,
  people,
  changes,
  ledger,
  privacy,
};
