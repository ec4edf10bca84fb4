import { match } from "node:assert/strict";
import { textsOf } from "../features/cards.ts";
import { setStage } from "../features/stage.ts";
import { channel, maria } from "../features/vest.ts";
import { breaking } from "./breaking.ts";

/** Teams has moved the channel: its address is written before "afbud" is, where the store breaks at that write. */
async function cancelledFromANewAddress(write: number): Promise<string> {
  const stage = await setStage();
  const broken = breaking(stage.ports.store);
  stage.ports.store = broken.store;
  stage.restart();
  const session = stage.app.begin({
    activity: "moved",
    address: { ...channel, serviceUrl: "http://127.0.0.1:2" },
    sender: { id: maria.account ?? "", name: maria.name },
    content: { kind: "text", text: "afbud", mentions: [] },
  });
  const [command] = await session.plan();
  if (!command) throw new Error("“afbud” asks for nothing");
  broken.breakAt(write, "once");
  const answer = await session.perform(command);
  session.finish();
  return textsOf(answer).join("\n");
}

describe("A fault, where the channel's address was kept up to date", () => {
  it("says that nothing is saved when nothing of what was said is", async () => {
    match(await cancelledFromANewAddress(1), /intet er gemt/u);
  });

  it("says that some of it is when the cancellation is", async () => {
    match(await cancelledFromANewAddress(2), /Noget af det er gemt/u);
  });
});
