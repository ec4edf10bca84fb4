import { z } from "zod";
import { bold, buttons, cardMessage, line, subtle, type Button } from "../../cards/card.ts";
import { asSecretariat, personByAccount } from "../../domain/committee.ts";
import type { Person } from "../../domain/person.ts";
import { shownName } from "../../domain/visible.ts";
import { matchPeople, sameName } from "../../language/names.ts";
import type { Message } from "../../ports/messenger.ts";
import type { Account } from "../../ports/turn.ts";
import { button, press, undoButton } from "../button.ts";
import { committeeFeature, refusal, type Context } from "../feature.ts";
import { link } from "./link.ts";

export const LinkPersonParameters = z.object({
  account: z.string().min(1),
  name: z.string().overwrite(shownName).min(1),
  person: z.string().min(1),
  /** It was said that they are none of those whose name comes near. */
  isOther: z.literal(true).optional(),
});

/** The secretariat's word on who an account is: one of the record, or somebody new. */
export const linkPerson = committeeFeature({
  name: "linkPerson",
  audience: "secretariat",
  parameters: LinkPersonParameters,
  async run(context, { account, name, person: chosen, isOther }) {
    const { committee, me, records, say } = context;
    const may = asSecretariat(me);
    if (!may.ok) return refusal(context, may.refusal);
    const known = personByAccount(committee, account);
    const isLink = chosen !== NOBODY && chosen !== SOMEBODY_ELSE;
    if (known && !isLink) return { text: say.people.alreadyLinked(known.name), replaces: true };
    if (chosen === NOBODY) return { text: say.people.notLinked(name, committee.name), replaces: true };
    if (chosen === SOMEBODY_ELSE) return { ...whoIsNew(context, { account, name }, { isOther: true }), replaces: true };
    const isNew = chosen === NEW_MEMBER || chosen === NEW_GUEST;
    // Somebody of that name may have come into the record since the card was shown.
    const mayBeKnown = isNew && !isOther && namesakes(context, name).some((person) => sameName(person.name, name));
    if (mayBeKnown) return { ...whoWrote(context, { account, name }), replaces: true };
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
const SOMEBODY_ELSE = "else";
const NOBODY = "nobody";

type Within = Pick<Context, "committee" | "say">;
type Writer = Pick<Account, "name"> & { account: string };

/** The question to the secretariat: one of those whose name comes near, or somebody new. */
export function whoWrote(around: Within, { account, name }: Writer): Message {
  const fits = namesakes(around, name);
  const { itIs, somebodyElse } = around.say.people;
  const option = (title: string, person: string): Button =>
    button(around, title, press("linkPerson", { account, name, person }));
  if (fits.length === 0) return whoIsNew(around, { account, name });
  return asked(around, name, [
    ...fits.slice(0, 2).map((person) => option(itIs(person.name), person.id)),
    option(somebodyElse, SOMEBODY_ELSE),
  ]);
}

/** People without an account whom the name may mean. */
function namesakes({ committee }: Pick<Context, "committee">, name: string): Person[] {
  const match = matchPeople(
    name,
    committee.people.filter((person) => person.account === null),
  );
  return match.kind === "one" ? [match.person] : match.kind === "several" ? match.people : [];
}

/** Who somebody new is to the committee. */
function whoIsNew(around: Within, { account, name }: Writer, known: { isOther?: true } = {}): Message {
  const option = (title: string, person: string): Button =>
    button(around, title, press("linkPerson", { account, name, person, ...known }));
  const { memberButton, newGuest, nobody } = around.say.people;
  return asked(around, name, [option(memberButton, NEW_MEMBER), option(newGuest, NEW_GUEST), option(nobody, NOBODY)]);
}

function asked({ committee, say }: Within, name: string, options: readonly Button[]): Message {
  const text = say.people.strangerWrote(name, committee.name);
  return cardMessage(text, [line(bold(text)), line(subtle(say.people.strangerHint)), buttons(...options)]);
}
