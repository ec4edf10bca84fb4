import type { Change } from "../../domain/change.ts";
import { personByAccount, type CommitteeId } from "../../domain/committee.ts";
import type { PersonId } from "../../domain/person.ts";
import type { Kept } from "../../ports/collection.ts";
import { COMMITTEE, type Records } from "../../ports/records.ts";
import type { OpenContext } from "../feature.ts";

/** Somebody's latest change in a committee that still stands. */
export async function latestIn(records: Records, partition: CommitteeId, by: PersonId): Promise<Kept<Change> | null> {
  const [latest] = await records.changes.list({ partition, state: by, order: "descending", limit: 1 });
  return latest ?? null;
}

/**
 * In one's own chat: of all that one sits in, the committee that one changed last. One query for each of those few, no
 * query across them. Who has changed nothing has one anyway, so that nobody is asked where nothing was done.
 */
export async function committeeOfLatest({ records, conversation, turn }: OpenContext): Promise<CommitteeId | null> {
  const { committees, chosen } = conversation;
  if (turn.address.kind !== "personal" || committees.length < 2) return null;
  const changes = await Promise.all(
    committees.map(async (id) => {
      const committee = (await records.committees.read(id, COMMITTEE))?.value;
      const me = committee && personByAccount(committee, turn.sender.id);
      return me ? ((await latestIn(records, id, me.id))?.value ?? null) : null;
    }),
  );
  const [latest] = changes.filter((change) => change !== null).sort((a, b) => b.at.localeCompare(a.at));
  return latest?.committee ?? chosen ?? committees[0] ?? null;
}
