import { equal } from "node:assert/strict";
import { createEditsTogether } from "../../src/app/delivery/editsTogether.ts";
import { committee as vest } from "../features/vest.ts";
import { entry } from "./filled.ts";

describe("Edits that wait a little for more of them", () => {
  const edit = entry(vest, 1, { to: { kind: "channel" }, post: "agenda:m9", refresh: true });

  it("wait anew where another bot has made the one that was seen before", () => {
    let now = Date.parse("2026-12-01T08:00:00.000Z");
    const edits = createEditsTogether({ clock: () => new Date(now).toISOString(), milliseconds: 2_000 });
    equal(edits.left(edit), 2_000);
    now += 10 * 60_000;
    equal(edits.left(edit), 2_000);
    now += 1_500;
    equal(edits.left(edit), 500);
    now += 500;
    equal(edits.left(edit), 0);
  });
});
