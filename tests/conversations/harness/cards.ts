import type { Action, Block, Card, Input } from "./cardSchema.ts";

/** The card as lines of text: what is folded away stands after a bar, inputs in braces, buttons in brackets. */
export function linesOfCard(card: Card): string[] {
  return [...card.body.flatMap(linesOf), ...buttonLine(card.actions)];
}

function linesOf(block: Block): string[] {
  const lines = shownLines(block);
  return block.isVisible ? lines : lines.map((line) => `| ${line}`);
}

function shownLines(block: Block): string[] {
  switch (block.type) {
    case "RichTextBlock":
      return (
        block.inlines
          .map(({ text }) => text)
          .join("")
          // Where a line does not break is nothing that a dialogue tells.
          .replace(/(?<=\S)\u00a0(?=\S)/gu, " ")
          .split("\n")
      );
    case "ColumnSet":
      return [block.columns.map(({ items }) => items.flatMap(linesOf).join(" ")).join("  ")];
    case "Container":
      return block.items.flatMap(linesOf);
    case "ActionSet":
      return buttonLine(block.actions);
    default:
      return [`{${block.id}: ${[block.label, contentOf(block)].filter((part) => part !== "").join(" ")}}`];
  }
}

/** What stands in an input; of choices, the chosen ones between stars. */
function contentOf(input: Input): string {
  if (input.type === "Input.ChoiceSet") {
    const chosen = input.value.split(",");
    return input.choices.map(({ title, value }) => (chosen.includes(value) ? `*${title}*` : title)).join(" / ");
  }
  if (input.value !== "") return `= ${input.value.replaceAll("\n", " ↵ ")}`;
  return input.type === "Input.Text" && input.placeholder !== "" ? `(${input.placeholder})` : "";
}

function buttonLine(actions: readonly Action[]): string[] {
  if (actions.length === 0) return [];
  return [actions.map(({ type, title }) => (type === "Action.Submit" ? `[${title}]` : `▸ ${title}`)).join(" ")];
}

type Submit = Extract<Action, { type: "Action.Submit" }>;

/** The card's buttons, in the order of reading after those at its end, folded ones included. */
export const buttonsOf = (card: Card): Submit[] =>
  [...card.actions, ...card.body.flatMap(actionsIn)].filter((action) => action.type === "Action.Submit");

/** What Teams posts when somebody presses a button: its data, with what stands in the card's inputs; null: no such button. */
export function pressed(card: Card, title: string, values: ReadonlyMap<string, string>): object | null {
  const button = buttonsOf(card).find((one) => plainSpaces(one.title) === plainSpaces(title));
  return button ? postedBy(button, card, values) : null;
}

/** The same of one of its buttons. */
export function postedBy({ data }: Submit, card: Card, values: ReadonlyMap<string, string> = new Map()) {
  const inputs = card.body.flatMap(inputsIn);
  for (const name of values.keys())
    if (!inputs.some(({ id }) => id === name)) throw new Error(`the card has no input "${name}"`);
  const filled = inputs.map((input): [string, string] => [input.id, valueIn(input, values.get(input.id))]);
  // Teams leaves out what is empty.
  return { ...data, ...Object.fromEntries(filled.filter(([, value]) => value !== "")) };
}

/** Dates are held together by spaces that nobody types. */
const plainSpaces = (text: string): string => text.replaceAll("\u00a0", " ");

/** Choices are written by their titles. */
function valueIn(input: Input, written: string | undefined): string {
  if (written === undefined) return input.value;
  if (input.type !== "Input.ChoiceSet") return written;
  const whole = input.choices.find((choice) => plainSpaces(choice.title) === written);
  if (whole) return whole.value;
  const values = written.split(", ").map((title) => input.choices.find((choice) => choice.title === title)?.value);
  return values.map((value) => value ?? written).join(",");
}

function actionsIn(block: Block): Action[] {
  return block.type === "ActionSet" ? block.actions : inside(block).flatMap(actionsIn);
}

function inputsIn(block: Block): Input[] {
  switch (block.type) {
    case "Input.Text":
    case "Input.Date":
    case "Input.ChoiceSet":
      return [block];
    default:
      return inside(block).flatMap(inputsIn);
  }
}

function inside(block: Block): Block[] {
  if (block.type === "Container") return block.items;
  return block.type === "ColumnSet" ? block.columns.flatMap(({ items }) => items) : [];
}
