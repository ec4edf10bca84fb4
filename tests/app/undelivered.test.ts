import assert from "node:assert/strict";
import type { OutboxEntry } from "../../src/domain/notice.ts";
import { meetingKey } from "../../src/ports/records.ts";
import { committee as vest, nextMeeting } from "../features/vest.ts";
import { entry, failed, filled, unknown, type Channel } from "./filled.ts";

describe("a message that could not be sent", () => {
  const minutes = async (answer: Channel, until: number): Promise<number[]> => {
    const { heard, deliver, later } = await filled([[vest, 1]], answer);
    const tried: number[] = [];
    const toMaria = () => heard.filter((text) => !text.startsWith("chat:")).length;
    for (let minute = 0; minute <= until; minute++) {
      const before = toMaria();
      // As after a turn, and as at the tick: what is not due yet is not tried however often one looks.
      await deliver();
      await deliver();
      if (toMaria() > before) tried.push(minute);
      assert.ok(toMaria() <= before + 1);
      later(1);
    }
    return tried;
  };

  it("is tried again after a minute, then less and less often, and given up after hours", async () => {
    const hourly = Array.from({ length: 8 }, (_, hour) => 21 + 60 * (hour + 1));
    assert.deepEqual(await minutes(() => failed, 24 * 60), [0, 1, 6, 21, ...hourly]);
  });

  it("is not tried before the channel said, and not without a pause where it said at once", async () => {
    assert.deepEqual(await minutes(() => ({ kind: "failed", after: 30 * 60_000 }), 95), [0, 30, 60, 90]);
    assert.deepEqual(await minutes(() => ({ kind: "failed", after: 0 }), 6), [0, 1, 6]);
  });

  it("survives an outage of an hour, however busy the committee is", async () => {
    const isOver = { yet: false };
    const { heard, deliver, later, pending } = await filled([[vest, 5]], () => (isOver.yet ? "sent" : failed));
    for (let turn = 0; turn < 60; turn++) {
      await deliver();
      later(1);
    }
    isOver.yet = true;
    later(60);
    heard.length = 0;
    await deliver();
    assert.equal(new Set(heard).size, 5);
    assert.equal(await pending(vest.id), 0);
  });

  it("does not keep other messages waiting", async () => {
    const { heard, deliver, later } = await filled([[vest, 2]], (text) => (text.includes("Vest 1") ? failed : "sent"));
    await deliver();
    assert.equal(heard.filter((text) => text.includes("Vest 2")).length, 1);
    later(1);
    await deliver();
    assert.equal(heard.filter((text) => text.includes("Vest 1")).length, 2);
  });
});

describe("a message that may have been sent", () => {
  const toAll = (number: number, changes: object = {}) => entry(vest, number, { to: { kind: "channel" }, ...changes });

  it("to a person is sent again rather than lost", async () => {
    const answers = [unknown, unknown];
    const { heard, deliver, later, stateOf } = await filled([[vest, 1]], () => answers.shift() ?? "sent");
    for (const minutes of [0, 1, 5, 60]) {
      later(minutes);
      await deliver();
    }
    assert.equal(heard.length, 3);
    assert.equal(await stateOf(vest, 1), "sent");
  });

  it("to the channel is not: the secretariat is asked, once", async () => {
    let isFirst = true;
    const { heard, deliver, later, stateOf } = await filled([[vest, [toAll(1)]]], () => {
      const answer = isFirst ? unknown : "sent";
      isFirst = false;
      return answer;
    });
    await deliver();
    later(60);
    await deliver();
    assert.equal(await stateOf(vest, 1), "unknown");
    assert.equal(heard.filter((text) => text.startsWith("19:vest: ")).length, 1);
    const asked = heard.filter((text) => text.includes(": Jeg blev afbrudt og ved ikke, om det her kom i kanalen."));
    assert.equal(asked.length, 2);
    assert.equal(heard.length, 3);
  });

  it("asks the secretariat again while that is not known to have arrived, and asks of nothing twice", async () => {
    let isOver = false;
    const { heard, deliver, later, records } = await filled([[vest, [toAll(1)]]], () => (isOver ? "sent" : unknown));
    for (let minute = 0; minute < 60; minute++) {
      await deliver();
      later(1);
    }
    isOver = true;
    later(60);
    await deliver();
    assert.equal(heard.filter((text) => text.startsWith("19:vest: ")).length, 1);
    assert.equal((await records.outbox.list({ partition: vest.id })).length, 3);
    assert.equal((await records.outbox.list({ partition: vest.id, state: "sent" })).length, 2);
  });

  it("as a card is not posted by what would only put it right, and is by the secretariat's word", async () => {
    const post = "agenda:m9";
    const agenda = { id: post, notice: { kind: "agenda" as const, meeting: "m9" }, post };
    let isLost = true;
    const { heard, outbox, records, deliver } = await filled([[vest, [toAll(1, agenda)]]], (text) =>
      isLost && text.includes("9. møde") ? unknown : "sent",
    );
    const published = { publishedAt: "2026-11-24T09:00:00.000Z", publishedBy: "p6" };
    await records.meetings.create({ ...nextMeeting, status: "agendaPublished", ...published });
    const inChannel = () => heard.filter((text) => text.startsWith("19:vest: ")).length;
    await deliver();
    assert.equal(inChannel(), 1);
    isLost = false;
    assert.equal(await outbox.store(toAll(1, { ...agenda, refresh: true })), false);
    await deliver();
    assert.equal(inChannel(), 1);
    assert.equal(await outbox.store(toAll(1, agenda)), true);
    await deliver();
    assert.equal(inChannel(), 2);
  });
});

