import type { TopicKind, WhyLost } from "../../../domain/ledger.ts";
import { capitalised } from "../../capitalised.ts";
import { general } from "./general.ts";

/** With the space before it, where there is a day. */
const on = (day: string | null): string => (day === null ? "" : ` ${day}`);

/** What a message was about, with the day of its meeting where it has one. */
const topics: Record<TopicKind, (day: string | null) => string> = {
  reminder: (day) => `påmindelse${day === null ? "" : ` om mødet ${day}`}`,
  attendance: (day) => `besked om, hvem der kommer${on(day)}`,
  substitute: (day) => `besked om en stedfortræder${on(day)}`,
  proposal: (day) => `besked om et forslag${day === null ? "" : ` til ${day}`}`,
  newMeeting: (day) => `besked om nyt møde${on(day)}`,
  moved: (day) => `besked om, at mødet er flyttet${day === null ? "" : ` til ${day}`}`,
  calledOff: (day) => `besked om, at mødet${on(day)} er aflyst`,
  onAgain: (day) => `besked om, at mødet${on(day)} holdes alligevel`,
  agenda: (day) => `dagsordenen${day === null ? "" : ` til ${day}`}`,
  minutes: (day) => `referatet${day === null ? "" : ` fra ${day}`}`,
  action: () => "besked om en opgave",
  secretariat: () => "besked til sekretariatet",
  answer: () => "et svar",
  welcome: () => "velkomst",
};

const whys: Record<WhyLost, string> = {
  noAccount: "har ikke mødt mig endnu",
  blocked: "har blokeret mig",
  removed: "har fjernet mig",
  notAllowed: "jeg må ikke skrive dertil",
  gone: "samtalen findes ikke mere",
  left: "er ikke med i teamet længere",
  refused: "Teams tog ikke imod beskeden",
  triedForHours: "Teams svarede ikke, selv om jeg prøvede i timevis",
  broken: "der skete en fejl hos mig",
  unknown: "Teams svarede ikke, så måske kom den frem",
};

const ofChannel: Partial<Record<WhyLost, string>> = {
  removed: "jeg er ikke med der længere",
  blocked: "jeg må ikke skrive dertil",
};

export const ledger = {
  heading: "Ikke kommet frem",
  headingOf: (about: string) => `Ikke kommet frem om ${about}`,
  everybody: "Alle har fået besked.",
  everybodyElse: "Alle andre har fået besked.",
  allArrived: (about: string) => `Alt, hvad jeg har sendt om ${about}, er kommet frem.`,
  gotAll: (person: string, about: string | null) =>
    `${person} har fået alt, hvad jeg har sendt${about === null ? "" : ` om ${about}`}.`,
  nothingSent: (person: string | null, about: string | null, days: number) =>
    `Jeg har ikke sendt ${person === null ? "noget" : `${person} noget`}${about === null ? "" : ` om ${about}`} de seneste ${days} dage.`,
  scope: (days: number) => `Det gælder de seneste ${days} dage. Om det er læst, kan jeg ikke se.`,
  papers: {
    agenda: (day: string | null) => (day === null ? "dagsordenen" : `dagsordenen til ${day}`),
    minutes: (day: string | null) => (day === null ? "referatet" : `referatet fra ${day}`),
  },
  meetingOn: (day: string) => `mødet ${day}`,
  ofAction: (number: number) => `opgave ${number}`,
  place: { channel: "Kanalen", group: "Gruppechatten", personal: "Chatten" },
  topics,
  agendaReminder: (day: string | null) => `påmindelse om dagsordenen${day === null ? "" : ` til ${day}`}`,
  aboutAction: (kind: TopicKind, number: number) =>
    kind === "reminder" ? `påmindelse om opgave ${number}` : `besked om opgave ${number}`,
  others: (count: number) => `${count} ${count === 1 ? "mere" : "flere"}`,
  more: (count: number) => (count === 1 ? "Og én mere." : `Og ${count} flere.`),
  waiting: (count: number) =>
    count === 1
      ? "1 besked er ikke kommet frem endnu. Jeg prøver igen."
      : `${count} beskeder er ikke kommet frem endnu. Jeg prøver igen.`,
  why: (why: WhyLost, day: string, isChannel: boolean) =>
    `${capitalised((isChannel ? ofChannel[why] : undefined) ?? whys[why])} (${day}).`,
  notMet: (names: readonly string[]) => `Har ikke mødt mig endnu: ${general.and(names)}`,
  steps: {
    writeToMe: (first: string) =>
      `Bed ${first} finde mig i Teams og skrive “hej”, hvis det ikke er sket siden. Så skriver jeg igen.`,
    reachedAgain: (first: string) => `${first} kan nås igen nu.`,
    channel: (isUnknown: boolean): string =>
      isUnknown ? "Se efter, om den står der." : "Føj mig til igen, hvis jeg mangler, og send den så på ny.",
    /** `first`: of the only one; null: of several. */
    sayHello: (first: string | null, where: string): string =>
      `Bed ${first ?? "dem"} nævne mig ${where} og skrive “hej”. Så kan jeg skrive til ${first ?? "dem"}.`,
    addAndSayHello: (first: string | null, where: string): string =>
      `Føj ${first ?? "dem"} til ${where === general.where.group ? "gruppechatten" : "teamet"}, og bed ${first ?? "dem"} nævne mig ${where} og skrive “hej”. Indtil da skriver jeg ikke til ${first ?? "dem"}.`,
  },
  onlyAlone: "Spørg mig i din egen chat, så andre ikke læser med.",
  /** Of what was lost since the morning before. */
  news: (count: number, people: number) =>
    `${count === 1 ? "1 besked" : `${count} beskeder`} nåede ikke frem${people > 1 ? ` til ${people} personer` : ""}.`,
};
