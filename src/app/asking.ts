import { withoutQuestions, withQuestion, type Conversation, type OpenQuestion } from "../domain/conversation.ts";
import { accept } from "../domain/decision.ts";
import type { Instant } from "../domain/time.ts";
import type { Answer } from "../features/feature.ts";
import { CONVERSATION, type Records } from "../ports/records.ts";
import type { Turn } from "../ports/turn.ts";
import { canonical } from "./digest.ts";

/** A longer one (buttons that carry a whole document) is answered by its buttons only. In characters. */
const LONGEST_KEPT = 20_000;

interface Around {
  conversation: Conversation;
  turn: Turn;
  now: Instant;
  answer: Answer;
  /** Whether what was said leaves the question behind that was open. */
  settles: boolean;
}

/** What is open in a conversation after an answer: written only where something was asked, now or before. */
export async function keepQuestion(records: Records, around: Around): Promise<void> {
  const { conversation, settles } = around;
  const question = questionIn(around);
  const isSettled = settles ? settledBy(around.turn) : () => false;
  if (!question && !conversation.asked.some(isSettled)) return;
  await records.conversations.change(conversation.key, CONVERSATION, (current) => {
    const left = withoutQuestions(current, isSettled);
    return accept(question ? withQuestion(left, question) : left);
  });
}

function questionIn({ answer, turn, now }: Around): OpenQuestion | null {
  const options = (answer.asks ?? []).map(({ title, press: { verb, parameters }, committee, language }) => ({
    title,
    feature: verb,
    parameters: { ...parameters },
    committee,
    language,
  }));
  const isShort = JSON.stringify(options).length <= LONGEST_KEPT;
  return options.length > 0 && isShort ? { of: turn.sender.id, at: now, text: answer.text, options } : null;
}

/** The sender's own, and whoever's was answered for them by pressing one of its buttons. */
function settledBy({ sender, content }: Turn): (question: OpenQuestion) => boolean {
  const pressed = content.kind === "submit" ? canonical([content.feature, content.parameters]) : null;
  return ({ of, options }) =>
    of === sender.id ||
    (pressed !== null && options.some(({ feature, parameters }) => canonical([feature, parameters]) === pressed));
}
