import { z } from "zod";
import type { Press } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { addAbsence } from "../../domain/aroundMinutes.ts";
import { correctDraft } from "../../domain/correction.ts";
import { isFresh } from "../../domain/recency.ts";
import { accept, type Decision } from "../../domain/decision.ts";
import { versionOf, type Draft, type MinutesDraft } from "../../domain/draft.ts";
import { saidOfDraft, type SaidOfDraft } from "../../language/draftSentences.ts";
import { matchPeople } from "../../language/names.ts";
import { press, pressProposed } from "../button.ts";
import { changeDraft } from "../changing.ts";
import { command } from "../command.ts";
import { minutesInHand } from "../draftAround.ts";
import { titleOf } from "../drafts/more.ts";
import { preview } from "../drafts/preview.ts";
import { substituteIn, thingsMeant, type Meant } from "../drafts/thingsMeant.ts";
import { latestIn } from "../general/latest.ts";
import { Command, committeeFeature, type Answer, type Context } from "../feature.ts";
import { each, question, someOf } from "../question.ts";
import { changeMeant, CorrectParameters } from "./correct.ts";

/** Of a button, in characters. */
const TITLE_LENGTH = 80;

export const CorrectInWordsParameters = z.object({
  text: z.string(),
  /** What the sentence asks for where it is about nothing in the draft. */
  otherwise: Command,
});

/** A sentence about something in the minutes that whoever writes looks through: it does what the card would; what fits two things is asked. */
export const correctInWords = committeeFeature({
  name: "correctInWords",
  audience: "secretariat",
  parameters: CorrectInWordsParameters,
  async run(context, { text, otherwise }) {
    const said = saidOfDraft(text);
    const draft = said && (await minutesInHand(context));
    if (!draft || (said.kind === "instead" && !(await hasJustCorrected(context)))) return { then: otherwise };
    const meant = someOf(thingsMeant(draft, said, context));
    if (!meant) return nothingOfItem(context, said) ?? (await newlyAbsent(context, draft, said)) ?? { then: otherwise };
    // One name is one person, wherever it stands.
    if (said.kind === "name") return renamed(context, draft, meant);
    const [only, ...others] = meant;
    const asked = ({ thing, change }: Meant): CorrectParameters =>
      CorrectParameters.parse({ ...change, draft: draft.id, thing: thing.key, version: versionOf(draft) });
    if (said.kind === "next" && otherwise.feature === "scheduleMeeting")
      return draftOrCalendar(context, press("correct", asked(only)), otherwise);
    if (others.length === 0) return { then: command("correct", asked(only)) };
    return question(
      context,
      context.say.handOver.whichThing,
      each(meant, (one) => ({
        title: excerpt(titleOf(one.thing, context), TITLE_LENGTH),
        press: press("correct", asked(one)),
      })),
    );
  },
});

/** Whether a correction of a draft is what whoever writes did last. */
async function hasJustCorrected({ committee, me, now, records }: Context): Promise<boolean> {
  const latest = (await latestIn(records, committee.id, me.id))?.value;
  return latest?.feature === "correct" && isFresh(latest.at, now);
}

/** "Opfølgningen på punkt 3 er den 14.", where nothing of it comes up again; null: something else is said. */
function nothingOfItem({ say }: Context, said: SaidOfDraft): Answer | null {
  if (said.kind === "backOn" && (said.item !== null || said.about === ""))
    return { text: say.handOver.noFollowUp(said.item) };
  return said.kind === "due" && said.item !== undefined ? { text: say.handOver.noAction(said.item) } : null;
}

/** Whoever looks minutes through may say when the next meeting is, and so correct them, or plan it. */
function draftOrCalendar(context: Context, corrects: Press, { parameters }: Command): Answer {
  const { draftOrCalendar: asked, inDraftButton, inCalendarButton } = context.say.handOver;
  return question(context, asked, [
    { title: inDraftButton, press: corrects },
    { title: inCalendarButton, press: pressProposed("scheduleMeeting", parameters) },
  ]);
}

async function renamed(context: Context, draft: MinutesDraft, meant: readonly Meant[]): Promise<Answer> {
  const { me: actor, now: at } = context;
  const changes: { key: string; change: Parameters<typeof correctDraft>[1]["change"] }[] = [];
  for (const { thing, change } of meant) {
    const made = changeMeant(context, draft, thing, CorrectParameters.parse({ ...change, draft: draft.id }));
    if (!made.ok) return made.answer;
    changes.push({ key: thing.key, change: made.value });
  }
  return saved(context, draft, (current) =>
    changes.reduce<Decision<Draft>>(
      (sofar, one) => (sofar.ok ? correctDraft(sofar.value, { actor, at, ...one }) : sofar),
      accept(current),
    ),
  );
}

/** Somebody of the committee, or whom the document lists, who was away though it does not say so. null: nobody is. */
async function newlyAbsent(context: Context, draft: MinutesDraft, said: SaidOfDraft): Promise<Answer | null> {
  if (said.kind !== "absent") return null;
  // Most of the committee are listed as well: whoever is, is meant by that name.
  const lists = [draft.listed, context.committee.people];
  const match = lists.map((people) => matchPeople(said.who, people)).find(({ kind }) => kind !== "none");
  if (match?.kind !== "one") return null;
  const { name } = match.person;
  const substitute = substituteIn(said, context);
  return saved(context, draft, (current) =>
    addAbsence(current, { actor: context.me, name, substitute, at: context.now }),
  );
}

async function saved(context: Context, { id }: Draft, to: (current: Draft) => Decision<Draft>): Promise<Answer> {
  const changed = await changeDraft(context, id, to);
  if (!changed.ok) return changed.answer;
  const { before, after } = changed.value;
  if (versionOf(after) !== versionOf(before))
    await context.logChange("correct", { kind: "none", what: "draft", draft: { id } });
  return preview(context, after);
}
