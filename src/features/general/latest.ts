import { addDays } from "../../domain/calendar.ts";
import type { Change } from "../../domain/change.ts";
import { personByAccount, type CommitteeId } from "../../domain/committee.ts";
import type { PersonId } from "../../domain/person.ts";
import type { Kept } from "../../ports/collection.ts";
import { COMMITTEE, changeKey, type Records } from "../../ports/records.ts";
import type { Selection } from "../../ports/store.ts";
import type { Context, OpenContext } from "../feature.ts";

/** Somebody's latest change in a committee that still stands. */
export async function latestIn(
  { changes }: Pick<Records, "changes">,
  partition: CommitteeId,
  by: PersonId,
): Promise<Kept<Change> | null> {
  const [latest] = await changes.list({ partition, state: by, order: "descending", limit: 1 });
  return latest ?? null;
}

/** Days. "Undo" in so many words takes back nothing older, which nobody has in mind any more; its own button does. */
const LATELY = 30;

type Within = Pick<OpenContext, "records" | "today" | "together">;

/** The same of those of late, to be taken back: it is asked for together with what it may be about. */
export async function latestToUndo(
  context: Within,
  partition: CommitteeId,
  by: PersonId,
): Promise<Kept<Change> | null> {
  const mine = { state: by, sortFrom: addDays(context.today, -LATELY) };
  await context.together(partition, [context.records.changes.part(mine), ...whatItIsAbout(context)]);
  const [latest] = await context.records.changes.list({ partition, ...mine, order: "descending", limit: 1 });
  return latest ?? null;
}

/** A change by its id, asked for likewise. */
export async function changeWith(
  context: Within & Pick<Context, "committee">,
  id: string,
): Promise<Kept<Change> | null> {
  const { committee, records, together } = context;
  const key = changeKey(id);
  await together(committee.id, [records.changes.part({ id: key }), ...whatItIsAbout(context)]);
  return records.changes.read(committee.id, key);
}

/** Only a change says what it is about, and that would be a request after it: so all that it can be comes with it. */
function whatItIsAbout({ records, today }: Within): Selection[] {
  const since = addDays(today, -LATELY);
  return [records.meetings.part({ sortFrom: since }), records.actions.part({ touchedFrom: since })];
}

/**
 * In one's own chat: of all that one sits in, the committee that one changed last. One query for each of those few, no
 * query across them. Who has changed nothing has one anyway, so that nobody is asked where nothing was done.
 */
export async function committeeOfLatest(context: OpenContext): Promise<CommitteeId | null> {
  const { records, conversation, turn } = context;
  const { committees, chosen } = conversation;
  if (turn.address.kind !== "personal" || committees.length < 2) return null;
  const changes = await Promise.all(
    committees.map(async (id) => {
      const committee = (await records.committees.read(id, COMMITTEE))?.value;
      const me = committee && personByAccount(committee, turn.sender.id);
      return me ? ((await latestToUndo(context, id, me.id))?.value ?? null) : null;
    }),
  );
  const [latest] = changes.filter((change) => change !== null).sort((a, b) => b.at.localeCompare(a.at));
  return latest?.committee ?? chosen ?? committees[0] ?? null;
}
