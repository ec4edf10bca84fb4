import { z } from "zod";
import { isSecretariat, type Person } from "../../domain/person.ts";
import { personById } from "../../domain/committee.ts";
import { correctDraft, hasCorrectedSince, isCorrectedSince, type DraftChange } from "../../domain/correction.ts";
import { versionOf, type Draft } from "../../domain/draft.ts";
import { foundIn, type FoundThing } from "../../domain/found.ts";
import { DecisionKind } from "../../domain/reading.ts";
import { PlainDate } from "../../domain/time.ts";
import { findTimes } from "../../language/dates.ts";
import { splitOwners } from "../actions/owners.ts";
import { changeDraft } from "../changing.ts";
import { committeeFeature, found, unfound, type Answer, type Context, type Found } from "../feature.ts";
import { UNDECIDED } from "../drafts/correctionButton.ts";
import { lookBeside } from "../drafts/beside.ts";
import { editCard } from "./editCard.ts";
import { findOpenDraft } from "../drafts/findDraft.ts";
import { ownersNamed } from "./ownersNamed.ts";
import { preview } from "../drafts/preview.ts";

const OneThing = z.object({
  draft: z.string(),
  /** The key of what was found. In the data of a button nothing can be called "key": a card renderer means something by it. */
  thing: z.string().optional(),
  /** What the pressed card showed. */
  version: z.number().int().optional(),
  /** From the list of everything that was found; a button's own thing goes before it. */
  chosen: z.string().optional(),
  change: z.enum(["open", "confirm", "leaveOut", "resolve", "rewrite", "decide"]).default("open"),
  name: z.string().optional(),
  person: z.string().optional(),
  /** Instead of a person of the committee: somebody whom the document lists. */
  guest: z.string().optional(),
  owners: z.string().optional(),
  task: z.string().optional(),
  /** Empty where the card's date field is. */
  due: z.union([PlainDate, z.literal("")]).optional(),
  /** Of somebody who was away. */
  substitute: z.string().optional(),
  /** Of the next meeting, as somebody writes a time. */
  start: z.string().optional(),
  place: z.string().optional(),
  decision: z.union([DecisionKind, z.literal(UNDECIDED)]).optional(),
});

export const CorrectParameters = OneThing.extend({
  /** Said in words: what they mean of the things that are asked about after this one, in order. */
  instead: z.array(OneThing).optional(),
});
export type CorrectParameters = z.infer<typeof CorrectParameters>;

/** Keeps, leaves out or puts right one thing that was found; the preview is then shown in the place of the card. */
export const correct = committeeFeature({
  name: "correct",
  audience: "secretariat",
  parameters: CorrectParameters,
  async run(context, asked) {
    const { committee, me, now, say } = context;
    const beside = mayShow(me, asked) ? await lookBeside(context, asked.draft) : context.records;
    const open = await findOpenDraft(context, asked.draft);
    if (!open.ok) return open.answer;
    const draft = open.value;
    const parameters = thingMeant(draft, me, asked);
    const key = parameters.thing ?? parameters.chosen ?? "";
    if (key === "") return preview(context, draft, say.handOver.chosenNothing);
    const thing = foundIn(draft).find((one) => one.key === key);
    if (!thing) return preview(context, draft, say.handOver.changedSince);
    if (parameters.change !== "open" && isCorrectedSince(draft, key, parameters.version))
      return preview(context, draft, say.handOver.changedSince);
    const change = changeMeant(context, draft, thing, parameters);
    if (!change.ok) return change.answer;
    const changed = await changeDraft(context, draft.id, (current) =>
      correctDraft(current, { actor: me, key, change: change.value, at: now }),
    );
    if (!changed.ok)
      return changed.reason?.kind === "noOwners"
        ? editCard(draft, thing, context, say.refusal(changed.reason, committee))
        : changed.answer;
    const { before, after } = changed.value;
    if (versionOf(after) !== versionOf(before))
      await context.logChange("correct", { kind: "none", what: "draft", draft: { id: draft.id, thing: key } });
    return preview(context, after, undefined, { beside });
  },
});

