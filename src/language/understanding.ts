import { z } from "zod";
import { Language } from "../domain/language.ts";
import { ClockTime, DateRange, Deadline } from "../domain/time.ts";

export { Language };

/** What a message can ask for: the intents of the command-line contract and, of our own, set-up, committee, draft, proposals, people and privacy. */
export const Intent = z.enum([
  "cancel",
  "attend",
  "listCancellations",
  "showAgenda",
  "proposeItem",
  "showMeeting",
  "logAction",
  "listActions",
  "completeAction",
  "postponeAction",
  "showMinutes",
  "searchDecisions",
  "postAgenda",
  "postMinutes",
  "scheduleMeeting",
  "callOffMeeting",
  "snooze",
  "undo",
  "help",
  "introduce",
  "chooseCommittee",
  "showDraft",
  "showProposals",
  "answerProposal",
  "addPerson",
  "listPeople",
  "discard",
  "withdrawAction",
  "assignAction",
  "showChanges",
  "showUndelivered",
  "erasePerson",
  "closeItem",
  "none",
]);
export type Intent = z.infer<typeof Intent>;

/** A meeting by its running number: "7. møde". */
const NumberedMeeting = z.object({ number: z.number().int() });
/** The meeting that a message names: a day, its number, or one relative to now ("beforeLast": the one before the previous). */
export const MeetingReference = z.union([
  z.literal("next"),
  z.literal("previous"),
  z.literal("beforeLast"),
  DateRange,
  NumberedMeeting,
]);
export type MeetingReference = z.infer<typeof MeetingReference>;

/** "En uge", "14 dage", "to måneder". */
export const Stretch = z.object({ days: z.number().int(), months: z.number().int() });
export type Stretch = z.infer<typeof Stretch>;

/** Something is put off, and so goes to a later day than it had: by its name alone, to the first such weekday after. */
export const Later = z.object({ weekday: z.number().int().min(1).max(7).optional() });
export type Later = z.infer<typeof Later>;

/** What a day was said without: "the 15th", "Thursday". */
export const DayOf = z.enum(["month", "week"]);
export type DayOf = z.infer<typeof DayOf>;

/** What was changed, where somebody asks who did it. */
export const ChangeKind = z.enum([
  "calledOff",
  "scheduled",
  "moved",
  "agenda",
  "minutes",
  "action",
  "attendance",
  "people",
  "settings",
  "erased",
]);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** What was said, as it was said; a slot that nobody said is absent. Names are resolved by the feature, not here. */
export const Slots = z.object({
  person: z.string().optional(),
  substitute: z.string().optional(),
  /** Who comes for one of several who do not: for whom is not said. */
  standIn: z.string().optional(),
  reason: z.string().optional(),
  /** Who takes the item of whoever stays away, in their words. */
  note: z.string().optional(),
  /** All the meetings that are planned. */
  plan: z.literal(true).optional(),
  meeting: MeetingReference.optional(),
  item: z.union([z.number().int(), z.string()]).optional(),
  subject: z.string().optional(),
  /** Of an item that is proposed: who presents it, how long it takes, and that it is to stand somewhere. */
  presenters: z.array(z.string()).optional(),
  minutes: z.number().int().optional(),
  placed: z.literal(true).optional(),
  owners: z.array(z.string()).optional(),
  task: z.string().optional(),
  due: z.union([Deadline, z.literal("next"), z.object({ meeting: DateRange })]).optional(),
  /** How much later something is to be due. */
  by: Stretch.optional(),
  later: Later.optional(),
  /** The day is one of a month ("den 20.") or a week ("fredag") that nobody said: of the meeting's that is moved. */
  dayOf: DayOf.optional(),
  owner: z.string().optional(),
  state: z.enum(["open", "overdue", "done"]).optional(),
  action: z.number().int().optional(),
  query: z.string().optional(),
  /** When it was decided, where the question says. */
  period: DateRange.optional(),
  date: DateRange.optional(),
  start: ClockTime.optional(),
  end: ClockTime.optional(),
  place: z.string().optional(),
  until: DateRange.optional(),
  /** Those days and no longer are meant, not the time until they come: "i næste uge", not "før næste uge". */
  through: z.literal(true).optional(),
  resume: z.literal(true).optional(),
  /** Fewer reminders, or "stop": how is not said. */
  fewer: z.literal(true).optional(),
  /** Of what is coming, reminders the day before and no earlier. */
  onlyDayBefore: z.literal(true).optional(),
  /** Only the reminders of one kind. */
  some: z.literal(true).optional(),
  /** As the next meeting, where there may be one before it. */
  next: z.literal(true).optional(),
  /** What somebody is who is taken in. */
  title: z.string().optional(),
  organisation: z.string().optional(),
  /** The yes or no to what was proposed. */
  accepts: z.boolean().optional(),
  /** Of whoever writes: whether they come, what they have proposed. */
  own: z.literal(true).optional(),
  /** Who has not said whether they come. */
  unanswered: z.literal(true).optional(),
  /** No word of proposals was said: "ja til X" may be about something else altogether. */
  inPassing: z.literal(true).optional(),
  /** Which of the two papers a draft is of. */
  paper: z.enum(["agenda", "minutes"]).optional(),
  /** It is to be put right, or said what is wrong in it. */
  amends: z.literal(true).optional(),
  /** As what somebody is taken in. */
  role: z.enum(["member", "guest"]).optional(),
  /** What was changed, where it is asked who did it. */
  change: ChangeKind.optional(),
  /** Of an item: whether it is closed from now on, or open again. */
  closes: z.boolean().optional(),
});
export type Slots = z.infer<typeof Slots>;

/** A day or a clock time that was said and is none: "den 32. december", "kl. 25", "kl. 16-14" (hours). */
export const NoSuch = z.object({
  kind: z.enum(["day", "time", "hours"]),
  /** A day as it was written, a time without "kl.". */
  said: z.string(),
  /** What it was said for. */
  slot: z.enum(["meeting", "date", "start", "due", "until"]),
});
export type NoSuch = z.infer<typeof NoSuch>;

export const Understanding = z.object({
  text: z.string(),
  language: Language,
  intent: Intent,
  /** false: ask with buttons instead of acting. */
  sure: z.boolean(),
  /**
   * Why it is not sure: the intent itself, a day or time that is none, or what the feature asks about by itself: a name
   * that fits several people, which of several meetings, a date that would be nearly a year ahead, or until when.
   */
  doubt: z.enum(["intent", "noSuch", "name", "meeting", "date", "until"]).optional(),
  noSuch: NoSuch.optional(),
  /** What the buttons would offer, best first, at most three. */
  candidates: z.array(Intent).max(3),
  slots: Slots,
  /** Further requests of the same message. */
  also: z.array(z.object({ intent: Intent, slots: Slots })).optional(),
});
export type Understanding = z.infer<typeof Understanding>;
