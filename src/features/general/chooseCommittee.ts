import { z } from "zod";
import { pendingOf, withChosen } from "../../domain/conversation.ts";
import { accept } from "../../domain/decision.ts";
import type { Button } from "../../cards/card.ts";
import type { Pending } from "../../domain/pending.ts";
import { LOOKING_UP_MEETING, OF_COMING } from "../../language/intents/traits.ts";
import { COMMITTEE, CONVERSATION } from "../../ports/records.ts";
import { DateRange } from "../../domain/time.ts";
import { meetingsWithin } from "../meetingLists.ts";
import { openButton, press } from "../button.ts";
import { commandOf } from "../command.ts";
import { Command, openFeature, type Answer, type Onward, type OpenContext } from "../feature.ts";
import { asking, each, type Some } from "../question.ts";

/** More meetings than one: whoever chooses a committee has to know that the others are not meant any more. */
const OfSeveral = z.object({ several: z.unknown() });

/** What may be wanted of two committees at once, and says in each what it did there. */
export const DONE_IN_EACH: ReadonlySet<string> = new Set([
  ...OF_COMING,
  "cancelTogether",
  ...LOOKING_UP_MEETING,
  "callOffMeeting",
  "proposeItem",
  "listActions",
]);

/** So many fit on a card; who sits in more writes the name. */
const MOST = 6;

export const ChooseCommitteeParameters = z.object({
  choose: z.string().optional(),
  /** What was asked for: of the one that is chosen, or where it is not known yet which is meant. */
  then: Command.optional(),
  /** Instead of its name: each of the two that there are. */
  both: z.literal(true).optional(),
  /** It is one of those, and what is asked for is told so. */
  inEach: z.literal(true).optional(),
  /** Instead of its name: when the one that is meant meets. */
  day: DateRange.optional(),
  /** In a button: which of those that the conversation keeps. */
  pending: z.string().optional(),
});

/**
 * Asks which committee is meant, then does in it what was asked for. The choice is kept for the conversation, and so is
 * what was asked for until then: the session performs it once the committee is known.
 */
export const chooseCommittee = openFeature({
  name: "chooseCommittee",
  audience: "everybody",
  parameters: ChooseCommitteeParameters,
  run(context, { choose, day, then, pending, inEach }) {
    const { conversation, now } = context;
    const waiting = pending === undefined ? undefined : pendingOf(conversation, pending, now);
    const wanted = waiting ? commandOf(waiting) : pending === undefined ? then : undefined;
    const asked = wanted && inEach ? { ...wanted, parameters: { ...wanted.parameters, inEach } } : wanted;
    if (choose === undefined && pending === undefined) return ask(context, then);
    if (choose === undefined && asked)
      return ask(context, { ...asked, parameters: { ...asked.parameters, ...(day && { meeting: day }) } });
    const isOutdated =
      choose === undefined || !conversation.committees.includes(choose) || (pending !== undefined && !waiting);
    return isOutdated ? Promise.resolve({ text: context.say.general.outdatedButton }) : chosen(context, choose, asked);
  },
});

async function chosen(context: OpenContext, choose: string, then: Command | undefined): Promise<Answer | Onward> {
  const { conversation, say } = context;
  const name = await nameOf(context, choose);
  if (name === null) return { text: say.general.outdatedButton };
  // Kept with the answer to the question already.
  if (then && conversation.chosen === choose) return { then };
  const changed = await context.records.conversations.change(conversation.key, CONVERSATION, (current) =>
    // Chosen on the way to something else, it is that which one takes back.
    accept(then ? { ...current, chosen: choose } : withChosen(current, choose, context.now)),
  );
  if (!changed) return { text: say.general.outdatedButton };
  return then ? { then, within: choose } : { text: say.general.committeeChosen(name), replaces: true };
}

async function ask(context: OpenContext, then: Command | undefined): Promise<Answer | Onward> {
  const { conversation, say } = context;
  const { committees, address } = conversation;
  if (committees.length === 0)
    return { text: address?.kind === "personal" ? say.general.noCommittee : say.general.notBound };
  const named = await Promise.all(committees.map(async (id) => ({ id, name: await nameOf(context, id) })));
  const [only, ...others] = named.flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]));
  if (!only) return { text: say.general.noCommittee };
  // With one to choose there is nothing to ask.
  if (others.length === 0)
    return then ? chosen(context, only.id, then) : { text: say.general.onlyCommittee(only.name) };
  const meeting = await onlyOneMeeting(context, then);
  if (meeting !== null) return chosen(context, meeting, then);
  const pending = then && waitingFor(context, then);
  const chosenBy = { ...(pending !== undefined && { pending: pending.id }) };
  const asks = each([only, ...others.slice(0, MOST - 1)], ({ id, name }) =>
    openButton(context, name, press("chooseCommittee", { choose: id, ...chosenBy })),
  );
  const isOfTwo = others.length === 1 && then !== undefined && DONE_IN_EACH.has(then.feature);
  const both = openButton(context, say.general.both, press("chooseCommittee", { both: true, ...chosenBy }));
  const offered: Some<Button> = isOfTwo ? [...asks, both] : asks;
  const { oneMeetingAtATime, whichCommittee } = say.general;
  const asksForSeveral = OfSeveral.safeParse(then?.parameters["meeting"]).success;
  const text = asksForSeveral ? `${oneMeetingAtATime} ${whichCommittee}` : whichCommittee;
  return { ...asking(context, text, offered), ...(pending !== undefined && { pending }) };
}

/** The only committee that meets on the day that something is asked for; null: no day was said, or it tells nothing. */
async function onlyOneMeeting(
  { conversation, records }: OpenContext,
  then: Command | undefined,
): Promise<string | null> {
  const day = DateRange.safeParse(then?.parameters["meeting"]);
  if (!day.success) return null;
  const meeting = await Promise.all(
    conversation.committees.map(async (id) => {
      const within = await meetingsWithin({ records, committee: { id } }, day.data);
      return within.some(({ status }) => status !== "calledOff") ? [id] : [];
    }),
  );
  const [only, ...others] = meeting.flat();
  return only !== undefined && others.length === 0 ? only : null;
}

/** The buttons ask for it by its name: a document that was pasted would be too much for a card. */
const waitingFor = (context: OpenContext, then: Command): Pending => ({
  id: context.id("pending"),
  at: context.now,
  question: context.id("question"),
  ...then,
});

async function nameOf({ records }: OpenContext, committee: string): Promise<string | null> {
  return (await records.committees.read(committee, COMMITTEE))?.value.name ?? null;
}
