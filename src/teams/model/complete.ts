import type { ChatCompletionAction, Message } from "@microsoft/teams-ai";
import { z } from "zod";
import type { ModelConfig } from "../../config.ts";
import { bodyOf } from "../body.ts";

/** Why there is no answer, in words that say nothing of what was asked. */
export type Reason = "slow" | "unreachable" | "refused" | "redirected" | "tooLarge" | "nonsense";

export class NoAnswer extends Error {
  override name = "NoAnswer";
  readonly reason: Reason;
  /** Of HTTP; 0: none came. */
  readonly status: number;

  constructor(reason: Reason, status = 0) {
    super(reason);
    this.reason = reason;
    this.status = status;
  }
}

/** A function that is called, its arguments as JSON. */
type Call = NonNullable<Message["action_calls"]>[number];

/** A call of one function is some hundred bytes. */
const ANSWER_BYTES = 64 * 1024;

/** Empty where a function takes nothing. */
const Arguments = z
  .string()
  .refine((text) => text.trim() === "" || z.record(z.string(), z.unknown()).safeParse(parsed(text)).success);

const FunctionCall = z.object({
  id: z.string().default(""),
  function: z.object({ name: z.string(), arguments: Arguments }),
});

/** Of a chat completion: the functions that it calls, if any. */
const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ tool_calls: z.array(FunctionCall).nullish() }) })).min(1),
});

/**
 * One request to the chat completions of OpenAI's API, as others offer it too. Neither repeated nor redirected, and
 * without any setting (temperature, length) that some models refuse. Rejects with `NoAnswer`.
 * Source: https://platform.openai.com/docs/api-reference/chat/create
 */
export async function complete(
  config: ModelConfig,
  { messages, actions }: { messages: readonly Message[]; actions: readonly ChatCompletionAction[] },
  signal: AbortSignal,
): Promise<Call[]> {
  const { url, headers } = addressOf(config);
  const body = JSON.stringify({
    model: config.model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    tools: actions.map((action) => ({ type: "function", function: action })),
    tool_choice: "auto",
  });
  try {
    const request = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
    return await callsIn(await fetch(url, { ...request, redirect: "manual", credentials: "omit", signal }));
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    // A connection that is refused, reset, or has no certificate; its error names the address, so it goes no further.
    throw new NoAnswer(signal.aborted ? "slow" : "unreachable");
  }
}

function addressOf(config: ModelConfig): { url: string; headers: Record<string, string> } {
  const { endpoint, key, model } = config;
  if (config.api === "openai")
    return { url: `${endpoint}/chat/completions`, headers: { authorization: `Bearer ${key}` } };
  const deployment = `${endpoint}/openai/deployments/${encodeURIComponent(model)}`;
  return { url: `${deployment}/chat/completions?api-version=${config.version}`, headers: { "api-key": key } };
}

async function callsIn(response: Response): Promise<Call[]> {
  const body = await bodyOf(response, ANSWER_BYTES);
  switch (body.kind) {
    case "refused":
      throw new NoAnswer("redirected", response.status);
    case "failed":
      throw new NoAnswer("refused", response.status);
    case "tooLarge":
      throw new NoAnswer("tooLarge", response.status);
    case "bytes": {
      const completion = Completion.safeParse(parsed(Buffer.from(body.bytes).toString("utf8")));
      if (!completion.success) throw new NoAnswer("nonsense", response.status);
      const calls = completion.data.choices[0]?.message.tool_calls ?? [];
      return calls.map((call) => ({ ...call, type: "function" }));
    }
  }
}

/** undefined: it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
