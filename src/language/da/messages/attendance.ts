import { general } from "./general.ts";

export const attendance = {
  noted: (when: string) => `Afbud noteret: ${when}.`,
  notedFor: (person: string, when: string) => `Afbud fra ${person} noteret: ${when}.`,
  late: "Det er samme dag, så sekretariatet får det at vide med det samme.",
  substituteAsked: (substitute: string) => `Jeg spørger ${substitute} og giver dig besked om svaret.`,
  substituteWithoutAccount: (substitute: string) =>
    `${substitute} er skrevet på som stedfortræder. Jeg kan ikke skrive til ${substitute} her, så sekretariatet giver besked.`,
  substituteToAsk: (substitute: string) =>
    `${substitute} er skrevet på som stedfortræder. Jeg kan ikke skrive til ${substitute}, så I skal selv spørge.`,
  nameComesButton: (name: string) => `${name} kommer`,
  nameCannotButton: (name: string) => `${name} kan ikke`,
  /** null: you. `told`: the secretariat, by somebody who is not of it. */
  toPresent: (items: readonly number[], person: string | null, told: boolean) =>
    `${person ?? "Du"} skulle indlede punkt ${general.and(items.map(String))}${told ? ": sekretariatet har besked." : "."}`,
  notePassedOn: (note: string) => `Det har jeg skrevet til sekretariatet: “${note}”.`,
  ownSeatToo: "Kommer du heller ikke selv, så tryk på “Meld afbud”.",
  coming: (when: string) => `Godt, du står som deltager: ${when}.`,
  comingFor: (person: string, when: string) => `${person} står nu som deltager: ${when}.`,
  comingAfterAll: (when: string) => `Godt, dit afbud er slettet. Du kommer ${when}.`,
  perhapsAfterAll: (when: string) => `Du har meldt afbud til mødet ${when}. Kommer du alligevel?`,
  afterAllButton: "Ja, slet mit afbud",
  comingAfterAllFor: (person: string, when: string) => `Afbuddet fra ${person} er slettet: ${when}.`,
  /** To whoever somebody else has spoken for. */
  cancelledForYou: (by: string, when: string) => `${by} har meldt afbud for dig: ${when}.`,
  comingForYou: (by: string, when: string) => `${by} har noteret, at du kommer: ${when}.`,
  comingAgain: (person: string | null, when: string) => `${person ?? "Du"} står som deltager: ${when}.`,
  allComingAgain: (people: string, when: string) => `${people} står som deltagere: ${when}.`,
  /** What counts as coming, without having said so. */
  unanswered: (person: string | null, when: string) =>
    `${person ?? "Du"} har ikke svaret, om ${person === null ? "du" : "vedkommende"} kommer: ${when}.`,
  awayAgain: (person: string | null, when: string) =>
    `${person === null ? "Dit afbud" : `Afbuddet fra ${person}`} gælder igen: ${when}.`,
  stillAway: (person: string | null, when: string) =>
    `${person === null ? "Dit afbud" : `Afbuddet fra ${person}`} gælder stadig: ${when}.`,
  /** What a substitute has said; null: you. */
  substituteNow: {
    asked: (substitute: string | null, absent: string, when: string) =>
      `${substitute ?? "Du"} har ikke svaret ja eller nej til at komme i stedet for ${absent}: ${when}.`,
    accepted: (substitute: string | null, absent: string, when: string) =>
      `${substitute ?? "Du"} kommer i stedet for ${absent}: ${when}.`,
    declined: (substitute: string | null, absent: string, when: string) =>
      `${substitute ?? "Du"} kommer ikke i stedet for ${absent}: ${when}.`,
  },
  /** null: for you. */
  openAgain: (substitute: string, absent: string | null, when: string) =>
    `Det er alligevel ikke afgjort, om ${substitute} kommer i stedet for ${absent ?? "dig"}: ${when}.`,
  cancelButton: "Meld afbud",
  /** Said of another with minutes at hand: they may have it, or the meeting that comes. */
  perhapsMinuted:
    "Jeg er ikke sikker på, hvilket møde du mener. Er det referatet, du ser igennem, så ret det på kortet, eller send mig en rettet udgave.",
  /** Somebody else's, of the meeting that comes. */
  forMeetingButton: (day: string) => `Afbud til ${day}`,
  comeButton: "Jeg kommer",
  cannotComeButton: "Jeg kan ikke",
  nobodyCancelled: (when: string) => `Ingen har meldt afbud til ${when}.`,
  nobodyHadCancelled: (when: string) => `Ingen havde meldt afbud til ${when}.`,
  /** Of a meeting that is over and has no minutes. */
  whoCameUnknown: "Der er ikke noget referat fra mødet, så jeg ved ikke, hvem der kom.",
  /** Of a meeting whose minutes are published. */
  minuted: (when: string) => `Afbud ifølge referatet: ${when}`,
  noneMinuted: (when: string) => `Referatet nævner ingen afbud: ${when}.`,
  ownAway: (person: string | null, when: string) => `${person ?? "Du"} har meldt afbud: ${when}.`,
  /** By whom, null: themselves; and the day. */
  notedBy: (by: string | null, day: string) => (by === null ? `Noteret ${day}.` : `Noteret ${day} af ${by}.`),
  allAnswered: (when: string) => `Alle har svaret: ${when}.`,
  unansweredTitle: (count: number, when: string) => `${count} har ikke svaret og regnes med: ${when}`,
  listTitle: (when: string) => `Afbud til ${when}`,
  forWhom: (name: string) => `Hvem kommer ${name} i stedet for?`,
  notCounted: "Afbud fra andre, som ikke tælles med:",
  listLine: (person: string, substitute: string | null, late: boolean) =>
    `${person}${substitute ? ` · ${substitute}` : ""}${late ? " · samme dag" : ""}`,
  substituteState: {
    asked: (name: string) => `venter på svar fra ${name}`,
    named: (name: string) => `${name} er skrevet på`,
    accepted: (name: string) => `${name} kommer i stedet`,
    declined: (name: string) => `${name} kan ikke`,
  },
  headcount: (coming: number, expected: number, substitutes: number) =>
    `${coming} af ${expected} kommer${substitutes === 0 ? "" : `, heraf ${substitutes} ${substitutes === 1 ? "stedfortræder" : "stedfortrædere"}`}`,
  cancelledCount: (count: number) => `${count} afbud`,
  notComing: (names: readonly string[], more: number) =>
    `Afbud: ${general.and(more > 0 ? [...names, `${more} til`] : names)}`,
  quorate: "beslutningsdygtig",
  notQuorate: (votes: number, quorum: number) => `ikke beslutningsdygtig: ${votes} af mindst ${quorum} med stemmeret`,
  toSecretariat: {
    cancelled: (person: string, when: string, late: boolean) =>
      `${late ? "Afbud samme dag" : "Afbud"} fra ${person}: ${when}.`,
    comingAfterAll: (person: string, when: string) => `${person} kommer alligevel: ${when}.`,
    allComingAfterAll: (people: string, when: string) => `${people} kommer alligevel: ${when}.`,
    substitute: {
      asked: (name: string) => `${name} bliver spurgt som stedfortræder.`,
      accepted: (name: string) => `${name} kommer i stedet.`,
      declined: (name: string) => `${name} er spurgt, men kan ikke.`,
    },
    substituteToAsk: (name: string) =>
      `${name} er skrevet på som stedfortræder. Jeg kan ikke skrive til ${name}: Spørg, og giv mig svaret.`,
    presents: (items: readonly number[]) => `Skulle indlede punkt ${general.and(items.map(String))}.`,
    note: (note: string) => `Der blev skrevet: “${note}”.`,
    notQuorate: (votes: number, quorum: number) =>
      `Mødet er ikke beslutningsdygtigt: ${votes} med stemmeret kommer, og der skal være mindst ${quorum}.`,
    answered: (substitute: string, absent: string, accepted: boolean, when: string) =>
      accepted
        ? `${substitute} kommer i stedet for ${absent}: ${when}.`
        : `${substitute} kan ikke komme i stedet for ${absent}: ${when}.`,
  },
  toSubstitute: {
    question: (absent: string, committee: string, when: string) =>
      `Kan du komme i stedet for ${absent} til ${committee} ${when}?`,
    released: (absent: string, when: string) =>
      `Du behøver ikke at komme i stedet for ${absent} ${when}: ${absent} kommer selv.`,
    replaced: (absent: string, when: string) =>
      `Du behøver ikke at komme i stedet for ${absent} ${when}: en anden er spurgt i stedet for dig.`,
    notNeeded: (absent: string, when: string) => `Du behøver alligevel ikke at komme i stedet for ${absent} ${when}.`,
    accepted: (absent: string, when: string) => `Tak. Du kommer i stedet for ${absent}: ${when}.`,
    declined: (absent: string) => `I orden. ${absent} og sekretariatet får besked.`,
    notAsked: (absent: string) => `Du er ikke spurgt, om du kan komme i stedet for ${absent}.`,
  },
  toAbsent: (substitute: string, accepted: boolean, when: string) =>
    accepted
      ? `${substitute} kommer i stedet for dig: ${when}.`
      : `${substitute} kan ikke komme i stedet for dig: ${when}. Skriv, hvis en anden kan.`,
};
