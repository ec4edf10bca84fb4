import { bold, cardMessage, input, line } from "../../cards/card.ts";
import { button, press } from "../button.ts";
import type { Answer, Context } from "../feature.ts";

/** Some clients paste a document into a message without its line breaks; a field of several lines keeps them. */
export function pasteCard(context: Context, text: string): Answer {
  const { field, button: send } = context.say.handOver.paste;
  return cardMessage(
    text,
    [line(bold(text)), input("text", { label: field, isMultiline: true })],
    [button(context, send, press("handOver", {}, "text"))],
  );
}
