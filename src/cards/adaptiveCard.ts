/**
 * Blocks of an Adaptive Card 1.5. Text is set as RichTextBlock runs, which are never read as markdown:
 * what people write is shown as they wrote it, and cannot become a link or a heading.
 */
export type Block = TextBlock | Columns | Group | Input | DateInput | Choices | ButtonRow;

interface Common {
  id?: string;
  isVisible?: boolean;
  spacing?: Spacing;
  separator?: boolean;
}

type Spacing = "None" | "Small" | "Default" | "Medium" | "Large";
type Size = "Small" | "Default" | "Medium" | "Large";
type Colour = "Default" | "Accent" | "Good" | "Warning" | "Attention";

export interface TextRun {
  type: "TextRun";
  text: string;
  weight?: "Bolder";
  size?: Size;
  color?: Colour;
  isSubtle?: boolean;
  italic?: boolean;
}

export interface TextBlock extends Common {
  type: "RichTextBlock";
  inlines: TextRun[];
}

export interface Columns extends Common {
  type: "ColumnSet";
  columns: { type: "Column"; width: "auto" | "stretch" | `${number}px`; items: Block[] }[];
}

export interface Group extends Common {
  type: "Container";
  style?: "emphasis" | "warning" | "default";
  items: Block[];
}

export interface Input extends Common {
  type: "Input.Text";
  id: string;
  label?: string;
  placeholder?: string;
  value?: string;
  isMultiline?: boolean;
  maxLength?: number;
  isRequired?: boolean;
  errorMessage?: string;
}

/** Answers with a day as "2026-12-03", or nothing. */
export interface DateInput extends Common {
  type: "Input.Date";
  id: string;
  label?: string;
  value?: string;
}

export interface Choices extends Common {
  type: "Input.ChoiceSet";
  id: string;
  label?: string;
  value?: string;
  isMultiSelect?: boolean;
  isRequired?: boolean;
  errorMessage?: string;
  choices: { title: string; value: string }[];
}

export interface ButtonRow extends Common {
  type: "ActionSet";
  actions: CardAction[];
}

type CardAction = SubmitAction | ToggleAction;

export interface SubmitAction {
  type: "Action.Submit";
  title: string;
  style?: "positive" | "destructive";
  data: Record<string, unknown>;
}

export interface ToggleAction {
  type: "Action.ToggleVisibility";
  title: string;
  targetElements: string[];
}

export interface AdaptiveCard {
  type: "AdaptiveCard";
  $schema: string;
  version: "1.5";
  fallbackText: string;
  body: Block[];
  actions: CardAction[];
}
