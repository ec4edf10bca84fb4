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
import { LOOKING_UP } from "../language/intents/index.ts";
import { courtesyIn, understand, withoutNames, type UnderstandingContext } from "../language/understand.ts";
import type { Intent, Language, Understanding } from "../language/understanding.ts";
import type { Turn } from "../ports/turn.ts";
import { aboutLast, amendmentIn } from "./amending.ts";
import { bothOf } from "./both.ts";
import { clarify, commandsOf, isUnclear, toldOfPast } from "./commands.ts";
import { dayIn, filledIn, otherDay } from "./filledIn.ts";
import type { LastDone } from "./lastDone.ts";
import { mayTakeBack, takesBack, withoutOpposites } from "./offers.ts";
import { relayed, standingIn, suggesting } from "./standIns.ts";
import { together } from "./together.ts";
import { answerBy, declinedBy, isSameAgain, meetingsAnswered, toProposal } from "./replied.ts";

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
  const { turn, now, committee, language } = around;
  const context: UnderstandingContext = {
    now,
    people: committee?.people ?? [],
    sender: turn.sender.name,
    committee: committee?.name,
    language,
  };
  const replies = repliesIn(text, around);
  const open = openIn(around.questions);
  if (open && takesBack(open, understand(text, context), around))
    return understood(text, [], { ...around, questions: around.questions.filter((one) => one !== open), context });
  const planned =
    answered(text, replies, { ...around, context }) ??
    documentIn(text, around) ??
    understood(text, replies, { ...around, context });
  return forWhom(text, planned, { ...around, context });
}

/** Several may have asked the same one to come for them: whom they name need not be the one who asked last. */
function forWhom(text: string, planned: Planned, { context, questions }: Reading): Planned {
  const { language, commands, pressed, settles } = planned;
  const [otherwise, ...more] = commands;
  const isToNotice = !pressed || questions.some(({ isNotice, options }) => isNotice && options.includes(pressed));
  const command = otherwise && more.length === 0 && isToNotice ? standingIn(text, context, otherwise) : null;
  return command ? { language, commands: [command], settles } : planned;
}

interface Replied {
  question: OpenQuestion;
  reply: Reply;
}

/** With what the text is read. */
type Reading = Around & { context: UnderstandingContext };

const repliesIn = (text: string, around: Around): Replied[] =>
  around.questions.flatMap((question) => {
    const reply = question.isNotice
      ? replyToNotice(text, question.options)
      : replyTo(text, replyContext(question, around));
    const given = reply && answerBy(text, question, reply);
    return given ? [{ question, reply: given }] : [];
  });

/** What stands open is nearer than what was done before it. */
const openIn = (questions: readonly OpenQuestion[]): OpenQuestion | undefined =>
  questions.find(({ isNotice }) => !isNotice);

/** What answers a question in so many words, whatever else it might ask for; null: nothing does. */
function answered(text: string, replies: readonly Replied[], around: Reading): Planned | null {
  const { committee, context, language, pending, questions } = around;
  const sure = replies.find(({ reply }) => reply.sure);
  const which = sure?.question.isNotice ? meetingsAnswered(replies) : [];
  if (which.length > 1) return { language, commands: [clarify({ which })], settles: NOTHING };
  if (sure) return answering(text, sure.question, sure.reply);
  const open = openIn(questions);
  const filled = open && (filledIn(text, open, context) ?? otherDay(text, open, context) ?? dayIn(text, open, context));
  if (filled) return pressing(text, open, filled);
  const both = open && bothOf(text, open);
  if (both)
    return {
      language: open.options[0]?.language ?? language,
      commands: together(both, context.people),
      settles: EVERYTHING,
    };
  if (!committee || !pending || !isLikewise(withoutOwn(text, committee))) return null;
  const likewise: Command = { feature: "chooseCommittee", parameters: { choose: committee.id, pending: pending.id } };
  return { language, commands: [likewise], settles: EVERYTHING };
}

/** A document that is pasted, or too much to be anything else; null: a message. */
function documentIn(text: string, { turn, language, written }: Around): Planned | null {
  if (isPasted(text)) {
    const commands = [{ feature: "handOver", parameters: { text } }];
    return { language: written ?? detectLanguage(text, language), commands, settles: EVERYTHING };
  }
  return text.length >= FLAT_LENGTH ? { language, commands: [flat(turn)], settles: EVERYTHING } : null;
}

/** What a message asks for by itself, or answers or corrects because it asks for nothing else. */
function understood(text: string, replies: readonly Replied[], around: Reading): Planned {
  const { committee, context, last, now, questions, isFor } = around;
  const understanding = understand(text, context);
  const { language } = understanding;
  const asksForSomething = understanding.sure && understanding.intent !== "none";
  const [unsure] = replies;
  if (unsure && (!asksForSomething || isSameAgain(understanding, unsure.question, unsure.reply)))
    return answering(text, unsure.question, unsure.reply);
  const proposal = toProposal(text, understanding, questions);
  if (proposal) return { language, commands: [proposal], settles: NOTHING };
  const namesOwn = committee !== null && withoutOwn(text, committee) !== text;
  const declined = namesOwn ? null : declinedBy(understanding, questions[0]);
  if (declined) return pressing(text, declined.question, declined.pressed);
  const told = committee && relayed(text, context);
  if (told) return { language, commands: [told], settles: EVERYTHING };
  const past = toldOfPast(understanding);
  if (past) return { language, commands: [past], settles: NOTHING };
  const open = openIn(questions);
  if (open && understanding.intent === "undo" && asksForSomething)
    return answering(text, open, { kind: "none", sure: true });
  const other = committee && anotherCommittee(text, understanding, committee.name);
  const commands = other
    ? [clarify({ otherCommittee: other })]
    : isNothing(understanding)
      ? [nothingIn(text, around)]
      : together(commandsOf(understanding, isFor), context.people).map((one) =>
          withoutOpposites(one, understanding, { last, now }),
        );
  const [otherwise] = commands;
  const amended = amendmentIn({ text, understanding, context, otherwise, isOpen: open !== undefined }, last, now);
  const named = (command: Command): Command => (committee ? suggesting(text, context, command) : command);
  if (amended) return { language, commands: [named(amended)], settles: EVERYTHING };
  const meant = commands.map((command) => aboutLast(command, last, { text, now }));
  const [only, ...more] = meant;
  return {
    language,
    commands: only && more.length === 0 ? [named(only)] : meant,
    settles: asksForSomething ? settledBy(understanding.intent) : NOTHING,
    ...(isUnclear(understanding) && { doubted: { understanding, context } }),
  };
}

function nothingIn(text: string, { context, last, now }: Reading): Command {
  const courtesy = courtesyIn(text, context) ?? undefined;
  if (courtesy === undefined && mayTakeBack(withoutNames(text, context), last, now))
    return clarify({ candidates: ["undo"] });
  return clarify({ nothing: true, courtesy });
}

/** A text without the name of the committee that it is about. */
const withoutOwn = (text: string, { name }: Committee): string =>
  withoutCommittee(text, committeeFinder(name, { byFirstWord: true }));

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
