import { z } from "zod";
import { CommitteeId } from "./committee.ts";
import { MeetingId, Schedule } from "./meeting.ts";
import { PersonId } from "./person.ts";
import { Instant, PlainDate } from "./time.ts";

/** What by the clock only is said, and what whoever pauses their reminders does not get. */
const REMINDERS = [
  z.object({ kind: z.literal("comingQuestion"), meeting: MeetingId }),
  z.object({ kind: z.literal("meetingTomorrow"), meeting: MeetingId }),
  /** Its agenda was posted the day before or earlier. */
  z.object({ kind: z.literal("agendaOut"), meeting: MeetingId }),
  /** The last day on which items can be proposed. */
  z.object({ kind: z.literal("proposalsClose"), meeting: MeetingId }),
  /** `dayBefore`: for whoever wants no others. `week`: how many weeks over it has been late before this one. */
  z.object({
    kind: z.literal("actionDue"),
    action: z.number().int(),
    when: z.enum(["soon", "dayBefore", "today", "overdue"]),
    week: z.number().int().optional(),
  }),
  /** To the secretariat, as the following ones. */
  z.object({ kind: z.literal("presenterMissing"), meeting: MeetingId }),
  z.object({ kind: z.literal("quorumInDanger"), meeting: MeetingId }),
  z.object({ kind: z.literal("minutesMissing"), meeting: MeetingId }),
  /** What did not reach somebody until the morning of that day and since the one before. */
  z.object({ kind: z.literal("undelivered"), day: PlainDate }),
] as const;
export type ReminderNotice = z.infer<(typeof REMINDERS)[number]>;

/**
 * What the bot says of its own accord. A notice refers to the record and is put into words when it is sent,
 * so that it is true at that moment, or is dropped when it no longer matters.
 */
export const Notice = z.discriminatedUnion("kind", [
  /** To whoever changed something and could not be answered: what the answer said. */
  z.object({ kind: z.literal("answered"), text: z.string() }),
  z.object({
    kind: z.literal("cancelled"),
    meeting: MeetingId,
    person: PersonId,
    late: z.boolean(),
    note: z.string().optional(),
  }),
  /** Of several at once; `away`: they cancelled, or come after all. */
  z.object({
    kind: z.literal("saidOfSeveral"),
    meeting: MeetingId,
    people: z.array(PersonId),
    away: z.boolean(),
    late: z.boolean(),
  }),
  z.object({ kind: z.literal("comingAfterAll"), meeting: MeetingId, person: PersonId }),
  /** To the one whom somebody else has cancelled for, or said of that they come; `away` is what was said. */
  z.object({ kind: z.literal("spokenFor"), meeting: MeetingId, person: PersonId, by: PersonId, away: z.boolean() }),
  z.object({ kind: z.literal("substituteAsked"), meeting: MeetingId, absent: PersonId, substitute: PersonId }),
  z.object({ kind: z.literal("substituteReleased"), meeting: MeetingId, absent: PersonId, substitute: PersonId }),
  z.object({
    kind: z.literal("substituteAnswered"),
    meeting: MeetingId,
    absent: PersonId,
    substitute: PersonId,
    accepted: z.boolean(),
  }),
  /** An answer was taken back: the substitute has to give one again. */
  z.object({ kind: z.literal("substituteOpen"), meeting: MeetingId, absent: PersonId, substitute: PersonId }),
  z.object({ kind: z.literal("proposed"), meeting: MeetingId, proposal: z.string() }),
  z.object({ kind: z.literal("proposalDecided"), meeting: MeetingId, proposal: z.string() }),
  /** To whoever proposed it: it was taken in, and the agenda as it was posted since does not have it. */
  z.object({ kind: z.literal("proposalLeftOut"), meeting: MeetingId, proposal: z.string() }),
  /** To the secretariat: nobody has to answer it any more. */
  z.object({ kind: z.literal("proposalWithdrawn"), meeting: MeetingId, subject: z.string(), by: PersonId }),
  /** To whoever proposed it: its meeting is off, and it waits at the `next` one, if that is known. */
  z.object({
    kind: z.literal("proposalWaits"),
    proposal: z.string(),
    /** What else of theirs waits there. */
    others: z.array(z.string()).default([]),
    calledOff: MeetingId.optional(),
    next: MeetingId.optional(),
  }),
  /** `date` is for when the meeting has been taken back after it was announced. */
  z.object({ kind: z.literal("meetingScheduled"), meeting: MeetingId, date: PlainDate }),
  /** `answersCount`: those given for the new day do, since a move has been taken back. */
  z.object({
    kind: z.literal("meetingMoved"),
    meeting: MeetingId,
    from: Schedule,
    to: Schedule,
    answersCount: z.boolean().default(false),
  }),
  z.object({ kind: z.literal("meetingCalledOff"), meeting: MeetingId }),
  /** It was called off, and that has been taken back. */
  z.object({ kind: z.literal("meetingOnAgain"), meeting: MeetingId }),
  z.object({ kind: z.literal("agenda"), meeting: MeetingId }),
  z.object({ kind: z.literal("minutes"), meeting: MeetingId }),
  z.object({ kind: z.literal("actionGiven"), action: z.number().int(), by: PersonId }),
  z.object({ kind: z.literal("actionChanged"), action: z.number().int(), by: PersonId }),
  /** To the one of the secretariat who logged it. */
  z.object({ kind: z.literal("actionCompleted"), action: z.number().int(), by: PersonId }),
  z.object({ kind: z.literal("actionReopened"), action: z.number().int(), by: PersonId }),
  z.object({ kind: z.literal("actionWithdrawn"), task: z.string(), by: PersonId }),
  /** To whoever had it. */
  z.object({ kind: z.literal("actionPassedOn"), action: z.number().int(), by: PersonId }),
  ...REMINDERS,
  /** What one person is reminded of at once: each part as long as it is true. */
  z.object({
    kind: z.literal("reminders"),
    parts: z.array(z.object({ id: z.string(), notice: z.discriminatedUnion("kind", REMINDERS) })),
  }),
  /**
   * To the secretariat: a person cannot be written to; somebody must tell them what the notice within says.
   * `substituteFor`: it asks them to come for somebody, and whoever tells them gets the answer.
   */
  z.object({
    kind: z.literal("tellThem"),
    person: PersonId,
    about: z.string(),
    substituteFor: z.object({ meeting: MeetingId, absent: PersonId }).optional(),
    /** Of an action: everybody without an account who has it is named at once. */
    action: z.number().int().optional(),
  }),
  /** To somebody whom the secretariat has just linked with their account. */
  z.object({ kind: z.literal("welcome"), person: PersonId }),
  /** To the secretariat: what was meant for the channel is not there. */
  z.object({ kind: z.literal("notPosted"), about: z.string() }),
  /** To the secretariat: the bot stopped while it was sending, or got no answer; null: to the channel. */
  z.object({
    kind: z.literal("perhapsNotSent"),
    person: PersonId.nullable(),
    about: z.string(),
    /** The entry that it asks about. */
    message: z.string().optional(),
  }),
  z.object({ kind: z.literal("strangerWrote"), account: z.string(), name: z.string() }),
  /** To whoever asked for it; null: somebody whom only texts named. */
  z.object({ kind: z.literal("personErased"), who: PersonId.nullable() }),
]);
export type Notice = z.infer<typeof Notice>;
export type NoticeKind = Notice["kind"];
export type NoticeOf<K extends NoticeKind> = Extract<Notice, { kind: K }>;

