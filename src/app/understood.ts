import { isFresh } from "../domain/recency.ts";
import { tellsItemDecided } from "../language/decided.ts";
import { otherCommittee } from "../language/committeeName.ts";
import { isDeletion } from "../language/hearing.ts";
import type { Command } from "../features/feature.ts";
import { OF_COMING } from "../language/intents/traits.ts";
import { courtesyIn } from "../language/understand.ts";
import type { Intent, Understanding } from "../language/understanding.ts";
import { aboutLast, amendmentIn } from "./amending.ts";
import { answering, pressing, withoutOwn } from "./answered.ts";
import { clarify, commandsOf, isUnclear, toldOfPast } from "./commands.ts";
import { ofLastAction } from "./lastAction.ts";
import { mayTakeBack, withoutOpposites } from "./offers.ts";
import { EVERYTHING, NOTHING, leftBy, type Planned, type Reading, type Replied } from "./planned.ts";
import { declinedBy, isSameAgain, toProposal } from "./replied.ts";
import { relayed, suggesting } from "./standIns.ts";
import { together } from "./together.ts";

interface Understood extends Omit<Reading, "understanding"> {
  understanding: Understanding;
  replies: readonly Replied[];
}

type Way = (said: Understood) => Planned | null;

/** What a message comes to that answers no question in so many words: what it means beside its own request, else that. */
export function understood(replies: readonly Replied[], reading: Reading): Planned {
  const said = { ...reading, replies, understanding: ofLastAction(reading) ?? reading.understanding() };
  for (const way of BEFORE_ITS_REQUEST) {
    const planned = way(said);
    if (planned) return planned;
  }
  return requested(said);
}

const asksForSomething = ({ understanding: { sure, intent } }: Understood): boolean => sure && intent !== "none";

/** An answer in words that may also be something else, where it is nothing else. */
function reply(said: Understood): Planned | null {
  const { understanding } = said;
  const [unsure] = said.replies;
  return unsure && (!asksForSomething(said) || isSameAgain(understanding, unsure.question, unsure.reply))
    ? answering(said.text, unsure)
    : null;
}

/** "Ja, sæt det på": of something proposed, which its words tell. */
function answerToProposal({ text, understanding, questions }: Understood): Planned | null {
  const proposal = toProposal(text, understanding, questions);
  return proposal && { language: understanding.language, commands: [proposal], leaves: NOTHING };
}

/** "Afbud" to the one who was asked to come for another; naming the committee, it is of one's own coming. */
function declined({ text, committee, understanding, questions }: Understood): Planned | null {
  if (committee !== null && withoutOwn(text, committee) !== text) return null;
  const no = declinedBy(understanding, questions[0]);
  return no && pressing(text, no.question, no.pressed);
}

/** "Maria kan godt": the answer of somebody who was asked to stand in, before it is an attendance of theirs. */
function passedOn({ message, committee, understanding: { language } }: Understood): Planned | null {
  const told = committee && relayed(message);
  return told && { language, commands: [told], leaves: EVERYTHING };
}

/** "Jeg var der ikke": of a meeting that was, before it becomes a cancellation of the coming one. */
function ofPast({ understanding }: Understood): Planned | null {
  const past = toldOfPast(understanding);
  return past && { language: understanding.language, commands: [past], leaves: NOTHING };
}

/** "Fortryd" where a question is open drops it, rather than undoing what was done before. */
function dropped(said: Understood): Planned | null {
  const { open: question } = said;
  if (isDeletion(said.understanding) && hasJustDone(said)) return null;
  return question && said.understanding.intent === "undo" && asksForSomething(said)
    ? answering(said.text, { question, reply: { kind: "none", sure: true } })
    : null;
}

const hasJustDone = ({ last, now }: Understood): boolean =>
  last !== null && isFresh(last.at, now) && last.changes.length > 0;

/** Each would be taken for what it asks for by itself; an answer to somebody's question comes before what is told of others. */
const BEFORE_ITS_REQUEST: readonly Way[] = [reply, answerToProposal, declined, passedOn, ofPast, dropped];

/** What a message asks for as it was understood, or corrects of what was just done. */
function requested(said: Understood): Planned {
  const { message, understanding, committee, context, last, now } = said;
  const { language } = understanding;
  const commands = commandsIn(said);
  const [otherwise] = commands;
  const isOpen = said.open !== undefined;
  const amended = amendmentIn({ ...said, otherwise, isOpen });
  const named = (command: Command): Command => (committee ? suggesting(message, command) : command);
  if (amended) return { language, commands: [named(amended)], leaves: EVERYTHING };
  const meant = commands.map((command) => aboutLast(command, last, { text: said.text, now }));
  const [only, ...more] = meant;
  return {
    language,
    commands: only && more.length === 0 ? [perhapsOfDraft(said, named(only))] : meant,
    leaves: asksForSomething(said) ? leftBy(understanding.intent) : NOTHING,
    ...(isUnclear(understanding) && { doubted: { understanding, context } }),
  };
}

/** "Punkt 2.2 er godkendt", while the minutes that say so are looked through, is hardly asked of the next agenda. */
const perhapsOfDraft = ({ text, isFor }: Understood, otherwise: Command): Command =>
  otherwise.feature !== "showDraft" && isFor("showDraft") && tellsItemDecided(text)
    ? clarify({ about: "draft", otherwise })
    : otherwise;

function commandsIn(said: Understood): Command[] {
  const { text, understanding, committee, context, last, now, isFor } = said;
  const other = committee && anotherCommittee(text, understanding, committee.name);
  if (other) return [clarify({ about: "otherCommittee", committee: other })];
  if (understanding.sure && understanding.intent === "none") return [nothingIn(said)];
  return together(commandsOf(understanding, isFor), context.people).map((one) =>
    withoutOpposites(one, understanding, { last, now }),
  );
}

function nothingIn({ text, message, last, now }: Understood): Command {
  const courtesy = courtesyIn(text, message);
  if (courtesy !== null) return clarify({ about: "courtesy", courtesy });
  return clarify(mayTakeBack(message, last, now) ? { about: "meaning", candidates: ["undo"] } : { about: "nothing" });
}

/** What is asked about another committee, or done for it, is nothing that this one answers. */
function anotherCommittee(text: string, { intent, sure }: Understanding, own: string): string | null {
  const mayBeComing = OF_COMING.has(intent) || intent === "none" || !sure;
  const coming = mayBeComing ? otherCommittee(text, own, true) : null;
  return coming ?? (OF_COMMITTEE.has(intent) ? otherCommittee(text, own, false) : null);
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
