import assert from "node:assert/strict";
import { personalKey } from "../../src/domain/conversation.ts";
import { accept } from "../../src/domain/decision.ts";
import { CONVERSATION, meetingKey } from "../../src/ports/records.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, channel, committee, nextMeeting } from "./vest.ts";

const SHORT = "Klyngestyregruppe";
const LONG = "Klyngestyregruppe Vest";

/** Asta is the secretary of both, and spoke of the one with the short name last. */
async function bothCommittees(): Promise<Stage> {
  const stage = await setStage({ committee: { ...committee, name: SHORT } });
  const place = { ...channel, conversation: "19:long" };
  await stage.records.committees.create({ ...committee, id: "long", name: LONG, channel: place });
  await stage.records.meetings.create({ ...nextMeeting, committee: "long", date: "2026-12-10" });
  await stage.records.conversations.change(personalKey("t1", asta.account ?? ""), CONVERSATION, (current) =>
    accept({ ...current, committees: [committee.id, "long"], chosen: committee.id }),
  );
  return stage;
}

const cancelledIn = async ({ records }: Stage, partition: string): Promise<number> =>
  (await records.meetings.read(partition, meetingKey("m9")))?.value.attendance.length ?? 0;

describe("two committees, of which one is called what the other's name begins with", () => {
  for (const text of [`afbud til ${LONG}`, `${LONG}: afbud`])
    it(`are told apart: ${text}`, async () => {
      const stage = await bothCommittees();
      assert.match(await stage.say(asta, text), /Afbud noteret: torsdag 10\. december/);
      assert.deepEqual([await cancelledIn(stage, committee.id), await cancelledIn(stage, "long")], [0, 1]);
    });

  for (const text of [`afbud til ${SHORT}`, `${SHORT}: afbud`])
    it(`are told apart: ${text}`, async () => {
      const stage = await bothCommittees();
      assert.match(await stage.say(asta, text), /Afbud noteret: torsdag 3\. december/);
      assert.deepEqual([await cancelledIn(stage, committee.id), await cancelledIn(stage, "long")], [1, 0]);
    });

  it("are shown the one that is named", async () => {
    const stage = await bothCommittees();
    assert.match(await stage.say(asta, `dagsorden i ${LONG}`), /^Klyngestyregruppe Vest ·/);
    assert.match(await stage.say(asta, `dagsorden i ${SHORT}`), /^Klyngestyregruppe ·/);
  });
});
