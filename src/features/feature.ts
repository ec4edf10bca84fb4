import { z } from "zod";
import type { Button } from "../cards/card.ts";
import type { Committee, CommitteeId } from "../domain/committee.ts";
import type { Conversation, QuestionKind } from "../domain/conversation.ts";
import type { Pending } from "../domain/pending.ts";
import type { Refusal } from "../domain/decision.ts";
import type { Language } from "../domain/language.ts";
import type { Notice, Recipient } from "../domain/notice.ts";
import type { Person, PersonId } from "../domain/person.ts";
import type { Capabilities, Capability } from "./capabilities.ts";
import type { Reversal } from "../domain/change.ts";
import type { Instant, PlainDate } from "../domain/time.ts";
import type { Messages } from "../language/messages.ts";
import type { Message } from "../ports/messenger.ts";
import type { Ports } from "../ports/ports.ts";
import type { Records } from "../ports/records.ts";
import type { Selection } from "../ports/store.ts";
import type { Turn } from "../ports/turn.ts";

export interface Answer extends Message {
  /** The card whose button was pressed becomes this answer, so that it cannot be pressed again. */
  replaces?: true;
  /** What the domain refused it for, where it did. */
  refused?: Refusal["kind"];
  /** The buttons of a question: whoever writes what one of them says presses it. */
  asks?: readonly Button[];
  /** What they answer, where the text says much besides. */
  question?: string;
  /** What is asked after that, in order, once it is answered. */
  next?: readonly { question: string; asks: readonly Button[] }[];
  /** What it asks, where what is written next depends on that. */
  kind?: QuestionKind;
  /** What was asked for and waits for its answer: kept with the question. */
  pending?: Pending;
}

/** What was asked for before a question in between, or is meant: performed next, and its answer is the one given. */
export interface Onward {
  then: Command;
  /** The committee that it is asked of, whichever the words or the conversation are about; left out: that one. */
  within?: CommitteeId;
}

/** What a feature may use in a conversation that no committee is known for. */
export interface OpenContext {
  now: Instant;
  today: PlainDate;
  turn: Turn;
  language: Language;
  say: Messages;
  records: Records;
  ports: Pick<Ports, "roster" | "files">;
  conversation: Conversation;
  /**
   * Asks for several lists of a committee at once: one request. What is read next and is among them is not asked for
   * again; the records answered with still have it when something was written meanwhile, for what is only shown.
   * `latest`: only so many of all of it, those that are sorted last; those records have no others in their lists.
   */
  together: (committee: CommitteeId, parts: readonly Selection[], latest?: number) => Promise<Records>;
  /** The same id for the same turn and purpose, so that a repeated delivery makes nothing twice. */
  id(purpose: string): string;
}

export interface NotifyOptions {
  post?: string;
  refresh?: true;
  once?: string;
  knownTo?: PersonId;
}

/** The same within a committee, for one of its people. */
export interface Context extends OpenContext {
  committee: Committee;
  me: Person;
  /** Whether the words, or the card, say which committee is meant. */
  isNamed: boolean;
  /**
   * Stores a message to somebody else; it is sent after the answer. It goes with the document that was written last, if
   * nothing was read or written since (decision 0009); otherwise with the next one, or by itself at the end. `post`: a
   * card kept true by editing; `refresh`: only where it stands. `once`: what it follows from, where that can come about
   * in several turns (a button pressed twice, publishing taken up again). `knownTo`: who sees in the answer that the bot
   * cannot write to them, and is not asked once more to tell them.
   */
  notify(to: Recipient, notice: Notice, options?: NotifyOptions): Promise<void>;
  /** Logs what was changed and how it is taken back, to be called likewise. Answers with the id that an undo button names. */
  logChange(feature: Capability, reversal: Reversal, options?: { once?: string }): Promise<string>;
  /** Logs that a change has been taken back. */
  logUndone(change: string): Promise<void>;
}

