import { deepEqual, match } from "node:assert/strict";
import { actionKey, meetingKey } from "../../src/ports/records.ts";
import { buttonsOf } from "../features/cards.ts";
import { setStage } from "../features/stage.ts";
import { asta, bo, maria } from "../features/vest.ts";

const attendance = async (stage: Awaited<ReturnType<typeof setStage>>): Promise<unknown[]> =>
  (await stage.records.meetings.read("vest", meetingKey("m9")))?.value.attendance ?? [];

describe("a button of a card that was made before", () => {
  it("says when its card was made, wherever it stands on it", async () => {
    const stage = await setStage();
    await stage.say(maria, "dagsorden");
    await stage.say(asta, "hjælp");
    const all = [maria, asta].flatMap((who) => buttonsOf(stage.lastCard(who)));
    deepEqual([...new Set(all.map(({ made }) => made?.slice(0, 16)))], ["2026-12-01T08:00"]);
  });

  it("does not answer for a day that somebody has moved the meeting to since, until that is said", async () => {
    const stage = await setStage();
    const made = "2026-12-01T08:00:30.000Z";
    stage.at("2026-12-01", "09:05");
    match(await stage.say(asta, "flyt mødet den 3. december til den 10. december"), /10\. december/);
    const press = (at: string) => ({
      kind: "submit" as const,
      feature: "cancel",
      committee: "vest",
      language: null,
      parameters: { meeting: { id: "m9" } },
      card: null,
      made: at,
    });
    const said = await stage.submit(maria, press(made));
    match(
      said,
      /^Mødet torsdag 3\. december kl\. 14 er flyttet til torsdag 10\. december kl\. 14\. Gælder det også den dag\?/,
    );
    deepEqual(await attendance(stage), []);
    match(await stage.press(maria, "Gør det alligevel"), /^Afbud noteret/);
  });

  it("is not held up by what others have answered meanwhile, nor by what one has changed oneself", async () => {
    const stage = await setStage();
    await stage.say(asta, "flyt mødet den 3. december til den 10. december");
    await stage.say(bo, "afbud");
    const made = "2026-12-01T08:00:00.000Z";
    const cancel = (made: string) => ({
      kind: "submit" as const,
      feature: "cancel",
      committee: "vest",
      language: null,
      parameters: { meeting: { id: "m9" } },
      card: null,
      made,
    });
    match(await stage.submit(asta, cancel(made)), /^Afbud noteret/);
    match(await stage.submit(maria, cancel("2026-12-01T08:30:00.000Z")), /^Afbud noteret/);
  });

  it("does not finish an action that has become another one", async () => {
    const stage = await setStage();
    await stage.ask(maria, "logAction", { owners: [{ id: maria.id }], task: "skrive et oplæg" });
    stage.at("2026-12-01", "09:10");
    await stage.ask(asta, "amendAction", { action: 1, task: "skrive et notat om økonomi" });
    const done = {
      kind: "submit" as const,
      feature: "completeAction",
      committee: "vest",
      language: null,
      parameters: { action: 1 },
      card: null,
      made: "2026-12-01T08:00:01.000Z",
    };
    match(
      await stage.submit(maria, done),
      /^Opgave 1 er ændret, siden du fik kortet: Maria Vestergaard, “skrive et notat om økonomi”/,
    );
    deepEqual((await stage.records.actions.read("vest", actionKey(1)))?.value.status, "open");
    await stage.press(maria, "Gør det alligevel");
    deepEqual((await stage.records.actions.read("vest", actionKey(1)))?.value.status, "done");
  });

  it("does not take in a proposal by another name than it showed", async () => {
    const stage = await setStage();
    await stage.ask(maria, "proposeItem", { subject: "Nærhospitaler" });
    const meeting = (await stage.records.meetings.read("vest", meetingKey("m9")))?.value;
    const [proposal] = meeting?.proposals ?? [];
    const [change] = await stage.records.changes.list({ partition: "vest" });
    stage.at("2026-12-01", "09:10");
    await stage.ask(maria, "amendProposal", {
      meeting: "m9",
      proposal: proposal?.id,
      subject: "Akutplan",
      change: change?.value.id,
    });
    const accepts = {
      kind: "submit" as const,
      feature: "decideProposal",
      committee: "vest",
      language: null,
      parameters: { meeting: "m9", proposal: proposal?.id, accepts: true },
      card: null,
      made: "2026-12-01T08:00:01.000Z",
    };
    match(await stage.submit(asta, accepts), /^Forslaget hedder nu “Akutplan”\. Skal jeg gøre det alligevel\?/);
    match(await stage.press(asta, "Gør det alligevel"), /Akutplan/);
  });
});
