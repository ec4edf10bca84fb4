import { z } from "zod";
import { Address } from "./address.ts";
import { CommitteeId } from "./committee.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { Language } from "./language.ts";
import { isWaiting, Pending, withOneMore } from "./pending.ts";
import { Instant, PlainDate } from "./time.ts";

/** Which question a button answers, and the account of the one who was asked. */
export const Asked = z.object({ question: z.string(), of: z.string() });
export type Asked = z.infer<typeof Asked>;

/** What words say instead of a notice's button: yes or no to what is asked of somebody, or to whether something is so. */
export const Says = z.enum(["agrees", "declines", "confirms", "denies"]);
export type Says = z.infer<typeof Says>;

/**
 * What a question is, where more than its buttons hangs on it: which of several things was meant by what was said, or
 * who, of somebody that nobody here is called; that one is answered in words alone.
 */
export const QuestionKind = z.enum(["whatIsMeant", "whoIsMeant"]);
export type QuestionKind = z.infer<typeof QuestionKind>;

const AskedOption = z.object({
  title: z.string(),
  says: Says.optional(),
  feature: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  committee: CommitteeId.nullable(),
  language: Language,
});

/** What the bot asked somebody with buttons, so that it can be answered by writing as well. */
export const OpenQuestion = z.object({
  /** null: its buttons do not say which question they answer. */
  id: z.string().nullable().default(null),
  /** The account of the one who was asked: in a group, nobody else's words answer it. */
  of: z.string(),
  at: Instant,
  /** A notice asked it: it may be read hours later, and words are taken for an answer to it only where they are one. */
  isNotice: z.boolean().default(false),
  kind: QuestionKind.optional(),
  text: z.string(),
  /** Its buttons, in their order: what they say and what they ask for. */
  options: z.array(AskedOption),
  /** What is asked once this is answered, in order, as long as the record does not say otherwise: it need not be kept anew. */
  next: z.array(z.object({ text: z.string(), options: z.array(AskedOption) })).default([]),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/** The channel said that nobody is reached in a conversation any more, and why. */
export const Retired = z.object({ why: z.enum(["blocked", "removed", "notAllowed", "gone"]), at: Instant });
export type Retired = z.infer<typeof Retired>;

/** A day that never comes: until they are asked for again. */
export const UNTIL_FURTHER_NOTICE = "9999-12-31";

/** What somebody changed of their own chat only, and what stood there before. */
export const OwnChange = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("reminders"),
    at: Instant,
    before: PlainDate.nullable(),
    onlyDayBefore: z.boolean().default(false),
  }),
  z.object({ kind: z.literal("chosen"), at: Instant, before: CommitteeId.nullable() }),
]);
export type OwnChange = z.infer<typeof OwnChange>;

/**
 * What is kept of one conversation with the bot. A person's own chat is also their entry in the directory:
 * the committees they sit in and how they are reached.
 */
export const Conversation = z.object({
  key: z.string(),
  /** null: somebody who has never met the bot, or is not reached any more. */
  address: Address.nullable(),
  /** Nothing is sent until the conversation is heard from again. */
  retired: Retired.optional(),
  /** Nothing is sent before then: the channel said so. */
  heldUntil: Instant.optional(),
  committees: z.array(CommitteeId),
  /** The committee last spoken of, where there are several: chosen, and from then on whichever is named in words. */
  chosen: CommitteeId.nullable(),
  language: Language.nullable(),
  /** Reminders wait until this day. */
  remindersFrom: PlainDate.nullable(),
  /** Of what is coming they want to hear the day before, and no earlier. */
  onlyDayBefore: z.boolean().default(false),
  /** Questions that wait for an answer, one for each of those who were asked. */
  asked: z.array(OpenQuestion).default([]),
  /** What waits for a committee, the latest at the end. It may be a whole document, so that no button carries it. */
  pending: z.array(Pending).default([]),
  /** The last questions that were answered, and by which of their buttons: each counts once. */
  answered: z.array(z.object({ question: z.string(), option: z.string() })).default([]),
  /** The last few that can be taken back, the latest at the end. */
  ownChanges: z.array(OwnChange).default([]),
});
export type Conversation = z.infer<typeof Conversation>;

export const personalKey = (tenant: string, account: string): string => `personal:${tenant}/${account}`;

/** Of a person's own chat: they sit in this committee. */
export const withCommittee = (conversation: Conversation, committee: CommitteeId): Conversation =>
  conversation.committees.includes(committee)
    ? conversation
    : { ...conversation, committees: [...conversation.committees, committee] };

/** A channel's threads share one key. */
export const sharedKey = (conversation: string): string => `shared:${withoutThread(conversation)}`;

/** The channel of a reply: Teams appends ";messageid=…" to the conversation's id. */
export const withoutThread = (conversation: string): string => conversation.split(";")[0] ?? conversation;

/** One that nothing more is known of than `known`. */
export const newConversation = (key: string, known: Partial<Omit<Conversation, "key">> = {}): Conversation => ({
  key,
  address: null,
  committees: [],
  chosen: null,
  language: null,
  remindersFrom: null,
  onlyDayBefore: false,
  asked: [],
  pending: [],
  answered: [],
  ownChanges: [],
  ...known,
});

/** The one named by a card, if it is one of this conversation's; else the only one, else the one last spoken of. */
export function committeeMeant({ committees, chosen }: Conversation, asked: CommitteeId | null): CommitteeId | null {
  if (asked !== null) return committees.includes(asked) ? asked : null;
  if (committees.length === 1) return committees[0] ?? null;
  return chosen !== null && committees.includes(chosen) ? chosen : null;
}

/** So many of one's own changes can be taken back one after the other. */
const MOST_OWN_CHANGES = 5;

