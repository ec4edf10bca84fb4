import type { ReadAction } from "../../domain/reading.ts";
import { personIn } from "../people/personLine.ts";
import { isPersonName } from "../people/names.ts";
import type { Sentence } from "../prose/sentences.ts";
import { tidy, type ActionContext } from "./actions.ts";
import { isHabit, isPast } from "./evidence.ts";
import { ownerPhrases } from "./owners.ts";

const APPOINTED = 0.7;
/** One person chosen for a post has nothing to do by that alone. */
const ELECTED = 0.4;
const APPOINTS =
  /(?<!\p{L})(?:udpeges|udpegedes|udpeget|vælges|nedsættes|(?:laves|etableres|dannes|oprettes) en \p{L}*gruppe|udgør (?:en |den )?\p{L}*gruppen?|(?<!(?:flertal|mindretal)(?:let)?,? )best(?:[åa]r|ående) af|appointed|(?<!(?:majority|minority),? )consist(?:s|ing) of)(?!\p{L})/iu;

/** "Til arbejdsgruppen udpeges" with the people in a list below or in the sentence: how many sentences it takes, and the action. */
export function appointment(
  sentences: readonly Sentence[],
  at: number,
  context: ActionContext,
): { action: ReadAction; taken: number } | null {
  const lead = sentences[at];
  if (!lead || !APPOINTS.test(lead.text) || isPast(lead.text, context.around) || isHabit(lead.text)) return null;
  const owners: string[] = [];
  let next = at + 1;
  while (next < sentences.length && sentences[next]?.paragraph !== lead.paragraph) {
    const person = personIn(sentences[next]?.text ?? "");
    if (person === null || (sentences[next]?.text.length ?? 0) > 90) break;
    owners.push(person.name);
    next += 1;
  }
  if (owners.length === 0)
    owners.push(
      ...ownerPhrases(lead.text, context)
        .filter((phrase) => phrase.owners.every(isPersonName))
        .flatMap((phrase) => phrase.owners),
    );
  if (owners.length === 0) return null;
  return {
    action: {
      owners,
      task: tidy(lead.text),
      due: null,
      quote: lead.quote,
      confidence: owners.length > 1 ? APPOINTED : ELECTED,
    },
    taken: next - at,
  };
}
