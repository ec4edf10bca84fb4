import assert from "node:assert/strict";
import type { Listed, Minutes } from "../../src/domain/minutes.ts";
import { listedInMinutes } from "../../src/features/listedInMinutes.ts";
import { setStage } from "./stage.ts";
import { asta, committee } from "./vest.ts";

const per = (organisation: string | null): Listed => ({ name: "Per Olsen", title: null, organisation });

const minutesOf = (date: string, ...listed: Listed[]): Minutes => ({
  ...{ meeting: date, committee: committee.id, date, publishedAt: `${date}T12:00:00.000Z`, publishedBy: asta.id },
  ...{ items: [], actions: [], followUps: [], absent: [], listed },
  nextMeeting: { date: null, start: null, place: null },
});

async function found(...minutes: Minutes[]): Promise<Listed | null> {
  const { records } = await setStage();
  for (const one of minutes) await records.minutes.create(one);
  return listedInMinutes({ committee, records }, "per olsen");
}

describe("somebody whom minutes of late list", () => {
  it("is as the latest minutes have it", async () => {
    const listed = await found(minutesOf("2026-10-01", per(null)), minutesOf("2026-11-05", per("Lyngø Kommune")));
    assert.deepEqual(listed, per("Lyngø Kommune"));
  });

  it("is nobody that can be told where two organisations have somebody so called", async () => {
    const listed = await found(
      minutesOf("2026-10-01", per("Hanstholm Havn")),
      minutesOf("2026-11-05", per("Lyngø Kommune")),
      minutesOf("2026-11-19", per(null)),
    );
    assert.equal(listed, null);
  });
});
