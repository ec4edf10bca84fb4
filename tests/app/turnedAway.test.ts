import { deepEqual, equal, ok } from "node:assert/strict";
import { createWakes } from "../../src/app/wakes.ts";
import { createOutbox } from "../../src/app/outbox.ts";
import { personalKey, sharedKey } from "../../src/domain/conversation.ts";
import type { Committee } from "../../src/domain/committee.ts";
import { CONVERSATION } from "../../src/ports/records.ts";
import { asta, channel, committee as vest, maria } from "../features/vest.ts";
import { entry, filled, type Channel } from "./filled.ts";

const toAsta = (number: number) => entry(vest, number, { to: { kind: "person", person: asta.id } });
const toAll = (number: number) => entry(vest, number, { to: { kind: "channel" } });
const MARIAS = personalKey(vest.tenant, maria.account ?? "");

describe("What the channel turns away until later", () => {
  it("keeps everything to the same conversation waiting as long, in this run and later, and nothing else", async () => {
    let turned = 0;
    const answer: Channel = (text) =>
      text.includes("Vest 1”") && turned++ === 0 ? { kind: "failed", after: 10 * 60_000 } : "sent";
    const { heard, ports, records, deliver, later } = await filled(
      [[vest, [entry(vest, 1), entry(vest, 2), toAsta(3)]]],
      answer,
    );
    await deliver();
    deepEqual(
      heard.map((text) => /Vest (\d)/u.exec(text)?.[1]),
      ["1", "3"],
    );
    later(9);
    await deliver();
    // Another bot on the same store, or the same one after a restart, knows as well.
    const other = createOutbox(ports, records, createWakes(ports, records));
    other.deliver(vest.id);
    await other.idle();
    equal(heard.length, 2);
    later(1);
    await deliver();
    deepEqual(
      heard
        .map((text) => /Vest (\d)/u.exec(text)?.[1])
        .slice(2)
        .toSorted(),
      ["1", "2"],
    );
  });

  it("in the channel keeps nobody's own chat waiting", async () => {
    let turned = 0;
    const answer: Channel = (text) =>
      text.includes("Vest 1”") && turned++ === 0 ? { kind: "failed", after: 120_000 } : "sent";
    const { heard, deliver, later } = await filled([[vest, [toAll(1), toAll(2), entry(vest, 3)]]], answer);
    await deliver();
    deepEqual(
      heard.map((text) => /Vest (\d)/u.exec(text)?.[1]),
      ["1", "3"],
    );
    later(2);
    await deliver();
    equal(heard.length, 4);
  });
});

describe("Somebody whom the channel reaches no more", () => {
  const gone =
    (why: "blocked" | "gone"): Channel =>
    (text) =>
      text.includes("Vest 1”") && !text.startsWith("chat:") ? { kind: "unreachable", why } : "sent";

  it("is not written to until they are heard from, and why stands with each message", async () => {
    const { heard, records, deliver, entryOf, later } = await filled([[vest, 2]], gone("blocked"));
    await deliver();
    equal(heard.filter((text) => !text.startsWith("chat:")).length, 1);
    const undelivered = { why: "blocked", at: "2026-12-01T08:00:00.000Z" };
    for (const number of [1, 2]) {
      const { state, to, undelivered: said } = (await entryOf(vest, number)) ?? {};
      deepEqual(
        { state, to, said },
        { state: "undeliverable", to: { kind: "person", person: maria.id }, said: undelivered },
      );
    }
    const { address, retired } = (await records.conversations.read(MARIAS, CONVERSATION))?.value ?? {};
    deepEqual({ address, retired }, { address: null, retired: undelivered });
    later(60);
    await records.outbox.create(entry(vest, 3));
    await deliver();
    equal(heard.filter((text) => !text.startsWith("chat:")).length, 1);
  });

  it("in the channel is told to the secretariat once for each message, and the channel is left alone", async () => {
    const answer: Channel = (text) => (text.startsWith("Jeg") ? "sent" : { kind: "unreachable", why: "removed" });
    const { heard, records, deliver } = await filled([[vest, [toAll(1), toAll(2)]]], answer);
    await deliver();
    equal(heard.filter((text) => text.startsWith("19:")).length, 1);
    equal(heard.filter((text) => text.includes("Jeg kunne ikke skrive")).length, 4);
    const kept = await records.conversations.read(sharedKey(channel.conversation), CONVERSATION);
    equal(kept?.value.retired?.why, "removed");
  });

  it("and has a new address already keeps it", async () => {
    const stage = await filled([[vest, 1]], () => "sent");
    stage.ports.messenger.send = async () => {
      const kept = await stage.records.conversations.read(MARIAS, CONVERSATION);
      if (kept?.value.address) {
        const address = { ...kept.value.address, serviceUrl: "https://new.example.com/" };
        await stage.records.conversations.replace(kept, { ...kept.value, address });
      }
      return { kind: "unreachable", why: "gone" };
    };
    await stage.deliver();
    const kept = await stage.records.conversations.read(MARIAS, CONVERSATION);
    equal(kept?.value.address?.serviceUrl, "https://new.example.com/");
    equal(kept.value.retired, undefined);
  });

  it("and never met the bot is known by that", async () => {
    const without: Committee = {
      ...vest,
      people: vest.people.map((one) => (one.id === maria.id ? { ...one, account: null } : one)),
    };
    const { deliver, entryOf } = await filled([[without, 1]]);
    await deliver();
    equal((await entryOf(without, 1))?.undelivered?.why, "noAccount");
  });
});

describe("What the channel will never take", () => {
  it("is not tried for hours", async () => {
    const { heard, deliver, later, entryOf } = await filled([[vest, 1]], (text) =>
      text.includes("Vest 1”") && !text.startsWith("chat:") ? { kind: "refused" } : "sent",
    );
    await deliver();
    later(120);
    await deliver();
    equal(heard.filter((text) => !text.startsWith("chat:")).length, 1);
    equal((await entryOf(vest, 1))?.undelivered?.why, "refused");
    ok(heard.some((text) => text.includes("Jeg kan ikke skrive til Maria")));
  });
});

describe("A message that comes a second time", () => {
  it("bears the mark of the first one, and only then where it is no reminder", async () => {
    const heard: string[] = [];
    let isFirst = true;
    const { ports, deliver, later } = await filled([[vest, 1]]);
    ports.messenger.send = (_to, { text }) => {
      heard.push(text);
      const delivery = isFirst ? ({ kind: "unknown" } as const) : ({ kind: "sent", activity: "a" } as const);
      isFirst = false;
      return Promise.resolve(delivery);
    };
    await deliver();
    later(1);
    await deliver();
    const [first = "", second = ""] = heard;
    ok(!first.includes("Ref."));
    ok(second.startsWith(first), second);
    ok(/\nMåske har du fået den her før\. Ref\. [0-9a-f]{4}$/u.test(second), second);
  });
});
