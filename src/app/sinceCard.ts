import { z } from "zod";
import { sameContent } from "../domain/action.ts";
import type { Change } from "../domain/change.ts";
import type { Instant } from "../domain/time.ts";
import { subjectSeen, taskSeen } from "../features/closed.ts";
import type { Answer, Command, Context } from "../features/feature.ts";
import { question } from "../features/question.ts";
import { actionKey, meetingKey } from "../ports/records.ts";

/** What a button named has changed since its card was made, so that nothing is written before it is asked whether it still holds. */
export class ChangedSince extends Error {
  override name = "ChangedSince";
  readonly answer: Answer;

  constructor(answer: Answer) {
    super("what the card showed has changed since");
    this.answer = answer;
  }
}

/** The things that a card shows and its buttons name. What says a version of its own is looked at by its feature. */
const Named = z.object({
  meeting: z
    .union([z.string(), z.object({ id: z.string(), on: z.undefined().optional() })])
    .optional()
    .catch(undefined),
  action: z.number().optional().catch(undefined),
  proposal: z.string().optional().catch(undefined),
  was: z.unknown().optional(),
});
type Named = z.infer<typeof Named>;

/** More than happens to a committee while a card is about. */
const MOST = 200;

/**
 * Asked right before a command that a button asked for writes anything: whether somebody else has changed what the
 * button names, in what its card says of it, since it was `made`. Rejects with `ChangedSince`. Answers, and what else
 * others have said meanwhile, change nothing of it: a card is out for days, and many press its buttons.
 */
export async function checkSince(context: Context, { feature, parameters }: Command, made: Instant): Promise<void> {
  const { committee, me, records } = context;
  const named = Named.parse(parameters);
  if (named.was !== undefined || (named.meeting === undefined && named.action === undefined && !named.proposal)) return;
  if (await isAsItWas(context, named, made)) return;
  const later = await records.changes.list({ partition: committee.id, sortFrom: made, limit: MOST });
  const changes = later.map(({ value }) => value).filter(({ at, by, undone }) => at > made && by !== me.id && !undone);
  const text = await said(context, changes, named);
  if (text === null) return;
  const again = { title: context.say.general.doItStill, press: { verb: feature, parameters } };
  throw new ChangedSince(question(context, text, [again]));
}

/** What the command has read already tells when it was last written: mostly before, and then the log need not be asked. */
async function isAsItWas({ committee, records }: Context, { meeting, action }: Named, made: Instant): Promise<boolean> {
  const id = idOf(meeting);
  const things = [
    ...(id === undefined ? [] : [await records.meetings.read(committee.id, meetingKey(id))]),
    ...(action === undefined ? [] : [await records.actions.read(committee.id, actionKey(action))]),
  ];
  return things.length > 0 && things.every((one) => one?.touched !== undefined && one.touched <= made);
}

const idOf = (meeting: Named["meeting"]): string | undefined => (typeof meeting === "object" ? meeting.id : meeting);

/** What has changed, in words; null: nothing. */
async function said(
  context: Context,
  changes: readonly Change[],
  { meeting, action, proposal }: Named,
): Promise<string | null> {
  const { say, today } = context;
  const id = idOf(meeting);
  const moved = between(changes, (one) => one.kind === "meeting" && one.after.id === id && one);
  if (moved && (moved.before.date !== moved.after.date || moved.before.start !== moved.after.start)) {
    const [from, to] = [moved.before, moved.after].map(
      ({ date, start }) => `${say.dates.day(date, today)} ${say.dates.clock(start)}`,
    );
    return say.general.meetingMoved(from ?? "", to ?? "");
  }
  const amended = between(changes, (one) => one.kind === "action" && one.after.number === action && one);
  if (amended && !sameContent(amended.before, amended.after)) {
    const { number, task, owners } = amended.after;
    return say.actions.changedSince(
      number,
      await taskSeen(context, number, task),
      say.general.and(owners.map(({ name }) => name)),
    );
  }
  // One that is said otherwise is logged as if it were said for the first time.
  const renamed = changes.flatMap(({ reversal: one }) =>
    one.kind === "proposal" && one.after.id === proposal ? [one] : [],
  );
  const last = renamed.at(-1);
  const isOther = renamed.some(({ before, after }) => before?.subject !== after.subject);
  if (last?.after.state !== "proposed" || !isOther) return null;
  return say.agenda.proposalChangedSince(await subjectSeen(context, last.meeting, last.after.subject));
}

interface Changed<T> {
  before: T | null;
  after: T;
}

/** What a thing was when the card was made, and is now, by what others did to it; null: nothing was done. */
function between<T>(
  changes: readonly Change[],
  of: (reversal: Change["reversal"]) => Changed<T> | false,
): { before: T; after: T } | null {
  const all = changes.flatMap(({ reversal }) => of(reversal) || []);
  const before = all[0]?.before;
  const after = all.at(-1)?.after;
  return before && after ? { before, after } : null;
}
