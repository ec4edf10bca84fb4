import type { Button } from "../../cards/card.ts";
import type { ReminderNotice } from "../../domain/notice.ts";
import type { Person } from "../../domain/person.ts";
import { wantsKind } from "../../domain/reminderChoice.ts";
import type { AskedButton, NoticeScope } from "../notice.ts";
import { aboutAction } from "./actionPart.ts";
import { aboutMeeting } from "./meetingPart.ts";
import { aboutUndelivered } from "./undeliveredPart.ts";

/** What one reminder says, for a card of its own or as one of several on a card. */
export interface ReminderPart {
  /** What it is about, and what it asks. */
  first: string;
  isLate: boolean;
  rest: readonly string[];
  /** What it is called, where it has a card of its own. */
  name?: string;
  /** What one can do about it, the likeliest first. */
  buttons: readonly Button[];
  /** What else, which folds away among others. */
  more: readonly Button[];
  asks?: readonly AskedButton[];
}

/** Somebody's own chat, where reminders are read. */
type Scope = NoticeScope & { recipient: Person };

export interface About {
  scope: Scope;
  /** What else the same message says; none: it is the only one. */
  beside: readonly ReminderNotice[];
}

/** null: it is not, or no longer, to be said to them today. */
export async function partOf(
  notice: ReminderNotice,
  scope: NoticeScope,
  beside: readonly ReminderNotice[],
): Promise<ReminderPart | null> {
  const { recipient } = scope;
  if (!recipient || !wantsKind(scope, notice)) return null;
  const about: About = { scope: { ...scope, recipient }, beside };
  switch (notice.kind) {
    case "actionDue":
      return aboutAction(notice, about);
    case "undelivered":
      return aboutUndelivered(notice, about);
    default:
      return aboutMeeting(notice, about);
  }
}
