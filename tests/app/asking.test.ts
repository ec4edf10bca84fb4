import { deepEqual, equal, ok } from "node:assert/strict";
import { keepQuestion } from "../../src/app/asking.ts";
import { newConversation, openQuestion, sharedKey, type Conversation } from "../../src/domain/conversation.ts";
import type { Answer } from "../../src/features/feature.ts";
import { asking } from "../../src/features/question.ts";
import { CONVERSATION, records as recordsOf, type Records } from "../../src/ports/records.ts";
import type { Turn, TurnContent } from "../../src/ports/turn.ts";
import { memoryStore } from "../features/memoryStore.ts";

const KEY = sharedKey("19:vest");
const NINE = "2026-11-20T08:00:00.000Z";
const TEN = "2026-11-20T09:00:00.000Z";
const LATER = "2026-11-20T09:00:01.000Z";

const text: TurnContent = { kind: "text", text: "Christina laver et notat", mentions: [] };
const turnOf = (account: string, content: TurnContent = text): Turn => ({
  activity: "1",
  address: {
    conversation: "19:vest",
    kind: "channel",
    serviceUrl: "https://teams.invalid/",
    tenant: "klynge",
    bot: { id: "28:referent", name: "Referent" },
  },
  sender: { id: account, name: account },
  content,
});

const which = (task: string): Answer =>
  asking("Hvilken Christina?", [
    {
      title: "Christina Lund",
      press: { verb: "logAction", parameters: { task, owners: [{ id: "lund" }] } },
      committee: "vest",
      language: "da",
    },
  ]);
const told: Answer = { text: "Der er møde torsdag." };

describe("The question that is open", () => {
  let records: Records;
  let writes: number;

  beforeEach(async () => {
    const store = memoryStore();
    writes = 0;
    records = recordsOf({
      ...store,
      replace(document, version) {
        writes += 1;
        return store.replace(document, version);
      },
    });
    await records.conversations.create(newConversation(KEY));
  });

  const now = async (): Promise<Conversation> => {
    const kept = await records.conversations.read(KEY, CONVERSATION);
    ok(kept);
    return kept.value;
  };
  const answered = async (turn: Turn, answer: Answer, at = NINE): Promise<void> =>
    keepQuestion(records, { conversation: await now(), turn, now: at, answer, settles: true });

  it("takes one write when it is asked, one when it is settled, and none in any other turn", async () => {
    await answered(turnOf("mette"), told);
    equal(writes, 0);
    await answered(turnOf("mette"), which("et notat"));
    equal(writes, 1);
    await answered(turnOf("mette"), told);
    await answered(turnOf("mette"), told);
    equal(writes, 2);
    deepEqual((await now()).asked, []);
  });

  it("belongs to whoever was asked, and takes the place of the last one to them", async () => {
    await answered(turnOf("mette"), which("et notat"));
    await answered(turnOf("lars"), which("en plan"));
    await answered(turnOf("mette"), which("et brev"));
    const conversation = await now();
    equal(openQuestion(conversation, "mette", NINE)?.options[0]?.parameters["task"], "et brev");
    equal(openQuestion(conversation, "lars", NINE)?.options[0]?.parameters["task"], "en plan");
    equal(openQuestion(conversation, "asta", NINE), null);
  });

  it("is answered for them by whoever presses its button", async () => {
    await answered(turnOf("mette"), which("et notat"));
    const pressed = (owner: string): TurnContent => ({
      kind: "submit",
      feature: "logAction",
      committee: "vest",
      language: "da",
      // As it comes back from a card: in another order.
      parameters: { owners: [{ id: owner }], task: "et notat" },
      card: null,
    });
    await answered(turnOf("lars", pressed("bak")), told);
    ok(openQuestion(await now(), "mette", NINE));
    await answered(turnOf("lars", pressed("lund")), told);
    equal(openQuestion(await now(), "mette", NINE), null);
  });

  it("is over after an hour", async () => {
    await answered(turnOf("mette"), which("et notat"));
    ok(openQuestion(await now(), "mette", TEN));
    equal(openQuestion(await now(), "mette", LATER), null);
    await answered(turnOf("lars"), which("en plan"), LATER);
    equal((await now()).asked.length, 1);
  });

  it("is not kept where its buttons carry a whole document", async () => {
    await answered(turnOf("mette"), which("et notat ".repeat(5_000)));
    equal(writes, 0);
  });
});
