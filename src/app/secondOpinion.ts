import { z } from "zod";
import type { Committee } from "../domain/committee.ts";
import type { Feature } from "../features/feature.ts";
import { description, instruction } from "../language/instruction.ts";
import { LOOKING_UP, READING } from "../language/intents/traits.ts";
import { Proposable, Quotes, readOpinion, type Opinion } from "../language/opinion.ts";
import { isReadInFull, withoutNames } from "../language/understand.ts";
import type { Intent, Understanding } from "../language/understanding.ts";
import type { OfferedAction, Proposal, SecondOpinion } from "../ports/secondOpinion.ts";
import { aside } from "../ports/turnScope.ts";
import { clarify, commandsOf, parametersMeant, said } from "./commands.ts";
import { leftBy, type Planned } from "./planned.ts";

interface Around {
  secondOpinion: SecondOpinion;
  features: ReadonlyMap<string, Feature>;
  committee: Committee;
  /** Whether the one who writes is somebody that an intent is for. */
  isFor: (intent: Intent) => boolean;
}

/**
 * The plan for a message that was not understood for certain, with what somebody else makes of it. Where they have
 * nothing to say that stands in the message and that the person may ask for, it stays as it was.
 */
export async function withSecondOpinion(planned: Planned, around: Around): Promise<Planned> {
  const { doubted } = planned;
  // Longer ones are rather text of a document than something that somebody asks for.
  if (!doubted || !isReadInFull(doubted.understanding.text)) return planned;
  const { understanding, context } = doubted;
  const message = withoutNames(understanding.text, context);
  const offers = offersTo(around);
  const doubtful = {
    instruction: instruction({ today: message.today, language: around.committee.language }),
    message: message.masked,
    actions: offers.map(({ action }) => action),
  };
  const proposal = await aside(() => around.secondOpinion.propose(doubtful));
  const opinion = proposal && opinionIn(proposal, offers);
  const meant = opinion && readOpinion(message, opinion);
  if (!meant) return planned;
  const { text, language } = understanding;
  return { ...planned, ...plannedBy({ text, language, ...meant }, understanding, around) };
}

interface Offer {
  intent: Proposable;
  action: OfferedAction;
  quotes: z.ZodType<Quotes>;
}

/** Everything that the person may ask for, with those of the feature's parameters that may be pointed out. */
function offersTo({ features, isFor }: Around): Offer[] {
  return Proposable.options.flatMap((intent) => {
    const feature = features.get(intent);
    if (!feature || !isFor(intent)) return [];
    const quotes = quotesOf(feature);
    const parameters = ObjectSchema.parse(z.toJSONSchema(quotes));
    return [{ intent, quotes, action: { name: intent, description: description(intent), parameters } }];
  });
}

/** Without the address of its dialect, which not every model's endpoint takes. */
const ObjectSchema = z.object({
  type: z.literal("object"),
  properties: z.record(z.string(), z.unknown()).default({}),
  additionalProperties: z.boolean().optional(),
});

function quotesOf({ schema }: Feature): z.ZodType<Quotes> {
  const { properties } = ObjectSchema.parse(z.toJSONSchema(schema, { io: "input" }));
  return z.strictObject(
    Object.fromEntries(Object.entries(Quotes.shape).filter(([slot]) => Object.hasOwn(properties, slot))),
  );
}

function opinionIn({ action, parameters }: Proposal, offers: readonly Offer[]): Opinion | null {
  const offer = offers.find(({ intent }) => intent === action);
  const quotes = offer?.quotes.safeParse(parameters);
  return offer && quotes?.success ? { intent: offer.intent, quotes: quotes.data } : null;
}

/** What only shows something is shown; whatever is written waits for a button, as if the bot had been unsure by itself. */
function plannedBy(
  meant: Understanding,
  own: Understanding,
  { isFor }: Around,
): Pick<Planned, "commands"> & Partial<Planned> {
  const { intent } = meant;
  const others = own.candidates.filter(isFor);
  // Whoever rather wanted something written would take an answer for it.
  const [likeliest = "none"] = others;
  if (LOOKING_UP.has(intent) && READING.has(likeliest))
    return { commands: commandsOf({ ...meant, candidates: [intent] }, isFor), leaves: leftBy(intent) };
  if (meant.noSuch) return { commands: commandsOf(meant, isFor) };
  const candidates = [...new Set([intent, ...others])].slice(0, 3);
  const proposed = { slots: said(meant.slots), parameters: parametersMeant(meant) };
  return { commands: [clarify({ about: "meaning", candidates, slots: said(own.slots), proposed })] };
}
