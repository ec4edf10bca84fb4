import { z } from "zod";

const Activity = z.object({
  text: z.string().optional(),
  attachments: z.array(z.object({ content: z.unknown() })).optional(),
});

const Parts = z.array(z.unknown()).optional().catch(undefined);
const Text = z.string().optional().catch(undefined);

/** Whatever stands in a card: words, or blocks within blocks. */
const Block = z.object({
  type: Text,
  text: Text,
  title: Text,
  label: Text,
  inlines: Parts,
  body: Parts,
  items: Parts,
  columns: Parts,
  actions: Parts,
});
type Block = z.infer<typeof Block>;

/** A message that the bot sent, as lines to be read in a terminal: its words, and its buttons in brackets. */
export function messageLines(activity: unknown): string[] {
  const { text, attachments = [] } = Activity.parse(activity);
  return [...(text === undefined ? [] : text.split("\n")), ...attachments.flatMap(({ content }) => linesOf(content))];
}

function linesOf(part: unknown): string[] {
  const block = Block.safeParse(part).data;
  if (!block) return [];
  if (block.inlines) return [block.inlines.map((run) => Block.safeParse(run).data?.text ?? "").join("")];
  if (block.columns) return [block.columns.map((column) => linesOf(column).join(" ")).join("  ")];
  const words = block.text ?? block.label;
  return [
    ...(words === undefined ? [] : [words]),
    ...[...(block.body ?? []), ...(block.items ?? [])].flatMap(linesOf),
    ...buttonLine(block.actions ?? []),
  ];
}

function buttonLine(actions: readonly unknown[]): string[] {
  const titles = actions.map((action) => Block.safeParse(action).data?.title ?? "");
  return titles.length === 0 ? [] : [titles.map((title) => `[${title}]`).join(" ")];
}
