import type { Asked } from "../domain/conversation.ts";
import type { Language } from "../domain/language.ts";
import type { Message } from "../ports/messenger.ts";
import type {
  AdaptiveCard,
  Block,
  ButtonRow,
  Choices,
  Columns,
  DateInput,
  Group,
  Input,
  SubmitAction,
  TextBlock,
  TextRun,
  ToggleAction,
} from "./adaptiveCard.ts";
import { literal } from "./literal.ts";
import { unbroken } from "./unbroken.ts";

export type { Block, TextBlock } from "./adaptiveCard.ts";

/** What a button asks for: a feature by its name, with the parameters that it takes. */
export interface Press {
  verb: string;
  parameters: object;
}

/** `committee`: the one meant; null where it goes without saying or is asked about. */
export interface Button {
  title: string;
  press: Press;
  committee: string | null;
  /** Of the card: whoever presses is answered in it. */
  language: Language;
  style?: "positive" | "destructive";
  /** Of a question: it counts once, and for whoever was asked. */
  asked?: Asked;
  /** Its card says more than what it answers, and stays. */
  keepsCard?: true;
}

export const plain = (text: string): TextRun => ({ type: "TextRun", text: literal(unbroken(text)) });
export const bold = (text: string): TextRun => ({ ...plain(text), weight: "Bolder" });
export const subtle = (text: string): TextRun => ({ ...plain(text), isSubtle: true });
export const warning = (text: string): TextRun => ({ ...plain(text), color: "Attention" });

export function line(...runs: (string | TextRun)[]): TextBlock {
  return {
    type: "RichTextBlock",
    spacing: "Small",
    inlines: runs.map((run) => (typeof run === "string" ? plain(run) : run)),
  };
}

export const title = (text: string): TextBlock => ({
  type: "RichTextBlock",
  inlines: [{ ...bold(text), size: "Medium" }],
});

export const heading = (text: string): TextBlock => ({ ...line(bold(text)), spacing: "Medium" });

/** A row with narrow first columns: a number of up to three digits. They are as wide in every row, so that rows align. */
export function row(narrow: readonly string[], ...runs: (string | TextRun)[]): Columns {
  return {
    type: "ColumnSet",
    spacing: "Small",
    columns: [
      ...narrow.map((text) => ({ type: "Column" as const, width: "24px" as const, items: [line(subtle(text))] })),
      { type: "Column", width: "stretch", items: [line(...runs)] },
    ],
  };
}

export const group = (items: Block[], options: Omit<Group, "type" | "items"> = {}): Group => ({
  type: "Container",
  ...options,
  items,
});

export const input = (id: string, options: Omit<Input, "type" | "id"> = {}): Input => ({
  type: "Input.Text",
  id,
  ...options,
});

export const dateInput = (id: string, options: Omit<DateInput, "type" | "id"> = {}): DateInput => ({
  type: "Input.Date",
  id,
  ...options,
});

export const choices = (
  id: string,
  from: Choices["choices"],
  options: Omit<Choices, "type" | "id" | "choices"> = {},
): Choices => ({ type: "Input.ChoiceSet", id, choices: from, ...options });

export function submit({
  title,
  press: { verb, parameters },
  committee,
  language,
  style,
  asked,
  keepsCard,
}: Button): SubmitAction {
  return {
    type: "Action.Submit",
    title,
    ...(style && { style }),
    // `verb` is where teams-ai looks for the name of the handler.
    data: {
      verb,
      ...(committee !== null && { committee }),
      cardLanguage: language,
      ...(asked && { asked }),
      ...(keepsCard && { keepsCard }),
      ...parameters,
    },
  };
}

export const buttons = (...from: Button[]): ButtonRow => ({ type: "ActionSet", actions: from.map(submit) });

/** Rows that fold out under a button of their own, with other buttons beside it. */
export function foldOut(id: string, label: string, items: Block[], ...beside: Button[]): Block[] {
  const toggle: ToggleAction = { type: "Action.ToggleVisibility", title: label, targetElements: [id] };
  return [
    { type: "ActionSet", spacing: "Medium", actions: [toggle, ...beside.map(submit)] },
    group(items, { id, isVisible: false }),
  ];
}

/** `text` is shown where cards are not, and in notifications. */
export function cardMessage(text: string, body: Block[], actions: Button[] = []): Message {
  return { text, card: card(text, body, actions) };
}

function card(fallbackText: string, body: Block[], actions: Button[] = []): AdaptiveCard {
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    fallbackText,
    body,
    actions: actions.map(submit),
  };
}
