import { localDate } from "./calendar.ts";
import { personById, type Committee } from "./committee.ts";
import type { MeetingId } from "./meeting.ts";
import { isReminder, type Notice, type OutboxEntry, type Recipient, type Undelivered } from "./notice.ts";
import { isSecretariat } from "./person.ts";
import type { Instant, PlainDate } from "./time.ts";
import { isWorkingDay, opening, workingDayAfter } from "./workingTime.ts";

/* The ledger: what did not reach somebody, by the messages that are kept of a committee. */

export type TopicKind =
  | "reminder"
  | "attendance"
  | "substitute"
  | "proposal"
  | "newMeeting"
  | "moved"
  | "calledOff"
  | "onAgain"
  | "agenda"
  | "minutes"
  | "action"
  | "secretariat"
  | "answer"
  | "welcome";

/** What a message was about, in as few words as one has on a phone. */
export interface Topic {
  kind: TopicKind;
  meeting?: MeetingId;
  action?: number;
  /** Which paper it told of. */
  paper?: "agenda" | "minutes";
}

/** unknown: it was handed to the channel, which did not say whether it took it. */
export type WhyLost = Undelivered | "unknown";

/** A message that did not arrive, or that nobody knows of whether it did. */
export interface Lost {
  id: string;
  to: Recipient;
  topics: readonly Topic[];
  why: WhyLost;
  at: Instant;
  /** The secretariat has not been told of it by a message of its own. */
  isUntold: boolean;
}

/** null: it arrived, or may still; or it told of such messages itself, which is nothing to tell of in turn. */
export function lostMessage(committee: Committee, entry: OutboxEntry): Lost | null {
  const { id, to, state, undelivered } = entry;
  if (state !== "undeliverable" && state !== "unknown") return null;
  const topics = topicsOf(entry.notice);
  if (topics.length === 0) return null;
  const { why, at } = undelivered ?? { why: "triedForHours" as const, at: entry.at };
  return { id, to, topics, why: state === "unknown" ? "unknown" : why, at, isUntold: isUntold(committee, entry) };
}

/** What is not sent on or asked about (`app/delivery/undelivered.ts`): reminders, what was for the secretariat, our own faults. */
function isUntold(committee: Committee, { to, notice, undelivered }: OutboxEntry): boolean {
  if (undelivered?.why === "broken") return true;
  const person = to.kind === "person" ? personById(committee, to.person) : undefined;
  return person !== undefined && (isSecretariat(person) || isReminder(notice));
}

/** The morning on which the secretariat hears of it: the first that was still to come. Each message has one, and only one. */
export function newsDay({ at }: Pick<Lost, "at">): PlainDate {
  const day = localDate(at);
  return isWorkingDay(day) && at < opening(day) ? day : workingDayAfter(day);
}

/** What was lost by then and not told of before. */
export const newsOf = (lost: readonly Lost[], day: PlainDate): Lost[] =>
  lost.filter((one) => one.isUntold && newsDay(one) === day);

/** Of several reminders in one message: each of them. None of what tells of messages that did not arrive. */
export function topicsOf(notice: Notice): Topic[] {
  switch (notice.kind) {
    case "undelivered":
      return [];
    case "reminders":
      return notice.parts.flatMap((part) => topicsOf(part.notice));
    case "comingQuestion":
    case "meetingTomorrow":
    case "proposalsClose":
    case "presenterMissing":
    case "quorumInDanger":
    case "minutesMissing":
      return [{ kind: "reminder", meeting: notice.meeting }];
    case "agendaOut":
      return [{ kind: "reminder", meeting: notice.meeting, paper: "agenda" }];
    case "actionDue":
      return [{ kind: "reminder", action: notice.action }];
    case "cancelled":
    case "saidOfSeveral":
    case "comingAfterAll":
    case "spokenFor":
      return [{ kind: "attendance", meeting: notice.meeting }];
    case "substituteAsked":
    case "substituteReleased":
    case "substituteAnswered":
    case "substituteOpen":
      return [{ kind: "substitute", meeting: notice.meeting }];
    case "proposed":
    case "proposalDecided":
    case "proposalLeftOut":
    case "proposalWithdrawn":
      return [{ kind: "proposal", meeting: notice.meeting }];
    case "proposalWaits":
      return [{ kind: "proposal" }];
    case "meetingScheduled":
      return [{ kind: "newMeeting", meeting: notice.meeting }];
    case "meetingMoved":
      return [{ kind: "moved", meeting: notice.meeting }];
    case "meetingCalledOff":
      return [{ kind: "calledOff", meeting: notice.meeting }];
    case "meetingOnAgain":
      return [{ kind: "onAgain", meeting: notice.meeting }];
    case "agenda":
      return [{ kind: "agenda", meeting: notice.meeting, paper: "agenda" }];
    case "minutes":
      return [{ kind: "minutes", meeting: notice.meeting, paper: "minutes" }];
    case "actionGiven":
    case "actionChanged":
    case "actionCompleted":
    case "actionReopened":
    case "actionPassedOn":
      return [{ kind: "action", action: notice.action }];
    case "actionWithdrawn":
      return [{ kind: "action" }];
    case "answered":
      return [{ kind: "answer" }];
    case "welcome":
      return [{ kind: "welcome" }];
    case "tellThem":
    case "notPosted":
    case "perhapsNotSent":
    case "strangerWrote":
    case "personErased":
      return [{ kind: "secretariat" }];
  }
}
