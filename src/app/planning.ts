import { command, parametersOf } from "../features/command.ts";
import type { Command } from "../features/feature.ts";
import { ChooseCommitteeParameters } from "../features/general/chooseCommittee.ts";
import { saidOfDraft } from "../language/draftSentences.ts";
import { detectLanguage } from "../language/detect.ts";
import { isOnOneLine, isPasted } from "../language/pasted.ts";
import { understand, withoutNames, type UnderstandingContext } from "../language/understand.ts";
import type { Understanding } from "../language/understanding.ts";
import type { Turn } from "../ports/turn.ts";
import { answered, repliesIn } from "./answered.ts";
import { inBoth } from "./both.ts";
import { clarify } from "./commands.ts";
import { elsewhere } from "./elsewhere.ts";
import { takesBack } from "./offers.ts";
import { EVERYTHING, type Around, type Planned, type Reading } from "./planned.ts";
import { standingIn } from "./standIns.ts";
import { understood } from "./understood.ts";

/**
 * What a text asks for. "Fortryd" to a question what was meant takes back what was done before it; else a text answers an
 * open question in so many words, or is a document, or asks for something by itself.
 */
export function planText(text: string, around: Around): Planned {
  const reading = readingOf(text, around);
  const { open, understanding } = reading;
  if (open && takesBack(open, understanding, around)) return understood([], { ...reading, ...withoutOpen(reading) });
  const replies = repliesIn(reading);
  const planned =
    elsewhere(reading) ?? answered(replies, reading) ?? documentIn(reading) ?? understood(replies, reading);
  return perhapsOfDraft(forWhom(inBoth(inEach(planned, reading), reading), reading), reading);
}

/** The name of a committee answers for all that one message asked for, and not for the last of it alone. */
function inEach(planned: Planned, { pendingTogether }: Reading): Planned {
  const { pressed, language, leaves } = planned;
  const chosen = pressed && parametersOf(pressed, "chooseCommittee", ChooseCommitteeParameters);
  const waiting = chosen?.pending === undefined ? [] : pendingTogether(chosen.pending);
  if (waiting.length < 2) return planned;
  return {
    language,
    commands: waiting.map(({ id }) => command("chooseCommittee", { ...chosen, pending: id })),
    leaves,
  };
}

/** "Dan Wulff var til stede", while the minutes that say otherwise are looked through, corrects them before it is anything else. */
function perhapsOfDraft(planned: Planned, { text, turn, isFor }: Reading): Planned {
  const [otherwise, ...more] = planned.commands;
  const mayBe = turn.address.kind === "personal" && isFor("showDraft") && more.length === 0;
  if (!otherwise || !mayBe || saidOfDraft(text) === null) return planned;
  const { language, leaves } = planned;
  return { language, commands: [clarify({ about: "draft", otherwise, inWords: text })], leaves };
}

function readingOf(text: string, around: Around): Reading {
  const { turn, now, committee, language, questions } = around;
  const context: UnderstandingContext = {
    now,
    people: committee?.people ?? [],
    sender: turn.sender.name,
    committee: committee?.name,
    language,
  };
  let found: Understanding | undefined;
  return {
    ...around,
    text,
    context,
    message: withoutNames(text, context),
    understanding: () => (found ??= understand(text, context)),
    open: questions.find(({ isNotice }) => !isNotice),
  };
}

function withoutOpen({ questions, open }: Reading): Pick<Reading, "questions" | "open"> {
  const left = questions.filter((one) => one !== open);
  return { questions: left, open: left.find(({ isNotice }) => !isNotice) };
}

/** Several may have asked the same one to come for them: whom they name need not be the one who asked last. */
function forWhom(planned: Planned, reading: Reading): Planned {
  const { language, commands, pressed, leaves } = planned;
  const [otherwise, ...more] = commands;
  const isToNotice =
    !pressed || reading.questions.some(({ isNotice, options }) => isNotice && options.includes(pressed));
  const command = otherwise && more.length === 0 && isToNotice ? standingIn(reading, otherwise) : null;
  return command ? { language, commands: [command], leaves } : planned;
}

/** Nobody writes so much to a colleague in one breath: a document whose line breaks were lost on the way. */
const FLAT_LENGTH = 1_000;

/** A document that is pasted, or too much to be anything else; null: a message. */
function documentIn({ text, turn, language, written }: Reading): Planned | null {
  const onOneLine = text.length < FLAT_LENGTH && isOnOneLine(text);
  if (onOneLine || isPasted(text)) {
    const commands = [command("handOver", onOneLine ? { text, onOneLine } : { text })];
    return { language: written ?? detectLanguage(text, language), commands, leaves: EVERYTHING };
  }
  return text.length >= FLAT_LENGTH ? { language, commands: [flat(turn)], leaves: EVERYTHING } : null;
}

const flat = ({ address }: Turn): Command =>
  address.kind === "personal" ? command("handOver", {}) : command("clarify", { about: "length" });
