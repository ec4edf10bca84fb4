import { z } from "zod";
import { line, type Press } from "../../cards/card.ts";
import type { Change, Reversal } from "../../domain/change.ts";
import type { Refusal } from "../../domain/decision.ts";
import { changeKey, meetingKey } from "../../ports/records.ts";
import { completeAction, postponeAction } from "../actions/index.ts";
import { proposeItem } from "../agenda/index.ts";
import { attend, cancel } from "../attendance/index.ts";
import { press } from "../button.ts";
import {
  committeeFeature,
  found,
  refusal,
  type Answer,
  type CommitteeFeature,
  type Context,
  type Found,
} from "../feature.ts";
import { revert } from "../general/revert.ts";
import { isTakenBack } from "../general/takenBack.ts";
import { findMeeting, MeetingRef } from "../meetingReference.ts";
import { callOffMeeting } from "../meetings/index.ts";
import { meetsOn } from "../otherCommittees.ts";
import { findPerson, PersonRef } from "../personReference.ts";
import { asking, each, question, someOf } from "../question.ts";

/** What may be done in a change's place, by the names of its features. */
const INSTEAD = { cancel, attend, proposeItem, callOffMeeting, completeAction, postponeAction } satisfies Record<
  string,
  CommitteeFeature
>;

const Instead = z.object({
  feature: z.enum(["cancel", "attend", "proposeItem", "callOffMeeting", "completeAction", "postponeAction"]),
  person: PersonRef.optional(),
  meeting: MeetingRef.optional(),
  action: z.number().int().optional(),
  parameters: z.record(z.string(), z.unknown()).default({}),
});
type Instead = z.infer<typeof Instead>;
/** Once it is known who and which meeting is meant. */
type Resolved = Omit<Instead, "person" | "meeting"> & Partial<Record<"person" | "meeting", { id: string }>>;

export const ReplaceChangeParameters = z.object({ change: z.string(), instead: Instead });

/**
 * Does the same of somebody or something else and takes back what was done first, in this order: wherever it is broken
 * off, nothing that was said is lost, and saying it again finishes it.
 */
export const replaceChange = committeeFeature({
  name: "replaceChange",
  audience: "everybody",
  parameters: ReplaceChangeParameters,
  async run(context, { change: id, instead: said }) {
    const { committee, me, records, say } = context;
    const change = (await records.changes.read(committee.id, changeKey(id)))?.value;
    if (!change) return { text: say.general.outdatedButton };
    if (change.by !== me.id) return refusal(context, { kind: "othersChange", person: change.by });
    if (change.undone) return refusal(context, { kind: "alreadyUndone" });
    const nothingThere = await noMeetingThere(context, change, said);
    if (nothingThere) return nothingThere;
    const asked = (instead: Instead): Press => press("replaceChange", { change: id, instead });
    const resolved = await resolve(context, said, asked);
    if (!resolved.ok) return resolved.answer;
    const instead = resolved.value;
    if (isTheSame(change.reversal, instead)) return { text: say.amending.nothingElse };
    const { answer, made } = await perform(context, instead);
    if (answer.asks)
      return askedWithin(context, answer, (one) => asked({ ...instead, parameters: { ...one.parameters } }));
    if (!made && !isSoAlready(answer)) return answer;
    const reverted = await revert(context, change);
    // Of two who press at once the other one has taken it back.
    if (!reverted.ok)
      return (await isTakenBack(context, change)) ? answer : withLine(answer, refusal(context, reverted.refusal).text);
    await context.logUndone(id);
    return withLine(answer, reverted.value);
  },
});

/**
 * "Nej, det var fredag" of an answer for Thursday, where nobody meets on Friday: whether the answer is to be taken back,
 * which stands until then. Null: somebody does meet then, or something else is corrected.
 */
async function noMeetingThere(
  context: Context,
  { id, reversal }: Change,
  { meeting: days }: Instead,
): Promise<Answer | null> {
  const { committee, records, say, today } = context;
  if (reversal.kind !== "attendance" || typeof days !== "object" || !("from" in days)) return null;
  const stands = (await meetsOn(context, days))
    ? undefined
    : (await records.meetings.read(committee.id, meetingKey(reversal.meeting)))?.value;
  if (!stands) return null;
  const { answerStands, takeBackButton } = say.amending;
  const text = `${say.general.noMeetingOn(say.dates.within(days, today))} ${answerStands(say.dates.day(stands.date, today))}`;
  return question(context, text, [{ title: takeBackButton, press: press("undo", { change: id }) }]);
}

/** Who and which meeting is meant, before anything is written. */
async function resolve(
  context: Context,
  { person: who, meeting: which, ...instead }: Instead,
  asked: (instead: Instead) => Press,
): Promise<Found<Resolved>> {
  const person =
    who === undefined
      ? undefined
      : findPerson(context, who, (chosen) => asked({ ...instead, person: chosen, meeting: which }));
  if (person?.ok === false) return person;
  const known = { ...instead, ...(person && { person: { id: person.value.id } }) };
  if (which === undefined) return found(known);
  const meeting = await findMeeting(context, which, (chosen) => asked({ ...known, ...chosen }));
  return meeting.ok ? found({ ...known, meeting: { id: meeting.value.id } }) : meeting;
}

/** What is done already is not to be taken back for being said again. */
function isTheSame(reversal: Reversal, { person, meeting, action }: Resolved): boolean {
  switch (reversal.kind) {
    case "attendance":
      return person?.id === reversal.person && meeting?.id === reversal.meeting;
    case "proposal":
      return meeting?.id === reversal.meeting;
    case "meeting":
      return meeting?.id === reversal.after.id;
    case "action":
      return action === reversal.after.number;
    default:
      return false;
  }
}

/** `made`: it has led to a change. */
async function perform(
  context: Context,
  { feature, person, meeting, action, parameters }: Resolved,
): Promise<{ answer: Answer; made: boolean }> {
  let made = false;
  const watched: Context = {
    ...context,
    logChange(...change) {
      made = true;
      return context.logChange(...change);
    },
  };
  const answer = await INSTEAD[feature].perform(watched, { ...parameters, person, meeting, action });
  return { answer, made };
}

/** Refused since it is so: then the other one was wrong all the same. */
const ALREADY: ReadonlySet<Refusal["kind"] | undefined> = new Set<Refusal["kind"]>([
  "alreadyCancelled",
  "alreadyComing",
  "alreadyDone",
  "alreadyProposed",
  "alreadyOnAgenda",
  "meetingCalledOff",
]);
const isSoAlready = ({ refused }: Answer): boolean => ALREADY.has(refused);

/** A question of what is done instead: its buttons do that and take back the other. */
function askedWithin(context: Context, answer: Answer, asked: (one: Press) => Press): Answer {
  const options = someOf(answer.asks ?? []);
  if (!options) return answer;
  return asking(
    context,
    answer.text,
    each(options, (option) => ({ ...option, press: asked(option.press) })),
  );
}

function withLine(answer: Answer, said: string): Answer {
  const { text, card } = answer;
  if (said === "") return answer;
  return { ...answer, text: `${text} ${said}`, ...(card && { card: { ...card, body: [...card.body, line(said)] } }) };
}
