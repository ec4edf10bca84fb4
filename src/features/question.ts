import { buttons, cardMessage, line, bold, type Button } from "../cards/card.ts";
import type { Answer, Context } from "./feature.ts";
import type { Again } from "./references.ts";

export interface Option {
  title: string;
  parameters: Record<string, unknown>;
}

/** One line and at most three buttons; each asks for the same again with what was missing filled in. */
export function question(context: Context, text: string, again: Again, options: readonly Option[]): Answer {
  const asked: Button[] = options.slice(0, 3).map((option) => ({
    title: option.title,
    verb: again.feature,
    committee: context.committee.id,
    parameters: { ...again.parameters, ...option.parameters },
  }));
  return cardMessage(text, [line(bold(text)), buttons(...asked)]);
}

/** The button under whatever was just written. */
export function undoButton(context: Context, change: string): Button {
  return { title: context.say.general.undo, verb: "undo", committee: context.committee.id, parameters: { change } };
}
