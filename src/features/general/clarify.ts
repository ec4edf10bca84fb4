import { z } from "zod";
import { buttons, cardMessage, line } from "../../cards/card.ts";
import { OpenQuestion, openQuestion } from "../../domain/conversation.ts";
import { Courtesy } from "../../language/courtesies.ts";
import { Intent, NoSuch, Slots } from "../../language/understanding.ts";
import { PlainDate } from "../../domain/time.ts";
import { COMMITTEE } from "../../ports/records.ts";
import { keptButton, openButton, pressMeant, pressProposed } from "../button.ts";
import { command } from "../command.ts";
import { draftAround, perhapsInDraft } from "../draftAround.ts";
import { Command, openFeature, type Answer, type Onward, type OpenContext } from "../feature.ts";
import { asking, each, someOf } from "../question.ts";

/** What a message may have asked for, best first; of what it says, what the buttons ask for. */
const Meant = z.object({ candidates: z.array(Intent), slots: Slots.default({}) });

/** What it is that was not understood for certain, or that asks for nothing that can be done. */
export const ClarifyParameters = z.discriminatedUnion("about", [
  Meant.extend({
    about: z.literal("meaning"),
    /** What the first of the candidates is asked for with, where that is more than the slots. */
    proposed: z.object({ slots: Slots, parameters: z.record(z.string(), z.unknown()) }).optional(),
  }),
  /** Who was at a meeting was told. */
  Meant.extend({ about: z.literal("past") }),
  /** A day or a time that is none. */
  z.object({
    about: z.literal("noSuch"),
    noSuch: NoSuch.extend({ slot: NoSuch.shape.slot.exclude(["meeting"]) }),
  }),
  z.object({ about: z.literal("length") }),
  /** A picture and the like was handed over. */
  z.object({ about: z.literal("noDocument") }),
  /** A single item of an agenda was to be changed. */
  z.object({ about: z.literal("item") }),
  /** A committee by its name, which is none of this conversation's. */
  z.object({ about: z.literal("otherCommittee"), committee: z.string() }),
  /** It may be said of minutes that are looked through; where none are, this is asked for. */
  z.object({
    about: z.literal("draft"),
    otherwise: Command,
    /** That in their words, where it is read as a correction. */
    inWords: z.string().optional(),
  }),
  /** It was understood, and asks for nothing: a prohibition. */
  z.object({ about: z.literal("nothing") }),
  /** Thanks, a greeting. */
  z.object({ about: z.literal("courtesy"), courtesy: Courtesy }),
  /** Said to several meetings that were asked about: the button of each. */
  z.object({ about: z.literal("which"), options: OpenQuestion.shape.options }),
  /** The question that was open is answered by none of its buttons, or by more than one of them. */
  z.object({ about: z.literal("question"), becomes: z.enum(["dropped", "again"]) }),
]);
type ClarifyParameters = z.infer<typeof ClarifyParameters>;
type About<A extends ClarifyParameters["about"]> = Extract<ClarifyParameters, { about: A }>;

/** No more are in sight; the others of the question are on its card. */
const MOST_BUTTONS = 3;

/** What was not understood for certain: one line, and buttons for what it may have meant. */
export const clarify = openFeature({
  name: "clarify",
  audience: "everybody",
  parameters: ClarifyParameters,
  async run(context, parameters) {
    const { general } = context.say;
    switch (parameters.about) {
      case "meaning":
        return (await whatIsMeant(context, parameters)) ?? notUnderstood(context);
      case "past":
        return aboutPast(context, parameters);
      case "noSuch": {
        const { kind, said, slot } = parameters.noSuch;
        return { text: `${general.noSuch[kind](said)} ${general.noSuch.ask[slot]}` };
      }
      case "length":
        return { text: general.tooLong };
      case "noDocument":
        return { text: general.noDocument };
      case "item":
        return { text: general.changesItem };
      case "otherCommittee":
        return { text: general.onlyFor(await committeeNames(context), parameters.committee) };
      case "draft":
        return inDraftOr(context, parameters);
      case "nothing":
        return notUnderstood(context, general.nothingDone);
      case "courtesy":
        return { text: general.courtesy[parameters.courtesy] };
      case "which":
        return (await askWhich(context, parameters.options)) ?? notUnderstood(context);
      case "question":
        if (parameters.becomes === "dropped") return { text: general.questionDropped };
        return askedAgain(context) ?? notUnderstood(context);
    }
  },
});

