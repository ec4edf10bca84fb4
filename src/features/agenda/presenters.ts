import type { Press } from "../../cards/card.ts";
import type { Presenter } from "../../domain/agenda.ts";
import { found, type Context, type Found } from "../feature.ts";
import { findPerson, personMeant, type PersonRef } from "../personReference.ts";

/** Who presents an item; a name that nobody here has is a guest's. Undefined: nobody was named. */
export function findPresenters(
  context: Context,
  refs: readonly PersonRef[] | undefined,
  again: (filled: { presenters: PersonRef[] }) => Press,
): Found<Presenter[] | undefined> {
  if (refs === undefined) return found(undefined);
  const presenters: Presenter[] = [];
  for (const [index, ref] of refs.entries()) {
    if (typeof ref === "string" && personMeant(context, ref).kind === "none") {
      presenters.push({ name: ref, person: null });
      continue;
    }
    const person = findPerson(context, ref, (chosen) => again({ presenters: refs.with(index, chosen) }));
    if (!person.ok) return person;
    presenters.push({ name: person.value.name, person: person.value.id });
  }
  return found(presenters);
}
