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
import { Command, openFeature, type Answer, type OpenContext } from "../feature.ts";
import { asking, each, someOf } from "../question.ts";

export const ClarifyParameters = z.object({
  candidates: z.array(Intent).default([]),
  slots: Slots.default({}),
  /** What the first of the candidates is asked for with, where that is more than the slots. */
  proposed: z.object({ slots: Slots, parameters: z.record(z.string(), z.unknown()) }).optional(),
  /** A day or a time that is none. */
  noSuch: NoSuch.extend({ slot: NoSuch.shape.slot.exclude(["meeting"]) }).optional(),
  tooLong: z.boolean().default(false),
  /** The committee that it is about, which is none of this conversation's. */
  otherCommittee: z.string().optional(),
  /** A single item of an agenda was to be changed. */
  changesItem: z.boolean().default(false),
  /** Who was at a meeting was told. */
  past: z.boolean().default(false),
  /** It may be said of minutes that are looked through; where none are, this is asked for. */
  ofDraft: Command.optional(),
  /** A picture and the like was handed over. */
  noDocument: z.boolean().default(false),
  /** It was understood, and asks for nothing: thanks, a prohibition. */
  nothing: z.boolean().default(false),
  /** Thanks, a greeting. */
  courtesy: Courtesy.optional(),
  /** Said to several meetings that were asked about: the button of each. */
  which: z.array(OpenQuestion.shape.options.element).optional(),
  /** The question that was open is answered by none of its buttons, or by more than one of them. */
  question: z.enum(["dropped", "again"]).optional(),
});
type ClarifyParameters = z.infer<typeof ClarifyParameters>;

/** No more are in sight; the others of the question are on its card. */
const MOST_BUTTONS = 3;

/** What was not understood for certain: one line, and buttons for what it may have meant. */
export const clarify = openFeature({
  name: "clarify",
  audience: "everybody",
  parameters: ClarifyParameters,
  async run(context, parameters) {
    const { ofDraft, otherCommittee, which } = parameters;
    if (ofDraft) return inDraftOr(context, ofDraft);
    const asked = which && (await askWhich(context, which));
    if (asked) return asked;
    if (otherCommittee === undefined) return answerTo(context, parameters);
    const names = await committeeNames(context);
    return { text: context.say.general.onlyFor(names, otherCommittee) };
  },
});

async function inDraftOr(context: OpenContext, otherwise: Command): Promise<Answer> {
  const draft = await draftAround(context, "minutes");
  const amends = command("showDraft", { paper: "minutes", amends: true });
  return { text: "", then: draft ? amends : otherwise };
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

async function answerTo(context: OpenContext, parameters: ClarifyParameters): Promise<Answer> {
  const { say, turn } = context;
  const { candidates, slots, proposed, noSuch, nothing, courtesy, question, tooLong, noDocument, changesItem } =
    parameters;
  if (noSuch) {
    const { noSuch: said } = say.general;
    return { text: `${said[noSuch.kind](noSuch.said)} ${said.ask[noSuch.slot]}` };
  }
  if (tooLong) return { text: say.general.tooLong };
  if (changesItem) return { text: say.general.changesItem };
  if (noDocument) return { text: say.general.noDocument };
  if (parameters.past) return aboutPast(context, parameters);
  if (courtesy) return { text: say.general.courtesy[courtesy] };
  if (question === "dropped") return { text: say.general.questionDropped };
  const open = question === "again" ? askedAgain(context) : null;
  if (open) return open;
  const meant = someOf(candidates.filter((intent) => intent !== "none").slice(0, 3));
  if (!meant) {
    const text = turn.content.kind === "text" ? turn.content.text.trim() : "";
    const { nothingDone, nothingSaid, notUnderstood } = say.general;
    if (text === "") return { text: nothingSaid };
    const draft = await draftAround(context);
    if (draft && !text.endsWith("?")) return perhapsInDraft(context, draft);
    if (nothing && !text.endsWith("?")) return { text: nothingDone };
    const help = openButton({ say }, say.general.meant("help", {}), pressMeant("help", {}));
    return cardMessage(notUnderstood, [line(notUnderstood), buttons(help)]);
  }
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

/** It may be meant of the draft, else of the next meeting. */
async function aboutPast(context: OpenContext, { candidates: [intent], slots }: ClarifyParameters): Promise<Answer> {
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
