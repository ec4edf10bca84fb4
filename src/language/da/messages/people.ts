export const people = {
  tellThem: (person: string) => `Jeg kan ikke skrive til ${person}. Vil du give beskeden videre?`,
  strangerWrote: (name: string, committee: string) => `${name} har skrevet til mig i ${committee}. Hvem er det?`,
  strangerHint: "Jeg svarer først, når du har sagt ja.",
  itIs: (person: string) => `Det er ${person}`,
  newMember: "Nyt medlem",
  welcome: (committee: string) => `Du er nu med i ${committee} hos mig. Skriv gerne igen, hvad du ville.`,
  linked: (account: string, person: string, committee: string) =>
    account === person ? `${person} er nu med i ${committee}.` : `${account} er nu ${person} i ${committee}.`,
  alreadyLinked: (person: string) => `Den konto hører allerede til ${person}.`,
};
