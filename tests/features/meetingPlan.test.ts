import assert from "node:assert/strict";
import { addDays } from "../../src/domain/calendar.ts";
import { newMeeting, type Meeting } from "../../src/domain/meeting.ts";
import { setStage } from "./stage.ts";
import { asta, committee, maria } from "./vest.ts";

describe("the plan of meetings", () => {
  const days = Array.from({ length: 24 }, (_, index) => addDays("2027-01-14", 14 * index));
  const calledOff = { status: "calledOff" as const, calledOffAt: "2026-11-20T08:00:00.000Z", calledOffBy: asta.id };
  const many = days.map((date, index): Meeting => {
    const one = newMeeting(
      { id: `m${index}`, committee: committee.id },
      { date, start: "14:00", end: "16:00", place: "Thorsø Rådhus" },
    );
    return index < 10 ? { ...one, ...calledOff } : one;
  });

  it("says how many it has no room for, however many of the first are called off", async () => {
    const stage = await setStage({ meetings: many });
    const shown = (await stage.say(maria, "mødeplan")).split("\n");
    assert.deepEqual(
      [shown[0], shown[1], shown[11], shown[15], shown[16]],
      [
        "Planlagte møder",
        "AFLYST: Torsdag 14. januar kl. 14.00-16.00 · Thorsø Rådhus",
        "Torsdag 3. juni 2027 kl. 14.00-16.00 · Thorsø Rådhus",
        "Torsdag 29. juli 2027 kl. 14.00-16.00 · Thorsø Rådhus",
        "… og 9 til. Skriv for eksempel “hvilke møder er der i marts?”",
      ],
    );
    assert.equal(shown.length, 17);
    assert.match(await stage.say(maria, "Which meetings are there?"), /\n… and 9 more\. Write for example “/);
    assert.equal((await stage.say(maria, "hvilke møder er der i marts?")).split("\n").length, 3);
  });

  it("of some days leaves none of them out either", async () => {
    const stage = await setStage({ meetings: many });
    const within = { from: "2027-01-01", to: "2027-06-30" };
    const shown = (await stage.ask(maria, "showMeeting", { plan: true, meeting: within })).split("\n");
    assert.equal(shown.length, 1 + days.filter((date) => date <= within.to).length);
  });
});
