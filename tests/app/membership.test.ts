import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { createMembership, FOR_MESSAGES } from "../../src/app/membership.ts";
import { accept } from "../../src/domain/decision.ts";
import { personalKey, withCommittee } from "../../src/domain/conversation.ts";
import { CONVERSATION } from "../../src/ports/records.ts";
import { setStage, type Stage } from "../features/stage.ts";
import { asta, channel, committee, maria } from "../features/vest.ts";

const NO_LONGER = /^Du er ikke længere med i Klyngestyregruppe Vest: du er taget ud af teamet eller gruppechatten/;

const everybody = (): string[] => committee.people.flatMap(({ account }) => account ?? []);

/** A team whose roster is as it is set. */
async function team(): Promise<Stage & { there: Set<string>; looked: () => number; fails: (isSo: boolean) => void }> {
  const stage = await setStage();
  const there = new Set(everybody());
  let looks = 0;
  let isBroken = false;
  stage.ports.roster = {
    members: () => Promise.resolve([]),
    accounts() {
      looks += 1;
      return isBroken ? Promise.reject(new Error("no answer")) : Promise.resolve(new Set(there));
    },
  };
  return { ...stage, app: stage.app, there, looked: () => looks, fails: (isSo) => void (isBroken = isSo) };
}

describe("somebody who was taken out of the team", () => {
  it("is out at the next message where the channel said so, in their own chat and in the channel", async () => {
    const stage = await team();
    match(await stage.say(maria, "dagsorden"), /9\. møde/);
    stage.there.delete(maria.account ?? "");
    stage.app.rosterChanged();
    match(await stage.say(maria, "dagsorden"), NO_LONGER);
    match(await stage.say(maria, "afbud"), NO_LONGER);
    match(await stage.ask(maria, "cancel", {}), NO_LONGER);
    match(await stage.ask(maria, "introduce", {}), NO_LONGER);
    match(await stage.say(maria, "dagsorden", { in: "channel" }), NO_LONGER);
    const meeting = await stage.records.meetings.list({ partition: "vest" });
    deepEqual(meeting[0]?.value.attendance, []);
    match(await stage.say(asta, "dagsorden"), /9\. møde/);
  });

  it("is out within five minutes where it did not, and back as soon as they are taken in again", async () => {
    const stage = await team();
    await stage.say(maria, "dagsorden");
    stage.there.delete(maria.account ?? "");
    stage.at("2026-12-01", "09:04");
    match(await stage.say(maria, "dagsorden"), /9\. møde/);
    stage.at("2026-12-01", "09:06");
    match(await stage.say(maria, "dagsorden"), NO_LONGER);
    stage.there.add(maria.account ?? "");
    stage.at("2026-12-01", "09:07");
    match(await stage.say(maria, "dagsorden"), /9\. møde/);
  });

  it("costs one look at the roster in five minutes, whoever writes", async () => {
    const stage = await team();
    for (const person of [maria, asta, maria, asta]) await stage.say(person, "dagsorden");
    equal(stage.looked(), 1);
  });

  it("is only out where the channel says so: without its word everybody stays", async () => {
    const stage = await team();
    stage.fails(true);
    const faults: string[] = [];
    stage.ports.log.error = (event) => void faults.push(event);
    match(await stage.say(maria, "dagsorden"), /9\. møde/);
    match(await stage.say(maria, "dagsorden"), /9\. møde/);
    deepEqual(faults, ["a roster could not be had"]);
  });

  it("gets no reminders, and what else was for them the secretariat is told", async () => {
    const stage = await team();
    stage.there.delete(maria.account ?? "");
    await stage.tick();
    const outbox = await stage.records.outbox.list({ partition: "vest" });
    const hers = outbox.filter(({ value: { to } }) => to.kind === "person" && to.person === maria.id);
    deepEqual([...new Set(hers.map(({ value }) => value.undelivered?.why))], ["left"]);
    equal(stage.heard().filter((line) => line.startsWith("Maria")).length, 0);
    await stage.ask(asta, "logAction", { owners: [{ id: maria.id }], task: "skrive et oplæg" });
    const heard = stage.heard();
    equal(heard.filter((line) => line.startsWith("Maria")).length, 0);
    match(heard.join("\n"), /Jeg kan ikke skrive til Maria Vestergaard/);
  });

  it("hears nothing of that committee in the others that they sit in", async () => {
    const stage = await team();
    const syd = { ...committee, id: "syd", name: "Driftsforum Syd", channel: { ...channel, conversation: "19:syd" } };
    await stage.records.committees.create(syd);
    const key = personalKey("t1", maria.account ?? "");
    await stage.records.conversations.change(key, CONVERSATION, (current) => accept(withCommittee(current, "syd")));
    stage.ports.roster.accounts = ({ conversation }) =>
      Promise.resolve(new Set(everybody().filter((one) => conversation === "19:syd" || one !== maria.account)));
    const said = await stage.say(maria, "er der møde den 3. december?");
    doesNotMatch(said, /Vest/);
    match(await stage.ask(maria, "chooseCommittee"), /Driftsforum Syd/);
  });
});

describe("the roster of a team", () => {
  it("is asked for once by several at once, and may be older for messages than for turns", async () => {
    let now = "2026-12-01T08:00:00.000Z";
    let looks = 0;
    const membership = createMembership({
      clock: () => now,
      log: { info: () => undefined, error: () => undefined },
      roster: {
        members: () => Promise.resolve([]),
        accounts() {
          looks += 1;
          return Promise.resolve(new Set(["a"]));
        },
      },
    });
    const team = { id: "vest", channel };
    deepEqual(await Promise.all([membership.isThere(team, "a"), membership.isThere(team, "a")]), [true, true]);
    now = "2026-12-01T08:30:00.000Z";
    equal(await membership.isThere(team, "a", FOR_MESSAGES), true);
    equal(looks, 1);
    equal(await membership.isThere(team, "a"), true);
    equal(looks, 2);
    equal(await membership.isThere(team, "b"), false);
  });
});
