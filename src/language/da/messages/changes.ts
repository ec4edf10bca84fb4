/** With the space before it, where there is a day. */
const on = (day: string | null): string => (day === null || day === "" ? "" : ` ${day}`);

export const changes = {
  heading: "Seneste ændringer",
  ofItem: (item: string) => `Ændringer af “${item}”`,
  ofAction: (number: number) => `Ændringer af opgave ${number}`,
  ofMeeting: (day: string) => `Ændringer af mødet ${day}`,
  ofPerson: (person: string) => `Ændringer ved ${person}`,
  none: (heading: string) => `${heading}: der er ikke noteret nogen.`,
  more: (count: number) => (count === 1 ? "Og én mere." : `Og ${count} mere.`),
  commandLine: "Driften",
  somebody: "Nogen",
  row: (by: string, what: string, undone: boolean) => `${by} ${what}${undone ? " (fortrudt)" : ""}`,
  did: {
    cancelled: (person: string | null, day: string) =>
      `${person === null ? "meldte afbud" : `meldte afbud for ${person}`}${on(day)}`,
    coming: (person: string | null, day: string) =>
      `${person === null ? "meldte sig til" : `meldte ${person} til`}${on(day)}`,
    substitute: (person: string, absent: string, comes: boolean, day: string) =>
      `noterede, at ${person} ${comes ? "kommer" : "ikke kommer"} i stedet for ${absent}${on(day)}`,
    logged: (number: number, task: string) => `skrev opgave ${number} ned: “${task}”`,
    completed: (number: number) => `afsluttede opgave ${number}`,
    withdrew: (number: number) => `slettede opgave ${number}`,
    postponed: (number: number) => `flyttede fristen på opgave ${number}`,
    amended: (number: number) => `rettede opgave ${number}`,
    proposed: (subject: string) => `foreslog punktet “${subject}”`,
    reworded: (subject: string) => `rettede forslaget “${subject}”`,
    tookIn: (subject: string) => `satte “${subject}” på dagsordenen`,
    declined: (subject: string) => `sagde nej til forslaget “${subject}”`,
    closed: (item: number, closes: boolean, day: string) => `${closes ? "lukkede" : "åbnede"} punkt ${item}${on(day)}`,
    scheduled: (day: string) => `planlagde mødet ${day}`,
    calledOff: (day: string) => `aflyste mødet ${day}`,
    moved: (from: string, to: string) => `flyttede mødet fra ${from} til ${to}`,
    movedWithin: (day: string) => `ændrede tid eller sted for mødet ${day}`,
    changedMeeting: (day: string) => `ændrede mødet ${day}`,
    addedPerson: (person: string) => `tilføjede ${person}`,
    recognised: (person: string) => `genkendte ${person} på kontoen`,
    changedPerson: (person: string) => `ændrede, hvad ${person} er i forummet`,
    erasedPerson: (pseudonym: string) => `slettede alt om en person, nu “${pseudonym}”`,
    published: (paper: "agenda" | "minutes", day: string | null) =>
      `${paper === "agenda" ? "lagde dagsordenen op" : "publicerede referatet"}${on(day)}`,
    draft: "arbejdede på et udkast",
    discarded: "kasserede et udkast",
    settings: "ændrede opsætningen",
    erased: "gjorde noget, der siden er slettet",
  },
};