describe("a message that breaks", () => {
  /** Its words cannot be made: the meeting that it is about cannot be read. */
  const breaking = (state: OutboxEntry["state"]) =>
    entry(vest, 1, { notice: { kind: "proposed", meeting: "broken", proposal: "a" }, state });

  async function withBroken(state: OutboxEntry["state"]) {
    const stage = await filled([[vest, [breaking(state), entry(vest, 2)]]]);
    await stage.store.create({
      ...{ partition: vest.id, id: meetingKey("broken"), kind: "meeting", state: "", sort: "", body: { title: 7 } },
    });
    return stage;
  }

  it("does not keep others waiting, and is given up after as many tries as any", async () => {
    const { heard, deliver, later, stateOf, faults } = await withBroken("pending");
    await deliver();
    await deliver();
    assert.equal(heard.length, 1);
    assert.deepEqual(faults(), ["a message broke"]);
    for (let hour = 0; hour < 12; hour++) {
      later(60);
      await deliver();
    }
    assert.equal(await stateOf(vest, 1), "undeliverable");
    assert.equal(faults().length, 11);
  });

  it("after it was claimed by a run that was stopped does not either", async () => {
    const { heard, deliver, later, stateOf } = await withBroken("sending");
    for (let hour = 0; hour < 12; hour++) {
      await deliver();
      later(60);
    }
    assert.equal(heard.length, 1);
    assert.equal(await stateOf(vest, 1), "unknown");
  });

  it("because it cannot be read is passed over, and said once", async () => {
    const { heard, store, deliver, faults } = await filled([[vest, 2]]);
    const { partition, id, version } = (await store.read(vest.id, "outbox:vest 1")) ?? assert.fail();
    const other = { partition, id, kind: "outbox", state: "pending", sort: "2026-01-01", body: { id: "vest 1" } };
    await store.replace(other, version);
    await deliver();
    await deliver();
    assert.equal(heard.length, 1);
    assert.deepEqual(faults(), ["a stored document cannot be read"]);
  });
});

describe("a message to somebody who was taken out of the committee meanwhile", () => {
  for (const state of ["pending", "sending"] as const)
    it(`is told to nobody, and not said to have been meant for the channel: ${state}`, async () => {
      const gone = entry(vest, 1, { to: { kind: "person", person: "p99" }, state });
      const { heard, deliver, stateOf, records } = await filled([[vest, [gone]]]);
      await deliver();
      await deliver();
      assert.deepEqual(heard, []);
      assert.equal(await stateOf(vest, 1), "dropped");
      assert.equal((await records.outbox.list({ partition: vest.id })).length, 1);
    });
});
