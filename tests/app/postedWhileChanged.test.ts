import { equal } from "node:assert/strict";
import { createOutbox } from "../../src/app/outbox.ts";
import { createWakes } from "../../src/app/wakes.ts";
import type { OutboxEntry } from "../../src/domain/notice.ts";
import type { Delivery } from "../../src/ports/messenger.ts";
import { records as recordsOf } from "../../src/ports/records.ts";
import { committee as vest, nextMeeting } from "../features/vest.ts";
import { entry, filled } from "./filled.ts";

const post = "agenda:m9";
const agenda: Partial<OutboxEntry> = {
  ...{ id: post, post },
  to: { kind: "channel" },
  notice: { kind: "agenda", meeting: "m9" },
};
const refresh = entry(vest, 1, { ...agenda, refresh: true });

/** The agenda's card is posted for the first time, which ends in `outcome`; `meanwhile` is what happens before that. */
async function posting(outcome: Delivery, { isShared = false } = {}) {
  const stage = await filled([[vest, [entry(vest, 1, agenda)]]]);
  const published = { publishedAt: "2026-11-24T09:00:00.000Z", publishedBy: "p6" };
  await stage.records.meetings.create({ ...nextMeeting, status: "agendaPublished", ...published });
  const { ports, records } = stage;
  if (isShared) Object.assign(ports.store, { isShared });
  const other = createOutbox(ports, recordsOf(ports.store), createWakes(ports, records));
  const seen = { posted: 0, edited: 0 };
  ports.messenger.send = async ({ conversation }) => {
    if (conversation !== "19:vest") return { kind: "sent", activity: "told" };
    if (seen.posted++ > 0) return { kind: "sent", activity: "second" };
    // Something changes what the card shows, and whoever answers that sends at once.
    await other.store(refresh);
    if (isShared) {
      other.deliver(vest.id);
      await other.idle();
    }
    return outcome;
  };
  ports.messenger.edit = (_to, activity) => {
    seen.edited++;
    return Promise.resolve({ kind: "sent", activity });
  };
  for (let minutes = 0; minutes < 5; minutes++) {
    await stage.deliver();
    stage.later(1);
  }
  return seen;
}

describe("A card whose first posting is under way when what it shows changes", () => {
  it("is edited after it", async () => {
    const { posted, edited } = await posting({ kind: "sent", activity: "first" });
    equal(posted, 1);
    equal(edited, 1);
  });

  it("is not posted a second time where nobody knows whether it came", async () => {
    equal((await posting({ kind: "unknown" })).posted, 1);
  });

  it("is not posted a second time by another bot, and is edited later", async () => {
    const { posted, edited } = await posting({ kind: "sent", activity: "first" }, { isShared: true });
    equal(posted, 1);
    equal(edited, 1);
  });
});
