import { z } from "zod";
import type { Action } from "./action.ts";
import { addDays } from "./calendar.ts";
import type { Change } from "./change.ts";
import { withoutQuestions, type Conversation } from "./conversation.ts";
import type { Draft } from "./draft.ts";
import type { Meeting } from "./meeting.ts";
import { isSettled, type OutboxEntry } from "./notice.ts";
import type { PlainDate } from "./time.ts";

/** In days; null: for good. */
const Days = z.number().int().positive().nullable();

/**
 * For how long what is kept (docs/privacy.md). Minutes, meetings and what they decided are the committee's record and follow
 * its own rules of archiving: nothing of them is ever deleted here.
 */
export const Retention = z.object({
  /** Messages that were sent, dropped or given up. */
  messages: Days.default(90),
  /** Documents that were handed over and discarded. */
  discardedDrafts: Days.default(30),
  /** Those that were published, or never were. */
  drafts: Days.default(365),
  /** Who did what, and the way back. */
  changes: Days.default(730),
  /** After the meeting: who said that they come or not, and what was proposed and not taken in. */
  answers: Days.default(730),
  /** Actions that were taken back. */
  withdrawnActions: Days.default(365),
  /** Actions that are done. */
  doneActions: Days.default(null),
  /** In conversations: what was being asked, and what waits for an answer. */
  questions: Days.default(2),
});
export type Retention = z.infer<typeof Retention>;

/**
 * What an organisation may choose. Messages: for no less, since a reminder that is not known any more would be stored and said
 * again while it is still due; for no more, since the store itself may drop them soon after (`ports/records.ts`).
 */
export const ChosenRetention = Retention.extend({ messages: z.number().int().min(60).max(90) })
  .partial()
  .strict();

export const RETENTION: Retention = Retention.parse({});

/** Before this day all is older than `days`; null: nothing is. */
export const dueBefore = (days: number | null, today: PlainDate): PlainDate | null =>
  days === null ? null : addDays(today, -days);

const isDue = (at: string, days: number | null, today: PlainDate): boolean => {
  const before = dueBefore(days, today);
  return before !== null && at.slice(0, before.length) < before;
};

export const isMessageDue = (entry: OutboxEntry, { messages }: Retention, today: PlainDate): boolean =>
  isSettled(entry) && isDue(entry.notBefore ?? entry.at, messages, today);

export const isChangeDue = ({ at }: Change, { changes }: Retention, today: PlainDate): boolean =>
  isDue(at, changes, today);

/** One that is just being published is taken up again, however late. */
export const isDraftDue = ({ at, state }: Draft, { discardedDrafts, drafts }: Retention, today: PlainDate): boolean =>
  state !== "publishing" && isDue(at, state === "discarded" ? discardedDrafts : drafts, today);

/** Never the one with the highest number: the next one would get that again. */
export function isActionDue(action: Action, highest: number, rules: Retention, today: PlainDate): boolean {
  if (action.number >= highest) return false;
  if (action.status === "withdrawn") return isDue(action.withdrawnAt, rules.withdrawnActions, today);
  return action.status === "done" && isDue(action.doneAt, rules.doneActions, today);
}

/** The very same where nothing of it is due. */
export function meetingRetained(meeting: Meeting, { answers }: Retention, today: PlainDate): Meeting {
  if (!isDue(meeting.date, answers, today)) return meeting;
  const proposals = meeting.proposals.filter(({ state }) => state === "accepted");
  const isSame = meeting.attendance.length === 0 && proposals.length === meeting.proposals.length;
  return isSame ? meeting : { ...meeting, attendance: [], proposals };
}

/** Likewise. */
export function conversationRetained(
  conversation: Conversation,
  { questions }: Retention,
  today: PlainDate,
): Conversation {
  const without = withoutQuestions(conversation, ({ at }) => isDue(at, questions, today));
  const pending = conversation.pending.filter(({ at }) => !isDue(at, questions, today));
  const isSame = without.asked.length === conversation.asked.length && pending.length === conversation.pending.length;
  return isSame ? conversation : { ...without, pending };
}
