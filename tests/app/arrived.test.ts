import { deepEqual, equal } from "node:assert/strict";
import { createArrivals } from "../../src/app/delivery/arrived.ts";
import { withMessageId } from "../../src/app/delivery/marked.ts";
import { cardMessage, foldOut, line } from "../../src/cards/card.ts";
import { unsent, type OutboxEntry } from "../../src/domain/notice.ts";
import { outboxKey, postKey, records as recordsOf } from "../../src/ports/records.ts";
import type { Turn } from "../../src/ports/turn.ts";
import { buttonsOf } from "../features/cards.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { channel, committee, maria } from "../features/vest.ts";

const at = "2026-12-01T08:00:00.000Z";
const posted: OutboxEntry = {
  ...unsent({
    ...{ id: "post:agenda:m9", committee: committee.id, at, post: "agenda:m9" },
    ...{ to: { kind: "channel" }, notice: { kind: "agenda", meeting: "m9" } },
  }),
  state: "unknown",
  claim: { version: 3, until: at },
};

const pressed = (more: Partial<Turn> = {}, message = { id: posted.id, activity: "activity 7" }): Turn => ({
  ...{ activity: "turn", address: channel, sender: { id: maria.account ?? "", name: maria.name } },
  content: {
    ...{ kind: "submit", feature: "cancel", committee: committee.id, language: null, parameters: {}, card: null },
    message,
  },
  ...more,
});

async function noted(turn: Turn, entry: OutboxEntry = posted) {
  const records = recordsOf(memoryStore());
  await records.committees.create(committee);
  await records.outbox.create(entry);
  const ports = { clock: () => "2026-12-01T09:00:00.000Z", log: { info: () => undefined, error: () => undefined } };
  const where = await createArrivals({ ports, records })(turn);
  return {
    where,
    entry: (await records.outbox.read(committee.id, outboxKey(entry.id)))?.value,
    post: (await records.posts.read(committee.id, postKey("agenda:m9")))?.value,
  };
}

describe("A card of which nobody knew whether it arrived", () => {
  it("is remembered by what it turned out to be when its button is pressed, and put right", async () => {
    const { where, entry, post } = await noted(pressed());
    equal(where, committee.id);
    deepEqual([entry?.state, entry?.refresh, entry?.claim?.version], ["pending", true, 3]);
    deepEqual(post, { key: "agenda:m9", committee: committee.id, conversation: "19:vest", activity: "activity 7" });
  });

  it("has been sent where nothing keeps it true", async () => {
    const { where, entry, post } = await noted(pressed(), { ...posted, post: null });
    deepEqual([where, entry?.state, post], [committee.id, "sent", undefined]);
  });

  it("in a thread is the channel's", async () => {
    const address = { ...channel, conversation: `${channel.conversation};messageid=7` };
    equal((await noted(pressed({ address }))).entry?.state, "pending");
  });

  for (const [what, turn, entry] of [
    ["another place", pressed({ address: { ...channel, conversation: "19:other" } }), posted],
    ["another organisation", pressed({ address: { ...channel, tenant: "t2" } }), posted],
    ["another message", pressed({}, { id: "none", activity: "activity 7" }), posted],
    ["one that is known", pressed(), { ...posted, state: "sent" }],
    ["one to a person", pressed(), { ...posted, to: { kind: "person", person: maria.id } }],
  ] as const)
    it(`is not told of by ${what}`, async () => {
      const found = await noted(turn, entry);
      deepEqual([found.where, found.post, found.entry], [null, undefined, entry]);
    });
});

describe("The buttons of a card", () => {
  const button = { title: "Afbud", press: { verb: "cancel", parameters: { meeting: { id: "m9" } } } } as const;
  const made = { ...button, committee: committee.id, language: "da" } as const;
  const message = cardMessage("Dagsorden", [line("Dagsorden"), ...foldOut("more", "Mere", [], made)], [made]);
  const idsOf = (entry: OutboxEntry): unknown[] =>
    buttonsOf(withMessageId(entry, message)).map(
      ({ parameters }) => Object.entries(parameters).find(([key]) => key === "messageId")?.[1],
    );

  it("say which message it is, where everybody reads it", () => {
    deepEqual(idsOf(posted), [posted.id, posted.id]);
    deepEqual(idsOf({ ...posted, to: { kind: "person", person: maria.id } }), [undefined, undefined]);
  });
});