const REMINDER_KINDS = new Set<NoticeKind>(REMINDERS.map(({ shape }) => shape.kind.value));

export const isReminder = (notice: Notice): notice is ReminderNotice | NoticeOf<"reminders"> =>
  notice.kind === "reminders" || REMINDER_KINDS.has(notice.kind);

export const Recipient = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("person"), person: PersonId }),
  z.object({ kind: z.literal("channel") }),
]);
export type Recipient = z.infer<typeof Recipient>;

/**
 * Why somebody did not get a message: they have no account with the bot; the channel says that they blocked it, that it
 * was taken out of the conversation, that it may not write there, or that nobody is there any more; they have left the
 * committee's team or group chat; the channel will never take the message; it was tried for hours; or no words could be made of it.
 */
export const Undelivered = z.enum([
  "noAccount",
  "left",
  "blocked",
  "removed",
  "notAllowed",
  "gone",
  "refused",
  "triedForHours",
  "broken",
]);
export type Undelivered = z.infer<typeof Undelivered>;

/**
 * The right of one process to send and to mark a message. `version` counts the claims of it: with each one the document
 * is written, so that whoever still holds an older one marks nothing.
 */
const Claim = z.object({ version: z.number().int().positive(), until: Instant });

/** One message on its way out, stored before it is sent. */
export const OutboxEntry = z.object({
  /** Says what it is for, so that the same reminder or notice is never stored twice. */
  id: z.string(),
  committee: CommitteeId,
  to: Recipient,
  notice: Notice,
  /** Set for a card that is posted once and edited from then on: the key it is remembered by. */
  post: z.string().nullable(),
  /** Only puts right a card that stands: where nobody knows whether one does, it is for a person to post it again. */
  refresh: z.boolean().optional(),
  /** Of a card that is being posted or edited: what it shows has changed since, and it is edited once that is done. */
  isChanged: z.boolean().optional(),
  at: Instant,
  /** Its place among those of the same instant. */
  nth: z.number().int(),
  /** Not tried before then. */
  notBefore: Instant.optional(),
  /** gathered: it went along in another message to the same person. sending: claimed. unknown: it may have gone out; it is not sent again, and the secretariat is asked. */
  state: z.enum(["pending", "gathered", "sending", "sent", "dropped", "undeliverable", "unknown"]),
  attempts: z.number().int(),
  /** The last one. */
  claim: Claim.optional(),
  /** It may have arrived once before, and says so. */
  isRepeated: z.boolean().optional(),
  /** Of one that was given up: why, and when. */
  undelivered: z.object({ why: Undelivered, at: Instant }).optional(),
  /** Of one to somebody without an account: whom the answer told that the bot cannot write to them. */
  knownTo: PersonId.optional(),
  /** The consequences (their id) that it was stored for. */
  cause: z.string().optional(),
});
export type OutboxEntry = z.infer<typeof OutboxEntry>;

type Unsent = Pick<OutboxEntry, "id" | "committee" | "to" | "notice" | "at">;

/** A message to be stored, that nobody has tried to send yet. */
export const unsent = (
  message: Unsent & Partial<Pick<OutboxEntry, "post" | "refresh" | "knownTo" | "cause" | "nth">>,
): OutboxEntry => ({
  post: null,
  nth: 0,
  ...message,
  state: "pending",
  attempts: 0,
});

/** Nothing more is done about it. */
export const isSettled = ({ state }: OutboxEntry): boolean => state !== "pending" && state !== "sending";

/** A card that stands in the channel and is kept true by editing it. */
export const Post = z.object({
  key: z.string(),
  committee: CommitteeId,
  conversation: z.string(),
  activity: z.string(),
});
export type Post = z.infer<typeof Post>;
