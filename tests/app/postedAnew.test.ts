import { deepEqual, equal } from "node:assert/strict";
import { createArrivals } from "../../src/app/delivery/arrived.ts";
import type { OutboxEntry } from "../../src/domain/notice.ts";
import type { Delivery } from "../../src/ports/messenger.ts";
import { postKey } from "../../src/ports/records.ts";
import { channel, committee as vest, maria, nextMeeting } from "../features/vest.ts";
import { entry, filled } from "./filled.ts";

const post = "agenda:m9";
const agenda: Partial<OutboxEntry> = {
  ...{ id: post, post, refresh: true },
  to: { kind: "channel" },
  notice: { kind: "agenda", meeting: "m9" },
};

/** Somebody has deleted the agenda's card in Teams; it is put right. `outcome`: of posting it anew. */
async function deleted(outcome: Delivery) {
  const stage = await filled([[vest, [entry(vest, 1, agenda)]]]);
  const { ports, records } = stage;
  const published = { publishedAt: "2026-11-24T09:00:00.000Z", publishedBy: "p6" };
  await records.meetings.create({ ...nextMeeting, status: "agendaPublished", ...published });
  await records.posts.create({ key: post, committee: vest.id, conversation: "19:vest", activity: "first" });
  const seen = { posted: 0, edited: new Array<string>() };
  ports.messenger.edit = (_to, activity) => {
    seen.edited.push(activity);
    return Promise.resolve(activity === "first" ? { kind: "unreachable", why: "gone" } : { kind: "sent", activity });
  };
  ports.messenger.send = ({ conversation }) => {
    if (conversation !== "19:vest") return Promise.resolve({ kind: "sent", activity: "told" });
    seen.posted++;
    return Promise.resolve(outcome);
  };
  return { ...stage, seen };
}

describe("A card that somebody has deleted where it stood", () => {
  it("is posted anew", async () => {
    const { deliver, records, seen } = await deleted({ kind: "sent", activity: "second" });
    await deliver();
    deepEqual(seen, { posted: 1, edited: ["first"] });
    equal((await records.posts.read(vest.id, postKey(post)))?.value.activity, "second");
  });

  it("is posted once where that could not be noted, and the secretariat is asked", async () => {
    const { deliver, store, records, later, seen } = await deleted({ kind: "sent", activity: "second" });
    const create = store.create.bind(store);
    const replace = store.replace.bind(store);
    const failing = () => Promise.reject(new Error("does not answer"));
    store.create = (document) => (document.kind === "post" ? failing() : create(document));
    store.replace = (document, version) => (document.kind === "post" ? failing() : replace(document, version));
    await deliver();
    Object.assign(store, { create, replace });
    for (let minutes = 0; minutes < 3; minutes++) {
      later(1);
      await deliver();
    }
    equal(seen.posted, 1);
    equal((await records.outbox.list({ partition: vest.id, state: "unknown" })).length, 1);
  });

  it("is known by what it turned out to be where nobody knew whether it came", async () => {
    const { deliver, ports, records, seen } = await deleted({ kind: "unknown" });
    await deliver();
    await createArrivals({ ports, records })({
      ...{ activity: "turn", address: channel, sender: { id: maria.account ?? "", name: maria.name } },
      content: {
        ...{ kind: "submit", feature: "cancel", committee: vest.id, language: null, parameters: {}, card: null },
        message: { id: post, activity: "second" },
      },
    });
    await deliver();
    deepEqual(seen, { posted: 1, edited: ["first", "second"] });
  });
});
