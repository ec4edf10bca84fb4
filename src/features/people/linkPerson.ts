import { z } from "zod";
import { bold, buttons, cardMessage, line, subtle, type Button } from "../../cards/card.ts";
import { asSecretariat, personByAccount } from "../../domain/committee.ts";
import type { Message } from "../../ports/messenger.ts";
import { button, press, undoButton } from "../button.ts";
import { committeeFeature, refusal, type Context } from "../feature.ts";
import { link } from "./link.ts";

export const LinkPersonParameters = z.object({
  account: z.string().min(1),
  name: z.string().min(1),
  person: z.string().min(1),
});

/** The secretariat's word on who an account is: one of the record, or somebody new. */
export const linkPerson = committeeFeature({
  name: "linkPerson",
  audience: "secretariat",
  parameters: LinkPersonParameters,
  async run(context, { account, name, person: chosen }) {
    const { committee, me, records, say } = context;
    const may = asSecretariat(me);
    if (!may.ok) return refusal(context, may.refusal);
    const known = personByAccount(committee, account);
    const isLink = chosen !== NOBODY && chosen !== SOMEBODY_ELSE;
    if (known && !isLink) return { text: say.people.alreadyLinked(known.name), replaces: true };
    if (chosen === NOBODY) return { text: say.people.notLinked(name, committee.name), replaces: true };
    if (chosen === SOMEBODY_ELSE) return { ...whoIsIt(context, { account, name }), replaces: true };
    const isNew = chosen === NEW_MEMBER || chosen === NEW_GUEST;
    const role = chosen === NEW_GUEST ? "guest" : "member";
    const linked = await link(records, committee, isNew ? null : chosen, { id: account, name }, role);
    if (linked.kind === "known") return { text: say.people.alreadyLinked(linked.me.name), replaces: true };
    if (linked.kind === "outdated") return { text: say.general.outdatedButton };
    const { before, me: after } = linked;
    const { id } = after;
    const change = await context.logChange("linkPerson", { kind: "link", called: name, before, after });
    await context.notify({ kind: "person", person: id }, { kind: "welcome", person: id });
    const text = say.people.linked(name, after.name, committee.name);
    return { ...cardMessage(text, [line(bold(text))], [undoButton(context, change)]), replaces: true };
  },
});

/** In place of a person's id: somebody whom the record does not have. */
const NEW_MEMBER = "new";
const NEW_GUEST = "guest";
/** None of those whose name comes near. */
export const SOMEBODY_ELSE = "else";
const NOBODY = "nobody";

/** Who somebody new is to the committee. */
export function whoIsIt(
  { committee, say }: Pick<Context, "committee" | "say">,
  { account, name }: { account: string; name: string },
): Message {
  const text = say.people.strangerWrote(name, committee.name);
  const option = (title: string, person: string): Button =>
    button({ committee, say }, title, press("linkPerson", { account, name, person }));
  const { newMember, newGuest, nobody } = say.people;
  return cardMessage(text, [
    line(bold(text)),
    line(subtle(say.people.strangerHint)),
    buttons(option(newMember, NEW_MEMBER), option(newGuest, NEW_GUEST), option(nobody, NOBODY)),
  ]);
}
