import type { CommitteeId } from "../domain/committee.ts";
import {
  answeringOf,
  hasOldPending,
  withAnswer,
  withoutOldPending,
  withoutQuestions,
  withPending,
  withQuestion,
  type Answering,
  type Asked,
  type Conversation,
  type OpenQuestion,
} from "../domain/conversation.ts";
import { accept } from "../domain/decision.ts";
import type { Instant } from "../domain/time.ts";
import { keptOption } from "../features/button.ts";
import { parametersOf } from "../features/command.ts";
import type { Answer, Command } from "../features/feature.ts";
import { ChooseCommitteeParameters } from "../features/general/chooseCommittee.ts";
import type { AskedButton } from "../features/notice.ts";
import type { Kept } from "../ports/collection.ts";
import { CONVERSATION, type Records } from "../ports/records.ts";
import type { Turn } from "../ports/turn.ts";
import type { Leaves } from "./planned.ts";
import { canonical, digest } from "../features/digest.ts";

/** A longer one is answered by its buttons only. In characters. */
const LONGEST_KEPT = 20_000;

interface Around {
  conversation: Conversation;
  turn: Turn;
  now: Instant;
  answer: Answer;
  /** Which questions what was said leaves behind. */
  leaves: Leaves;
  /**
   * What is still asked of one that the chat has; null: nothing. That it is answered is known without the chat, and goes
   * with the next write.
   */
  stillOpen: (question: OpenQuestion) => OpenQuestion | null;
  /** The committee that was named instead of the chosen one: it is the one spoken of from then on; null: none was. */
  spokenOf: CommitteeId | null;
}

/**
 * What is open in a conversation after an answer, and which committee it is about: written only where something was
 * asked, now or before, or is old, or another committee was spoken of.
 */
export async function keepQuestion(records: Records, around: Around): Promise<void> {
  const { conversation, now, leaves, stillOpen } = around;
  const spokenOf = around.spokenOf ?? conversation.chosen;
  const question = questionIn(around);
  const isLeft = (question: OpenQuestion): boolean => question.of === around.turn.sender.id && leaves(question);
  const { pending } = around.answer;
  const isClosed = (one: OpenQuestion): boolean => stillOpen(one) === null;
  const same = question && conversation.asked.find((one) => asksAlready(stillOpen(one), question));
  const isLeftOpen = (one: OpenQuestion): boolean => one !== same && isLeft(one) && !isClosed(one);
  const isAsked = question === null || same !== undefined;
  const isSame = spokenOf === conversation.chosen && isAsked && !pending;
  if (isSame && !conversation.asked.some(isLeftOpen) && !hasOldPending(conversation, now)) return;
  await records.conversations.change(conversation.key, CONVERSATION, (current) => {
    const left = withoutOldPending(
      withoutQuestions(current, (one) => isLeft(one) || isClosed(one)),
      now,
    );
    const waiting = pending ? withPending(left, pending) : left;
    const about = { ...waiting, chosen: around.spokenOf ?? left.chosen };
    return accept(question ? withQuestion(about, question) : about);
  });
}

/** Asked once more after that, it is kept anew, so that it stays open for as long as any other. In milliseconds. */
const ASKED_JUST_NOW = 30 * 60_000;

/** Whether the very same is asked already, and after it what is asked now, as far as that goes; whatever version it was asked of. */
function asksAlready(before: OpenQuestion | null, question: OpenQuestion): boolean {
  const { of, at, isNotice, kind, text, options, next } = question;
  if (!before || Date.parse(at) - Date.parse(before.at) > ASKED_JUST_NOW) return false;
  if (before.id !== null || before.of !== of || before.isNotice !== isNotice || before.kind !== kind) return false;
  const asked = [before, ...before.next];
  const wanted = [{ text, options }, ...next];
  return asked.every((one, nth) => {
    const other = wanted[nth];
    return other !== undefined && one.text === other.text && isSame(one.options, other.options);
  });
}

const isSame = (a: OpenQuestion["options"], b: OpenQuestion["options"]): boolean =>
  canonical(a.map(withoutVersion)) === canonical(b.map(withoutVersion));

const withoutVersion = (option: OpenQuestion["options"][number]) => ({
  ...option,
  parameters: { ...option.parameters, version: null },
});

interface Answered {
  answering: Answering;
  conversation: Kept<Conversation>;
}

/**
 * Whoever was asked answers once: kept before anything is done about it, so that of two who press at once, or of two
 * buttons pressed, one counts. The same answer may be given again, since what came of it may have been interrupted.
 */
export async function answerQuestion(
  records: Records,
  kept: Kept<Conversation>,
  { asked, pressed, by }: { asked: Asked; pressed: Command; by: string },
): Promise<Answered> {
  const option = digest(canonical([pressed.feature, pressed.parameters]), 8);
  const answering = answeringOf(kept.value, asked, option, by);
  if (answering !== "first") return { answering, conversation: kept };
  const answered = withChoice(withAnswer(kept.value, asked, option), pressed);
  const conversation = await records.conversations.replace(kept, answered);
  if (conversation) return { answering, conversation };
  const now = await records.conversations.read(kept.value.key, CONVERSATION);
  return now ? answerQuestion(records, now, { asked, pressed, by }) : { answering, conversation: kept };
}

/** The committee that is chosen for what waits is written with the answer. */
function withChoice(conversation: Conversation, pressed: Command): Conversation {
  const { choose, pending } = parametersOf(pressed, "chooseCommittee", ChooseCommitteeParameters) ?? {};
  const isWaiting = conversation.pending.some(({ id }) => id === pending);
  return choose !== undefined && isWaiting && conversation.committees.includes(choose)
    ? { ...conversation, chosen: choose }
    : conversation;
}

/** A notice that asks opens its question in the chat that it was sent to, or says that it asks nothing any more. */
export async function keepNoticeQuestion(
  records: Records,
  { key, asked }: Conversation,
  { id, asks, text, of, at }: Omit<OpenQuestion, "options" | "isNotice" | "next"> & { asks: readonly AskedButton[] },
): Promise<void> {
  const options = asks.map(keptOption);
  if (options.length === 0 && !asked.some(({ isNotice }) => isNotice)) return;
  await records.conversations.change(key, CONVERSATION, (current) =>
    accept(
      options.length > 0
        ? withQuestion(current, { id, of, at, isNotice: true, text, options, next: [] })
        : withoutQuestions(current, ({ isNotice }) => isNotice),
    ),
  );
}

function questionIn({ answer, turn, now }: Around): OpenQuestion | null {
  const options = (answer.asks ?? []).map(keptOption);
  const id = answer.asks?.[0]?.asked?.question ?? null;
  const next = (answer.next ?? []).map(({ question, asks }) => ({ text: question, options: asks.map(keptOption) }));
  const isShort = JSON.stringify(options).length <= LONGEST_KEPT;
  return options.length > 0 && isShort
    ? {
        id,
        of: turn.sender.id,
        at: now,
        isNotice: false,
        kind: answer.kind,
        text: answer.question ?? answer.text,
        options,
        next: id === null && JSON.stringify([options, next]).length <= LONGEST_KEPT ? next : [],
      }
    : null;
}
