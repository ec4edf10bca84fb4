import { general } from "./general.ts";

/** What publishing a document does, each in a sentence. */
export const effects = {
  title: "Når du publicerer",
  summary: (where: string) => `Resuméet lægges ${where}, hvor alle i forummet kan se det.`,
  summaryCorrected: (where: string) => `Resuméet, der ligger ${where}, bliver rettet.`,
  agenda: (when: string, where: string) => `Dagsordenen for ${when} lægges ${where}.`,
  agendaCorrected: (when: string, where: string) => `Dagsordenen for ${when}, der ligger ${where}, bliver rettet.`,
  noActions: "Der oprettes ingen opgaver.",
  actions: (count: number) => (count === 1 ? "1 opgave oprettes." : `${count} opgaver oprettes.`),
  actionsCorrected: (numbers: readonly number[]) => `Opgave ${general.and(numbers.map(String))} rettes.`,
  known: (numbers: readonly number[]) =>
    `Opgave ${general.and(numbers.map(String))} findes i forvejen og bliver stående.`,
  dropped: (numbers: readonly number[]) =>
    `Opgave ${general.and(numbers.map(String))} står ikke længere i referatet, men bliver på listen.`,
  doubted: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Opgave ${general.and(numbers.map(String))} er der tvivl om: Den kommer kun med igen, hvis du siger ja til den, men bliver på listen.`
      : `Opgave ${general.and(numbers.map(String))} er der tvivl om: De kommer kun med igen, hvis du siger ja til dem, men bliver på listen.`,
  newcomers: (names: readonly string[]) =>
    `${general.and(names)} er ikke med i forummet og bliver føjet til som ${names.length === 1 ? "gæst" : "gæster"}.`,
  told: (names: readonly string[]) =>
    `${general.and(names)} får besked i ${names.length === 1 ? "sin" : "deres"} egen chat.`,
  untold: (names: readonly string[]) => `Jeg kan ikke skrive til ${general.or(names)}, så beskeden skal komme fra jer.`,
  comingUp: (subjects: readonly string[]) => `Kommer på dagsordenen igen: ${subjects.join("; ")}.`,
  settled: (subjects: readonly string[]) =>
    `Taget op på mødet og kommer ikke på dagsordenen igen: ${general.ended(subjects.join("; "))}`,
  carried: (subjects: readonly string[]) =>
    `Nævnes ikke i referatet og kommer derfor på næste dagsorden: ${general.ended(subjects.join("; "))}`,
  comesLater: (subject: string, out: string, later: string) =>
    `“${subject}” kommer på dagsordenen for ${later}, da den for ${out} er lagt op.`,
  comesNever: (subject: string, out: string) =>
    `“${subject}” kommer ikke af sig selv på dagsordenen for ${out}, da den er lagt op. Du kan sætte det på, når du har publiceret.`,
  otherNext: (said: string, planned: string) =>
    `Næste møde er ${said} i referatet, men ${planned} i kalenderen. Bagefter spørger jeg, om det er flyttet.`,
  standing: (titles: readonly string[]) => `Bliver fast punkt på alle dagsordener: ${general.ended(titles.join("; "))}`,
  closed: (things: readonly string[]) =>
    `Lukket, så kun medlemmerne kan læse det, i deres egen chat: ${general.ended(things.join("; "))}`,
  unconfirmed: (things: readonly string[], more: number) =>
    `Kommer ikke med, medmindre du siger ja først: ${general.ended([...things, ...(more > 0 ? [`${more} til`] : [])].join("; "))}`,
  proposalTaken: (person: string, subject: string) => `${person} får besked om, at “${subject}” er kommet med.`,
  proposalLeftOut: (person: string, subject: string) =>
    `${person} får besked om, at “${subject}” ikke længere er på dagsordenen.`,
  missing: (titles: readonly string[]) =>
    `Det her skulle med, men står ikke i dokumentet: ${general.ended(titles.join("; "))} Publicerer du nu, kommer ${titles.length === 1 ? "det" : "de"} ikke på dagsordenen.`,
  noLonger: (titles: readonly string[]) =>
    `På dagsordenen indtil nu, men ikke i dokumentet, så ${titles.length === 1 ? "det" : "de"} udgår: ${general.ended(titles.join("; "))}`,
};
