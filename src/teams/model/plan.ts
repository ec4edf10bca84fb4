import type { PromptCompletionModel, PromptTemplate } from "@microsoft/teams-ai";
import { AI } from "@microsoft/teams-ai/lib/AI.js";
import { ToolsAugmentation } from "@microsoft/teams-ai/lib/augmentations/ToolsAugmentation.js";
import { ActionPlanner } from "@microsoft/teams-ai/lib/planners/ActionPlanner.js";
import { Prompt } from "@microsoft/teams-ai/lib/prompts/Prompt.js";
import { PromptManager } from "@microsoft/teams-ai/lib/prompts/PromptManager.js";
import { TextSection } from "@microsoft/teams-ai/lib/prompts/TextSection.js";
import { TurnState } from "@microsoft/teams-ai/lib/TurnState.js";
import { ActivityTypes, CloudAdapter, TurnContext } from "botbuilder";
import { z } from "zod";
import type { ModelConfig } from "../../config.ts";
import type { Doubtful, Proposal } from "../../ports/secondOpinion.ts";
import { complete, NoAnswer, type Reason } from "./complete.ts";

const PROMPT = "understand";

const Plan = z.object({
  commands: z.array(
    z.object({ type: z.literal("DO"), action: z.string(), parameters: z.record(z.string(), z.unknown()) }),
  ),
});

/** `status`: of HTTP; 0: none came. */
type Outcome = { ok: true; proposal: Proposal | null } | { ok: false; reason: Reason; status: number };

/**
 * What the model makes of a message, by teams-ai's ActionPlanner: the features are its actions, of which it may call one.
 * null: it calls none, or several.
 */
export async function planWithModel(config: ModelConfig, doubtful: Doubtful, signal: AbortSignal): Promise<Outcome> {
  try {
    const [command, ...others] = await commandsOf(config, doubtful, signal);
    return { ok: true, proposal: command && others.length === 0 ? command : null };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { ok: false, reason: error.reason, status: error.status };
  }
}

async function commandsOf(config: ModelConfig, doubtful: Doubtful, signal: AbortSignal): Promise<Proposal[]> {
  const planner = new ActionPlanner<TurnState>({
    model: modelOf(config, signal),
    // Of its own for each message: it keeps a prompt by its name, with the actions that the first person may take.
    prompts: new PromptManager({ promptsFolder: "" }).addPrompt(promptOf(doubtful)),
    defaultPrompt: PROMPT,
    max_repair_attempts: 0,
  });
  const context = nowhere();
  const state = new TurnState();
  await state.load(context);
  const { commands } = Plan.parse(await planner.beginTask(context, state, new AI({ planner })));
  return commands.map(({ action, parameters }) => ({ action, parameters }));
}

/** Ours instead of teams-ai's: that one prints what goes wrong with the message in it, and reads without a limit. */
const modelOf = (config: ModelConfig, signal: AbortSignal): PromptCompletionModel => ({
  async completePrompt(context, memory, functions, tokenizer, { prompt, config: { completion }, actions = [] }) {
    const most = completion.max_input_tokens;
    const { output: messages } = await prompt.renderAsMessages(context, memory, functions, tokenizer, most);
    const calls = await complete(config, { messages, actions }, signal);
    return { status: "success", message: { role: "assistant", content: "", action_calls: calls } };
  },
});

/** Sections of plain text: in a template, braces in somebody's message would be read as variables. */
const promptOf = ({ instruction, message, actions }: Doubtful): PromptTemplate => ({
  name: PROMPT,
  prompt: new Prompt([new TextSection(instruction, "system"), new TextSection(message, "user")]),
  actions: [...actions],
  augmentation: new ToolsAugmentation(),
  config: {
    schema: 1.1,
    type: "completion",
    augmentation: { augmentation_type: "tools" },
    // Its type asks for all of these; but for the first, our model sends none of them.
    completion: {
      max_input_tokens: 4_000,
      include_history: false,
      include_input: false,
      include_images: false,
      frequency_penalty: 0,
      presence_penalty: 0,
      max_tokens: 0,
      temperature: 0,
      top_p: 0,
    },
  },
});

/** A turn in no conversation: whatever the planner does with it reaches nobody. */
function nowhere(): TurnContext {
  const nobody = { id: "nobody", name: "" };
  return new TurnContext(new CloudAdapter(), {
    type: ActivityTypes.Message,
    channelId: "nowhere",
    from: nobody,
    recipient: nobody,
    conversation: { id: "nowhere", name: "", isGroup: false, conversationType: "personal" },
  });
}
