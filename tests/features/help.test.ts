import { match } from "node:assert/strict";
import { personalKey } from "../../src/domain/conversation.ts";
import { accept } from "../../src/domain/decision.ts";
import { CONVERSATION } from "../../src/ports/records.ts";
import { setStage } from "./stage.ts";
import { asta, committee } from "./vest.ts";

describe("The help", () => {
  it("is for the committee that is spoken of, and for none that the chat no longer has to do with", async () => {
    const stage = await setStage();
    match(await stage.say(asta, "hjælp"), /Det kan jeg gøre for Klyngestyregruppe Vest[^]*“publicér referatet”/u);
    const key = personalKey(committee.tenant, asta.account ?? "");
    await stage.records.conversations.change(key, CONVERSATION, (current) =>
      accept({ ...current, committees: [], chosen: committee.id }),
    );
    const answer = await stage.say(asta, "hjælp");
    match(answer, /Det kan jeg hjælpe med/u);
    match(answer, /^(?![^]*“publicér referatet”)/u);
  });
});
