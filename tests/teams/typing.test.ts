import { deepEqual } from "node:assert/strict";
import { mock } from "node:test";
import { TestAdapter } from "botbuilder";
import { createBot } from "../../src/teams/bot.ts";

describe("A turn that takes long", () => {
  afterEach(() => {
    mock.timers.reset();
  });

  it("shows nobody typing of its own accord", async () => {
    const sent: (string | undefined)[] = [];
    const bot = createBot([]);
    const adapter = new TestAdapter(async (context) => {
      context.onSendActivities((_context, activities, next) => {
        sent.push(...activities.map(({ type }) => type));
        return next();
      });
      mock.timers.enable({ apis: ["setTimeout"] });
      await bot(context, {
        content: { kind: "text", text: "hjælp", mentions: [] },
        session: {
          plan: () => {
            mock.timers.tick(5_000);
            return Promise.resolve([]);
          },
          perform: () => Promise.resolve({ text: "" }),
          answerLater: () => Promise.resolve(),
          finish: () => undefined,
          language: () => "da",
          hasWritten: () => false,
        },
        answer: () => Promise.resolve(),
      });
      mock.timers.reset();
    });
    await adapter.receiveActivity("hjælp");
    deepEqual(sent, []);
  });
});
