import { firstMatch } from "../pattern.ts";
import { unmask } from "../message.ts";
import { meetingOf } from "../slots/meeting.ts";
import { attendanceOf } from "../slots/people.ts";
import { slotWordsOf } from "../slots/slotWords.ts";
import { said, type Build } from "./build.ts";

export const cancel: Build = (message) => {
  const { person, substitute, unexplained, others } = attendanceOf(message);
  const reason = firstMatch(slotWordsOf(message.language).reason, message.masked)?.groups.reason;
  const slots = said({
    person: person?.name ?? others,
    substitute: substitute?.name,
    meeting: meetingOf(message),
    reason: reason && unmask(message, reason).trim(),
  });
  if (person?.ambiguous === true || substitute?.ambiguous === true) return { slots, doubt: "name" };
  // Two days are two meetings, or one of them is no meeting at all.
  return unexplained || message.dates.length > 1 ? { slots, doubt: "intent" } : { slots };
};

export const attend: Build = (message) => {
  const { person, substitute, unexplained, others } = attendanceOf(message);
  const slots = said({ person: person?.name ?? others, meeting: meetingOf(message) });
  if (person?.ambiguous === true) return { slots, doubt: "name" };
  const puzzling = unexplained || substitute !== undefined || message.dates.length > 1;
  return puzzling ? { slots, doubt: "intent" } : { slots };
};

export const listCancellations: Build = (message) => ({ slots: said({ meeting: meetingOf(message) }) });
