import { bold, buttons, cardMessage, line, type Press } from "../cards/card.ts";
import { button } from "./button.ts";
import type { Answer, Context } from "./feature.ts";

export interface Option {
  title: string;
  press: Press;
}

/** One line and at most three buttons; each asks for the same again with what was missing filled in. */
export function question(context: Context, text: string, options: readonly Option[]): Answer {
  const asked = options.slice(0, 3).map(({ title, press }) => button(context, title, press));
  return cardMessage(text, [line(bold(text)), buttons(...asked)]);
}
