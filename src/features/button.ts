import type { Button, Press } from "../cards/card.ts";
import { excerpt } from "../cards/excerpt.ts";
import type { OpenQuestion } from "../domain/conversation.ts";
import type { Intent, Slots } from "../language/understanding.ts";
import type { Capabilities, Capability } from "./capabilities.ts";
import type { Context } from "./feature.ts";
import type { AskedButton } from "./notice.ts";

/**
 * What a button asks for. The compiler knows which features there are and what each of them takes; `typed` are those
 * of its parameters that stand in inputs of the card, which sends them along.
 */
type PressOf = <C extends Capability, Typed extends keyof Capabilities[C] = never>(
  verb: C,
  parameters: Omit<Capabilities[C], Typed>,
  ...typed: Typed[]
) => Press;
export const press: PressOf = (verb, parameters) => ({ verb, parameters });

/** The same asked for again, with what was missing filled in. */
export const again =
  <C extends Capability>(verb: C, parameters: Capabilities[C]) =>
  (filled: Partial<Capabilities[C]>): Press => ({ verb, parameters: { ...parameters, ...filled } });

/** What a sentence may have asked for. A feature takes of the slots those that it knows. */
export const pressMeant = (intent: Exclude<Intent, "none">, slots: Slots): Press => {
  const verb: Capability = intent;
  const { until, resume, onlyDayBefore } = slots;
  const isHalfSaid = intent === "snooze" && [until, resume, onlyDayBefore].every((said) => said === undefined);
  return { verb, parameters: isHalfSaid ? { ...slots, fewer: true } : slots };
};

/** The same with parameters that say more than slots: what is doubtful about them. Its feature's schema checks them. */
export const pressProposed = (intent: Exclude<Intent, "none">, parameters: Record<string, unknown>): Press => {
  const verb: Capability = intent;
  return { verb, parameters };
};

type Style = Pick<Button, "style">;

/** Within the committee that is spoken of. */
export const button = (
  { committee, say }: Pick<Context, "committee" | "say">,
  title: string,
  asked: Press,
  style: Style = {},
): Button => ({ title, press: asked, committee: committee.id, language: say.language, ...style });

/** One of a question that is asked once more. */
export const keptButton = (
  { id, of }: OpenQuestion,
  { title, feature, parameters, committee, language }: KeptOption,
): Button => ({
  ...(id !== null && { asked: { question: id, of } }),
  title,
  press: { verb: feature, parameters },
  committee,
  language,
});
type KeptOption = OpenQuestion["options"][number];

/** A button as its question keeps it, so that words press it. */
export const keptOption = ({
  title,
  says,
  press: { verb, parameters },
  committee,
  language,
}: AskedButton): KeptOption => ({
  title,
  ...(says && { says }),
  feature: verb,
  parameters: { ...parameters },
  committee,
  language,
});

/** Of whichever committee, or of none. */
export const openButton = ({ say }: Pick<Context, "say">, title: string, asked: Press, style: Style = {}): Button => ({
  title,
  press: asked,
  committee: null,
  language: say.language,
  ...style,
});

/** What somebody wrote, on a button: in characters, as much as a phone shows of one. */
export const onButton = (text: string): string => excerpt(text, 40);

/** The button under whatever was just written. */
export const undoButton = (context: Pick<Context, "committee" | "say">, change: string): Button =>
  button(context, context.say.general.undo, press("undo", { change }));
