import { bold, buttons, cardMessage, line, type Button, type Press } from "../cards/card.ts";
import { button } from "./button.ts";
import type { Answer, Context, OpenContext } from "./feature.ts";

export interface Option {
  title: string;
  press: Press;
}

/** One line and at most three buttons; each asks for the same again with what was missing filled in. */
export const question = (context: Context, text: string, options: readonly Option[]): Answer =>
  asking(
    context,
    text,
    options.slice(0, 3).map(({ title, press }) => button(context, title, press)),
  );

/** One line and its buttons, which may be pressed by writing what one of them says. */
export function asking(
  { id, turn }: Pick<OpenContext, "id" | "turn">,
  text: string,
  options: readonly Button[],
): Answer {
  const asked = { question: id("question"), of: turn.sender.id };
  // One that is asked once more is still the same question.
  const asks = options.map((option) => ({ asked, ...option }));
  return { ...cardMessage(text, [line(bold(text)), buttons(...asks)]), asks };
}
