import { deepEqual, equal } from "node:assert/strict";
import { createTaking } from "../../src/app/taking.ts";
import { records as recordsOf } from "../../src/ports/records.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { echoApp } from "./echo.ts";
import { activityFrom, startRig, TENANT, type Rig } from "./post.ts";

const conversation = { id: "19:again@thread.v2", conversationType: "groupChat", tenantId: TENANT };

describe("A bot that is one of several, added to a conversation again", () => {
  let now = Date.parse("2026-12-01T08:00:00.000Z");
  const rigs: Rig[] = [];

  before(async () => {
    const store = { ...memoryStore(), isShared: true as const };
    const clock = (): string => new Date(now).toISOString();
    for (let number = 0; number < 2; number++)
      rigs.push(
        await startRig((ports) => ({
          ...echoApp([])(),
          take: createTaking({ ports: { ...ports, clock, store }, records: recordsOf(store) }),
        })),
      );
  });
  after(() => Promise.all(rigs.map((rig) => rig.close())));

  it("introduces itself, also where the other one heard that it was removed", async () => {
    const post = async (rig: Rig | undefined, changes: object): Promise<void> => {
      if (rig) equal(await rig.post(activityFrom(rig.connector, { conversation, text: undefined, ...changes })), 200);
    };
    const texts = (rig: Rig | undefined) => rig?.connector.sent.map(({ activity }) => activity.text);
    const add = { type: "installationUpdate", action: "add" };
    const [first, second] = rigs;
    await post(first, add);
    await post(second, add);
    await post(first, { type: "installationUpdate", action: "remove" });
    now += 2 * 60_000;
    await post(second, add);
    await post(first, { ...add, id: "other" });
    deepEqual([texts(first), texts(second)], [["installed"], ["installed"]]);
  });
});
