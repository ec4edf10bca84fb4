import { deepEqual, equal } from "node:assert/strict";
import { personalKey } from "../../src/domain/conversation.ts";
import { CONVERSATION } from "../../src/ports/records.ts";
import { setStage } from "../features/stage.ts";
import { maria } from "../features/vest.ts";

describe("Somebody whom the channel reached no more, and who writes", () => {
  it("is written to again, also where another bot has found an address for them in the same moment", async () => {
    const stage = await setStage();
    const { records } = stage;
    await stage.say(maria, "hvem kommer?");
    const place = [personalKey("t1", maria.account ?? ""), CONVERSATION] as const;
    const kept = await records.conversations.read(...place);
    const retired = { why: "blocked", at: "2026-12-01T08:00:00.000Z" } as const;
    if (kept) await records.conversations.replace(kept, { ...kept.value, retired });
    await stage.say(maria, "hvem kommer?");
    const now = (await records.conversations.read(...place))?.value;
    equal(now?.retired, undefined);
    deepEqual(now?.address, kept?.value.address);
  });
});
