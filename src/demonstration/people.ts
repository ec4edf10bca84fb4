import type { Person, PersonId } from "../domain/person.ts";

/** One of the invented people. Without an account: somebody from outside, whom the bot cannot write to. */
export interface DemonstrationPerson {
  name: string;
  title: string;
  organisation: string;
  account: string | null;
  email: string | null;
}

/** Accounts are as fixed as the names, so that a folder seeded last week still knows who is writing. */
const withAccount = (number: number, name: string, title: string, organisation: string): DemonstrationPerson => ({
  name,
  title,
  organisation,
  account: `c1d5e8a4-3b76-4f29-9a10-${String(number).padStart(12, "0")}`,
  email: `${mailbox(name)}@sundhedsklynge-vest.example`,
});

const fromOutside = (name: string, title: string, organisation: string): DemonstrationPerson => ({
  name,
  title,
  organisation,
  account: null,
  email: null,
});

const mailbox = (name: string): string =>
  name.toLowerCase().replace("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa").replaceAll(" ", ".");

export const people = {
  mette: withAccount(1, "Mette Holm", "direktør for sundhed og ældre", "Thisted Kommune"),
  christinaLund: withAccount(2, "Christina Lund", "sundhedschef", "Morsø Kommune"),
  christinaBak: withAccount(3, "Christina Bak", "chefsygeplejerske", "Sygehuset i Thisted"),
  maria: withAccount(4, "Maria Vestergaard", "udviklingschef", "Region Nordjylland"),
  jørgen: withAccount(5, "Jørgen Rask", "praktiserende læge", "Almen praksis i Thy"),
  åse: withAccount(6, "Åse Østergaard", "formand", "Ældrerådet i Thisted"),
  lars: withAccount(7, "Lars Højgaard", "ældrechef", "Morsø Kommune"),
  charlotte: withAccount(8, "Charlotte Dam", "økonomidirektør", "Morsø Kommune"),
  anne: withAccount(9, "Anne Fisker", "afdelingschef", "Psykiatrien i Thisted"),
  daniel: withAccount(10, "Daniel Kjær", "socialchef", "Thisted Kommune"),
  birthe: fromOutside("Birthe Nørgaard", "patientrepræsentant", "Patientforum Vest"),
  søren: withAccount(11, "Søren Thorup", "chefkonsulent", "Kommunernes sundhedssekretariat"),
  asta: withAccount(12, "Asta Lindholm", "udviklingskonsulent", "Region Nordjylland"),
  viggo: withAccount(13, "Viggo Bertelsen", "konsulent", "Thisted Kommune"),
  line: withAccount(14, "Line Mørk", "fuldmægtig", "Morsø Kommune"),
  henning: fromOutside("Henning Toft", "frivilligkoordinator", "Foreningen Naboskab i Thy"),
  pia: withAccount(15, "Pia Skov", "afdelingssygeplejerske", "Sygehuset i Thisted"),
  gitte: withAccount(16, "Gitte Sand", "konsulent", "Sygehuset i Thisted"),
} satisfies Record<string, DemonstrationPerson>;

export const demonstrationPeople: readonly DemonstrationPerson[] = Object.values(people);

/** Somebody's entry in the record of one committee. */
export function inCommittee(
  id: PersonId,
  { name, title, organisation, account }: DemonstrationPerson,
  ...roles: Person["roles"]
): Person {
  return { id, name, title, organisation, roles, account };
}
