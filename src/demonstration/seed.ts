import type { Address } from "../domain/address.ts";
import type { CommitteeId } from "../domain/committee.ts";
import { newConversation, personalKey, sharedKey } from "../domain/conversation.ts";
import { accept } from "../domain/decision.ts";
import type { Instant } from "../domain/time.ts";
import { foldedName } from "../language/folding.ts";
import type { Collection } from "../ports/collection.ts";
import {
  actionKey,
  COMMITTEE,
  CONVERSATION,
  DIRECTORY,
  meetingKey,
  minutesKey,
  type Records,
} from "../ports/records.ts";
import { daysAround } from "./calendar.ts";
import { driftsforumRecord } from "./driftsforum.ts";
import { klyngeRecord } from "./klynge/index.ts";
import type { CommitteeRecord } from "./record.ts";

/**
 * Puts the demonstration's committees on record, as seen from `now`, unless they are there already. true: something
 * was written. A run that was killed half-way is made up for by the next one, whatever day that is: the committee
 * itself is written last, and until it is there nobody else has used what belongs to it.
 */
export async function seedDemonstration(
  records: Records,
  now: Instant,
  places: { channel: Address; groupChat: Address },
): Promise<boolean> {
  const days = daysAround(now);
  const klynge = await seed(records, klyngeRecord(places.channel, days), now);
  const driftsforum = await seed(records, driftsforumRecord(places.groupChat, days), now);
  return klynge || driftsforum;
}

async function seed(
  records: Records,
  { committee, meetings, minutes, actions }: CommitteeRecord,
  now: Instant,
): Promise<boolean> {
  if (await records.committees.read(committee.id, COMMITTEE)) return false;
  const { id, tenant, channel, people } = committee;
  await Promise.all([
    ...meetings.map((meeting) => put(records.meetings, meeting, id, meetingKey(meeting.id))),
    ...minutes.map((one) => put(records.minutes, one, id, minutesKey(one.meeting))),
    ...actions.map((action) => put(records.actions, action, id, actionKey(action.number))),
    ...people.flatMap(({ account }) =>
      account === null ? [] : [enter(records, personalKey(tenant, account), null, id)],
    ),
    enter(records, sharedKey(channel.conversation), channel, id),
    put(records.directory, { id, tenant }, DIRECTORY, id),
  ]);
  await records.names.create({ tenant, name: foldedName(committee.name), committee: id, at: now });
  return (await records.committees.create(committee)) !== null;
}

/** Written over what a killed run has left. */
async function put<T>(collection: Collection<T>, value: T, partition: string, id: string): Promise<void> {
  if (await collection.create(value)) return;
  await collection.change(partition, id, () => accept(value));
}

/** The conversation knows the committee from then on; whatever else is kept of it stays. */
async function enter(records: Records, key: string, address: Address | null, committee: CommitteeId): Promise<void> {
  if (await records.conversations.create(newConversation(key, { address, committees: [committee] }))) return;
  await records.conversations.change(key, CONVERSATION, (current) =>
    accept({ ...current, committees: [...new Set([...current.committees, committee])] }),
  );
}
