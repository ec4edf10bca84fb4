import type { Committee } from "../domain/committee.ts";
import type { Instant } from "../domain/time.ts";
import type { Command } from "../features/feature.ts";
import { understand } from "../language/understand.ts";
import type { Intent, Language, Slots, Understanding } from "../language/understanding.ts";
import type { Turn } from "../ports/turn.ts";
import { isPasted } from "./pasted.ts";

interface Planned {
  language: Language;
  commands: Command[];
}

interface Around {
  turn: Turn;
  now: Instant;
  committee: Committee | null;
  language: Language;
  /** Whether the one who writes is somebody that an intent is for. */
  isFor: (intent: Intent) => boolean;
}

/** Nobody writes so much to a colleague in one breath: a document whose line breaks were lost on the way. */
const FLAT_LENGTH = 1_000;
/** In fewer lines than that, this is neither a message nor a document. */
const TOO_LONG = 4000;

/** What a text asks for: commands in order. What is not certain becomes a question instead. */
export function planText(text: string, { turn, now, committee, language, isFor }: Around): Planned {
  if (isPasted(text)) return { language, commands: [{ feature: "handOver", parameters: { text } }] };
  if (text.length >= FLAT_LENGTH) return { language, commands: [flat(turn)] };
  if (text.length > TOO_LONG) return { language, commands: [clarify({ tooLong: true })] };
  const understanding = understand(text, {
    now,
    people: committee?.people ?? [],
    sender: turn.sender.name,
    language,
  });
  return { language: understanding.language, commands: commandsOf(understanding, isFor) };
}

const flat = ({ address }: Turn): Command =>
  address.kind === "personal"
    ? { feature: "handOver", parameters: {} }
    : { feature: "clarify", parameters: { tooLong: true } };

function commandsOf(understanding: Understanding, isFor: Around["isFor"]): Command[] {
  const { intent, sure, slots, candidates, doubt, noSuch, also = [] } = understanding;
  // Which meeting was meant is asked with buttons; of all else one has to write what it should have been.
  if (noSuch?.slot === "meeting")
    return [{ feature: intent, parameters: { ...said(slots), meeting: { noSuch: noSuch.said } } }];
  if (noSuch) return [clarify({ noSuch })];
  // The feature itself asks which of two people is meant.
  if (!sure && doubt !== "name") return [clarify({ candidates: candidates.filter(isFor), slots: said(slots) })];
  if (intent === "none") return [clarify({ nothing: true })];
  return [
    { feature: intent, parameters: said(slots) },
    ...also.map((one) => ({ feature: one.intent, parameters: said(one.slots) })),
  ];
}

const clarify = (parameters: Record<string, unknown>): Command => ({ feature: "clarify", parameters });

/** Why somebody stays away is nobody's business: it is not kept, and goes into no button. */
const said = (slots: Slots): Record<string, unknown> => ({ ...slots, reason: undefined });
