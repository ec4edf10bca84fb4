import { general } from "./general.ts";

export const people = {
  tellThem: (person: string) => `Jeg kan ikke skrive til ${person}. Vil du give beskeden videre?`,
  notPosted: (where: string) =>
    `Jeg kunne ikke skrive ${where}, så det her står der ikke. Se efter, om jeg stadig er med i den:`,
  perhapsNotPosted: (where: string) =>
    `Jeg blev afbrudt og ved ikke, om det her kom ${where}. Se efter, og send det igen, hvis det mangler:`,
  perhapsNotSent: (person: string) => `Jeg blev afbrudt og ved ikke, om ${person} fik den her besked. Vil du spørge?`,
  perhapsNotSentToYou: "Jeg blev afbrudt og ved ikke, om du fik den her besked:",
  reference: (code: string) => `Ref. ${code}`,
  perhapsAgain: (code: string) => `Måske har du fået den her før. Ref. ${code}`,
  noLongerIn: (committees: readonly string[]) =>
    `Du er ikke længere med i ${general.and(committees)}: du er taget ud af teamet eller gruppechatten. Er det en fejl, så sig det til sekretariatet.`,
  strangerWrote: (name: string, committee: string) => `${name} har skrevet til mig i ${committee}. Hvem er det?`,
  strangerHint: "Jeg svarer først, når du har sagt ja.",
  itIs: (person: string) => `Det er ${person}`,
  newGuest: "Gæst",
  somebodyElse: "En anden",
  nobody: "Skal ikke med",
  whomToAdd: "Skriv, hvem jeg skal føje til, for eksempel “tilføj Bodil Krogh som medlem”.",
  fullNameFirst: (name: string) => `Skriv hele navnet på ${name}, så jeg ikke tager fejl.`,
  nameTooLong: "Det er for langt til et navn. Skriv kun personens fulde navn.",
  alreadyIn: (person: string, committee: string) => `${person} er allerede med i ${committee}.`,
  asWhat: (person: string) => `Hvad er ${person} i forummet?`,
  memberButton: "Medlem med stemmeret",
  entered: (person: string, committee: string, role: "member" | "guest") =>
    `${person} er nu ${role === "member" ? "medlem af" : "gæst i"} ${committee}.`,
  whenTheyWrite: (person: string) =>
    `${person} får først beskeder fra mig efter selv at have skrevet til mig i forummets egen samtale.`,
  guestAgain: (person: string) => `${person} er gæst igen.`,
  peopleOf: (committee: string) => `Med i ${committee}`,
  roles: {
    chair: "Ordstyrer",
    member: "Medlemmer",
    observer: "Observatører",
    secretariat: "Sekretariat",
    administration: "Administration",
    guest: "Gæster",
  },
  noAccount: (names: readonly string[]) => `Jeg kan ikke skrive til ${general.or(names)}.`,
  notLinked: (account: string, committee: string) => `${account} kommer ikke med i ${committee}.`,
  unlinked: (account: string, committee: string) => `${account} er ikke længere med i ${committee}.`,
  welcome: (committee: string) => `Du er nu med i ${committee} hos mig. Skriv gerne igen, hvad du ville.`,
  linked: (account: string, person: string, committee: string) =>
    account === person ? `${person} er nu med i ${committee}.` : `${account} er nu ${person} i ${committee}.`,
  alreadyLinked: (person: string) => `Den konto hører allerede til ${person}.`,
};
