import { deepEqual, equal, ok } from "node:assert/strict";
import type { Address } from "../../src/domain/address.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { echoApp } from "./echo.ts";
import { BOT, METTE, startRig, TENANT, type Rig } from "./post.ts";

describe("Writing of the bot's own accord", () => {
  let ports: Ports;
  let rig: Rig;
  let channel: Address;

  before(async () => {
    const app = echoApp([]);
    rig = await startRig((given) => {
      ports = given;
      return app();
    });
    const { serviceUrl } = rig.connector;
    channel = { conversation: "19:channel@thread.tacv2", kind: "channel", serviceUrl, tenant: TENANT, bot: BOT };
  });
  beforeEach(() => {
    rig.connector.sent.length = 0;
    rig.logged.length = 0;
  });
  after(() => rig.close());

  it("posts to a channel and edits what was posted", async () => {
    const posted = await ports.messenger.send(channel, { text: "Dagsorden" });
    ok(posted.kind === "sent");
    deepEqual(await ports.messenger.edit(channel, posted.activity, { text: "Dagsorden, rettet" }), posted);
    deepEqual(
      rig.connector.sent.map(({ kind, conversation, id, activity }) => [kind, conversation, id, activity.text]),
      [
        ["post", channel.conversation, posted.activity, "Dagsorden"],
        ["edit", channel.conversation, posted.activity, "Dagsorden, rettet"],
      ],
    );
  });

  it("opens the chat of somebody who never wrote", async () => {
    const account = METTE.aadObjectId;
    const opening = await ports.messenger.open(account, channel);
    const address = { ...channel, kind: "personal", conversation: `personal-${account}` };
    deepEqual(opening, { kind: "opened", address });
    deepEqual([...rig.connector.opened], [[account, `personal-${account}`]]);
  });

  it("knows who cannot be reached at all from what may be tried again", async () => {
    const deliveries: string[] = [];
    for (const status of [403, 404, 429, 500, 503]) {
      rig.connector.faults.push({ kind: "status", status });
      deliveries.push((await ports.messenger.send(channel, { text: "Husk mødet" })).kind);
    }
    deepEqual(deliveries, ["unreachable", "unreachable", "failed", "failed", "failed"]);
    ok(rig.logged.every((line) => !line.includes("Husk mødet")));
    rig.connector.faults.push({ kind: "status", status: 500, code: "UserNotFound" });
    equal(
      (await ports.messenger.send(channel, { text: "Husk mødet" })).kind,
      "unreachable",
      "nobody of the Playground",
    );
  });

  it("is told when to come back with what was not taken", async () => {
    rig.connector.faults.push({ kind: "status", status: 429, retryAfter: "90" });
    deepEqual(await ports.messenger.send(channel, { text: "Husk mødet" }), { kind: "failed", after: 90_000 });
    // The stage's clock stands at eight o'clock.
    rig.connector.faults.push({ kind: "status", status: 503, retryAfter: "Tue, 01 Dec 2026 08:10:00 GMT" });
    deepEqual(await ports.messenger.edit(channel, "m1", { text: "Husk mødet" }), { kind: "failed", after: 600_000 });
    rig.connector.faults.push({ kind: "status", status: 429, retryAfter: "5" });
    deepEqual(await ports.messenger.open("somebody", channel), { kind: "failed", after: 5_000 });
    equal(rig.connector.sent.length, 0);
  });

  it("sends a message once, also when the answer to it was lost", async () => {
    rig.connector.faults.push({ kind: "lost", status: 500 });
    equal((await ports.messenger.send(channel, { text: "Referat" })).kind, "failed");
    equal(rig.connector.sent.length, 1);
  });

  it("finds that a posted card is gone", async () => {
    equal((await ports.messenger.edit(channel, "m404", { text: "Dagsorden" })).kind, "unreachable");
  });

  it("opens no chat with somebody who blocks it", async () => {
    rig.connector.faults.push({ kind: "status", status: 403 });
    deepEqual(await ports.messenger.open("somebody", channel), { kind: "unreachable" });
  });

  it("may open a chat later where the channel fails", async () => {
    rig.connector.faults.push({ kind: "status", status: 503 });
    deepEqual(await ports.messenger.open("somebody", channel), { kind: "failed" });
  });

  it("reads who is in a channel, the bot left out, also when asked from one of its threads", async () => {
    rig.connector.members.set(channel.conversation, [METTE, { id: "29:guest", name: "Gæst" }, BOT]);
    const thread = { ...channel, conversation: `${channel.conversation};messageid=7` };
    deepEqual(await ports.roster.members(thread), [
      { id: METTE.aadObjectId, name: "Mette Holm" },
      { id: "29:guest", name: "Gæst" },
    ]);
  });
});
