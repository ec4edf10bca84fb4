/** Items that only the committee's own people may read. */
export const closed = {
  /** In place of a title, also on the record. */
  name: "Lukket punkt",
  mark: "lukket",
  where: "Er du medlem, kan du læse de lukkede punkter: Skriv til mig i din egen chat.",
  hidden: (item: number) => `Punkt ${item} er et lukket punkt. Skriv til mig i din egen chat, hvis du er medlem.`,
  onlyMembers: (item: number) => `Punkt ${item} er et lukket punkt. Det kan kun medlemmerne læse.`,
  which: "Hvilket punkt er det? Skriv for eksempel “punkt 4 er lukket”.",
  done: (item: number, day: string) =>
    `Punkt ${item} ${day} er lukket. Medlemmerne læser det i deres egen chat, andre ser kun “Lukket punkt”.`,
  opened: (item: number, day: string) => `Punkt ${item} ${day} er åbent igen. Alle kan læse det.`,
  already: (item: number, closes: boolean) =>
    closes ? `Punkt ${item} er lukket i forvejen.` : `Punkt ${item} er ikke lukket.`,
  openQuestion: (item: number, day: string) => `Skal alle kunne læse punkt ${item} ${day}, også i kanalen?`,
  openButton: "Vis det for alle",
  toUndo: (item: number, closes: boolean) => (closes ? `at punkt ${item} er lukket` : `at punkt ${item} er åbent`),
  noSuchItem: (item: number) => `Der er ikke noget punkt ${item} på det møde. Skriv “dagsorden” for at se punkterne.`,
};
