import { localDate } from "./calendar.ts";
import type { Conversation } from "./conversation.ts";
import type { ReminderNotice } from "./notice.ts";
import type { Instant } from "./time.ts";
import { opening } from "./workingTime.ts";

/** What somebody wants of their reminders, of all their committees. */
export type ReminderChoice = Pick<Conversation, "remindersFrom" | "onlyDayBefore">;

/** Whether somebody wants reminders of that kind. */
export function wantsKind({ onlyDayBefore }: Pick<ReminderChoice, "onlyDayBefore">, notice: ReminderNotice): boolean {
  switch (notice.kind) {
    case "actionDue":
      // What is late is nobody's choice: nothing else would bring it up again.
      if (notice.when === "overdue") return true;
      return (notice.when === "dayBefore") === onlyDayBefore;
    case "comingQuestion":
    case "agendaOut":
    case "proposalsClose":
      return !onlyDayBefore;
    case "meetingTomorrow":
    case "presenterMissing":
    case "quorumInDanger":
    case "minutesMissing":
    case "undelivered":
      return true;
  }
}

/** Now, or when somebody who pauses their reminders wants them again. */
export function wantedFrom({ remindersFrom }: Pick<ReminderChoice, "remindersFrom">, now: Instant): Instant {
  return remindersFrom !== null && localDate(now) < remindersFrom ? opening(remindersFrom) : now;
}

export const isWanted = (choice: ReminderChoice, notice: ReminderNotice, now: Instant): boolean =>
  wantsKind(choice, notice) && wantedFrom(choice, now) === now;
