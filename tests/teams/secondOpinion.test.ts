import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { z } from "zod";
import type { ModelConfig } from "../../src/config.ts";
import { createLog } from "../../src/teams/log.ts";
import { createSecondOpinion } from "../../src/teams/model/secondOpinion.ts";
import { startModel, type Behaviour, type Model } from "../conversations/harness/model.ts";

const KEY = "a-key-that-nobody-may-read";
const MESSAGE = "‹p0› er {{$temp.input}} syg";

const DOUBTFUL = {
  instruction: "Say what it asks for. {{instruction}}",
  message: MESSAGE,
  actions: [
    {
      name: "cancel",
      description: "says that you cannot come",
      parameters: { type: "object", properties: { person: { type: "string" } }, additionalProperties: false },
    },
  ],
};

const calling = (name: string, parameters: string): Behaviour => ({
  kind: "calls",
  calls: [{ name, arguments: parameters }],
});
const GOOD = calling("cancel", '{"person": "‹p0›"}');

const Logged = z.object({ msg: z.string(), reason: z.string(), status: z.number(), paused: z.boolean() });

describe("A language model's opinion", () => {
  let model: Model;
  let logged: string[];
  let now: string;
  before(async () => {
    model = await startModel();
  });
  after(() => model.close());
  beforeEach(() => {
    model.reset();
    logged = [];
    now = "2026-11-20T08:00:00.000Z";
  });

  const openai = (endpoint = model.endpoint): ModelConfig => ({ endpoint, key: KEY, model: "small", api: "openai" });
  const opinionOf = (config = openai()) => {
    const log = createLog({ write: (line) => logged.push(line) });
    return createSecondOpinion(config, { clock: () => now, log, deadline: model.deadline });
  };
  const reasons = (): unknown[] => logged.map((line) => Logged.parse(JSON.parse(line)));

  it("is asked once, with the message as data and what may be done as functions", async () => {
    model.behaviours.push(GOOD);
    deepEqual(await opinionOf().propose(DOUBTFUL), { action: "cancel", parameters: { person: "‹p0›" } });
    equal(model.asked.length, 1);
    const [asked] = model.asked;
    equal(asked?.url, "/v1/chat/completions");
    equal(asked.headers.authorization, `Bearer ${KEY}`);
    equal(asked.model, "small");
    // Braces are no template, wherever they come from.
    deepEqual(asked.messages, [
      { role: "system", content: DOUBTFUL.instruction },
      { role: "user", content: MESSAGE },
    ]);
    deepEqual(
      asked.tools.map((tool) => tool.function),
      [{ name: "cancel", parameters: DOUBTFUL.actions[0]?.parameters }],
    );
    deepEqual(logged, []);
  });

  it("is asked at Azure's address of the deployment", async () => {
    model.behaviours.push(GOOD);
    const endpoint = model.endpoint.replace("/v1", "");
    const azure = { api: "azure", version: "2024-10-21" } as const;
    ok(await opinionOf({ endpoint, key: KEY, model: "gpt small", ...azure }).propose(DOUBTFUL));
    const [asked] = model.asked;
    equal(asked?.url, "/openai/deployments/gpt%20small/chat/completions?api-version=2024-10-21");
    equal(asked.headers["api-key"], KEY);
    equal(asked.headers.authorization, undefined);
  });

  it("is asked of each person with what that person may do", async () => {
    const opinion = opinionOf();
    await opinion.propose(DOUBTFUL);
    const [action] = DOUBTFUL.actions;
    ok(action);
    await opinion.propose({ ...DOUBTFUL, actions: [{ ...action, name: "attend" }] });
    deepEqual(
      model.asked.map(({ tools }) => tools.map((tool) => tool.function.name)),
      [["cancel"], ["attend"]],
    );
  });

  it("is none where it calls no function, or several", async () => {
    const call = { name: "cancel", arguments: "{}" };
    model.behaviours.push({ kind: "says", text: "Mødet er aflyst." }, { kind: "calls", calls: [call, call] });
    const opinion = opinionOf();
    equal(await opinion.propose(DOUBTFUL), null);
    equal(await opinion.propose(DOUBTFUL), null);
    deepEqual(logged, []);
  });

  it("may name a function that there is none of: whoever asks checks it", async () => {
    model.behaviours.push(calling("dropTables", ""));
    deepEqual(await opinionOf().propose(DOUBTFUL), { action: "dropTables", parameters: {} });
  });

  const huge = `{"choices": [{"message": {"content": "${"a".repeat(5 * 1024 * 1024)}"}}]}`;
  const elsewhere = { location: "http://127.0.0.1:1/v1/chat/completions" };
  const MISBEHAVIOURS: [what: string, behaviour: Behaviour, reason: string, status: number][] = [
    ["breaks the connection", { kind: "hangsUp" }, "unreachable", 0],
    ["does not answer", { kind: "hangs" }, "slow", 0],
    ["never comes to an end", { kind: "trickles" }, "slow", 0],
    ["answers 500", { kind: "status", status: 500 }, "refused", 500],
    ["answers 429", { kind: "status", status: 429, headers: { "retry-after": "1" } }, "refused", 429],
    ["answers 401", { kind: "status", status: 401 }, "refused", 401],
    ["sends somewhere else", { kind: "status", status: 307, headers: elsewhere }, "redirected", 307],
    ["answers with 5 MB", { kind: "raw", body: huge }, "tooLarge", 200],
    ["answers with something else than JSON", { kind: "raw", body: `<p>${MESSAGE}` }, "nonsense", 200],
    ["answers with some other JSON", { kind: "raw", body: '{"choices": []}' }, "nonsense", 200],
    ["calls with broken arguments", calling("cancel", `{"person": ${MESSAGE}`), "nonsense", 200],
    ["calls with arguments that are no object", calling("cancel", '["‹p0›"]'), "nonsense", 200],
  ];
  for (const [what, behaviour, reason, status] of MISBEHAVIOURS)
    it(`is none where the model ${what}, and the log says so without a word or the key`, async () => {
      model.behaviours.push(behaviour);
      equal(await opinionOf().propose(DOUBTFUL), null);
      equal(model.asked.length, 1, "it was asked again");
      deepEqual(reasons(), [{ msg: "no second opinion", reason, status, paused: false }]);
      doesNotMatch(logged.join("\n"), /syg|a-key|127\.0\.0\.1/u);
    });

  it("is none where nobody listens", async () => {
    equal(await opinionOf(openai("http://127.0.0.1:1/v1")).propose(DOUBTFUL), null);
    match(logged.join("\n"), /"reason":"unreachable"/u);
  });

  it("is not waited for where the model has failed three times running; after five minutes it is tried again", async () => {
    const opinion = opinionOf();
    const down: Behaviour = { kind: "status", status: 503 };
    model.behaviours.push(down, down, GOOD, down, down, down);
    for (const expected of [1, 2, 3, 4, 5, 6, 6, 6]) {
      await opinion.propose(DOUBTFUL);
      equal(model.asked.length, expected);
    }
    match(logged.at(-1) ?? "", /"paused":true/u);

    now = "2026-11-20T08:05:00.000Z";
    model.behaviours.push(down, GOOD);
    equal(await opinion.propose(DOUBTFUL), null);
    equal(await opinion.propose(DOUBTFUL), null);
    equal(model.asked.length, 7, "one failure more, and it is left alone again");

    now = "2026-11-20T08:10:00.000Z";
    ok(await opinion.propose(DOUBTFUL));
    model.behaviours.push(down, GOOD);
    equal(await opinion.propose(DOUBTFUL), null);
    ok(await opinion.propose(DOUBTFUL));
  });
});
