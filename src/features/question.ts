import { bold, buttons, cardMessage, line, type Button, type Press } from "../cards/card.ts";
import { button } from "./button.ts";
import type { Answer, Context, OpenContext } from "./feature.ts";

export interface Option {
  title: string;
  press: Press;
}

/** At least one: nobody is asked what they cannot answer. */
export type Some<T> = readonly [T, ...T[]];

export const someOf = <T>([first, ...others]: readonly T[]): Some<T> | null =>
  first === undefined ? null : [first, ...others];

export const each = <T, U>([first, ...others]: Some<T>, make: (one: T) => U): Some<U> => [
  make(first),
  ...others.map(make),
];

/** One line and at most three buttons; each asks for the same again with what was missing filled in. */
export function question(context: Context, text: string, [first, ...others]: Some<Option>): Answer {
  const shown: Some<Option> = [first, ...others.slice(0, 2)];
  return asking(
    context,
    text,
    each(shown, ({ title, press }) => button(context, title, press)),
  );
}

/** One line that is answered by writing somebody's name; `press` asks for the same again with `UNNAMED` in its place. */
export const askingWho = (context: Context, text: string, press: Press): Answer => ({
  text,
  kind: "whoIsMeant",
  asks: asked(context, [button(context, "", press)]),
});

/** Whoever a name is asked for, before it is said. */
export const UNNAMED = { id: "" };

/** One line and its buttons, which may be pressed by writing what one of them says. */
export function asking(context: Asking, text: string, options: Some<Button>): Answer {
  const asks = asked(context, options);
  return { ...cardMessage(text, [line(bold(text)), buttons(...asks)]), asks };
}

type Asking = Pick<OpenContext, "id" | "turn">;

/** Buttons that answer one question of whoever writes. */
export function asked({ id, turn }: Asking, options: Some<Button>): Button[] {
  const answers = { question: id("question"), of: turn.sender.id };
  // One that is asked once more is still the same question.
  return options.map((option) => ({ asked: answers, ...option }));
}
