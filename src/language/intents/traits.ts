import { Intent, type NoSuch } from "../understanding.ts";

/** What an intent is, wherever it matters. What one place alone judges of some of them stands there, with why. */
interface Traits {
  /** It answers at once with what is known, opens something to go on with, or changes what is stored. */
  does: "answers" | "opens" | "writes";
  /**
   * By example sentences or by a form; "saidSo": a form has to be there, though it has sentences (of no meeting: asked for
   * in so many words, or not at all); "form": by forms alone, since it is seldom asked for, and then in so many words, so
   * that the sentences of the others stay what they are.
   */
  knownBy: "sentences" | "saidSo" | "form";
  /** What a day is said for; null: it has no use for one, or tells it as part of a subject. */
  day: Exclude<NoSuch["slot"], "start"> | null;
  /** Of a meeting that is still to be: nobody asks for it of one that has been held, which is told of. */
  isAhead?: true;
  /** What it says has a "not" of its own: "kan ikke komme", "bliver ikke til noget", "ingen påmindelser". */
  denies?: true;
  /** What it changes: whether somebody comes, or an action that is there. */
  changes?: "coming" | "action";
}

/** The compiler names an intent that is missing here. */
const TRAITS = {
  cancel: { does: "writes", knownBy: "sentences", day: "meeting", isAhead: true, denies: true, changes: "coming" },
  attend: { does: "writes", knownBy: "sentences", day: "meeting", isAhead: true, changes: "coming" },
  listCancellations: { does: "answers", knownBy: "sentences", day: "meeting" },
  showAgenda: { does: "answers", knownBy: "sentences", day: "meeting" },
  proposeItem: { does: "writes", knownBy: "sentences", day: "meeting", isAhead: true },
  showMeeting: { does: "answers", knownBy: "sentences", day: "meeting" },
  logAction: { does: "writes", knownBy: "sentences", day: "due" },
  listActions: { does: "answers", knownBy: "sentences", day: null },
  completeAction: { does: "writes", knownBy: "sentences", day: null, changes: "action" },
  postponeAction: { does: "writes", knownBy: "sentences", day: "due", denies: true, changes: "action" },
  showMinutes: { does: "answers", knownBy: "sentences", day: "meeting" },
  searchDecisions: { does: "answers", knownBy: "sentences", day: null },
  postAgenda: { does: "writes", knownBy: "sentences", day: "meeting" },
  postMinutes: { does: "writes", knownBy: "sentences", day: "meeting" },
  scheduleMeeting: { does: "writes", knownBy: "sentences", day: "date", isAhead: true },
  callOffMeeting: { does: "writes", knownBy: "sentences", day: "meeting", isAhead: true, denies: true },
  snooze: { does: "writes", knownBy: "sentences", day: "until", denies: true },
  undo: { does: "writes", knownBy: "sentences", day: null, denies: true },
  help: { does: "answers", knownBy: "sentences", day: null },
  introduce: { does: "opens", knownBy: "saidSo", day: null },
  chooseCommittee: { does: "opens", knownBy: "saidSo", day: null },
  showDraft: { does: "opens", knownBy: "saidSo", day: null },
  showProposals: { does: "answers", knownBy: "form", day: null },
  answerProposal: { does: "writes", knownBy: "form", day: null, denies: true },
  addPerson: { does: "writes", knownBy: "form", day: null },
  listPeople: { does: "answers", knownBy: "form", day: null },
  discard: { does: "writes", knownBy: "form", day: null },
  withdrawAction: { does: "writes", knownBy: "form", day: null, changes: "action" },
  assignAction: { does: "writes", knownBy: "form", day: null, changes: "action" },
  showUndelivered: { does: "answers", knownBy: "form", day: null },
  showChanges: { does: "answers", knownBy: "form", day: null },
  closeItem: { does: "writes", knownBy: "form", day: "meeting", denies: true },
  erasePerson: { does: "writes", knownBy: "form", day: null },
  none: { does: "opens", knownBy: "sentences", day: null },
} as const satisfies Record<Intent, Traits>;

export const traitsOf = (intent: Intent): Traits => TRAITS[intent];

const those = (have: (traits: Traits) => boolean): ReadonlySet<string> =>
  new Set(Intent.options.filter((intent) => have(traitsOf(intent))));

/** Answered at once, with what is known. */
export const LOOKING_UP = those(({ does }) => does === "answers");
/** Of these, what is about a meeting. */
export const LOOKING_UP_MEETING = those(({ does, day }) => does === "answers" && day === "meeting");
/** Intents that only answer; all others change what is stored. */
export const READING = those(({ does }) => does !== "writes");
/** Whether somebody comes. */
export const OF_COMING = those(({ changes }) => changes === "coming");
/** What is done to an action that is there. */
export const OF_AN_ACTION = those(({ changes }) => changes === "action");

type ByForm = { [I in Intent]: (typeof TRAITS)[I]["knownBy"] extends "form" ? I : never }[Intent];
/** What is learnt from sentences. */
export type Learnt = Exclude<Intent, ByForm>;
export const isByForm = (intent: Intent): intent is ByForm => traitsOf(intent).knownBy === "form";
export const BY_FORM: readonly ByForm[] = Intent.options.filter(isByForm);
export const LEARNT: readonly Learnt[] = Intent.options.filter((intent) => !isByForm(intent));
