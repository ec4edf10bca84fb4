import { equal, match } from "node:assert/strict";
import { accept } from "../../src/domain/decision.ts";
import { meetingKey, records as recordsOf } from "../../src/ports/records.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { setStage } from "../features/stage.ts";
import { asta, committee, nextMeeting } from "../features/vest.ts";

describe("A correction right after an answer", () => {
  /** `isOvertaken`: another bot writes the meeting first. */
  async function moved(isOvertaken: boolean) {
    const inner = memoryStore();
    const store = { ...inner };
    const missing: string[] = [];
    store.read = async (partition, id) => {
      const found = await inner.read(partition, id);
      if (!found && id.startsWith("change:")) missing.push(id);
      return found;
    };
    const stage = await setStage({ store });
    let isFirst = isOvertaken;
    store.replace = async (document, version) => {
      if (document.kind === "meeting" && isFirst) {
        isFirst = false;
        await recordsOf(inner).meetings.change(committee.id, meetingKey(nextMeeting.id), (meeting) =>
          accept({ ...meeting, place: "Lemvig Rådhus" }),
        );
      }
      return inner.replace(document, version);
    };
    const first = await stage.say(asta, "flyt mødet den 3. december til torsdag den 10. december");
    match(first, /10\. december/u);
    const corrected = await stage.say(asta, "nej, fredag den 11.");
    equal(missing.length, 0, "changes that were never made");
    const kept = await stage.records.meetings.read(committee.id, meetingKey(nextMeeting.id));
    return { date: kept?.value.date, corrected };
  }

  it("corrects it", async () => {
    equal((await moved(false)).date, "2026-12-11");
  });

  it("does so where another bot had written first, and it was decided upon once more", async () => {
    const { date, corrected } = await moved(true);
    equal(date, "2026-12-11", corrected);
  });
});
