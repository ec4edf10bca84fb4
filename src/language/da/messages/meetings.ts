import { capitalised } from "../../capitalised.ts";
import { general } from "./general.ts";

export const meetings = {
  title: (committee: string, number: number | null) => (number === null ? committee : `${committee} · ${number}. møde`),
  when: (day: string, span: string) => `${day} ${span}`,
  calledOff: "AFLYST",
  next: (when: string) => `Næste møde: ${when}.`,
  on: (when: string) => `Møde ${when}.`,
  plan: "Planlagte møder",
  planLeft: (count: number) => `… og ${count} til. Skriv for eksempel “hvilke møder er der i marts?”`,
  noPlace: "Stedet er ikke på plads endnu.",
  youCome: "Du har sagt, at du kommer.",
  youCancelled: "Du har meldt afbud.",
  agendaButton: "Dagsorden",
  dayMissing: "Skriv, hvilken dag mødet skal være, for eksempel “nyt møde den 14. januar kl. 14-16”.",
  toWhichDay: (day: string) => `Til hvilken dag skal mødet ${day} flyttes?`,
  notOneDay: (range: string) => `Det er flere dage (${range}). Skriv den ene dag, mødet skal være.`,
  isItMoved: (from: string, to: string) => `Der er et møde ${from}. Er det det, der flyttes til ${to}?`,
  itIsMovedButton: "Ja, flyt det",
  newMeetingButton: "Planlæg et møde",
  newOneButton: "Nej, det er et nyt",
  earlier: (from: string, to: string) => `Mødet er ${from}. Skal det være før, ${to}?`,
  earlierButton: "Ja, flyt det frem",
  farAhead: (day: string) => `Mener du ${day}?`,
  farAheadButton: "Ja, det er dagen",
  dayOff: (day: string) => `${capitalised(day)} holder de fleste fri. Skal mødet være den dag?`,
  dayOffButton: "Ja, den dag",
  startMissing: (day: string) => `Hvad tid skal mødet være? Skriv for eksempel “nyt møde ${day} kl. 14-16”.`,
  overlaps: (other: string, span: string) => `Der er allerede et møde ${other}. Skal der også være et ${span}?`,
  overlapsButton: "Ja, et møde mere",
  moveThatButton: "Flyt det, der er",
  moveOverlapsButton: "Ja, flyt det alligevel",
  thatOneButton: "Vis det, der er",
  scheduled: (when: string) => `Nyt møde planlagt: ${when}.`,
  usualHours: (span: string) => `Du skrev ikke hvornår, så det er ${span}, som I plejer.`,
  usualEnd: (clock: string) => `Du skrev ikke, hvornår det slutter, så det slutter ${clock}, som I plejer.`,
  usualPlace: "Stedet er som de seneste gange.",
  beginsWith: (items: readonly string[]) => `På dagsordenen fra start: ${general.and(items)}.`,
  moved: (from: string, to: string) => `Mødet er flyttet fra ${from} til ${to}.`,
  changed: (day: string, to: string) => `Mødet ${day} er ændret: ${to}.`,
  answersForgotten: "De svar, der var givet, gjaldt den gamle dag, så afbud skal meldes igen.",
  calledOffNow: (when: string) => `Mødet ${when} er aflyst.`,
  waitingSubject: (subject: string, person: string) => `“${subject}” (${person})`,
  /** null: there is no other meeting yet. */
  stillWaiting: (subjects: readonly string[], day: string | null) =>
    `${general.and(subjects)} venter på svar ${day === null ? "og følger med til det næste møde, der bliver planlagt" : `til mødet ${day}`}.`,
  yourProposalsWait: (subjects: readonly string[], day: string | null) => {
    const yours = `${subjects.length === 1 ? "Dit forslag" : "Dine forslag"} ${general.and(subjects.map((one) => `“${one}”`))}`;
    return day === null
      ? `${yours} venter, til der er planlagt et nyt møde.`
      : `${yours} venter på svar til mødet ${day}.`;
  },
  alsoCallOff: (calledOff: string, next: string) =>
    `Mødet ${calledOff} er allerede aflyst. Skal mødet ${next} også aflyses?`,
  alsoCallOffButton: (day: string) => `Aflys ${day}`,
  channelTold: "Alle i forummet får besked.",
  gone: (day: string) => `Mødet ${day} er taget af planen igen.`,
  standsAgain: (when: string) => `Mødet er ${when}.`,
  inChannel: {
    scheduled: (when: string) => `Nyt møde: ${when}`,
    gone: (day: string) => `Mødet ${day}, som jeg skrev om, er taget af planen igen.`,
    answerAgain: "Svar fra før gælder ikke længere. Meld afbud igen, hvis du ikke kan komme.",
    calledOff: (when: string) => `Aflyst: mødet ${when}`,
    onAgain: (when: string) => `Mødet ${when} bliver holdt alligevel.`,
    answersCount: "De svar, der var givet til den dag, gælder igen.",
    answersStand: "De afbud, der var meldt, gælder stadig.",
  },
  substitutesLapsed: "Er du spurgt som stedfortræder, gælder det ikke længere, medmindre du bliver spurgt igen.",
};
