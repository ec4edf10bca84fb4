export const privacy = {
  /** In place of a name; the number tells two of them apart. */
  erased: (number: string | null) => (number === null ? "slettet person" : `slettet person ${number}`),
  whomToErase: "Skriv, hvem jeg skal slette alt om, for eksempel “slet alt om Bodil Krogh”.",
  onlyAlone: "Skriv det til mig alene, så andre ikke læser med.",
  onlySecretariat: (person: string) =>
    `${person} er den eneste i sekretariatet. Gør først en anden til sekretariat under “opsætning”.`,
  question: (person: string, committee: string) => `Skal jeg slette alt om ${person} i ${committee}?`,
  goes: (open: number) =>
    [
      "Det slettes: navn og konto, svar på kommende møder, forslag der ikke er taget med, egne opgaver, beskeder og samtalen med mig.",
      ...(open > 0 ? [`${open === 1 ? "1 åben opgave" : `${open} åbne opgaver`} står så uden den ansvarlige.`] : []),
    ].join(" "),
  stays: (pseudonym: string) =>
    `Det bliver: publicerede referater, som de er. På afholdte møder, fælles opgaver og i loggen står der “${pseudonym}” i stedet for navnet.`,
  notInTeams:
    "Det kan ikke fortrydes. Teams' egne beskeder sletter jeg ikke, og teamet skal personen selv tages ud af.",
  eraseButton: "Slet alt",
  begun: (person: string) => `Jeg sletter nu alt om ${person}. Du får besked, når det er gjort.`,
  alreadyBegun: "Den sletning er allerede i gang.",
  done: (pseudonym: string) => `Sletningen er gennemført. Personen hedder nu “${pseudonym}” hos mig.`,
};
