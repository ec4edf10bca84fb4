import { deepEqual, equal } from "node:assert/strict";
import { echoApp } from "./echo.ts";
import { activityFrom, startRig } from "./post.ts";

describe("A turn that takes too long", () => {
  it("is released, and answered all the same, once", async () => {
    const given = new AbortController();
    const slow = await startRig(echoApp([]), { release: () => given.signal });
    const activity = activityFrom(slow.connector, { text: "langsomt" });
    slow.connector.faults.push({
      kind: "late",
      until: new Promise((resolve) => given.signal.addEventListener("abort", resolve)),
    });
    const posted = slow.post(activity);
    while (slow.connector.requests === 0) await new Promise(setImmediate);
    given.abort();
    equal(await posted, 200);
    equal(await slow.post(activity), 200);
    await slow.close();
    deepEqual(
      slow.connector.sent.map(({ activity }) => activity.text),
      ["langsomt"],
    );
  });
});
