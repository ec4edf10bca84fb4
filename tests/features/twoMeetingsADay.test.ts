import assert from "node:assert/strict";
import { newMeeting, type Meeting } from "../../src/domain/meeting.ts";
import { COMMITTEE } from "../../src/ports/records.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, committee } from "./vest.ts";

const meetingAt = (id: string, number: number, start: string, end: string): Meeting =>
  newMeeting({ id, committee: committee.id }, { date: "2026-11-26", start, end, place: null }, number);

const minutesOf = ({ number, start, end }: Meeting, subject: string): string => `Referat
Klyngestyregruppe Vest, ${number ?? 0}. møde
Torsdag den 26. november 2026 kl. ${start}-${end ?? ""}

1. Velkomst
Velkommen.

2. ${subject}
Indstilling: Det indstilles, at sagen godkendes.
Beslutning: Godkendt. ${subject} tages op på næste møde.
`;

/** The first word of each. */
const comingUp = async ({ records }: Stage) =>
  (await records.committees.read(committee.id, COMMITTEE))?.value.followUps.map(({ subject }) => subject.split(" ")[0]);

describe("the minutes of two meetings on one day", () => {
  it("each keep what is to be come back to, and replace only their own", async () => {
    const morning = meetingAt("am", 7, "09:00", "10:00");
    const afternoon = meetingAt("pm", 8, "14:00", "16:00");
    const stage = await setStage({ meetings: [morning, afternoon] });
    stage.at("2026-11-27", "09:00");
    for (const [meeting, subject] of [
      [morning, "Nærhospitaler"],
      [afternoon, "Medicinboksen"],
      [morning, "Genoptræning"],
    ] as const) {
      await stage.ask(asta, "handOver", { text: minutesOf(meeting, subject) });
      await stage.press(asta, "Publicér i kanalen");
    }
    assert.deepEqual(await comingUp(stage), ["Medicinboksen", "Genoptræning"]);
  });

  it("are asked about where one is moved onto the other, not where only its place is another", async () => {
    const stage = await setStage({
      meetings: [meetingAt("am", 7, "09:00", "11:00"), meetingAt("pm", 8, "14:00", "16:00")],
    });
    stage.at("2026-11-20", "09:00");
    const move = { meeting: { id: "pm" }, start: "10:00" };
    assert.match(await stage.ask(asta, "scheduleMeeting", move), /Skal der også være et kl\. 10\.00-12\.00\?/);
    assert.match(await stage.press(asta, "Ja, flyt det alligevel"), /10\.00-12\.00/);
    const place = { meeting: { id: "pm" }, place: "Thisted Rådhus" };
    assert.doesNotMatch(await stage.ask(asta, "scheduleMeeting", place), /\?/);
  });
});
