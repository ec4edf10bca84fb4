import type { Plan, Planner, PredictedDoCommand } from "@microsoft/teams-ai";
import type { TurnContext } from "botbuilder";
import type { Session } from "../app.ts";

/** Messages become actions by our own understanding: each command of the session's plan is one thing to do. */
export function createPlanner(sessionOf: (context: TurnContext) => Session): Planner {
  const plan = async (context: TurnContext): Promise<Plan> => {
    const commands = await sessionOf(context).plan();
    return {
      type: "plan",
      commands: commands.map(({ feature, parameters }): PredictedDoCommand => ({
        type: "DO",
        action: feature,
        parameters,
      })),
    };
  };
  return { beginTask: plan, continueTask: plan };
}
