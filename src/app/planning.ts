import type { Command } from "../features/feature.ts";
import { detectLanguage } from "../language/detect.ts";
import { isPasted } from "../language/pasted.ts";
import { understand, withoutNames, type UnderstandingContext } from "../language/understand.ts";
import type { Turn } from "../ports/turn.ts";
import { answered, openIn, repliesIn } from "./answered.ts";
import { takesBack } from "./offers.ts";
import { EVERYTHING, type Around, type Planned, type Reading } from "./planned.ts";
import { standingIn } from "./standIns.ts";
import { understood } from "./understood.ts";

/** What a text asks for: an answer to an open question first, then a document, else what it asks for by itself. */
export function planText(text: string, around: Around): Planned {
  const { turn, now, committee, language, questions } = around;
  const context: UnderstandingContext = {
    now,
    people: committee?.people ?? [],
    sender: turn.sender.name,
    committee: committee?.name,
    language,
  };
  const reading: Reading = { ...around, text, context, message: withoutNames(text, context) };
  const open = openIn(questions);
  if (open && takesBack(open, understand(text, context), around))
    return understood([], { ...reading, questions: questions.filter((one) => one !== open) });
  const replies = repliesIn(reading);
  const planned = answered(replies, reading) ?? documentIn(reading) ?? understood(replies, reading);
  return forWhom(planned, reading);
}

/** Several may have asked the same one to come for them: whom they name need not be the one who asked last. */
function forWhom(planned: Planned, reading: Reading): Planned {
  const { language, commands, pressed, settles } = planned;
  const [otherwise, ...more] = commands;
  const isToNotice =
    !pressed || reading.questions.some(({ isNotice, options }) => isNotice && options.includes(pressed));
  const command = otherwise && more.length === 0 && isToNotice ? standingIn(reading, otherwise) : null;
  return command ? { language, commands: [command], settles } : planned;
}

/** Nobody writes so much to a colleague in one breath: a document whose line breaks were lost on the way. */
const FLAT_LENGTH = 1_000;

/** A document that is pasted, or too much to be anything else; null: a message. */
function documentIn({ text, turn, language, written }: Reading): Planned | null {
  if (isPasted(text)) {
    const commands = [{ feature: "handOver", parameters: { text } }];
    return { language: written ?? detectLanguage(text, language), commands, settles: EVERYTHING };
  }
  return text.length >= FLAT_LENGTH ? { language, commands: [flat(turn)], settles: EVERYTHING } : null;
}

const flat = ({ address }: Turn): Command =>
  address.kind === "personal"
    ? { feature: "handOver", parameters: {} }
    : { feature: "clarify", parameters: { tooLong: true } };
