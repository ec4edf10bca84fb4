import { capitalised } from "../../capitalised.ts";
import { ended, listed } from "../../phrases.ts";
import type { Intent, Slots } from "../../understanding.ts";

const intents: Record<Intent, string> = {
  cancel: "Meld afbud",
  attend: "Jeg kommer",
  listCancellations: "Hvem kommer?",
  showAgenda: "Vis dagsordenen",
  proposeItem: "Foreslå et punkt",
  showMeeting: "Næste møde",
  logAction: "Skriv en opgave ned",
  listActions: "Vis opgaver",
  completeAction: "Opgaven er færdig",
  postponeAction: "Udsæt opgaven",
  showMinutes: "Vis referatet",
  searchDecisions: "Søg i beslutninger",
  postAgenda: "Læg dagsordenen op",
  postMinutes: "Publicér referatet",
  scheduleMeeting: "Planlæg mødet",
  callOffMeeting: "Aflys mødet",
  snooze: "Færre påmindelser",
  undo: "Fortryd",
  help: "Hjælp",
  introduce: "Opsætning",
  chooseCommittee: "Skift forum",
  showDraft: "Vis udkast",
  showProposals: "Vis forslag",
  answerProposal: "Svar på forslaget",
  addPerson: "Føj en person til",
  listPeople: "Hvem er med?",
  discard: "Kassér udkastet",
  withdrawAction: "Slet opgaven",
  assignAction: "Giv opgaven videre",
  showChanges: "Vis ændringer",
  showUndelivered: "Hvem fik ikke besked?",
  closeItem: "Luk et punkt",
  erasePerson: "Slet alt om en person",
  none: "Ikke noget",
};

/** With whom or which it is about, so that nobody presses a button for somebody else. */
function meant(intent: Intent, { action, item, person, substitute }: Slots): string {
  if (intent === "completeAction" && action !== undefined) return `Opgave ${action} er færdig`;
  if (intent === "postponeAction" && action !== undefined) return `Udsæt opgave ${action}`;
  if (intent === "withdrawAction" && action !== undefined) return `Slet opgave ${action}`;
  if (intent === "assignAction" && action !== undefined) return `Giv opgave ${action} videre`;
  if (intent === "showAgenda" && typeof item === "number") return `Vis punkt ${item}`;
  if (intent === "attend" && person !== undefined) return `${person} kommer`;
  if (intent !== "cancel") return intents[intent];
  const absent = person === undefined ? intents.cancel : `Afbud fra ${person}`;
  return substitute === undefined ? absent : `${absent}, ${substitute} i stedet`;
}

