import { z } from "zod";
import type { Press } from "../../cards/card.ts";
import { isOwner, type Action, type Owner } from "../../domain/action.ts";
import { personById, secretariatOf, type Committee } from "../../domain/committee.ts";
import { LONGEST_NAME, shortName, type Person, type PersonId } from "../../domain/person.ts";
import { bareName, isBody, isOwnSecretariat } from "../../language/bodies.ts";
import { capitalised } from "../../language/capitalised.ts";
import type { Messages } from "../../language/messages.ts";
import { sameName, splitNames } from "../../language/names.ts";
import { found, unfound, type Context, type Found } from "../feature.ts";
import { askWho, intoRecord, isStranger, personMeant } from "../personReference.ts";
import { each, UNNAMED, question } from "../question.ts";

/** A name as written, the person chosen with a button, or a name from outside that is to be taken in. */
export const OwnerRef = z.union([
  z.string(),
  z.object({ id: z.string() }),
  z.object({ add: z.string().min(1).max(LONGEST_NAME) }),
]);
export type OwnerRef = z.infer<typeof OwnerRef>;

/** What is asked for again once it is known who is meant. */
export type OwnersAgain = (filled: { owners: OwnerRef[] }) => Press;

/**
 * Who is meant by each name: people of the record, their organisations, bodies. A name that fits two people, and a
 * full name that nobody has, become a question that asks for the same again with that owner filled in.
 */
export async function findOwners(
  context: Context,
  refs: readonly OwnerRef[],
  again: OwnersAgain,
): Promise<Found<Owner[]>> {
  const settled: OwnerRef[] = [...refs];
  const owners: Owner[] = [];
  for (const [index, ref] of refs.entries()) {
    const fill = (chosen: OwnerRef): Press => again({ owners: settled.with(index, chosen) });
    const owner = typeof ref === "string" ? ownerNamed(context, ref, fill) : await ownerChosen(context, ref);
    if (!owner.ok) return owner;
    const { name, person } = owner.value;
    // A mention is known in this turn only: what a later button repeats is the person.
    if (person !== null) settled[index] = { id: person };
    if (!owners.some((one) => one.name === name && one.person === person)) owners.push(owner.value);
  }
  return found(owners);
}

function ownerNamed(context: Context, name: string, fill: (chosen: OwnerRef) => Press): Found<Owner> {
  const { say } = context;
  const organisation = organisationNamed(context, name);
  if (organisation !== null) return found({ name: organisation, person: null });
  const match = personMeant(context, name);
  if (match.kind === "one") return found(ownerOf(match.person));
  if (match.kind === "several") {
    const options = each(match.people, (person) => ({ title: person.name, press: fill({ id: person.id }) }));
    return unfound(question(context, say.general.whichPerson(name), options));
  }
  if (isBody(name)) return found({ name: asTitle(name), person: null });
  if (!isStranger(context, name)) return unfound(askWho(context, name, fill(UNNAMED)));
  const add = { title: say.actions.addNameButton, press: fill({ add: name.trim() }) };
  return unfound(question(context, say.actions.unknownFullName(name), [add]));
}

async function ownerChosen(context: Context, ref: Exclude<OwnerRef, string>): Promise<Found<Owner>> {
  if ("id" in ref) {
    const person = personById(context.committee, ref.id);
    return person ? found(ownerOf(person)) : unfound({ text: context.say.general.outdatedButton });
  }
  const added = await intoRecord(context, { name: ref.add });
  return added.ok ? found(ownerOf(added.value)) : added;
}

const ownerOf = ({ id, name }: Person): Owner => ({ name, person: id });

/** The organisation of that name which somebody of the committee comes from, as the record writes it. */
export const organisationNamed = ({ committee }: Context, name: string): string | null =>
  committee.people.find(({ organisation }) => organisation !== null && sameName(organisation, name))?.organisation ??
  null;

/** "the secretariat" and "sekretariatet" as they stand in a list of owners. */
const asTitle = (name: string): string => capitalised(bareName(name));

/** Whom an action is theirs to do: its owners, and for "Sekretariatet" everybody there. */
export function holdersOf(action: Pick<Action, "owners">, committee: Committee): PersonId[] {
  const held = action.owners.flatMap(({ name, person }) => {
    if (person !== null) return [person];
    return isOwnSecretariat(name) ? secretariatOf(committee).map(({ id }) => id) : [];
  });
  return [...new Set(held)];
}

export const isHeldBy = (action: Action, person: PersonId, committee: Committee): boolean =>
  isOwner(action, person) || holdersOf(action, committee).includes(person);

/** Organisations and bodies that nobody can be written to for. */
export const voicelessOwners = (action: Action): Owner[] =>
  action.owners.filter(({ name, person }) => person === null && !isOwnSecretariat(name));

/** Those and the people without an account. */
export const unreachedOwners = (action: Action, committee: Committee): Owner[] =>
  action.owners.filter(({ name, person }) =>
    person === null ? !isOwnSecretariat(name) : personById(committee, person)?.account === null,
  );

/** The committee's own secretariat as the reader calls it, whatever language the action was written in. */
const saidOwner = ({ name, person }: Owner, say: Messages): string =>
  person === null && isOwnSecretariat(name) ? say.actions.secretariat : name;

export function saidOwners(action: Pick<Action, "owners">, say: Messages): string {
  return say.general.and(action.owners.map((owner) => saidOwner(owner, say)));
}

/** First names where they tell people apart. */
export function saidShort(owners: readonly Owner[], committee: Committee, say: Messages): string {
  const short = ({ name, person }: Owner): string => {
    const known = person === null ? undefined : personById(committee, person);
    return known ? shortName(known, committee.people) : saidOwner({ name, person }, say);
  };
  return say.general.and(owners.map(short));
}

/** Names out of one line of text: "Christina Lund, Maria og Sekretariatet". */
export function splitOwners(text: string, committee: Committee): string[] {
  const isWhole = (part: string): boolean =>
    committee.people.some(({ name, organisation }) => sameName(name, part) || sameName(organisation ?? "", part));
  return splitNames(text, isWhole);
}
