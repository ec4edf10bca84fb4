import { ActivityTypes, CardFactory, TextFormatTypes, type Activity } from "botbuilder";
import { walked } from "../domain/texts.ts";
import { unturned } from "../domain/visible.ts";
import type { Message } from "../ports/messenger.ts";

/**
 * Whatever people have called things, it turns the reading direction of nothing around it. A card goes without text beside it: Teams would show both, and a
 * client that splits them gives no id to edit.
 */
export function outgoing({ text: said, card }: Message): Partial<Activity> {
  const text = unturned(said);
  return card
    ? { type: ActivityTypes.Message, attachments: [CardFactory.adaptiveCard(walked(card, unturned))], summary: text }
    : { type: ActivityTypes.Message, text, textFormat: TextFormatTypes.Plain };
}
