import type { Committee } from "../domain/committee.ts";
import type { Asked, OpenQuestion } from "../domain/conversation.ts";
import type { Language } from "../domain/language.ts";
import type { Pending } from "../domain/pending.ts";
import type { Instant } from "../domain/time.ts";
import type { Command } from "../features/feature.ts";
import { LOOKING_UP } from "../language/intents/traits.ts";
import type { Message } from "../language/message.ts";
import type { Reply } from "../language/replies.ts";
import type { UnderstandingContext } from "../language/understand.ts";
import type { Intent, Understanding } from "../language/understanding.ts";
import type { Turn } from "../ports/turn.ts";
import type { KnownCommittee } from "./conversationAndCommittee.ts";
import type { LastDone } from "./lastDone.ts";

/** What a text comes to: commands in order. What is not certain becomes a question instead. */
export interface Planned {
  language: Language;
  commands: Command[];
  /** The button of an open question that the words press. */
  pressed?: PressedOption;
  /** The question that it belongs to; null: that does not say. */
  asked?: Asked | null;
  leaves: Leaves;
  /** What was not understood for certain, and what it was read with: another reading may be better. */
  doubted?: { understanding: Understanding; context: UnderstandingContext };
}

export type PressedOption = OpenQuestion["options"][number];

/** A question, and how a text answers it. */
export interface Replied {
  question: OpenQuestion;
  reply: Reply;
}

/** Which of the questions that are open to somebody are left behind by what they say. */
export type Leaves = (question: OpenQuestion) => boolean;
export const NOTHING: Leaves = () => false;
export const EVERYTHING: Leaves = () => true;
export const ANSWERS: Leaves = ({ isNotice }) => !isNotice;

/** Whoever looks something up has perhaps not answered yet what a notice asked them. */
export const leftBy = (feature: string): Leaves => (LOOKING_UP.has(feature) ? ANSWERS : EVERYTHING);

export interface Around {
  turn: Turn;
  now: Instant;
  committee: Committee | null;
  /** Those that the one who writes sits in, where there are several. */
  committees: readonly KnownCommittee[];
  /** The text was said to two of them at once, and is without their names. */
  isSaidToBoth: boolean;
  language: Language;
  /** What the one who writes has written in before; null: nothing yet. */
  written: Language | null;
  /** The questions that the one who writes may be answering, the latest first. */
  questions: readonly OpenQuestion[];
  /** What their last message came to, which they may be correcting. */
  last: LastDone | null;
  /** What was last done once it was known for which committee: it may be wanted of another as well. */
  pending: Pending | undefined;
  /** What was asked for in one message with something that waits, itself among it. */
  pendingTogether: (id: string) => readonly Pending[];
  /** Whether the one who writes is somebody that an intent is for. */
  isFor: (intent: Intent) => boolean;
}

/** A text with what it is read with, and its beginning with signs in place of names, days and times. */
export interface Reading extends Around {
  text: string;
  message: Message;
  context: UnderstandingContext;
  /** What it asks for by itself; worked out when it is first asked, since an answer in so many words needs it not. */
  understanding: () => Understanding;
  /** The question that stands open, which is nearer than what was done before it. */
  open: OpenQuestion | undefined;
}
