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

  it("knows who cannot be reached at all, what was not taken, and what nobody knows of", async () => {
    const deliveries: string[] = [];
    for (const status of [403, 404, 429, 412, 400, 401, 408, 500, 502, 503]) {
      rig.connector.faults.push({ kind: "status", status });
      deliveries.push((await ports.messenger.send(channel, { text: "Husk mødet" })).kind);
    }
    const [nobody, later, never, nobodyKnows] = ["unreachable", "failed", "refused", "unknown"];
    deepEqual(deliveries.slice(0, 2), [nobody, nobody]);
    deepEqual(deliveries.slice(2, 6), [later, later, never, later]);
    deepEqual(deliveries.slice(6), [nobodyKnows, nobodyKnows, nobodyKnows, nobodyKnows]);
    ok(rig.logged.every((line) => !line.includes("Husk mødet")));
    rig.connector.faults.push({ kind: "status", status: 500, code: "UserNotFound" });
    equal(
      (await ports.messenger.send(channel, { text: "Husk mødet" })).kind,
      "unreachable",
      "nobody of the Playground",
    );
  });

  it("is told why nobody is there, where the channel says it", async () => {
    const said = [
      [403, "BotNotInConversationRoster", "removed"],
      [403, "ConversationBlockedByUser", "blocked"],
      [403, "SomethingElse", "notAllowed"],
      [404, "ConversationNotFound", "gone"],
    ] as const;
    for (const [status, code, why] of said) {
      rig.connector.faults.push({ kind: "status", status, code });
      deepEqual(await ports.messenger.send(channel, { text: "Husk mødet" }), { kind: "unreachable", why });
    }
    rig.connector.faults.push({ kind: "status", status: 413, code: "MessageSizeTooBig" });
    deepEqual(await ports.messenger.send(channel, { text: "Husk mødet" }), { kind: "refused" });
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
    equal((await ports.messenger.send(channel, { text: "Referat" })).kind, "unknown");
    equal(rig.connector.sent.length, 1);
  });

  it("knows nothing of a message that got no answer in time", async () => {
    const impatient = await startRig(
      (given) => {
        ports = given;
        return echoApp([])();
      },
      { requestMilliseconds: 50 },
    );
    const { serviceUrl } = impatient.connector;
    impatient.connector.faults.push({ kind: "hang" });
    deepEqual(await ports.messenger.send({ ...channel, serviceUrl }, { text: "Referat" }), { kind: "unknown" });
    await impatient.close();
  });

  it("knows that nothing was sent where there was no connection", async () => {
    const nowhere = { ...channel, serviceUrl: "http://127.0.0.1:1/" };
    deepEqual(await ports.messenger.send(nowhere, { text: "Referat" }), { kind: "failed" });
  });

  it("may edit a card again whatever became of it", async () => {
    for (const fault of [{ kind: "lost", status: 500 } as const, { kind: "status", status: 502 } as const]) {
      rig.connector.faults.push(fault);
      deepEqual(await ports.messenger.edit(channel, "m1", { text: "Dagsorden" }), { kind: "failed" });
    }
  });

  it("finds that a posted card is gone", async () => {
    equal((await ports.messenger.edit(channel, "m404", { text: "Dagsorden" })).kind, "unreachable");
  });

  it("opens no chat with somebody who blocks it", async () => {
    rig.connector.faults.push({ kind: "status", status: 403 });
    deepEqual(await ports.messenger.open("somebody", channel), { kind: "unreachable", why: "notAllowed" });
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

  it("passes over those in a channel who have no name", async () => {
    rig.connector.members.set(channel.conversation, [
      METTE,
      { id: "29:null", name: null },
      { id: "29:blank", name: " " },
    ]);
    deepEqual(await ports.roster.members(channel), [{ id: METTE.aadObjectId, name: "Mette Holm" }]);
  });
});
