import { ActivityTypes, type TurnContext } from "botbuilder";
import type { App } from "../app.ts";
import { faultAnswer } from "../app/faults.ts";
import type { Answer } from "../features/feature.ts";
import type { Message } from "../ports/messenger.ts";
import { messages } from "../language/messages.ts";
import type { Pace } from "../ports/pace.ts";
import type { Clock, Log } from "../ports/ports.ts";
import type { Turn } from "../ports/turn.ts";
import { afterTurn, aside } from "../ports/turnScope.ts";
import { createBot } from "./bot.ts";
import { statusOf } from "./conversations.ts";
import { failureOf } from "./failure.ts";
import type { Recognise } from "./mentioned.ts";
import { outgoing } from "./outgoing.ts";
import { patiently, type Wait } from "./patience.ts";

/** Answers one turn, whatever happens in it: a fault is told to the user and logged, never thrown. */
export type AnswerTurn = (context: TurnContext, turn: Turn) => Promise<void>;

interface Behind {
  app: App;
  log: Log;
  clock: Clock;
  wait: Wait;
  pace: Pace;
  recognise: Recognise;
}

export function createAnswering({ app, log, clock, wait, pace, recognise }: Behind): AnswerTurn {
  const bot = createBot(app.features);
  return async (context, heard) => {
    const turn = await recognise(heard);
    const session = app.begin(turn);
    const isSaidToWork = beginToRead(context, turn);
    const answer = async (one: Answer): Promise<void> => {
      await isSaidToWork;
      const missed = await aside(() => send(context, turn, one));
      if (missed) await afterTurn(() => session.answerLater(missed));
    };
    try {
      await bot(context, { content: turn.content, session, answer });
    } catch (error) {
      // A session answers for what breaks while it performs; this is what broke before that, or between two commands.
      const fault = { say: messages[session.language()], saved: session.hasWritten(), log };
      await answer(faultAnswer(error, turn, fault));
    } finally {
      afterTurn(() => session.finish());
    }
  };

  /** Answers with what did not get through, where trying again may help. */
  async function send(context: TurnContext, turn: Turn, { replaces, ...message }: Answer): Promise<Message | null> {
    const activity = outgoing(message);
    // Somebody waits for it, so that it asks for no place; what is sent of the bot's own accord makes room.
    const patience = {
      clock,
      wait,
      asked: () => pace.note(turn.address),
      turnedAway: (milliseconds: number) => pace.hold(turn.address, milliseconds),
    };
    const card = turn.content.kind === "submit" ? turn.content.card : null;
    if (replaces && card !== null) {
      try {
        await patiently(() => context.updateActivity({ ...activity, id: card }), patience);
        return null;
      } catch (error) {
        // The card is gone, or stands where the bot may not edit: the answer still has to be seen.
        log.error("replacing a card failed", error, { status: statusOf(error) ?? 0 });
      }
    }
    try {
      await patiently(() => context.sendActivity(activity), patience);
      return null;
    } catch (error) {
      log.error("answering failed", error, { status: statusOf(error) ?? 0, conversation: turn.address.kind });
      return failureOf(error, clock).kind === "unreachable" ? null : message;
    }
  }
}

/** A document takes seconds to read: whoever hands one over sees that it is being read. */
async function beginToRead(context: TurnContext, { content }: Turn): Promise<void> {
  if (content.kind !== "files") return;
  try {
    await context.sendActivity({ type: ActivityTypes.Typing });
  } catch {
    // Only a courtesy.
  }
}
