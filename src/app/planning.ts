import type { Committee } from "../domain/committee.ts";
import { localDate } from "../domain/calendar.ts";
import type { Asked, OpenQuestion } from "../domain/conversation.ts";
import type { Pending } from "../domain/pending.ts";
import type { Instant } from "../domain/time.ts";
import type { Command } from "../features/feature.ts";
import { detectLanguage } from "../language/detect.ts";
import { committeeFinder, otherCommittee, withoutCommittee } from "../language/committeeName.ts";
import { isPasted } from "../language/pasted.ts";
import { replyToNotice } from "../language/noticeReplies.ts";
import { isLikewise, replyTo, type Reply } from "../language/replies.ts";
import { changesItem, isHalfUndo } from "../language/hearing.ts";
import { LOOKING_UP } from "../language/intents/index.ts";
import { courtesyIn, understand, type UnderstandingContext } from "../language/understand.ts";
import type { Intent, Language, Slots, Understanding } from "../language/understanding.ts";
import type { Turn } from "../ports/turn.ts";
import { aboutLast, amendmentIn } from "./amending.ts";
import { bothOf } from "./both.ts";
import { dayIn, filledIn } from "./filledIn.ts";
import type { LastDone } from "./lastDone.ts";
import { answerBy, declinedBy, isSameAgain, toProposal } from "./replied.ts";

export interface Planned {
  language: Language;
  commands: Command[];
  /** The button of an open question that the words press. */
  pressed?: PressedOption;
  /** The question that it belongs to; null: that does not say. */
  asked?: Asked | null;
  settles: Settles;
  /** What was not understood for certain, and what it was read with: another reading may be better. */
  doubted?: { understanding: Understanding; context: UnderstandingContext };
}

/** Which of the questions that are open to somebody are left behind by what they say. */
export type Settles = (question: OpenQuestion) => boolean;
const NOTHING: Settles = () => false;
const EVERYTHING: Settles = () => true;
const ANSWERS: Settles = ({ isNotice }) => !isNotice;

/** Whoever looks something up has perhaps not answered yet what a notice asked them. */
export const settledBy = (feature: string): Settles => (LOOKING_UP.has(feature) ? ANSWERS : EVERYTHING);

type PressedOption = OpenQuestion["options"][number];

interface Around {
  turn: Turn;
  now: Instant;
  committee: Committee | null;
  language: Language;
  /** What the one who writes has written in before; null: nothing yet. */
  written: Language | null;
  /** The questions that the one who writes may be answering, the latest first. */
  questions: readonly OpenQuestion[];
  /** What their last message came to, which they may be correcting. */
  last: LastDone | null;
  /** What was last done once it was known for which committee: it may be wanted of another as well. */
  pending: Pending | undefined;
  /** Whether the one who writes is somebody that an intent is for. */
  isFor: (intent: Intent) => boolean;
}

/** Nobody writes so much to a colleague in one breath: a document whose line breaks were lost on the way. */
const FLAT_LENGTH = 1_000;

/** What a text asks for: commands in order. What is not certain becomes a question instead. */
export function planText(text: string, around: Around): Planned {
  const { turn, now, committee, language, written, questions, last, pending, isFor } = around;
  const replies = questions.flatMap((question) => {
    const reply = question.isNotice
      ? replyToNotice(text, question.options)
      : replyTo(text, replyContext(question, around));
    const given = reply && answerBy(text, question, reply);
    return given ? [{ question, reply: given }] : [];
  });
  const sure = replies.find(({ reply }) => reply.sure);
  if (sure) return answering(text, sure.question, sure.reply);
  const context = {
    now,
    people: committee?.people ?? [],
    sender: turn.sender.name,
    committee: committee?.name,
    language,
  };
  // What stands open is nearer than what was done before it.
  const open = questions.find(({ isNotice }) => !isNotice);
  const filled = open && (filledIn(text, open, context) ?? dayIn(text, open, context));
  if (filled) return pressing(text, open, filled);
  const both = open && bothOf(text, open);
  if (both) return { language: open.options[0]?.language ?? language, commands: both, settles: EVERYTHING };
  const bare = committee ? withoutCommittee(text, committeeFinder(committee.name, { byFirstWord: true })) : text;
  if (committee && pending && isLikewise(bare))
    return {
      language,
      commands: [{ feature: "chooseCommittee", parameters: { choose: committee.id, pending: pending.id } }],
      settles: EVERYTHING,
    };
  if (isPasted(text)) {
    const commands = [{ feature: "handOver", parameters: { text } }];
    return { language: written ?? detectLanguage(text, language), commands, settles: EVERYTHING };
  }
  if (text.length >= FLAT_LENGTH) return { language, commands: [flat(turn)], settles: EVERYTHING };
  const understanding = understand(text, context);
  const asksForSomething = understanding.sure && understanding.intent !== "none";
  const [unsure] = replies;
  if (unsure && (!asksForSomething || isSameAgain(understanding, unsure.question, unsure.reply)))
    return answering(text, unsure.question, unsure.reply);
  const proposal = toProposal(text, understanding, questions);
  if (proposal) return { language: understanding.language, commands: [proposal], settles: NOTHING };
  const declined = bare === text ? declinedBy(understanding, questions[0]) : null;
  if (declined) return pressing(text, declined.question, declined.pressed);
  if (open && understanding.intent === "undo" && asksForSomething)
    return answering(text, open, { kind: "none", sure: true });
  const other = committee && anotherCommittee(text, understanding, committee.name);
  const commands = other
    ? [clarify({ otherCommittee: other })]
    : isNothing(understanding)
      ? [clarify({ nothing: true, courtesy: courtesyIn(text, context) ?? undefined })]
      : commandsOf(understanding, isFor);
  const [otherwise] = commands;
  const amended = amendmentIn({ text, understanding, context, otherwise, isOpen: open !== undefined }, last, now);
  if (amended) return { language: understanding.language, commands: [amended], settles: EVERYTHING };
  return {
    language: understanding.language,
    commands: commands.map((command) => aboutLast(command, last, { text, now })),
    settles: asksForSomething ? settledBy(understanding.intent) : NOTHING,
    ...(isUnclear(understanding) && { doubted: { understanding, context } }),
  };
}