/** What one asks for: a feature and its parameters, which it checks itself. */
export const Command = z.object({ feature: z.string(), parameters: z.record(z.string(), z.unknown()) });
export type Command = z.infer<typeof Command>;

interface Base {
  /** The intent's name in the command-line contract where it has one, and the verb of its buttons. */
  name: string;
  /** Who is shown it in the help, and offered it where it may be what a message means. The domain enforces who may do it. */
  audience: "everybody" | "secretariat";
}

export interface CommitteeFeature<R = Answer | Onward> extends Base {
  scope: "committee";
  /** What it takes: `perform` checks by it, and whoever makes commands may. */
  schema: z.ZodType;
  /** Of several that nobody has named, the one that it is about; null: the one last spoken of, or it is asked. */
  committeeMeant?: CommitteeMeant;
  /** `parameters` as they came from a message or a card: checked here by the feature's schema. */
  perform(context: Context, parameters: unknown): Promise<R>;
}

type CommitteeMeant = (context: OpenContext) => Promise<CommitteeId | null>;

export interface OpenFeature extends Base {
  scope: "open";
  schema: z.ZodType;
  /** Which reminders are due may be otherwise after it, in all committees of the conversation. */
  movesReminders: boolean;
  perform(context: OpenContext, parameters: unknown): Promise<Answer | Onward>;
}

export type Feature = CommitteeFeature | OpenFeature;

type Definition<C, N extends Capability, P, R = Answer | Onward> = Base & {
  name: N;
  parameters: z.ZodType<P, Capabilities[N]>;
  run: (context: C, parameters: P) => Promise<R>;
};
type OfCommittee<N extends Capability, P, R = Answer | Onward> = Definition<Context, N, P, R> &
  Pick<CommitteeFeature, "committeeMeant">;

/**
 * A feature of one committee, for its people. Parameters that do not fit are those of a button from an earlier version:
 * the answer says that it no longer fits, and `run` is not called. One that always answers by itself may be performed by
 * another one.
 */
export function committeeFeature<N extends Capability, P>(
  definition: OfCommittee<N, P, Answer>,
): CommitteeFeature<Answer>;
export function committeeFeature<N extends Capability, P>(definition: OfCommittee<N, P>): CommitteeFeature;
export function committeeFeature<N extends Capability, P>(definition: OfCommittee<N, P>): CommitteeFeature {
  const { name, audience, parameters, committeeMeant } = definition;
  const perform = checked(definition);
  return { scope: "committee", name, audience, schema: parameters, perform, ...(committeeMeant && { committeeMeant }) };
}

/** The same for what one may ask of it before it knows a committee. */
export function openFeature<N extends Capability, P>(
  definition: Definition<OpenContext, N, P> & Partial<Pick<OpenFeature, "movesReminders">>,
): OpenFeature {
  const { name, audience, parameters, movesReminders = false } = definition;
  return { scope: "open", name, audience, schema: parameters, movesReminders, perform: checked(definition) };
}

function checked<C extends OpenContext, N extends Capability, P>({ parameters, run }: Definition<C, N, P>) {
  return async (context: C, raw: unknown): Promise<Answer | Onward> => {
    const parsed = parameters.safeParse(raw);
    return parsed.success ? run(context, parsed.data) : { text: context.say.general.outdatedButton };
  };
}

/** Either what was looked for, or the answer that says why there is none: a question, a refusal. */
export type Found<T> = { ok: true; value: T } | Unfound;
/** `reason`: what the domain refused it for, if it did. */
interface Unfound {
  ok: false;
  answer: Answer;
  reason?: Refusal;
}
export const found = <T>(value: T): Found<T> => ({ ok: true, value });
export const unfound = (answer: Answer): Unfound => ({ ok: false, answer });

export const refusal = (context: Context, reason: Refusal): Answer => ({
  text: context.say.refusal(reason, context.committee, context.turn.address.kind === "personal" ? context.me.id : null),
  refused: reason.kind,
});
