import { deepEqual, doesNotMatch, equal, match, rejects } from "node:assert/strict";
import { reaching } from "../../src/app/reach.ts";
import { newConversation, personalKey, sharedKey } from "../../src/domain/conversation.ts";
import { newMeeting } from "../../src/domain/meeting.ts";
import { messages } from "../../src/language/messages.ts";
import { CONVERSATION, COMMITTEE, records } from "../../src/ports/records.ts";
import type { Address } from "../../src/domain/address.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { setStage, type Stage } from "../features/stage.ts";
import { asta, channel, committee, maria } from "../features/vest.ts";

const secret = {
  ...committee,
  id: "syd",
  name: "Hemmelig styregruppe",
  channel: { ...channel, conversation: "19:syd" },
};
const further = { date: "2027-02-02", start: "14:00", end: "16:00", place: null };

/** Beside a committee that nobody here sits in. */
async function besideAnother(): Promise<Stage> {
  const stage = await setStage();
  await stage.records.committees.create({ ...secret, people: [] });
  for (const [id, date] of [
    ["s1", "2026-12-10"],
    ["s2", further.date],
  ] as const)
    await stage.records.meetings.create(newMeeting({ id, committee: "syd" }, { ...further, date }, 1));
  return stage;
}

describe("what a turn may reach", () => {
  it("is not the name of another committee, by a button that was made up", async () => {
    const stage = await besideAnother();
    const of = (id: string) => ({
      about: "which",
      options: [
        {
          title: "Møde",
          feature: "attend",
          parameters: { meeting: { id: "s1", on: "2026-12-10" } },
          committee: id,
          language: "da",
        },
      ],
    });
    const told = await stage.ask(asta, "clarify", of("syd"));
    equal(told, await stage.ask(asta, "clarify", of("nowhere")));
    doesNotMatch(told, /Hemmelig/);
  });

  it("is not the day of its meetings, by way of another command", async () => {
    const stage = await besideAnother();
    const asked = (committee: string) => ({
      choose: "vest",
      then: {
        feature: "alsoIn",
        parameters: {
          committee: "vest",
          then: { feature: "showAgenda", parameters: {} },
          of: { committee, meeting: "s2" },
        },
      },
    });
    const told = await stage.ask(asta, "chooseCommittee", asked("syd"));
    equal(told, await stage.ask(asta, "chooseCommittee", asked("nowhere")));
    doesNotMatch(told, /februar/);
  });

  it("is nothing of a conversation that is said to be another organisation's", async () => {
    const stage = await setStage();
    const address: Address = { ...channel, tenant: "t2" };
    const session = stage.app.begin({
      activity: "from elsewhere",
      address,
      sender: { id: maria.account ?? "", name: maria.name },
      content: { kind: "text", text: "dagsorden", mentions: [] },
    });
    const [command] = await session.plan();
    equal(command?.feature, "introduce");
    const kept = await stage.records.conversations.read(sharedKey(channel.conversation), CONVERSATION);
    deepEqual(kept?.value.address, channel);
  });

  it("is no committee of another organisation, should a chat name one", async () => {
    const stage = await setStage({ committee: { ...committee, tenant: "t2" } });
    const own = newConversation(personalKey("t1", maria.account ?? ""), { committees: ["vest"] });
    const chat = await stage.records.conversations.read(own.key, CONVERSATION);
    if (!chat) await stage.records.conversations.create(own);
    match(await stage.say(maria, "dagsorden"), new RegExp(messages.da.general.noCommittee.slice(0, 30)));
  });

  it("is as if it did not exist where it is read, and an error of ours where it is written", async () => {
    const store = memoryStore();
    const all = records(store);
    await all.committees.create(secret);
    const near = records(
      reaching(store, { tenant: "t1", committees: () => ["vest"], conversation: () => "personal:t1/account-p4" }),
    );
    equal(await near.committees.read("syd", COMMITTEE), null);
    deepEqual(await near.meetings.list({ partition: "syd" }), []);
    await rejects(() => near.committees.create({ ...secret, id: "nord" }), /beyond its reach/);
    // By a name of the same organisation it can be seen whether it is still somebody's.
    await all.names.create({ tenant: "t1", name: "hemmelig", committee: "syd", at: "2026-12-01T08:00:00.000Z" });
    await near.names.read("names:t1", "hemmelig");
    equal((await near.committees.read("syd", COMMITTEE))?.value.name, secret.name);
  });
});