/** From this day on, null being at once, and all of them or those of the day before only. */
export const withReminders = (
  conversation: Conversation,
  wanted: Partial<Pick<Conversation, "remindersFrom" | "onlyDayBefore">>,
  at: Instant,
): Conversation => {
  const { remindersFrom: before, onlyDayBefore } = conversation;
  return { ...logged(conversation, { kind: "reminders", at, before, onlyDayBefore }), ...wanted };
};

export const withChosen = (conversation: Conversation, chosen: CommitteeId, at: Instant): Conversation => ({
  ...logged(conversation, { kind: "chosen", at, before: conversation.chosen }),
  chosen,
});

const logged = (conversation: Conversation, change: OwnChange): Conversation => ({
  ...conversation,
  ownChanges: [...conversation.ownChanges, change].slice(-MOST_OWN_CHANGES),
});

/** With the change of one's own that was made `at` that moment taken back, if it is still the latest. */
export function withoutOwnChange(conversation: Conversation, at: Instant): Decision<Conversation> {
  const latest = conversation.ownChanges.at(-1);
  // Of two who press at once the second finds what was there before.
  if (!latest || latest.at < at) return refuse({ kind: "alreadyUndone" });
  if (latest.at > at) return refuse({ kind: "changedSince" });
  const ownChanges = conversation.ownChanges.slice(0, -1);
  return accept(
    latest.kind === "reminders"
      ? { ...conversation, ownChanges, remindersFrom: latest.before, onlyDayBefore: latest.onlyDayBefore }
      : { ...conversation, ownChanges, chosen: latest.before },
  );
}

/** A question and each that comes after it, as it is when all before it are answered. */
export const oneAfterTheOther = (question: OpenQuestion): OpenQuestion[] => [
  question,
  ...question.next.map((one, at) => ({ ...question, ...one, next: question.next.slice(at + 1) })),
];

/** Whoever answers later than this has something else in mind. In milliseconds. */
const ANSWERED_WITHIN = 60 * 60 * 1000;
const NOTICE_ANSWERED_WITHIN = 24 * ANSWERED_WITHIN;

const isOpen = ({ at, isNotice }: OpenQuestion, now: Instant): boolean =>
  Date.parse(now) - Date.parse(at) <= (isNotice ? NOTICE_ANSWERED_WITHIN : ANSWERED_WITHIN);

/** The questions that somebody may be answering now, the latest first. */
export const openQuestions = ({ asked }: Conversation, account: string, now: Instant): OpenQuestion[] =>
  asked.filter((one) => one.of === account && isOpen(one, now)).reverse();

/** The one that an answer of the bot's asked. */
export const openQuestion = (conversation: Conversation, account: string, now: Instant): OpenQuestion | null =>
  openQuestions(conversation, account, now).find(({ isNotice }) => !isNotice) ?? null;

/** So many that notices asked are kept; a morning may bring several. */
const MOST_NOTICES = 8;

/**
 * With a question instead of the last one to the same person, or beside those that notices asked; what nobody answered
 * in time goes as well.
 */
export function withQuestion(conversation: Conversation, question: OpenQuestion): Conversation {
  const open = conversation.asked.filter((one) => isOpen(one, question.at));
  const others = open.filter((one) => one.isNotice || question.isNotice || one.of !== question.of);
  const notices = others.filter(({ isNotice, id }) => isNotice && id !== question.id).slice(-MOST_NOTICES);
  const asked = [...others.filter((one) => !one.isNotice || notices.includes(one)), question];
  return withoutOldPending({ ...conversation, asked }, question.at);
}

/** Of so many answered questions an old card says that it is one. */
const MOST_ANSWERED = 20;

/** What pressing a question's button is; "again": the same answer, given twice. */
export type Answering = "first" | "again" | "answered" | "others";

export function answeringOf({ answered }: Conversation, asked: Asked, option: string, by: string): Answering {
  if (asked.of !== by) return "others";
  const before = answered.find(({ question }) => question === asked.question);
  if (!before) return "first";
  return before.option === option ? "again" : "answered";
}

export const withAnswer = (conversation: Conversation, { question }: Asked, option: string): Conversation => ({
  ...withoutQuestions(conversation, ({ id }) => id === question),
  answered: [...conversation.answered, { question, option }].slice(-MOST_ANSWERED),
});

/** Without those that are settled. */
export const withoutQuestions = (
  conversation: Conversation,
  isSettled: (question: OpenQuestion) => boolean,
): Conversation => ({ ...conversation, asked: conversation.asked.filter((one) => !isSettled(one)) });

/** It stays when its question is answered: what came of the answer may have been interrupted. */
export const withPending = (conversation: Conversation, pending: Pending): Conversation => ({
  ...conversation,
  pending: withOneMore(conversation.pending, pending),
});

export const pendingOf = ({ pending }: Conversation, id: string, now: Instant): Pending | undefined =>
  pending.find((one) => one.id === id && isWaiting(one, now));

/** What was asked for in the same message as that one, itself among it, and is not done yet. */
export const pendingTogether = ({ pending, answered }: Conversation, id: string, now: Instant): Pending[] => {
  const one = pending.find((other) => other.id === id && isWaiting(other, now));
  const isDone = ({ question: asked }: Pending): boolean => answered.some(({ question }) => question === asked);
  return pending.filter((other) => other === one || (other.at === one?.at && !isDone(other)));
};

export const hasOldPending = ({ pending }: Conversation, now: Instant): boolean =>
  pending.some((one) => !isWaiting(one, now));

export const withoutOldPending = (conversation: Conversation, now: Instant): Conversation => ({
  ...conversation,
  pending: conversation.pending.filter((one) => isWaiting(one, now)),
});
