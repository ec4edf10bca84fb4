import { deepEqual, equal, match, ok } from "node:assert/strict";
import { request } from "node:http";
import { gzipSync } from "node:zlib";
import type { Turn } from "../../src/ports/turn.ts";
import { echoApp } from "./echo.ts";
import { activityFrom, BOT, inChannel, mentionOf, METTE, startRig, TENANT, type Rig } from "./post.ts";

describe("The bot's endpoint", () => {
  const turns: Turn[] = [];
  let rostersChanged = 0;
  let rig: Rig;

  before(async () => {
    const echo = echoApp(turns);
    rig = await startRig(() => ({ ...echo(), rosterChanged: () => (rostersChanged += 1) }));
  });
  beforeEach(() => {
    turns.length = 0;
    rig.connector.sent.length = 0;
    rig.connector.requests = 0;
    rig.logged.length = 0;
  });
  after(() => rig.close());

  const texts = () => rig.connector.sent.map(({ activity }) => activity.text);
  const raw = (body: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${rig.server.port}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });

  it("answers in the conversation it was written to in", async () => {
    equal(await rig.post(activityFrom(rig.connector, { text: "hvem kommer?" })), 200);
    deepEqual(
      rig.connector.sent.map(({ conversation, activity }) => [conversation, activity.text]),
      [["a:mette", "hvem kommer?"]],
    );
  });

  it("answers a channel's thread in that thread", async () => {
    const text = "<at>Referent</at> hvem kommer?";
    await rig.post(activityFrom(rig.connector, { text, entities: [mentionOf(BOT)], conversation: inChannel }));
    deepEqual(
      rig.connector.sent.map(({ conversation, activity }) => [conversation, activity.text]),
      [[inChannel.id, "hvem kommer?"]],
    );
  });

  it("knows whom a message mentions by the directory, and asks the channel once for each", async () => {
    const lars = { id: "29:lars", name: "Lars Højgaard" };
    const stranger = { id: "29:stranger", name: "Nadia Sky" };
    const account = "11111111-0000-4000-8000-00000000000b";
    rig.connector.members.set("19:channel@thread.tacv2", [{ ...lars, aadObjectId: account }]);
    const text = "<at>Referent</at> <at>Lars Højgaard</at> og <at>Nadia Sky</at> laver et overblik";
    const entities = [BOT, lars, stranger].map(mentionOf);
    for (let times = 0; times < 2; times++)
      await rig.post(activityFrom(rig.connector, { text, entities, conversation: inChannel }));
    const mentions = turns.map(({ content }) => (content.kind === "text" ? content.mentions : []));
    const known = { text: "Lars Højgaard", account: { id: account, name: "Lars Højgaard" } };
    deepEqual(mentions, [[known], [known]]);
    equal(rig.connector.requests, 5, "two answers, Lars once, Nadia each time");
  });

  it("says that it lives", async () => {
    const response = await fetch(`http://127.0.0.1:${rig.server.port}/health/live`);
    equal(response.status, 200);
    deepEqual(await response.json(), { status: "live" });
  });

  it("acts once on an activity that is delivered twice", async () => {
    const activity = activityFrom(rig.connector);
    deepEqual([await rig.post(activity), await rig.post(activity)], [200, 200]);
    equal(turns.length, 1);
    equal(rig.connector.sent.length, 1);
  });

  it("takes the same id in two conversations for two activities", async () => {
    const activity = activityFrom(rig.connector);
    const other = { conversation: { id: "a:other", conversationType: "personal", tenantId: TENANT } };
    await rig.post(activity);
    await rig.post({ ...activity, ...other });
    equal(turns.length, 2);
  });

  it("introduces itself once, though being added comes as two activities", async () => {
    const conversation = { id: "19:new@thread.v2", conversationType: "groupChat", tenantId: TENANT };
    const added = { conversation, text: undefined };
    await rig.post(
      activityFrom(rig.connector, { ...added, type: "conversationUpdate", membersAdded: [METTE, { id: BOT.id }] }),
    );
    await rig.post(activityFrom(rig.connector, { ...added, type: "installationUpdate", action: "add" }));
    deepEqual(texts(), ["installed"]);
  });

  it("introduces itself again when it was removed in between", async () => {
    const conversation = { id: "19:again@thread.v2", conversationType: "groupChat", tenantId: TENANT };
    const post = (changes: object) =>
      rig.post(activityFrom(rig.connector, { conversation, text: undefined, ...changes }));
    const add = () => post({ type: "installationUpdate", action: "add" });
    await add();
    rostersChanged = 0;
    await post({ type: "conversationUpdate", membersRemoved: [METTE] });
    equal(rostersChanged, 1, "whoever writes next is looked up anew");
    await add();
    deepEqual(texts(), ["installed"], "somebody else left");
    for (const removal of [
      { type: "installationUpdate", action: "remove" },
      { type: "conversationUpdate", membersRemoved: [{ id: BOT.id }] },
    ]) {
      equal(await post(removal), 200);
      await add();
    }
    deepEqual(texts(), ["installed", "installed", "installed"]);
  });

  it("hands a button's parameters to the feature that the button names", async () => {
    const value = { verb: "press", committee: "vest", item: "3", navn: "Åse" };
    await rig.post(activityFrom(rig.connector, { text: undefined, value, replyToId: "m1" }));
    deepEqual(texts(), ['press {"item":"3","navn":"Åse"}']);
  });

  it("answers a button that no feature knows any more", async () => {
    await rig.post(activityFrom(rig.connector, { text: undefined, value: { verb: "gone" }, replyToId: "m1" }));
    deepEqual(texts(), ["gone {}"]);
  });

  it("takes what no card of ours carries for a button that nobody knows, and calls nothing by its name", async () => {
    const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
    const values = [nested(30), `[${"0,".repeat(2_000)}0]`];
    for (const meeting of values) {
      const value = JSON.stringify(activityFrom(rig.connector, { text: undefined, value: "VALUE" }));
      const body = value.replace('"VALUE"', `{"verb":"press","committee":"vest","meeting":${meeting}}`);
      equal((await raw(body)).status, 200);
    }
    deepEqual(texts(), [" {}", " {}"]);
    const then = { feature: "echo", parameters: { meeting: { id: "m9", on: "2026-12-03" }, owners: [{ id: "p1" }] } };
    await rig.post(activityFrom(rig.connector, { text: undefined, value: { verb: "press", then } }));
    deepEqual(texts().slice(2), [`press ${JSON.stringify({ then })}`]);
  });

  it("ignores what nobody said to it", async () => {
    for (const changes of [
      { type: "typing" },
      { type: "messageReaction", reactionsAdded: [{ type: "like" }] },
      { type: "conversationUpdate", membersAdded: [METTE] },
      { type: "installationUpdate", action: "remove" },
      { type: "invoke", name: "composeExtension/query" },
      { type: "whatever" },
      { conversation: inChannel },
      { from: BOT },
    ])
      equal(await rig.post(activityFrom(rig.connector, changes)), 200, JSON.stringify(changes));
    equal(turns.length, 0);
  });

  it("refuses unknown shapes, and none of them breaks it", async () => {
    const shapes: unknown[] = [
      null,
      5,
      "text",
      [],
      {},
      { type: 7 },
      { type: "message" },
      activityFrom(rig.connector, { from: null }),
      activityFrom(rig.connector, { recipient: { id: "" } }),
      activityFrom(rig.connector, { conversation: "a" }),
      activityFrom(rig.connector, { conversation: { id: "x", conversationType: "broadcast" } }),
      activityFrom(rig.connector, { serviceUrl: undefined }),
      activityFrom(rig.connector, { serviceUrl: "file:///etc/passwd" }),
      activityFrom(rig.connector, { text: { a: 1 } }),
    ];
    for (const shape of shapes) {
      const { status } = await raw(JSON.stringify(shape));
      equal(status, 400, JSON.stringify(shape));
    }
    equal((await raw("{ not json")).status, 400);
    equal((await raw("")).status, 400);
    equal((await raw(JSON.stringify(activityFrom(rig.connector)), { "content-type": "text/plain" })).status, 415);
    equal(turns.length, 0);
  });

  it("reads a message with odd things beside it", async () => {
    const odd = {
      attachments: [null, 5, { contentType: "image/png" }, { contentType: "text/html", content: "<p>hej</p>" }],
      entities: [null, { type: "clientInfo" }, { type: "mention" }, { type: "mention", mentioned: { id: 3 } }],
      value: null,
      membersAdded: null,
      channelData: null,
    };
    equal(await rig.post(activityFrom(rig.connector, odd)), 200);
    deepEqual(texts(), ["hej"]);
  });

  it("takes no more than 256 KB and nothing compressed", async () => {
    const long = JSON.stringify(activityFrom(rig.connector, { text: "å".repeat(140 * 1024) }));
    equal((await raw(long)).status, 413);
    const body = JSON.stringify(activityFrom(rig.connector));
    equal((await raw(gzipSync(body), { "content-encoding": "gzip" })).status, 415);
    equal((await raw(body, { "content-encoding": "br" })).status, 415);
    equal(turns.length, 0);
  });

  it("reads a message of 100 KB", async () => {
    equal(await rig.post(activityFrom(rig.connector, { text: "ø".repeat(50 * 1024) })), 200);
    equal(turns.length, 1);
  });

  it("leads nowhere off this machine in local mode", async () => {
    equal(await rig.post(activityFrom(rig.connector, { serviceUrl: "https://smba.trafficmanager.net/emea/" })), 403);
    equal(turns.length, 0);
  });

  it("listens on the loopback address only in local mode", async () => {
    const status = await new Promise<string>((resolve) => {
      const probe = request({ host: "127.0.0.2", port: rig.server.port, path: "/health/live" }, (response) => {
        resolve(String(response.statusCode));
      });
      probe.on("error", ({ message }) => {
        resolve(message);
      });
      probe.end();
    });
    match(status, /ECONNREFUSED/);
  });

  it("goes on when an answer cannot be sent", async () => {
    for (const status of [403, 404, 500]) {
      rig.connector.faults.push({ kind: "status", status });
      equal(await rig.post(activityFrom(rig.connector, { text: "hemmelig" })), 200);
    }
    equal(rig.connector.requests, 3, "the SDK's own retries are off");
    equal(rig.connector.sent.length, 0);
    equal(rig.logged.length, 3);
    ok(rig.logged.every((line) => line.includes("answering failed") && !line.includes("hemmelig")));
  });

  it("lets go of a turn whose answer the channel never takes", async () => {
    const hurried = await startRig(echoApp([]), { requestMilliseconds: 50 });
    hurried.connector.faults.push({ kind: "hang" });
    equal(await hurried.post(activityFrom(hurried.connector)), 200);
    equal(hurried.connector.requests, 1);
    await hurried.close();
  });
});

describe("The bot's endpoint in Teams", () => {
  const APP = "22222222-0000-4000-8000-000000000002";

  it("turns away whoever does not prove to be Teams, and says nothing about why", async () => {
    const turns: Turn[] = [];
    const app = { id: APP, tenant: TENANT, credential: { kind: "secret" as const, secret: "not a real one" } };
    const config = { mode: "teams" as const, port: 0, data: "", demonstration: null, app, tenants: [TENANT] };
    const rig = await startRig(echoApp(turns), { config: (serviceUrl) => ({ ...config, services: [serviceUrl] }) });
    const unsigned = `${base64({ alg: "none" })}.${base64({ iss: "https://api.botframework.com", aud: APP })}.`;
    for (const authorization of ["", "Bearer garbage", "Basic bWV0dGU6aGVq", `Bearer ${unsigned}`]) {
      const response = await fetch(`http://127.0.0.1:${rig.server.port}/api/messages`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization },
        body: JSON.stringify(activityFrom(rig.connector)),
      });
      equal(response.status, 401, authorization);
      equal(await response.text(), "");
    }
    equal(turns.length, 0);
    await rig.close();
  });

  const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
});
