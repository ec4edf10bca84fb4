export const actions = {
  changedSince: (number: number, task: string, owners: string) =>
    `Opgave ${number} er ændret, siden du fik kortet: ${owners}, “${task}”. Skal jeg gøre det alligevel?`,
  secretariat: "Sekretariatet",
  /** The same within a sentence. */
  theSecretariat: "sekretariatet",
  title: (number: number, owners: string) => `Opgave ${number}: ${owners}`,
  due: (when: string) => `frist ${when}`,
  noDue: "ingen frist",
  overdue: (when: string) => `frist var ${when}`,
  told: (names: string) => `${names} får besked.`,
  untold: (names: string) => `Jeg kan ikke skrive til ${names}, så sekretariatet giver besked.`,
  untoldToSecretariat: (names: string) => `Jeg kan ikke skrive til ${names}, så beskeden skal komme fra jer.`,
  inDraft: (task: string) =>
    `“${task}” står i udkastet og er ikke oprettet endnu. Ret den der, eller skriv den ned nu, hvis det er en anden.`,
  logNowButton: "Skriv den ned nu",
  missingTask: "Skriv, hvad der skal gøres, for eksempel “Maria laver et udkast”.",
  taskEmptied: "Der står ikke, hvad der skal gøres. Skriv det under “Opgave”, og tryk på “Gem” igen.",
  taskTooLong: "Opgaven er for lang. Skriv den på et par linjer, så alle kan læse den.",
  whoWillDo: (task: string) => `Hvem har opgaven “${task}”?`,
  mineButton: "Det har jeg",
  secretariatButton: "Sekretariatet",
  unknownFullName: (name: string) => `${name} er ikke med i forummet. Skal opgaven alligevel stå på det navn?`,
  addNameButton: "Ja, skriv navnet på",
  noMeetingAhead: "Der er ikke planlagt et næste møde endnu, så intet er gemt. Skriv en dato i stedet.",
  amendButton: "Ret",
  ownersLabel: "Ansvarlige",
  taskLabel: "Opgave",
  dueLabel: "Frist",
  saveButton: "Gem",
  groups: { overdue: "Over frist", withDue: "Med frist", withoutDue: "Uden frist" },
  withOthers: (names: string) => `med ${names}`,
  doneButton: (number: number) => `${number} færdig`,
  lists: {
    count: (count: number) => (count === 1 ? "1 opgave" : `${count} opgaver`),
    late: (count: number) => `${count} over frist`,
    more: (count: number) => `Vis ${count} mere`,
    left: (count: number) => `Og ${count} til. Skriv for eksempel “hvad mangler Maria?”`,
    noneHere: (none: string, committee: string) => `${none.replace(/\.$/u, "")} i ${committee}.`,
    mineIn: (committee: string) => `Mine i ${committee}`,
    open: {
      title: { mine: "Dine opgaver", of: (name: string) => `Opgaver for ${name}`, all: "Åbne opgaver" },
      none: {
        mine: "Du har ingen åbne opgaver.",
        of: (name: string) => `${name} har ingen åbne opgaver.`,
        all: "Der er ingen åbne opgaver.",
      },
    },
    overdue: {
      title: {
        mine: "Dine opgaver over frist",
        of: (name: string) => `Opgaver over frist for ${name}`,
        all: "Opgaver over frist",
      },
      none: {
        mine: "Du har ingen opgaver over frist.",
        of: (name: string) => `${name} har ingen opgaver over frist.`,
        all: "Der er ingen opgaver over frist.",
      },
    },
    done: {
      title: {
        mine: "Dine færdige opgaver",
        of: (name: string) => `Færdige opgaver for ${name}`,
        all: "Færdige opgaver",
      },
      none: {
        mine: "Du har ingen færdige opgaver.",
        of: (name: string) => `${name} har ingen færdige opgaver.`,
        all: "Der er ingen færdige opgaver.",
      },
    },
  },
  one: {
    notDone: (due: string) => `Ikke meldt færdig · ${due}.`,
    done: (when: string) => `Meldt færdig ${when}.`,
    withdrawn: (when: string) => `Taget af listen ${when}.`,
  },
  completed: (number: number, task: string) => `Opgave ${number} er færdig: “${task}”.`,
  withdraw: {
    question: (number: number, owners: string, task: string) =>
      `Skal opgave ${number} tages af listen? ${owners}: “${task}”.`,
    button: "Slet",
    done: (number: number, task: string) => `Opgave ${number} er taget af listen: “${task}”.`,
  },
  whichAction: "Hvilken opgave?",
  whichOfMany: "Hvilken opgave? Skriv nummeret, hvis den ikke er her.",
  noActionAbout: (task: string) => `Jeg finder ingen åben opgave om “${task}”. Skriv “mine opgaver” for at se numrene.`,
  unknownNumber: (number: number) => `Der er ingen opgave ${number}. Skriv “mine opgaver” for at se numrene.`,
  postponed: (number: number, task: string, when: string) => `Opgave ${number} har nu frist ${when}: “${task}”.`,
  untilWhen: (number: number, task: string) => `Hvornår skal opgave ${number} være færdig? “${task}”`,
  sooner: (number: number, from: string, to: string) =>
    `Opgave ${number} har frist ${from}. Skal fristen være før, ${to}?`,
  soonerButton: (when: string) => `Ja, ${when}`,
  until: {
    nextMeeting: (when: string) => `Næste møde, ${when}`,
    week: (when: string) => `En uge, ${when}`,
    month: (when: string) => `En måned, ${when}`,
  },
  undone: {
    withdrawn: (number: number) => `Opgave ${number} er taget tilbage.`,
    open: (number: number, task: string, due: string, owners: string | null) =>
      `Opgave ${number} er åben${owners === null ? "" : ` og står på ${owners}`}: “${task}” · ${due}.`,
  },
  notices: {
    given: (by: string, number: number) => `${by} har skrevet opgave ${number} på dig:`,
    givenToSecretariat: (by: string, number: number) => `${by} har skrevet opgave ${number} på sekretariatet:`,
    passOn: (by: string, number: number, owners: string, untold: string) =>
      `${by} har skrevet opgave ${number} på ${owners}. Jeg kan ikke skrive til ${untold}. Vil du give beskeden videre?`,
    changed: (by: string, number: number) => `${by} har rettet opgave ${number}. Nu står der:`,
    completed: (by: string, number: number, task: string) => `${by} har meldt opgave ${number} færdig: “${task}”.`,
    reopened: (by: string, number: number, task: string) => `${by} har åbnet opgave ${number} igen: “${task}”.`,
    withdrawn: (by: string, task: string) => `${by} har taget opgaven “${task}” tilbage.`,
    takenOver: (by: string, number: number, task: string) => `${by} har overtaget opgave ${number}: “${task}”.`,
    passedOn: (by: string, number: number, owners: string, task: string) =>
      `${by} har givet opgave ${number} til ${owners} i stedet: “${task}”.`,
    doneButton: "Færdig",
    postponeButton: "Udsæt",
  },
};