async function inDraftOr(context: OpenContext, { otherwise, inWords: text }: About<"draft">): Promise<Onward> {
  const draft = await draftAround(context, "minutes");
  if (draft && text !== undefined) return { then: command("correctInWords", { text, otherwise }) };
  return { then: draft ? command("showDraft", { paper: "minutes", amends: true }) : otherwise };
}

/** Each with its committee and its day. */
async function askWhich(context: OpenContext, which: OpenQuestion["options"]): Promise<Answer | null> {
  const { records, say, today } = context;
  const titled = await Promise.all(
    which.slice(0, MOST_BUTTONS).map(async ({ feature, parameters, committee }) => {
      const day = OfMeeting.safeParse(parameters["meeting"]);
      const kept = committee === null ? null : await records.committees.read(committee, COMMITTEE);
      const intent = Intent.exclude(["none"]).safeParse(feature);
      if (!day.success || !kept || !intent.success) return [];
      const title = `${kept.value.name}, ${say.dates.day(day.data.on, today)}`;
      return [{ ...openButton(context, title, pressProposed(intent.data, parameters)), committee }];
    }),
  );
  const options = someOf(titled.flat());
  return options && asking(context, say.general.whichMeeting, options);
}

const OfMeeting = z.object({ on: PlainDate });

async function committeeNames({ conversation, records }: OpenContext): Promise<string[]> {
  const kept = await Promise.all(conversation.committees.map((id) => records.committees.read(id, COMMITTEE)));
  return kept.flatMap((one) => one?.value.name ?? []);
}

async function whatIsMeant(
  context: OpenContext,
  { candidates, slots, proposed }: About<"meaning">,
): Promise<Answer | null> {
  const { say } = context;
  const meant = someOf(candidates.filter((intent) => intent !== "none").slice(0, MOST_BUTTONS));
  if (!meant) return null;
  const options = each(meant, (intent) =>
    proposed && intent === meant[0]
      ? openButton({ say }, say.general.meant(intent, proposed.slots), pressProposed(intent, proposed.parameters))
      : openButton({ say }, say.general.meant(intent, slots), pressMeant(intent, slots)),
  );
  const draft = await draftAround(context);
  const [likeliest, ...others] = options;
  const offered = draft ? ([likeliest, ...others.slice(0, MOST_BUTTONS - 2), draft] as const) : options;
  return { ...asking(context, say.general.didYouMean, offered), kind: "whatIsMeant" };
}

/** Unless it is a question, it may be about the draft; `nothing`: what is said where it was understood, and asks for nothing. */
async function notUnderstood(context: OpenContext, nothing?: string): Promise<Answer> {
  const { say, turn } = context;
  const text = turn.content.kind === "text" ? turn.content.text.trim() : "";
  if (text === "") return { text: say.general.nothingSaid };
  const draft = await draftAround(context);
  if (draft && !text.endsWith("?")) return perhapsInDraft(context, draft);
  if (nothing !== undefined && !text.endsWith("?")) return { text: nothing };
  const help = openButton({ say }, say.general.meant("help", {}), pressMeant("help", {}));
  return cardMessage(say.general.notUnderstood, [line(say.general.notUnderstood), buttons(help)]);
}

/** It may be meant of the draft, else of the next meeting. */
async function aboutPast(context: OpenContext, { candidates: [intent], slots }: About<"past">): Promise<Answer> {
  const { say } = context;
  const draft = await draftAround(context, "minutes");
  if (draft) return perhapsInDraft(context, draft);
  if (intent === undefined || intent === "none") return { text: say.general.past };
  const meant = openButton({ say }, say.general.meant(intent, slots), pressMeant(intent, slots));
  return asking(context, `${say.general.past} ${say.general.orNext}`, [meant]);
}

function askedAgain(context: OpenContext): Answer | null {
  const { conversation, turn, now } = context;
  const open = openQuestion(conversation, turn.sender.id, now);
  const options = someOf(open?.options.slice(0, MOST_BUTTONS) ?? []);
  if (!open || !options) return null;
  const shown = each(options, (option) => keptButton(open, option));
  return { ...asking(context, open.text, shown), ...(open.kind && { kind: open.kind }) };
}
