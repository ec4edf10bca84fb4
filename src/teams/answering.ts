import type { TurnContext } from "botbuilder";
import type { App } from "../app.ts";
import { faultAnswer } from "../app/faults.ts";
import type { Answer } from "../features/feature.ts";
import { messages } from "../language/messages.ts";
import type { Log } from "../ports/ports.ts";
import type { Turn } from "../ports/turn.ts";
import { createBot } from "./bot.ts";
import { statusOf } from "./conversations.ts";
import type { Recognise } from "./mentioned.ts";
import { outgoing } from "./outgoing.ts";

/** Answers one turn, whatever happens in it: a fault is told to the user and logged, never thrown. */
export type AnswerTurn = (context: TurnContext, turn: Turn) => Promise<void>;

interface Behind {
  app: App;
  log: Log;
  recognise: Recognise;
}

export function createAnswering({ app, log, recognise }: Behind): AnswerTurn {
  const bot = createBot(app.features);
  return async (context, heard) => {
    const turn = await recognise(heard);
    const session = app.begin(turn);
    const answer = (one: Answer): Promise<void> => send(context, turn, one, log);
    try {
      await bot(context, { content: turn.content, session, answer });
    } catch (error) {
      // A session answers for what breaks while it performs; this is what broke before it could.
      await answer(faultAnswer(error, turn, { say: messages[session.language()], saved: false, log }));
    } finally {
      session.finish();
    }
  };
}

async function send(context: TurnContext, turn: Turn, { replaces, ...message }: Answer, log: Log): Promise<void> {
  const activity = outgoing(message);
  const card = turn.content.kind === "submit" ? turn.content.card : null;
  if (replaces && card !== null) {
    try {
      await context.updateActivity({ ...activity, id: card });
      return;
    } catch (error) {
      // The card is gone, or stands where the bot may not edit: the answer still has to be seen.
      log.error("replacing a card failed", error, { status: statusOf(error) ?? 0 });
    }
  }
  try {
    await context.sendActivity(activity);
  } catch (error) {
    log.error("answering failed", error, { status: statusOf(error) ?? 0, conversation: turn.address.kind });
  }
}