/**
 * Of what was asked one after the other, the first that whoever answers in words has not answered. The chat need not say so:
 * another process may have taken the answer.
 */
function thingMeant(
  draft: Draft,
  { id: by }: Person,
  { instead = [], ...first }: CorrectParameters,
): CorrectParameters {
  const isOpen = ({ thing: key = "", version = 0 }: CorrectParameters): boolean =>
    !hasCorrectedSince(draft, { by, key, version });
  return [first, ...instead].find(isOpen) ?? first;
}

/** Opened to be corrected, one thing is shown and nothing beside it. */
const mayShow = (me: Person, { change }: CorrectParameters): boolean => change !== "open" && isSecretariat(me);

export function changeMeant(
  context: Context,
  draft: Draft,
  thing: FoundThing,
  parameters: CorrectParameters,
): Found<DraftChange> {
  const again = (problem?: string): { ok: false; answer: Answer } => unfound(editCard(draft, thing, context, problem));
  switch (parameters.change) {
    case "open":
      return again();
    case "confirm":
    case "leaveOut":
      return found({ kind: parameters.change });
    case "resolve": {
      const { name = "", person: id, guest } = parameters;
      const person = personById(context.committee, id ?? "");
      const owner = person ? { name: person.name, person: person.id } : guest ? { name: guest, person: null } : null;
      return owner ? found({ kind: "resolve", name, owner }) : again();
    }
    case "rewrite":
      if (thing.kind === "absence") return absenceSaid(parameters) ?? again(context.say.handOver.edit.nameMissing);
      if (thing.kind === "nextMeeting")
        return nextMeetingSaid(context, parameters) ?? again(context.say.handOver.edit.noSuchTime);
      return rewritten(context, thing, parameters) ?? again(missing(context, thing));
    case "decide": {
      const { decision = UNDECIDED } = parameters;
      return found({ kind: "decide", decision: decision === UNDECIDED ? null : decision });
    }
  }
}

/**
 * null: what has to be done, or the subject, is missing. Owners that nobody touched stay who they were found to be; a
 * field that was emptied does not come with the card, and means nobody.
 */
function rewritten(
  { committee }: Context,
  thing: FoundThing,
  parameters: CorrectParameters,
): Found<DraftChange> | null {
  const task = parameters.task?.trim() ?? "";
  if (task === "") return null;
  const due = parameters.due === undefined || parameters.due === "" ? null : parameters.due;
  if (thing.kind !== "action") return found({ kind: "rewrite", owners: [], ambiguous: [], task, due });
  const { owners, ambiguous } = thing.action;
  const before = owners.map(({ name }) => name).join(", ");
  const said = parameters.owners ?? "";
  const named =
    said.trim() === before ? { owners, ambiguous } : ownersNamed(splitOwners(said, committee), committee.people);
  return found({ kind: "rewrite", ...named, task, due });
}

const missing = ({ say }: Context, thing: FoundThing): string =>
  thing.kind === "action" ? say.handOver.edit.taskMissing : say.handOver.edit.subjectMissing;

/** null: nobody is named. */
function absenceSaid({ name = "", substitute = "" }: CorrectParameters): Found<DraftChange> | null {
  const instead = substitute.trim();
  return name.trim() === ""
    ? null
    : found({ kind: "absence", name: name.trim(), substitute: instead === "" ? null : instead });
}

/** null: what is written as its time is none. */
function nextMeetingSaid(
  { language }: Context,
  { due = "", start = "", place = "" }: CorrectParameters,
): Found<DraftChange> | null {
  const time = start.trim() === "" ? null : findTimes(start, language)[0]?.start;
  if (time === undefined) return null;
  const where = place.trim();
  const next = { date: due === "" ? null : due, start: time, place: where === "" ? null : where };
  return found({ kind: "nextMeeting", next });
}
