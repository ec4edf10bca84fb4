import { deepEqual, equal } from "node:assert/strict";
import { createOutbox } from "../../src/app/outbox.ts";
import { createWakes } from "../../src/app/wakes.ts";
import type { OutboxEntry } from "../../src/domain/notice.ts";
import { meetingKey, records as recordsOf } from "../../src/ports/records.ts";
import { committee as vest, maria, nextMeeting } from "../features/vest.ts";
import { entry, filled } from "./filled.ts";

const post = "agenda:m9";
const agenda: Partial<OutboxEntry> = {
  ...{ id: post, post, refresh: true },
  to: { kind: "channel" },
  notice: { kind: "agenda", meeting: "m9" },
};

/** The agenda's card is being edited, slowly, when what it shows changes: what stands there in the end. */
async function editing({ isShared }: { isShared: boolean }) {
  const stage = await filled([[vest, [entry(vest, 1, agenda)]]]);
  const { ports, records, store } = stage;
  const published = { publishedAt: "2026-11-24T09:00:00.000Z", publishedBy: "p6" };
  await records.meetings.create({ ...nextMeeting, status: "agendaPublished", ...published });
  await records.posts.create({ key: post, committee: vest.id, conversation: "19:vest", activity: "first" });
  if (isShared) Object.assign(store, { isShared });
  const other = isShared ? createOutbox(ports, recordsOf(store), createWakes(ports, records)) : stage.outbox;
  const seen = { underWay: 0, atOnce: 0, edits: 0, card: "" };
  let isFirst = true;
  ports.messenger.edit = async (_to, activity, message) => {
    seen.edits++;
    seen.atOnce = Math.max(seen.atOnce, ++seen.underWay);
    if (isFirst) {
      isFirst = false;
      const kept = await records.meetings.read(vest.id, meetingKey("m9"));
      const { at, account } = { at: "2026-12-01T08:00:00.000Z", account: maria.id };
      const away = { state: "cancelled", person: account, at, by: account, late: false, substitute: null } as const;
      if (kept) await records.meetings.replace(kept, { ...kept.value, attendance: [away] });
      await other.store(entry(vest, 2, agenda));
      other.deliver(vest.id);
      if (isShared) await other.idle();
    }
    // Whichever ends last is what stands there.
    seen.card = JSON.stringify(message);
    seen.underWay--;
    return { kind: "sent", activity };
  };
  await stage.deliver();
  await stage.outbox.idle();
  return { ...seen, state: (await records.outbox.read(vest.id, `outbox:${post}`))?.value.state };
}

describe("A card that is being edited when what it shows changes", () => {
  for (const isShared of [true, false])
    it(`shows it in the end, by one edit after the other: ${isShared ? "two bots" : "one bot"}`, async () => {
      const { atOnce, edits, card, state } = await editing({ isShared });
      deepEqual({ atOnce, edits, state }, { atOnce: 1, edits: 2, state: "sent" });
      equal(card.includes("1 afbud"), true, card);
    });
});
