import type { TurnState } from "@microsoft/teams-ai";
// By file: the package's index loads what language models need as well, 250 ms and 25 MB of it.
import { AI } from "@microsoft/teams-ai/lib/AI.js";
import { Application } from "@microsoft/teams-ai/lib/Application.js";
import { ActivityTypes, type TurnContext } from "botbuilder";
import { z } from "zod";
import type { Session } from "../app.ts";
import type { Answer, Feature } from "../features/feature.ts";
import type { TurnContent } from "../ports/turn.ts";
import { createPlanner } from "./planner.ts";

interface Conversing {
  content: TurnContent;
  session: Session;
  /** Sends one answer. */
  answer: (answer: Answer) => Promise<void>;
}

/** Does what a turn asks for. Rejects where something broke. */
type Bot = (context: TurnContext, conversing: Conversing) => Promise<void>;

const Parameters = z.record(z.string(), z.unknown());

/** An action that answers with this has had its say: there is nothing more to plan. */
const DONE = "";

const SPOKEN = [ActivityTypes.Message, ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate];

/**
 * teams-ai's application, with every feature registered once as an action: the planner comes to it by understanding
 * what was written, a card's button by its verb. It keeps no state of its own between turns.
 */
export function createBot(features: readonly Feature[]): Bot {
  const running = new WeakMap<TurnContext, Conversing>();

  function conversingIn(context: TurnContext): Conversing {
    const found = running.get(context);
    if (!found) throw new Error("a context without a turn");
    return found;
  }

  const names = new Set(features.map(({ name }) => name));
  const isButton = async (context: TurnContext): Promise<boolean> => {
    const { content } = conversingIn(context);
    return Promise.resolve(content.kind === "submit" && names.has(content.feature));
  };

  async function perform(context: TurnContext, feature: string, parameters: unknown): Promise<string> {
    const { session, answer } = conversingIn(context);
    await answer(await session.perform({ feature, parameters: Parameters.parse(parameters) }));
    return DONE;
  }

  const application = new Application<TurnState>({
    ai: { planner: createPlanner((context) => conversingIn(context).session), allow_looping: false },
    removeRecipientMention: false,
  });
  // Whatever its option says, it shows that somebody types on every turn of more than a second, by one timer for all
  // turns: an answer to one person stops what another sees. Where it is wanted, it is said in the turn itself.
  application.startTypingTimer = () => undefined;
  const { ai } = application;
  for (const { name } of features)
    ai.action(name, (context, _state, parameters: unknown) => perform(context, name, parameters));
  // One route for all buttons: teams-ai asks its routes one after the other, in every turn.
  application.adaptiveCards.actionSubmit(isButton, async (context, state) => {
    // A button may ask for one thing in each of two committees.
    for (const { feature, parameters } of await conversingIn(context).session.plan())
      await ai.doAction(context, state, feature, parameters);
  });
  // The button of a card from another time: no feature has that name any more.
  ai.action(AI.UnknownActionName, (context, _state, _plan, action) => perform(context, action ?? "", {}));
  application.activity(SPOKEN, async (context, state) => {
    await ai.run(context, state);
  });

  return async (context, conversing) => {
    running.set(context, conversing);
    await application.run(context);
  };
}
