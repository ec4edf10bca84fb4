import { z } from "zod";
import { ADVISED_BYTES, messageBytes } from "../../../src/cards/size.ts";
import { features } from "../../../src/features/index.ts";
import { Card } from "./cardSchema.ts";
import { buttonsOf, postedBy } from "./cards.ts";
import type { Sent } from "./connector.ts";

/** What every button of the cards would post, each once, whichever committee it is for. */
export function pressesIn(sent: readonly Sent[]): string[] {
  const cards = sent.flatMap(({ activity }) => activity.attachments ?? []).map(({ content }) => Card.parse(content));
  const posted = cards.flatMap((card) => buttonsOf(card).map((button) => postedBy(button, card)));
  return [...new Set(posted.map((one) => JSON.stringify({ ...one, committee: undefined })))];
}

const Whole = z.looseObject({ body: z.array(z.looseObject({})) });

/** The cards that Teams may not take for their size, by what they say first. */
export function tooHeavy(sent: readonly Sent[]): string[] {
  return sent.flatMap(({ activity: { summary, text, attachments = [] } }) =>
    attachments
      .map(({ content }) => ({ text: summary ?? text ?? "", card: Whole.parse(content) }))
      .filter((message) => messageBytes(message) > ADVISED_BYTES)
      .map((message) => message.text.slice(0, 80)),
  );
}

const Press = z.looseObject({ verb: z.string() });

/** What is wrong with a press, as the feature that it names sees it; null: nothing. */
export function faultOf(press: string): string | null {
  const { verb, ...parameters } = Press.parse(JSON.parse(press));
  const feature = features.find(({ name }) => name === verb);
  if (!feature) return `${press}: no feature is called so`;
  const taken = feature.schema.safeParse(parameters);
  return taken.success ? null : `${press}: ${z.prettifyError(taken.error)}`;
}
