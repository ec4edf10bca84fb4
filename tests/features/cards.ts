import { z } from "zod";
import { Asked } from "../../src/domain/conversation.ts";
import type { Message } from "../../src/ports/messenger.ts";

export interface PressedButton {
  title: string;
  verb: string;
  committee: string | null;
  parameters: Record<string, unknown>;
  asked?: Asked | undefined;
  made?: string | undefined;
}

const Data = z.looseObject({
  verb: z.string(),
  committee: z.string().optional(),
  asked: Asked.optional(),
  made: z.string().optional(),
});
const Submit = z.object({ type: z.literal("Action.Submit"), title: z.string(), data: Data });
const Runs = z.object({ type: z.literal("RichTextBlock"), inlines: z.array(z.object({ text: z.string() })) });

/** The buttons of a card, in the order of reading, folded ones included. */
export function buttonsOf(message: Message): PressedButton[] {
  return nodes(message.card ?? null).flatMap((node) => {
    const parsed = Submit.safeParse(node);
    if (!parsed.success) return [];
    const { verb, committee = null, asked, made, ...parameters } = parsed.data.data;
    return [{ title: parsed.data.title, verb, committee, parameters, asked, made }];
  });
}

/** The lines of a card as one reads them, folded ones included; the text where there is no card. */
export function textsOf(message: Message): string[] {
  if (!message.card) return [message.text];
  return nodes(message.card).flatMap((node) => {
    const parsed = Runs.safeParse(node);
    return parsed.success ? [parsed.data.inlines.map(({ text }) => text.replaceAll("\u00a0", " ")).join("")] : [];
  });
}

function nodes(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(nodes)];
}