/** What is asked about another committee, or done for it, is nothing that this one answers. */
function anotherCommittee(text: string, { intent }: Understanding, own: string): string | null {
  const isComing = intent === "cancel" || intent === "attend";
  return isComing || OF_COMMITTEE.has(intent) ? otherCommittee(text, own, isComing) : null;
}

/** What else is said of a committee; the subject of an action, a proposal or a search may be any of them. */
const OF_COMMITTEE: ReadonlySet<Intent> = new Set<Intent>([
  "listCancellations",
  "showAgenda",
  "showMeeting",
  "listActions",
  "showMinutes",
  "scheduleMeeting",
  "callOffMeeting",
]);

const isNothing = ({ intent, sure }: Understanding): boolean => sure && intent === "none";

function replyContext({ options }: OpenQuestion, { now, language, committee }: Around): Parameters<typeof replyTo>[1] {
  return {
    titles: options.map(({ title }) => title),
    known: options.map(({ title, feature }) => {
      if (feature === "chooseCommittee") return [title];
      const person = committee?.people.find(({ name }) => name === title);
      return [person?.title, person?.organisation].flatMap((fact) => fact ?? []);
    }),
    today: localDate(now),
    language: options[0]?.language ?? language,
  };
}

/** An answer to the open question does what its button would have done. */
function answering(text: string, question: OpenQuestion, reply: Reply): Planned {
  const { options } = question;
  const language = options[0]?.language ?? "da";
  const pressed = reply.kind === "option" ? options[reply.index] : undefined;
  if (pressed) return pressing(text, question, pressed);
  const isDropped = reply.kind === "none";
  return {
    language,
    commands: [clarify({ question: isDropped ? "dropped" : "again" })],
    settles: isDropped ? ANSWERS : NOTHING,
  };
}

function pressing(text: string, { id, of, isNotice }: OpenQuestion, pressed: PressedOption): Planned {
  const { feature, parameters } = pressed;
  const asked = id === null ? null : { question: id, of };
  // Of what notices asked, the others still wait for their answers.
  const settles: Settles = isNotice ? NOTHING : EVERYTHING;
  // A notice is in the committee's language, whatever its reader writes.
  const spoken = isNotice ? detectLanguage(text, pressed.language) : pressed.language;
  return { language: spoken, commands: [{ feature, parameters }], pressed, asked, settles };
}

const flat = ({ address }: Turn): Command =>
  address.kind === "personal"
    ? { feature: "handOver", parameters: {} }
    : { feature: "clarify", parameters: { tooLong: true } };

export function commandsOf(understanding: Understanding, isFor: Around["isFor"]): Command[] {
  const { intent, slots, candidates, noSuch, also = [] } = understanding;
  // Which meeting was meant is asked with buttons; of all else one has to write what it should have been.
  if (noSuch?.slot === "meeting")
    return [{ feature: intent, parameters: { ...said(slots), meeting: { noSuch: noSuch.said } } }];
  if (noSuch) return [clarify({ noSuch })];
  if (ABOUT_ITEMS.has(intent) && changesItem(understanding)) return [clarify({ changesItem: true })];
  if (isUnclear(understanding)) return [clarify({ candidates: candidates.filter(isFor), slots: said(slots) })];
  if (intent === "undo" && isHalfUndo(understanding)) return [{ feature: intent, parameters: { half: true } }];
  return [
    { feature: intent, parameters: parametersOf(understanding) },
    ...also.map((one) => ({ feature: one.intent, parameters: said(one.slots) })),
  ];
}

/** What a wish to change an item of an agenda may be taken for. */
const ABOUT_ITEMS: ReadonlySet<Intent> = new Set(["showAgenda", "proposeItem", "none"]);

/** The feature itself asks which of several people or meetings is meant, whether a day is, or until when. */
const ASKED_BY_FEATURE: ReadonlySet<Understanding["doubt"]> = new Set(["name", "meeting", "date", "until"]);

const isUnclear = ({ sure, doubt, noSuch }: Understanding): boolean =>
  !sure && noSuch === undefined && !ASKED_BY_FEATURE.has(doubt);

/** With what the feature has to ask about. */
export function parametersOf({ slots, doubt }: Pick<Understanding, "slots" | "doubt">): Command["parameters"] {
  const doubted =
    doubt === "date" ? { isDueDoubted: true } : doubt === "meeting" ? { meeting: { several: slots.meeting } } : {};
  return { ...said(slots), ...doubted };
}

export const clarify = (parameters: Record<string, unknown>): Command => ({ feature: "clarify", parameters });

/** Why somebody stays away is nobody's business: it is not kept, and goes into no button. */
export const said = (slots: Slots): Record<string, unknown> => ({ ...slots, reason: undefined });
