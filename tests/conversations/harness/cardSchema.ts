import { z } from "zod";

/** An Adaptive Card as it arrived: only the blocks that the project uses, so that any other one is an error. */

const visible = { isVisible: z.boolean().default(true) };
const words = z.string().default("");

const Action = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Action.Submit"), title: z.string(), data: z.record(z.string(), z.unknown()) }),
  z.object({ type: z.literal("Action.ToggleVisibility"), title: z.string(), targetElements: z.array(z.string()) }),
]);
export type Action = z.infer<typeof Action>;

const Text = z.object({
  type: z.literal("RichTextBlock"),
  inlines: z.array(z.object({ type: z.literal("TextRun"), text: z.string() })),
  ...visible,
});

const Input = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("Input.Text"),
    id: z.string(),
    label: words,
    placeholder: words,
    value: words,
    ...visible,
  }),
  z.object({ type: z.literal("Input.Date"), id: z.string(), label: words, value: words, ...visible }),
  z.object({
    type: z.literal("Input.ChoiceSet"),
    id: z.string(),
    label: words,
    value: words,
    choices: z.array(z.object({ title: z.string(), value: z.string() })),
    ...visible,
  }),
]);
export type Input = z.infer<typeof Input>;

const Buttons = z.object({ type: z.literal("ActionSet"), actions: z.array(Action), ...visible });

export type Block =
  | z.infer<typeof Text>
  | Input
  | z.infer<typeof Buttons>
  | { type: "Container"; isVisible: boolean; items: Block[] }
  | { type: "ColumnSet"; isVisible: boolean; columns: { items: Block[] }[] };

const Block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion("type", [
    Text,
    Input,
    Buttons,
    z.object({ type: z.literal("Container"), items: z.array(Block), ...visible }),
    z.object({ type: z.literal("ColumnSet"), columns: z.array(z.object({ items: z.array(Block) })), ...visible }),
  ]),
);

export const Card = z.object({
  type: z.literal("AdaptiveCard"),
  fallbackText: z.string().min(1),
  body: z.array(Block),
  actions: z.array(Action).default([]),
});
export type Card = z.infer<typeof Card>;
