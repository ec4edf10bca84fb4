import { match, ok } from "node:assert/strict";
import { OutcomeUnknown, type Store, type StoredDocument } from "../../../src/ports/store.ts";
import { beginTurnTime, inTurn } from "../../../src/ports/turnScope.ts";
import { StoreUnavailable } from "../../../src/storage/cosmos/faults.ts";
import { openCosmosStore } from "../../../src/storage/cosmos/index.ts";
import { maria } from "../../features/vest.ts";
import { setStage } from "../../features/stage.ts";
import { setPace } from "./pace.ts";
import { startSpoilable, type Fate, type Spoilable } from "./proxy.ts";

/** `isCertain`: of a write, that it was not done. */
const FATES: [name: string, fate: Fate, isCertain: boolean][] = [
  ["turns everything away", { kind: "answered", status: 429, after: 200 }, true],
  ["is not there", { kind: "answered", status: 503 }, false],
  ["is cut off", { kind: "reset" }, false],
  ["hangs", { kind: "hangs" }, false],
];

describe("A turn that cannot be stored, since Cosmos DB", () => {
  let spoilable: Spoilable;
  before(async () => {
    spoilable = await startSpoilable();
  });
  after(() => spoilable.stop());

  /** What is said to it, and in how many milliseconds. */
  async function told(fate: Fate, whatIsKept: (memory: Store, cosmos: Store) => Store) {
    spoilable.proxy.fate = () => ({ kind: "passes" });
    const pace = setPace();
    const store = await openCosmosStore(
      { ...(await spoilable.server.container()), endpoint: spoilable.proxy.endpoint },
      pace,
    );
    const stage = await setStage();
    stage.ports.store = whatIsKept(stage.ports.store, store);
    stage.restart();
    spoilable.proxy.silence = () => pace.expire();
    spoilable.proxy.fate = () => fate;
    const from = pace.now();
    // The stage lets a test fail where a fault was logged; here that is wanted.
    const saying = inTurn(
      beginTurnTime(() => pace.now()),
      () => stage.say(maria, "afbud"),
    );
    const fault = await saying.catch((error: unknown) => error);
    await store.close();
    const shown = stage.lastCard(maria).text;
    return { fault, shown, milliseconds: pace.now() - from };
  }

  for (const [name, fate] of FATES)
    it(`${name}, says so within five seconds`, async () => {
      const { fault, milliseconds } = await told(fate, (_memory, cosmos) => cosmos);
      ok(fault instanceof StoreUnavailable, String(fault));
      ok(milliseconds < 5_000, `${milliseconds} milliseconds`);
    });

  for (const [name, fate, isCertain] of FATES)
    it(`${name} when it comes to writing, says so within five seconds`, async () => {
      const { fault, shown, milliseconds } = await told(fate, (memory, cosmos) => {
        // What the bot keeps for itself about a chat is written before anything is carried out.
        const storeOf = ({ kind }: StoredDocument): Store => (kind === "conversation" ? memory : cosmos);
        return {
          ...memory,
          create: (document) => storeOf(document).create(document),
          replace: (document, version) => storeOf(document).replace(document, version),
        };
      });
      const expected = isCertain ? StoreUnavailable : OutcomeUnknown;
      ok(fault instanceof Error && fault.cause instanceof expected, String(fault));
      match(
        shown,
        isCertain ? /gik noget galt hos mig, og intet er gemt/u : /ikke sikkert, om det nåede at blive gemt/u,
      );
      ok(milliseconds < 5_000, `${milliseconds} milliseconds`);
    });
});
