import { Card } from "./cardSchema.ts";
import { linesOfCard, pressed } from "./cards.ts";
import { changedLines } from "./changes.ts";
import type { Sent } from "./connector.ts";

/** A card where somebody can press its buttons: as it stands, and as it stood before it was edited. */
interface Shown {
  conversation: string;
  id: string;
  /** The newest first. */
  versions: Card[];
}

export interface Pressed {
  conversation: string;
  card: string;
  value: object;
}

/** What can be seen in the conversations: the messages as lines, and the cards that stand there. */
export interface Sight {
  /** The message's lines. */
  see(sent: Sent): string[];
  /** The button on the card that was shown or edited last; `old`: on a card as it stood before an edit. */
  press(
    title: string,
    old: boolean,
    values: ReadonlyMap<string, string>,
    inSight: (conversation: string) => boolean,
  ): Pressed;
}

export function createSight(): Sight {
  /** The one seen last is last. */
  const shown: Shown[] = [];

  function see({ conversation, id, activity }: Sent): string[] {
    const [attachment] = activity.attachments ?? [];
    const before = shown.findIndex((one) => one.id === id);
    const [former] = before < 0 ? [] : shown.splice(before, 1);
    if (!attachment) {
      if (former) shown.push({ ...former, versions: [EMPTY, ...former.versions] });
      return (activity.text ?? "").split("\n");
    }
    const card = Card.parse(attachment.content);
    if (!activity.summary) throw new Error("a card without a text for the notification");
    shown.push({ conversation, id, versions: [card, ...(former?.versions ?? [])] });
    const [stood] = former?.versions ?? [];
    return stood ? changedLines(linesOfCard(stood), linesOfCard(card)) : linesOfCard(card);
  }

  function press(
    title: string,
    old: boolean,
    values: ReadonlyMap<string, string>,
    inSight: (conversation: string) => boolean,
  ): Pressed {
    for (const { conversation, id, versions } of shown.toReversed()) {
      if (!inSight(conversation)) continue;
      for (const version of old ? versions.slice(1) : versions.slice(0, 1)) {
        const value = pressed(version, title, values);
        if (value) return { conversation, card: id, value };
      }
    }
    throw new Error(`no card in sight has ${old ? "had " : ""}a button [${title}]`);
  }

  return { see, press };
}

/** What stands where a text has taken a card's place. */
const EMPTY: Card = { type: "AdaptiveCard", fallbackText: "-", body: [], actions: [] };
