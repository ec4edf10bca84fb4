import { Action } from "../../src/domain/action.ts";
import { Address } from "../../src/domain/address.ts";
import { Committee } from "../../src/domain/committee.ts";
import { newConversation, personalKey } from "../../src/domain/conversation.ts";
import { Meeting } from "../../src/domain/meeting.ts";
import { daysAround } from "../../src/demonstration/calendar.ts";
import { KLYNGE } from "../../src/demonstration/klynge/committee.ts";
import { klyngeRecord } from "../../src/demonstration/klynge/index.ts";
import { people } from "../../src/demonstration/people.ts";
import { playgroundAddresses } from "../../src/demonstration/playground.ts";
import { records } from "../../src/ports/records.ts";
import { openEmbeddedStore } from "../../src/storage/embedded/index.ts";
import { z } from "zod";

export interface Writer {
  name: string;
  account: string;
}

const Copied = z.object({ committee: Committee, meetings: z.array(Meeting), actions: z.array(Action) });

/** As many committees like the demonstration's as there are connections, so that nobody waits for somebody else's write. */
export async function seedCommittees(folder: string, count: number, serviceUrl: string): Promise<Writer[]> {
  const store = openEmbeddedStore(folder);
  const kept = records(store);
  const now = new Date().toISOString();
  const { channel } = playgroundAddresses(serviceUrl);
  const original = JSON.stringify(klyngeRecord(channel, daysAround(now)));
  const writers: Writer[] = [];
  for (let number = 0; number < count; number++) {
    const { committee, meetings, actions } = Copied.parse(JSON.parse(renamed(original, number)));
    await kept.committees.create(committee);
    await kept.directory.create({ id: committee.id, tenant: committee.tenant });
    for (const meeting of meetings) await kept.meetings.create(meeting);
    for (const action of actions) await kept.actions.create(action);
    for (const { account } of committee.people)
      if (account !== null)
        await kept.conversations.create(
          newConversation(personalKey(committee.tenant, account), {
            address: Address.parse({ ...channel, kind: "personal", conversation: `a:${account}` }),
            committees: [committee.id],
          }),
        );
    writers.push({ name: people.mette.name, account: renamed(people.mette.account ?? "", number) });
  }
  await store.close();
  return writers;
}

/** Ids and accounts of a committee of its own. */
function renamed(json: string, number: number): string {
  return json
    .replaceAll(KLYNGE, `${KLYNGE}-${number}`)
    .replaceAll("@thread.tacv2", `-${number}@thread.tacv2`)
    .replaceAll("-9a10-", `-${(0x9a10 + number).toString(16)}-`);
}
