import { deepEqual, equal, ok } from "node:assert/strict";
import { runByClocks } from "./delivery/clocks.ts";
import { gatherEdits } from "./delivery/gathered.ts";
import { startInstant } from "./delivery/instant.ts";
import { killWhileSending } from "./delivery/kills.ts";
import { pauseOwners } from "./delivery/paused.ts";
import { raceForEach } from "./delivery/races.ts";
import { deliverRepeatedly } from "./delivery/repeated.ts";
import { pump } from "./delivery/throughput.ts";
import { sendThroughTroubles } from "./delivery/troubles.ts";

// A small version of `npm run faults:delivery`.

describe("Messages of the bot's own accord", function () {
  this.timeout(120_000);

  for (const [on, bots] of [
    ["cosmos", 3],
    ["embedded", 1],
  ] as const)
    it(`are not lost when bots are killed: ${bots} on ${on}`, async () => {
      const how = { on, bots, committees: 2, people: 12, posts: 2, kills: 6, within: 400, seed: 3 };
      const found = await killWhileSending(how);
      const { lost, unsettled, unrecognisable, postsTwice, unlisted } = found;
      const none = { lost: 0, unsettled: 0, unrecognisable: 0, postsTwice: 0, unlisted: 0 };
      deepEqual({ lost, unsettled, unrecognisable, postsTwice, unlisted }, none);
      ok(found.copies - found.reminders <= found.inWindow);
    });

  it("are not sent by whoever stood still too long, and are recognised where it was too late to look", async () => {
    const { sentLate, markedLate, unrecognisable, lost, twice } = await pauseOwners(1);
    deepEqual(
      { sentLate, markedLate, unrecognisable, lost },
      { sentLate: 0, markedLate: 0, unrecognisable: 0, lost: 0 },
    );
    equal(twice, 1);
  });

  it("are sent by one of two that race for them", async () => {
    const { met, sentOnce } = await raceForEach(30);
    equal(sentOnce, 30);
    ok(met > 15);
  });

  it("go out past whoever the channel turns away", async () => {
    const { calm, milliseconds, postsUnknown, ...wrong } = await sendThroughTroubles();
    equal(calm.sent, calm.of);
    equal(postsUnknown, 2);
    ok(milliseconds > 0);
    deepEqual([...new Set(Object.values(wrong))], [0]);
  });

  it("put a card right once for ten cancellations in a second", async () => {
    deepEqual(await gatherEdits(10), { cancellations: 10, edits: 1, isTrue: true });
  });

  it("come once whatever the clock does", async () => {
    const { undisturbed, jumping, down, changes } = await runByClocks(3);
    ok(undisturbed > 8, `only ${undisturbed} reminders`);
    deepEqual(jumping, { twice: 0, skipped: 0 });
    equal(down.twice, 0);
    deepEqual(changes, { twice: 0, skipped: 0, outsideHours: 0 });
  });

  it("are many a second", async () => {
    const connector = await startInstant();
    const { messages, outbox } = await pump({ serviceUrl: connector.serviceUrl, rounds: 1, people: 1 });
    connector.stop();
    equal(messages, 200);
    ok(outbox > 20, `${outbox} a second`);
  });
});

describe("What Teams delivers five times to two bots", function () {
  this.timeout(60_000);

  it("is done once and answered once", async () => {
    const { answeredTwice, unanswered, effectsTwice, effectsMissing } = await deliverRepeatedly({
      activities: 6,
      seed: 3,
    });
    deepEqual([answeredTwice, unanswered, effectsTwice, effectsMissing], [0, 0, 0, 0]);
  });
});
