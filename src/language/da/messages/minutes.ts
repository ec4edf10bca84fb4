import type { DecisionKind } from "../../../domain/reading.ts";
import { general } from "./general.ts";

const decisions: Record<DecisionKind, string> = {
  approved: "godkendt",
  noted: "taget til efterretning",
  discussed: "drøftet",
  amended: "godkendt med ændringer",
  postponed: "udsat",
  rejected: "afvist",
  referred: "sendt videre",
};

export const minutes = {
  decisions,
  /** Of several recommendations: "ad 1 og 3: godkendt". */
  decidedOn: (numbers: readonly number[], decision: string) => `ad ${general.and(numbers.map(String))}: ${decision}`,
  title: (committee: string, when: string) => `Referat · ${committee} · ${when}`,
  decided: "Besluttet",
  actions: "Opgaver",
  comingUp: "Kommer op igen",
  noDue: "ingen frist",
  nextTime: "næste møde",
  allItems: "Alle punkter",
  moreDecisions: (count: number) => `og ${count} mere under Alle punkter`,
  moreActions: (count: number) => (count === 1 ? "1 opgave mere" : `${count} opgaver mere`),
  itemsLeft: (count: number) => (count === 1 ? "og 1 punkt til" : `og ${count} punkter til`),
  actionsLeft: (count: number) => `og ${count} til. Skriv “opgaver” for at se dem alle.`,
  moreSubjects: (count: number) => (count === 1 ? "1 emne mere" : `${count} emner mere`),
  absent: "Afbud",
  absentWithSubstitute: (name: string, substitute: string) => `${name} (${substitute} i stedet)`,
  nextMeeting: "Næste møde",
  itemsOnly: (count: number) => (count === 1 ? "1 punkt" : `${count} punkter`),
  none: "Der er ikke publiceret noget referat endnu.",
  noneBefore: "Der er ikke publiceret noget referat før det seneste.",
  noneFor: (when: string) => `Der er ikke publiceret noget referat fra ${when}.`,
  noneForMeeting: "Der er ikke publiceret noget referat fra det møde.",
  search: {
    title: (query: string) => `Det står der om “${query}”`,
    /** Without a subject: what was decided in a stretch of time. */
    titleOf: (when: string) => `Besluttet: ${when}`,
    /** Nothing in the stretch of time that was asked for; what is shown is from other times. */
    otherTimes: (when: string) => `Der er ikke noget fra den tid, du spørger om (${when}), men her er fra andre møder:`,
    furtherOn: (count: number) => (count === 1 ? "Et sted mere" : `${count} steder mere`),
    hit: (when: string, item: number, title: string) => `${when} · punkt ${item} · ${title}`,
    more: (count: number) => `Der er ${count} steder mere. Skriv flere ord for at finde det rigtige.`,
    none: (query: string) =>
      `Jeg finder ikke noget om “${query}” i referaterne. Prøv med et andet eller et kortere ord, for eksempel et ord fra punktets overskrift.`,
    noMinutes: "Der er ikke publiceret noget referat endnu, så der er ikke noget at søge i.",
    missingQuery: "Skriv, hvad du vil vide noget om, for eksempel “hvad besluttede vi om klyngemidler?”.",
  },
  publish: {
    noDraft: "Der ligger ikke noget referat klar. Send mig det som Word- eller PDF-fil, eller sæt teksten ind her.",
    onlyNow: "Jeg publicerer kun med det samme. Skriv det igen, når referatet skal ud.",
    noDraftFor: (when: string) => `Der ligger ikke noget referat klar for ${when}. Send mig det som fil.`,
    already: (when: string) =>
      `Referatet fra ${when} er allerede publiceret. Send mig en rettet udgave, hvis der skal ændres noget.`,
    done: (when: string, where: string) => `Referatet fra ${when} bliver publiceret ${where}.`,
    corrected: (when: string, where: string) => `Referatet fra ${when} er rettet, og kortet ${where} bliver rettet.`,
    byAnother: (name: string, when: string, corrects: boolean) =>
      corrects
        ? `${name} har allerede publiceret den rettede udgave af referatet fra ${when}.`
        : `${name} har allerede publiceret referatet fra ${when}.`,
    actions: (numbers: readonly number[]) =>
      numbers.length === 1
        ? `Opgave ${general.and(numbers.map(String))} står nu på listen.`
        : `${numbers.length} opgaver står nu på listen: ${general.and(numbers.map(String))}.`,
    actionsCorrected: (numbers: readonly number[]) => `Opgave ${general.and(numbers.map(String))} er rettet.`,
    told: (names: readonly string[]) => `${general.and(names)} får besked.`,
    planButton: "Planlæg mødet",
    nextMeeting: (when: string) => `Næste møde, ${when}, er ikke planlagt endnu.`,
    dropped: (numbers: readonly number[]) =>
      `Opgave ${general.and(numbers.map(String))} står ikke længere i referatet, men er stadig på listen.`,
    agendas: (days: readonly string[]) => `Det, der kommer op igen, står nu på dagsordenen for ${general.and(days)}.`,
    agendaOut: (days: readonly string[]) =>
      `Dagsordenen for ${general.and(days)} er lagt op, og det her står ikke på den:`,
    leftOut: "Kom ikke med, fordi ingen sagde ja:",
    writeDownButton: "Skriv den ned",
    putOnAgendaButton: "Sæt på dagsordenen",
  },
};
