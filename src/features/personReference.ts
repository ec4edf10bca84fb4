import { z } from "zod";
import type { Press } from "../cards/card.ts";
import { personByAccount, personById, withPerson } from "../domain/committee.ts";
import { accept } from "../domain/decision.ts";
import { isSecretariat, type Person, type PersonId } from "../domain/person.ts";
import { matchPeople, type NameMatch } from "../language/names.ts";
import { isPronoun, isWriter } from "../language/slots/slotWords.ts";
import { COMMITTEE } from "../ports/records.ts";
import type { Mention } from "../ports/turn.ts";
import { found, refusal, unfound, type Answer, type Context, type Found } from "./feature.ts";
import { askingWho, each, UNNAMED, question } from "./question.ts";

/** A name as written, or the person chosen with a button. */
export const PersonRef = z.union([z.string(), z.object({ id: z.string() })]);
export type PersonRef = z.infer<typeof PersonRef>;

/** What is asked for again once it is known who is meant. */
type PersonAgain = (person: { id: PersonId }) => Press;

/** Who of the committee is meant. A real mention of somebody counts before any spelling. */
export function personMeant(context: Context, name: string): NameMatch<Person> {
  const { committee, me } = context;
  if (isWriter(name)) return { kind: "one", person: me };
  const mention = mentionOf(context, name);
  if (!mention) return matchPeople(name, committee.people);
  const person = personByAccount(committee, mention.account.id);
  if (person) return { kind: "one", person };
  // Whoever has an account of their own is not the one behind this one, however alike the names are.
  const withoutAccount = committee.people.filter(({ account }) => account === null);
  return matchPeople(name, withoutAccount);
}

/**
 * A full name that nobody of the committee has; one name alone is rather a slip. Somebody else of the same name, by a
 * real mention, is nobody to be taken in: they could not be told apart.
 */
export const isStranger = (context: Context, name: string): boolean =>
  /\S\s+\S/u.test(name) &&
  personMeant(context, name).kind === "none" &&
  withPerson(context.committee, { name }).committee !== context.committee;

/** Somebody from outside becomes one of the record, unless somebody there is called just that. */
export async function intoRecord(
  { committee, records, say }: Context,
  outsider: Parameters<typeof withPerson>[1],
): Promise<Found<Person>> {
  const changed = await records.committees.change(committee.id, COMMITTEE, (current) =>
    accept(withPerson(current, outsider).committee),
  );
  if (!changed?.ok) return unfound({ text: say.general.outdatedButton });
  return found(withPerson(changed.value.after, outsider).person);
}

/** Exactly one person, or the question that makes it one. */
export function findPerson(context: Context, ref: PersonRef, again: PersonAgain): Found<Person> {
  const { committee, say } = context;
  if (typeof ref !== "string") {
    const person = personById(committee, ref.id);
    return person ? found(person) : unfound({ text: say.general.outdatedButton });
  }
  const match = personMeant(context, ref);
  if (match.kind === "one") return found(match.person);
  if (match.kind === "none") return unfound(askWho(context, ref, again(UNNAMED)));
  const options = each(match.people, ({ id, name }) => ({ title: name, press: again({ id }) }));
  return unfound(question(context, say.general.whichPerson(ref), options));
}

/** A name is asked for, instead of one that nobody here has or a word that stands for one. */
export function askWho(context: Context, name: string, press: Press): Answer {
  const { whoIsMeant, unknownPerson } = context.say.general;
  return askingWho(context, isPronoun(name) ? whoIsMeant : unknownPerson(name), press);
}

/**
 * The same of whoever comes or does not: nobody is asked which of several it is who may speak for none of them.
 */
export function findSpokenFor(context: Context, ref: PersonRef, again: PersonAgain): Found<Person> {
  const { me } = context;
  const match = typeof ref === "string" && !isSecretariat(me) ? personMeant(context, ref) : null;
  const isForOthers = match?.kind === "several" && match.people.every(({ id }) => id !== me.id);
  return isForOthers ? unfound(refusal(context, { kind: "secretariatOnly" })) : findPerson(context, ref, again);
}

function mentionOf({ turn: { content } }: Context, name: string): Mention | undefined {
  if (content.kind !== "text") return undefined;
  return content.mentions.find((one) => one.text.trim().toLowerCase() === name.trim().toLowerCase());
}

/** Whether somebody is "you" in an answer: where others read along, people have names. */
export const isYou = ({ me, turn }: Context, person: PersonId): boolean =>
  person === me.id && turn.address.kind === "personal";

/** Everybody of the secretariat but the one who is acting. */
export const otherSecretariat = ({ committee, me }: Context): Person[] =>
  committee.people.filter((person) => isSecretariat(person) && person.id !== me.id);
