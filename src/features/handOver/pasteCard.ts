import { bold, cardMessage, input, line } from "../../cards/card.ts";
import type { Answer, Context } from "../feature.ts";

/** Some clients paste a document into a message without its line breaks; a field of several lines keeps them. */
export function pasteCard({ committee, say }: Context): Answer {
  const { text, field, button } = say.handOver.paste;
  return cardMessage(
    text,
    [line(bold(text)), input("text", { label: field, isMultiline: true })],
    [{ title: button, verb: "handOver", committee: committee.id }],
  );
}
