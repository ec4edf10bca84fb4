import { z } from "zod";
import { bold, buttons, cardMessage, line, type Button } from "../../cards/card.ts";
import { COMMITTEE, CONVERSATION } from "../../ports/records.ts";
import { openButton, press } from "../button.ts";
import { openFeature, type Answer, type OpenContext } from "../feature.ts";

const Command = z.object({ feature: z.string(), parameters: z.record(z.string(), z.unknown()) });
type Command = z.infer<typeof Command>;

/** So many fit on a card; who sits in more writes the name. */
const MOST = 6;

export const ChooseCommitteeParameters = z.object({ choose: z.string().optional(), then: Command.optional() });

/**
 * Asks which committee is meant, then does in it what was asked for. The choice is kept for the conversation:
 * `then` is performed by the session once the committee is known.
 */
export const chooseCommittee = openFeature({
  name: "chooseCommittee",
  audience: "everybody",
  parameters: ChooseCommitteeParameters,
  async run(context, { choose, then }) {
    const { conversation, say } = context;
    if (choose === undefined) return ask(context, then);
    if (!conversation.committees.includes(choose)) return { text: say.general.outdatedButton };
    const name = await nameOf(context, choose);
    if (name === null) return { text: say.general.outdatedButton };
    const changed = await context.records.conversations.change(conversation.key, CONVERSATION, (current) => ({
      ok: true,
      value: { ...current, chosen: choose },
    }));
    if (!changed) return { text: say.general.outdatedButton };
    return { text: say.general.committeeChosen(name), replaces: true, ...(then && { then }) };
  },
});

async function ask(context: OpenContext, then: Command | undefined): Promise<Answer> {
  const { conversation, say } = context;
  const { committees, address } = conversation;
  if (committees.length === 0)
    return { text: address?.kind === "personal" ? say.general.noCommittee : say.general.notBound };
  const options: Button[] = [];
  for (const id of committees.slice(0, MOST)) {
    const name = await nameOf(context, id);
    if (name !== null)
      options.push(openButton(context, name, press("chooseCommittee", { choose: id, ...(then && { then }) })));
  }
  const text = say.general.whichCommittee;
  return cardMessage(text, [line(bold(text)), buttons(...options)]);
}

async function nameOf({ records }: OpenContext, committee: string): Promise<string | null> {
  return (await records.committees.read(committee, COMMITTEE))?.value.name ?? null;
}
