import { equal } from "node:assert/strict";
import { committee as vest, nextMeeting } from "../features/vest.ts";
import { entry, filled } from "./filled.ts";

describe("A card of which the store cannot say whether it stands", () => {
  it("is posted later, and nobody is asked to look for it: nothing was handed over", async () => {
    const post = "agenda:m9";
    const agenda = entry(vest, 1, { to: { kind: "channel" }, notice: { kind: "agenda", meeting: "m9" }, post });
    const { store, records, heard, deliver, later } = await filled([[vest, [agenda]]]);
    const published = { publishedAt: "2026-11-24T09:00:00.000Z", publishedBy: "p6" };
    await records.meetings.create({ ...nextMeeting, status: "agendaPublished", ...published });
    const read = store.read.bind(store);
    let isFailing = true;
    store.read = (partition, id) =>
      isFailing && id.startsWith("post:") ? Promise.reject(new Error("does not answer")) : read(partition, id);
    await deliver();
    isFailing = false;
    later(2);
    await deliver();
    equal(heard.filter((text) => text.includes("Jeg blev afbrudt")).length, 0, heard.join("\n"));
    equal(heard.filter((text) => text.startsWith("19:vest: ")).length, 1);
  });
});
