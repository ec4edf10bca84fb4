import type { Language } from "../domain/language.ts";

/** What the secretariat is asked to look at, in the document's language or in that of whoever handed it over. */
export const warningsIn = {
  da: {
    noItems: "Der blev ikke fundet nogen punkter i dokumentet.",
    noDate: "Mødets dato blev ikke fundet.",
    otherWeekday: "Ugedagen passer ikke til mødets dato.",
    nextOtherWeekday: "Ugedagen passer ikke til datoen for næste møde.",
    unsureYear: "Årstallet for mødets dato står ikke i dokumentet.",
    yearOnly: (year: number) => `Mødets dato blev ikke fundet. Datoer uden årstal er læst som ${year.toString()}.`,
    noCommittee: "Det fremgår ikke, hvilket forum mødet er i.",
    notUnderstood: (text: string) => `Linjen er ikke brugt: "${text}"`,
    header: (text: string) => `Gentaget sidehoved eller sidefod er udeladt: "${text}"`,
    appendix: (text: string) => `Der følger et bilag efter punkterne. Det er ikke læst: "${text}"`,
    letter: (text: string) => `Der følger en ældre mail efter punkterne. Den er ikke læst: "${text}"`,
    undrawn: (page: number) =>
      `Dokumentet er langt. Tabeller fra side ${page.toString()} og frem er læst som almindelig tekst.`,
    damaged: "Teksten har mistet æ, ø og å. Kun det, der er sikkert, er rettet.",
    noSuchDay: (day: string) => `Den dag findes ikke, så den er ikke læst som en dato: "${day}"`,
    passed: (task: string) => `Fristen var overskredet, da mødet blev holdt: "${task}"`,
    whichYear: (day: string) => `Det fremgår ikke, hvilket år fristen er i, så den er udeladt: "${day}"`,
    noOutcome: (number: number) => `Punkt ${number.toString()} har ingen beslutning eller noget referat.`,
    unclear: (item: number, recommendation: number) =>
      `Det er ikke klart, om indstilling ${item.toString()}.${recommendation.toString()} blev afgjort på dette møde.`,
    closed: (number: number) =>
      `Punkt ${number.toString()} er lukket. Se efter, at intet af det bliver vist for andre.`,
    twoFit: (name: string) => `Flere personer hedder ${name}.`,
    initials: (names: string) => `Det fremgår ikke, hvem disse initialer står for: ${names}.`,
    pageBreak: (name: string) =>
      `${name} står efter et sideskift under afbud, men overskriften kan være gået tabt. Er ikke noteret som fraværende.`,
    presents: (name: string, item: number | null) =>
      `${name} står som fraværende, men fremlægger punkt ${String(item)}.`,
    belowBoth: (names: string) =>
      `Det fremgår ikke, hvem der var til stede, og hvem der havde meldt afbud. Ingen af dem er noteret som fraværende: ${names}.`,
    numberOrder: (number: number) =>
      `Nummeret på punktet mangler eller springer. Det er talt som punkt ${number.toString()}.`,
    otherHeading: (text: string) =>
      `Linjen er læst som en del af punktet over den, men kan være et punkt for sig: "${text}"`,
    gap: (before: number, number: number) =>
      `Numrene springer fra punkt ${before.toString()} til punkt ${number.toString()}. Se efter, at intet punkt mangler.`,
  },
  en: {
    noItems: "No items were found in the document.",
    noDate: "The date of the meeting was not found.",
    otherWeekday: "The day of the week does not fit the meeting's date.",
    nextOtherWeekday: "The day of the week does not fit the date of the next meeting.",
    unsureYear: "The document does not give the year of the meeting's date.",
    yearOnly: (year: number) =>
      `The date of the meeting was not found. Dates without a year are read as ${year.toString()}.`,
    noCommittee: "The document does not say which committee met.",
    notUnderstood: (text: string) => `This line was not used: "${text}"`,
    header: (text: string) => `A repeated page header or footer was left out: "${text}"`,
    appendix: (text: string) => `An appendix comes after the items. It was not read: "${text}"`,
    letter: (text: string) => `An earlier letter comes after the items. It was not read: "${text}"`,
    undrawn: (page: number) =>
      `This is a long document. Tables from page ${page.toString()} on were read as plain text.`,
    damaged: "The text has lost its æ, ø and å. Only what is certain was mended.",
    noSuchDay: (day: string) => `There is no such day, so it was not read as a date: "${day}"`,
    passed: (task: string) => `The deadline was over when the meeting was held: "${task}"`,
    whichYear: (day: string) => `The year of the deadline is not clear, so it was left out: "${day}"`,
    noOutcome: (number: number) => `Item ${number.toString()} has no decision or minutes.`,
    unclear: (item: number, recommendation: number) =>
      `It is not clear whether recommendation ${item.toString()}.${recommendation.toString()} was decided at this meeting.`,
    closed: (number: number) => `Item ${number.toString()} is closed. Check that nothing of it is shown to others.`,
    twoFit: (name: string) => `Several people are called ${name}.`,
    initials: (names: string) => `The document does not say whose initials these are: ${names}.`,
    pageBreak: (name: string) =>
      `${name} is listed under apologies after a page break, where a heading may be lost. Not counted as absent.`,
    presents: (name: string, item: number | null) => `${name} is listed as absent but presents item ${String(item)}.`,
    belowBoth: (names: string) =>
      `It is not clear who was present and who sent apologies. None of them is counted as absent: ${names}.`,
    numberOrder: (number: number) =>
      `The number of this item is missing or jumps. It was counted as item ${number.toString()}.`,
    otherHeading: (text: string) =>
      `This line was read as part of the item above it, but may be an item of its own: "${text}"`,
    gap: (before: number, number: number) =>
      `The numbers jump from item ${before.toString()} to item ${number.toString()}. Check that no item is missing.`,
  },
} satisfies Record<Language, unknown>;