export const general = {
  intents,
  meant,
  /** Where a committee lives. */
  where: { channel: "i kanalen", group: "i gruppechatten", personal: "i chatten" },
  undo: "Fortryd",
  and: (parts: readonly string[]) => listed(parts, "og"),
  or: (parts: readonly string[]) => listed(parts, "eller"),
  ended,
  helpTitle: (committee: string | null) =>
    committee === null ? "Det kan jeg hjælpe med" : `Det kan jeg gøre for ${committee}`,
  helpIntroduction: "Skriv, som du ville skrive til en kollega. For eksempel:",
  helpForSecretariat: "Kun for sekretariatet",
  helpForFiles: "Send mig dagsordenen eller referatet som Word- eller PDF-fil, eller sæt teksten ind her.",
  nothingSaid: "Skriv for eksempel “afbud”, “dagsorden” eller “mine opgaver”, eller skriv “hjælp”.",
  notUnderstood:
    "Det forstod jeg ikke. Skriv for eksempel “afbud”, “dagsorden” eller “mine opgaver”, eller skriv “hjælp”.",
  /** To what asks for nothing but is said to be polite. */
  courtesy: {
    greeting: "Hej! Hvad kan jeg hjælpe med?",
    thanks: "Selv tak.",
    wish: "Tak, i lige måde.",
    farewell: "Vi ses.",
    agreement: "Godt.",
    answer: "Jeg ved ikke, hvad du svarer på. Skriv det hele, for eksempel “jeg kommer” eller “opgave 12 er færdig”.",
    late: "Jeg noterer kun, hvem der kommer, og hvem der ikke gør. Sig det til mødelederen, når nogen kommer senere eller går før tid.",
    reopen:
      "En færdig opgave åbner jeg kun igen med “fortryd”, lige efter at du har meldt den færdig. Ellers må du skrive den som en ny opgave.",
    smile: "🙂",
  },
  /** To a button of a question that is somebody else's, or has had its answer. */
  othersQuestion: (person: string) => `Det er ${person}, jeg har spurgt. Skriv til mig, hvis du selv vil noget.`,
  alreadyAnswered: "Det er der allerede svaret på. Skriv det igen, hvis det skal være anderledes.",
  /** To "no" and "forget it", when something had been asked. */
  questionDropped: "Så gør jeg ikke noget.",
  nothingDone: "Det kræver vist ikke noget af mig. Skriv “hjælp”, hvis du vil se, hvad jeg kan.",
  /** A day or a time that was said and is none, and what is asked instead. */
  noSuch: {
    day: (said: string) => `${capitalised(said)} findes ikke.`,
    time: (figures: string) => `Klokken ${figures} findes ikke.`,
    hours: (figures: string) => `Klokken ${figures} kan ikke passe.`,
    ask: {
      date: "Skriv det igen med den rigtige dag.",
      start: "Skriv det igen med den rigtige tid.",
      due: "Skriv det igen med den rigtige frist.",
      until: "Skriv det igen med den rigtige dag.",
    },
  },
  didYouMean: "Jeg er ikke sikker på, hvad du mener. Er det noget af det her?",
  changesItem:
    "Et enkelt punkt på en dagsorden kan jeg ikke ændre, flytte eller fjerne. Når sekretariatet sender mig en ny dagsorden, afløser den den gamle.",
  past: "Hvem der var med til et møde, der er holdt, skriver jeg ikke ned: det står i referatet.",
  orNext: "Eller gælder det næste møde?",
  noDocument: "Det er ikke et dokument, jeg kan læse: det skal være en Word-, PDF- eller tekstfil.",
  tooLong: "Beskeden er for lang for mig. Send den som fil, eller skriv det vigtigste i et par linjer.",
  outdatedButton: "Knappen passer ikke længere til det, der står nu. Skriv, hvad du vil, så hjælper jeg derfra.",
  fault: (id: string) =>
    `Der gik noget galt hos mig, og intet er gemt. Prøv igen om lidt. Hvis det bliver ved, så giv jeres it denne kode: ${id}.`,
  partlyDone: (id: string) =>
    `Noget af det er gemt, men så gik noget galt hos mig, og andre har måske ikke fået besked. Prøv igen: Intet kommer to gange. Hvis det bliver ved, så giv jeres it denne kode: ${id}.`,
  uncertain: (id: string) =>
    `Det er ikke sikkert, om det nåede at blive gemt. Prøv igen om lidt, med de samme ord eller den samme knap: Intet kommer to gange. Hvis det bliver ved, så giv jeres it denne kode: ${id}.`,
  finishedNow: "Det er noteret. Jeg blev afbrudt sidst, men nu er alt på plads, og de, der skal vide det, får besked.",
  noCommittee:
    "Jeg kan ikke se, at du er med i et forum hos mig. Bed sekretariatet om at føje dig til, eller sæt mig ind i jeres kanal.",
  notBound: "Denne samtale hører ikke til et forum endnu. Skriv “opsæt”, så stiller jeg de få spørgsmål, der skal til.",
  stranger: (committee: string, secretariat: string) =>
    `Jeg kan ikke se, hvem du er i ${committee}. Jeg har spurgt ${secretariat}, som kan føje dig til.`,
  whichCommittee: "Hvilket forum gælder det?",
  both: "Begge",
  takeBackIn: (committee: string) => `Skal jeg fortryde det i ${committee}?`,
  onlyCommittee: (committee: string) => `Her er der kun ét forum: ${committee}.`,
  onlyFor: (names: readonly string[], other: string) =>
    `Her kan jeg kun hjælpe med ${listed(names, "og")}, ikke med ${other}.`,
  committeeChosen: (committee: string) => `Så taler vi om ${committee}. Skriv “skift forum”, når det gælder et andet.`,
  whichPerson: (name: string) => `Hvilken ${capitalised(name)}?`,
  /** To "han kommer". */
  whoIsMeant: "Hvem mener du? Skriv det med navnet.",
  unknownPerson: (name: string) => `Jeg kender ingen ved navn ${name} i forummet. Skriv det fulde navn.`,
  whichMeeting: "Hvilket møde?",
  oneMeetingAtATime: "Jeg tager ét møde ad gangen.",
  otherCommittee: (committee: string, when: string) =>
    `${committee} har ikke noget møde ${when}. Gælder det et andet forum?`,
  noMeetingOn: (when: string) => `Der er ikke noget møde ${when}.`,
  noMeetingNumbered: (number: number) => `Jeg finder ikke ${number}. møde.`,
  noNextMeeting: "Der er ikke planlagt et næste møde endnu.",
  nextCalledOff: (day: string) => `Mødet ${day} er aflyst, og der er ikke planlagt et nyt endnu.`,
  meetingMoved: (from: string, to: string) => `Mødet ${from} er flyttet til ${to}. Gælder det også den dag?`,
  doItStill: "Gør det alligevel",
  meetingMovedButton: (day: string) => `Ja, ${day}`,
  noPreviousMeeting: "Jeg kender ikke noget tidligere møde.",
  /** Before something old is taken back by half a word. */
  undoQuestion: (what: string) => `Skal jeg fortryde det seneste: ${what}?`,
  toUndo: {
    cancelled: (person: string | null, day: string) =>
      person === null ? `dit afbud ${day}` : `afbuddet fra ${person} ${day}`,
    coming: (person: string | null, day: string) =>
      person === null ? `at du kommer ${day}` : `at ${person} kommer ${day}`,
    substitute: (person: string | null, absent: string, comes: boolean, day: string) =>
      `at ${person ?? "du"} ${comes ? "kommer" : "ikke kan komme"} i stedet for ${absent} ${day}`,
    action: (number: number, task: string) => `opgave ${number}, “${task}”`,
    proposal: (subject: string) => `forslaget “${subject}”`,
    meeting: (day: string) => `ændringen af mødet ${day}`,
    newMeeting: (day: string) => `det nye møde ${day}`,
    /** `wasIn`: as a guest. */
    link: (account: string, wasIn: boolean) => (wasIn ? `at ${account} er blevet medlem` : `at ${account} er med`),
    reminders: "det med dine påmindelser",
    chosen: "valget af forum",
  },
  undone: (now: string) => (now === "" ? "Fortrudt." : `Fortrudt. ${now}`),
};
