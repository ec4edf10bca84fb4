import fc from "fast-check";
import { z } from "zod";
import { createApp } from "../../src/app.ts";
import { playgroundUsers } from "../../src/demonstration/playground.ts";
import { seedDemonstration } from "../../src/demonstration/seed.ts";
import { records } from "../../src/ports/records.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { activityFrom, BOT, inChannel, TENANT } from "../teams/post.ts";
import { trustGroup, type Attempt } from "./group.ts";
import { randomActivity, randomCargo, randomPress } from "./randomShapes.ts";
import { startTeamsRig, type TeamsRig } from "./teamsRig.ts";

/** The whole bot, with the committees of the demonstration in it. */
async function stage(): Promise<TeamsRig> {
  const store = memoryStore();
  const rig = await startTeamsRig(createApp, { store });
  const at = { serviceUrl: rig.connector.serviceUrl, tenant: TENANT, bot: BOT };
  await seedDemonstration(records(store), "2026-12-01T08:00:00.000Z", {
    channel: { ...at, conversation: "19:channel@thread.tacv2", kind: "channel" },
    groupChat: { ...at, conversation: "19:group@thread.v2", kind: "group" },
  });
  return rig;
}

const [asta] = playgroundUsers;
const from = { id: "29:asta", name: asta?.name, aadObjectId: asta?.account };
const activity = (rig: TeamsRig, changes: object = {}): object => activityFrom(rig.connector, { from, ...changes });

const natures = (): string =>
  JSON.stringify(
    [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).map(String)),
  );

/** Bodies one after the other, by whoever may post. `statuses`: those that may come; none of them is 5xx. */
async function posted(rig: TeamsRig, bodies: readonly string[], statuses: readonly number[]): Promise<Attempt> {
  const before = natures();
  const found = { "5xx": 0, "wrong answers": 0, faults: 0, "prototypes changed": 0 };
  const outcomes: Record<string, number> = {};
  rig.logged.length = 0;
  for (const body of bodies) {
    const response = await fetch(`http://127.0.0.1:${rig.server.port}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: rig.good() },
      body,
    });
    await response.arrayBuffer();
    outcomes[response.status] = (outcomes[response.status] ?? 0) + 1;
    if (response.status >= 500) found["5xx"]++;
    if (!statuses.includes(response.status)) found["wrong answers"]++;
  }
  await rig.server.app.idle();
  found.faults = rig.logged.filter((line) => /turn failed|could not begin|crashed/.test(line)).length;
  if (natures() !== before) found["prototypes changed"]++;
  return { outcomes, zeros: found };
}

const one = (name: string, status: number, make: (rig: TeamsRig) => unknown) => ({
  name: `${status} for ${name}`,
  attempt: (rig: TeamsRig) => posted(rig, [JSON.stringify(make(rig))], [status]),
});

const many = (name: string, times: number, make: (rig: TeamsRig) => fc.Arbitrary<string>) => ({
  name: `200 or 4xx for ${times} times ${name}`,
  attempt: (rig: TeamsRig) => posted(rig, fc.sample(make(rig), times), [200, 400, 401, 403]),
});

const changed = (name: string, status: number, changes: object) => one(name, status, (rig) => activity(rig, changes));

/** The names of the parameters that each button's feature reads. */
function buttonsOf({ server }: TeamsRig): Map<string, readonly string[]> {
  const Properties = z.object({ properties: z.record(z.string(), z.unknown()).default({}) });
  return new Map(
    server.app.features.map(({ name, schema }) => {
      const { data } = Properties.safeParse(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
      return [name, Object.keys(data?.properties ?? {})];
    }),
  );
}

export const shapes = trustGroup<TeamsRig>({
  name: "shapes",
  zeros: ["5xx", "wrong answers", "faults", "prototypes changed"],
  stage,
  cases: [
    ...[null, 5, "text", true, [], {}, [[]], { type: "message" }].map((shape) =>
      one(JSON.stringify(shape), 401, () => shape),
    ),
    changed("no sender", 400, { from: null }),
    changed("a sender that is a list", 400, { from: [] }),
    changed("a bot without an id", 400, { recipient: { id: "" } }),
    changed("a conversation that is a text", 400, { conversation: "a" }),
    changed("a conversation of another kind", 400, { conversation: { id: "x", conversationType: "broadcast" } }),
    changed("a text that is an object", 400, { text: { a: 1 } }),
    changed("a type that is a number", 400, { type: 7 }),
    changed("attachments that are a text", 400, { attachments: "a" }),
    changed("a kind that nobody knows", 200, { type: "whatever" }),
    changed("a card's search", 200, { type: "invoke", name: "composeExtension/query" }),
    changed("a reaction", 200, { type: "messageReaction", reactionsAdded: [{ type: "like" }] }),
    changed("a channel in which it is not mentioned", 200, { conversation: inChannel }),
    changed("a button of nobody's", 200, { text: undefined, value: { verb: "__proto__" } }),
    changed("a button called as what every object has", 200, { text: undefined, value: { verb: "constructor" } }),
    changed("a button that carries a prototype's name", 200, {
      value: { verb: "help", constructor: { prototype: { polluted: 1 } } },
    }),
    many("an activity with wrong parts", 500, (rig) => randomActivity(activity(rig))),
    many("a message with strange things on it", 300, (rig) => randomCargo(activity(rig))),
    many("a button with strange parameters", 700, (rig) => randomPress(activity(rig), buttonsOf(rig))),
  ],
});
