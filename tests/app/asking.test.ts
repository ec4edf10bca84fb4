import { deepEqual, equal, ok } from "node:assert/strict";
import { answerQuestion, keepQuestion } from "../../src/app/asking.ts";
import {
  newConversation,
  oneAfterTheOther,
  openQuestion,
  sharedKey,
  type Conversation,
} from "../../src/domain/conversation.ts";
import type { Answer } from "../../src/features/feature.ts";
import { asking } from "../../src/features/question.ts";
import { CONVERSATION, records as recordsOf, type Records } from "../../src/ports/records.ts";
import type { Turn, TurnContent } from "../../src/ports/turn.ts";
import { memoryStore } from "../features/memoryStore.ts";

const KEY = sharedKey("19:vest");
const NINE = "2026-11-20T08:00:00.000Z";
const LATER_THAN_NINE = "2026-11-20T08:10:00.000Z";
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

const which = (turn: Turn, task: string): Answer =>
  asking({ turn, id: (purpose) => `${purpose} of ${turn.sender.id}` }, "Hvilken Christina?", [
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
  const answered = async (
    turn: Turn,
    answer: Answer,
    {
      at = NINE,
      spokenOf = null,
      answered: settled = [],
    }: { at?: string; spokenOf?: string | null; answered?: string[] } = {},
  ): Promise<void> =>
    keepQuestion(records, {
      conversation: await now(),
      turn,
      now: at,
      answer,
      leaves: () => true,
      stillOpen: (question) =>
        oneAfterTheOther(question).find(
          ({ options: [first] }) => !settled.includes(String(first?.parameters["thing"])),
        ) ?? null,
      spokenOf,
    });

  it("takes one write when another committee is named, and none when it is named again", async () => {
    await answered(turnOf("mette"), told, { spokenOf: "drift" });
    await answered(turnOf("mette"), told, { spokenOf: "drift" });
    await answered(turnOf("mette"), told);
    equal(writes, 1);
    equal((await now()).chosen, "drift");
  });

  it("takes one write when it is asked, one when it is settled, and none in any other turn", async () => {
    await answered(turnOf("mette"), told);
    equal(writes, 0);
    await answered(turnOf("mette"), which(turnOf("mette"), "et notat"));
    equal(writes, 1);
    await answered(turnOf("mette"), told);
    await answered(turnOf("mette"), told);
    equal(writes, 2);
    deepEqual((await now()).asked, []);
  });

  it("belongs to whoever was asked, and takes the place of the last one to them", async () => {
    await answered(turnOf("mette"), which(turnOf("mette"), "et notat"));
    await answered(turnOf("lars"), which(turnOf("lars"), "en plan"));
    await answered(turnOf("mette"), which(turnOf("mette"), "et brev"));
    const conversation = await now();
    equal(openQuestion(conversation, "mette", NINE)?.options[0]?.parameters["task"], "et brev");
    equal(openQuestion(conversation, "lars", NINE)?.options[0]?.parameters["task"], "en plan");
    equal(openQuestion(conversation, "asta", NINE), null);
  });

  it("counts once, for whoever was asked, whichever of its buttons are pressed", async () => {
    await answered(turnOf("mette"), which(turnOf("mette"), "et notat"));
    const asked = { question: "question of mette", of: "mette" };
    const press = async (owner: string, by: string): Promise<string> => {
      const kept = await records.conversations.read(KEY, CONVERSATION);
      ok(kept);
      // As it comes back from a card: in another order.
      const pressed = { feature: "logAction", parameters: { owners: [{ id: owner }], task: "et notat" } };
      return (await answerQuestion(records, kept, { asked, pressed, by })).answering;
    };
    equal(await press("lund", "lars"), "others");
    ok(openQuestion(await now(), "mette", NINE));
    // Two buttons at once: the one counts that comes first.
    deepEqual((await Promise.all([press("lund", "mette"), press("bak", "mette")])).sort(), ["answered", "first"]);
    equal(openQuestion(await now(), "mette", NINE), null);
    // What came of it may have been interrupted.
    deepEqual([await press("lund", "mette"), await press("bak", "mette")].sort(), ["again", "answered"]);
    // Asked, answered, and answered too late.
    equal(writes, 3);
  });

  it("is over after an hour", async () => {
    await answered(turnOf("mette"), which(turnOf("mette"), "et notat"));
    ok(openQuestion(await now(), "mette", TEN));
    equal(openQuestion(await now(), "mette", LATER), null);
    await answered(turnOf("lars"), which(turnOf("lars"), "en plan"), { at: LATER });
    equal((await now()).asked.length, 1);
  });

  it("is not kept where its buttons carry too much", async () => {
    await answered(turnOf("mette"), which(turnOf("mette"), "et notat ".repeat(5_000)));
    equal(writes, 0);
  });

  it("is not kept anew where it is asked already, after what was answered by the record, until half an hour is over", async () => {
    const ask = (thing: string, version: number) => ({
      question: `Hvem? ${thing}`,
      asks: [
        {
          title: "Christina Lund",
          press: { verb: "correct" as const, parameters: { draft: "d", thing, version, change: "resolve" as const } },
          committee: "vest",
          language: "da" as const,
        },
      ],
    });
    const shown = (version: number, first: string, ...next: string[]): Answer => ({
      text: "Udkast",
      ...ask(first, version),
      next: next.map((thing) => ask(thing, version)),
    });
    await answered(turnOf("mette"), shown(0, "a1", "a2", "a3"));
    equal(writes, 1);
    await answered(turnOf("mette"), shown(0, "a1", "a2", "a3"), { at: LATER_THAN_NINE });
    await answered(turnOf("mette"), shown(1, "a2", "a3", "a4"), { at: LATER_THAN_NINE, answered: ["a1"] });
    await answered(turnOf("mette"), shown(2, "a3", "a4"), { at: LATER_THAN_NINE, answered: ["a1", "a2"] });
    equal(writes, 1);
    // What comes next is no longer what it was.
    await answered(turnOf("mette"), shown(2, "a2", "a4"), { at: LATER_THAN_NINE, answered: ["a1"] });
    equal(writes, 2);
    await answered(turnOf("mette"), shown(2, "a2", "a4"), { at: TEN });
    equal(writes, 3);
  });
});
