import { ActivityTypes, CardFactory, TextFormatTypes, type Activity } from "botbuilder";
import type { Message } from "../ports/messenger.ts";

/** A card goes without text beside it: Teams would show both, and a client that splits them gives no id to edit. */
export function outgoing({ text, card }: Message): Partial<Activity> {
  return card
    ? { type: ActivityTypes.Message, attachments: [CardFactory.adaptiveCard(card)], summary: text }
    : { type: ActivityTypes.Message, text, textFormat: TextFormatTypes.Plain };
}
