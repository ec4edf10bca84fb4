import type { Standing } from "../../../domain/draft.ts";
import { effects } from "./effects.ts";
import { general } from "./general.ts";

const standings: Record<Standing, string> = {
  sure: "",
  unsure: "venter på et ja",
  confirmed: "bekræftet",
  leftOut: "udeladt",
};

export const handOver = {
  onlyInPersonalChat: "Send mig dokumentet i vores egen chat. Så ser ingen andre det, før du har sagt god for det.",
  shownInPersonalChat:
    "Der ligger et udkast, som du skal se først, og det viser jeg kun i vores egen chat. Skriv “vis udkastet” der.",
  fromSecretariat: (names: readonly string[]) =>
    `Det ligner en dagsorden eller et referat. Dem tager jeg imod fra sekretariatet: ${general.or(names)}.`,
  tooMuchText:
    "Der er for meget tekst i dokumentet til, at jeg kan gemme det. Send det uden bilag, eller del det i to. Intet er gemt.",
  oneAtATime: "Send én fil ad gangen, så du kan se for hver, hvad jeg fandt. Intet er gemt.",
  download: {
    refused: "Filen kan jeg ikke hente derfra. Træk den ind i chatten fra din computer eller fra OneDrive.",
    tooLarge: "Filen er for stor for mig. Send dokumentet uden bilag.",
    failed: "Jeg kunne ikke hente filen, og intet er gemt. Prøv at sende den igen om lidt.",
  },
  unreadable: {
    empty: "Filen er tom. Send den igen, når der står noget i den.",
    notADocument:
      "Den fil kan jeg ikke læse. Send dagsordenen eller referatet som Word eller PDF, eller sæt teksten ind her.",
    oldWord: "Filen er fra en gammel udgave af Word. Gem den som .docx eller PDF, og send den igen.",
    macros: "Der er makroer i filen, så jeg har ikke åbnet den. Gem den som .docx uden makroer, og send den igen.",
    encrypted: "Filen er låst med en adgangskode. Fjern koden, og send den igen.",
    tooLarge: "Filen er for stor for mig. Send dokumentet uden bilag.",
    bomb: "Filen fylder alt for meget, når den pakkes ud, så jeg har ikke åbnet den. Gem dokumentet på ny, og send det igen.",
    entities:
      "I filen er der henvisninger, som Word aldrig selv laver, så jeg har ikke åbnet den. Gem dokumentet på ny i Word, og send det igen.",
    noText: "Der er ingen tekst i den. Send Word-filen eller en PDF med tekst.",
    damaged: "Filen er beskadiget. Gem dokumentet på ny, og send det igen.",
    tooSlow: "Filen tog for lang tid at læse. Gem den uden billeder, eller sæt teksten ind her.",
    busy: "Jeg er i gang med mange andre filer. Send den igen om et par minutter.",
  },
  paste: {
    text: "Linjeskiftene gik tabt, så jeg kan ikke se, hvad der er overskrifter. Sæt teksten ind her i stedet:",
    onOneLine:
      "Det ligner en hel dagsorden eller et helt referat på én linje, og sådan kan jeg ikke tage det ind. Intet er gemt. Send det som fil, eller sæt det ind her med hvert punkt på sin egen linje:",
    field: "Dagsorden eller referat",
    button: "Læs teksten",
  },
  noItemsInFile:
    "Jeg fandt ingen punkter i filen, så intet er gemt. Er det dagsordenen eller referatet, så se, om punkterne har numre eller overskrifter.",
  noItems:
    "Jeg læste det som en dagsorden eller et referat, men fandt ingen punkter, så intet er gemt. Ville du noget andet, så skriv det i et par linjer.",
  title: {
    minutes: (when: string) => `Referat til gennemsyn · ${when}`,
    agenda: (when: string) => `Dagsorden til gennemsyn · ${when}`,
  },
  pasted: "indsat tekst",
  counts: {
    items: (count: number) => (count === 1 ? "1 punkt" : `${count} punkter`),
    actions: (count: number) => (count === 1 ? "1 opgave" : `${count} opgaver`),
    followUps: (count: number) => (count === 1 ? "1 opfølgning" : `${count} opfølgninger`),
  },
  otherCommittee: (name: string, committee: string) =>
    `I dokumentet står der ${name}, men her er ${committee}. Er det det rigtige dokument?`,
  rightDocumentButton: "Ja, det er det rigtige",
  dueNextMeeting: "ingen frist, for næste møde er ikke planlagt",
  otherMeeting: {
    number: (number: number) => `${number}. møde`,
    nameOf: { minutes: "Referatet", agenda: "Dagsordenen" },
    chosen: (document: string, said: string, is: string) => `${document} siger ${said}; du har valgt ${is}.`,
    inCalendar: (document: string, said: string, is: string) => `${document} siger ${said}; i kalenderen er det ${is}.`,
  },
  otherSchedule: {
    agenda: (said: string, planned: string) => `I dokumentet står ${said}; mødet er planlagt til ${planned}.`,
    minutes: (said: string, planned: string) =>
      `I referatet står ${said}; mødet var planlagt til ${planned}, og det bliver stående i kalenderen.`,
    place: (place: string) => place,
    hoursAndPlace: (hours: string, place: string) => `${hours} (${place})`,
    noPlace: "intet sted endnu",
    moveButton: "Flyt mødet",
    placeButton: "Skift stedet",
  },
  dateMissing: (when: string) => `Jeg fandt ikke mødets dato i dokumentet, så jeg har taget mødet ${when}.`,
  startMissing: (span: string) => `Mødet bliver sat til ${span}, som I plejer.`,
  newMeeting: (when: string) => `Jeg kender ikke noget møde ${when}. Det bliver oprettet, når du publicerer.`,
  corrects: "Mødet har et referat i forvejen. Det bliver erstattet af dette.",
  correctsAgenda: "Dagsordenen er lagt op før. Den bliver erstattet af denne.",
  notHeldYet: "Mødet er ikke holdt endnu, så referatet kan ikke publiceres. Er det det rigtige møde?",
  runsOver: (until: string, end: string) => `Punkterne varer til kl. ${until}, men mødet slutter kl. ${end}.`,
  alreadyOver: "Den dag er gået, så dagsordenen kan ikke lægges op.",
  beginsWith: (title: string) => `begynder med “${title}”`,
  whichMeeting: {
    minutes: "Hvilket møde er referatet fra?",
    agenda: "Hvilket møde er dagsordenen til?",
  },
  dateLabel: "Eller en anden dato",
  chooseDateButton: "Vælg datoen",
  planFirst: (when: string) =>
    `Jeg kender ikke noget møde ${when}, og i dokumentet står der ikke, hvornår det begynder. Planlæg det først: skriv for eksempel “nyt møde ${when} kl. 14”, og send mig så dagsordenen igen.`,
  unsure: (count: number) => (count === 1 ? "Én ting er jeg i tvivl om" : `${count} ting er jeg i tvivl om`),
  unsureLater: (count: number) => `Og ${count} til. De kommer frem, når du har svaret på disse.`,
  unsureHint: "Det kommer kun med, hvis du siger ja til det.",
  undecidedHint: "Det står uden klar beslutning i referatet, til du retter det.",
  unsureMany:
    "Det er for mange at svare på én for én. De kommer kun med, hvis du siger ja til dem: publicér uden dem, og skriv bagefter de opgaver til mig, der mangler.",
  doubt: {
    noOwner: "Hvem har opgaven?",
    which: (name: string) => `Hvilken ${name}?`,
    action: "Er det en opgave?",
    followUp: "Skal det op igen?",
    decision: "Hvad blev besluttet?",
    closed: "Punktet er lukket. Skal alle kunne se det?",
  },
  closed: {
    leftOut: (item: number, title: string) =>
      `Punkt ${item} er lukket. Medlemmerne læser det i deres egen chat, i kanalen står der kun “Lukket punkt”: ${title}`,
    shown: (item: number, title: string) => `Punkt ${item} er lukket, men bliver vist for alle: ${title}`,
    showButton: "Vis det for alle",
    keepButton: "Hold det lukket",
    fold: "Lukkede punkter",
    notPublished: (items: readonly string[]) =>
      `Lukket, så kun medlemmerne kan læse det, i deres egen chat: ${general.ended(items.join("; "))}`,
  },
  inItem: (item: number) => `punkt ${item}`,
  quote: (text: string) => `“${text}”`,
  keepButton: "Behold",
  noDecisionButton: "Ingen beslutning",
  leaveOutButton: "Udelad",
  correctButton: "Ret",
  correctChosenButton: "Ret det valgte",
  saveButton: "Gem",
  backButton: "Tilbage",
  undecided: "ingen klar beslutning",
  quotes: "Vis, hvor det står",
  more: { minutes: "Vis resten, ret eller kassér", agenda: "Andet møde eller kassér" },
  leftOut: "udeladt",
  furtherRows: (count: number) => `Vis ${count} mere`,
  chooseLabel: "Hvad vil du rette eller udelade?",
  noFollowUp: (item: number | null) =>
    item === null
      ? "Der kommer ikke noget op igen i referatet."
      : `Der er ingen opfølgning på punkt ${item} i referatet.`,
  noAction: (item: number) => `Der er hverken en opgave eller en opfølgning på punkt ${item} i referatet.`,
  whichThing: "Hvilken af dem mener du?",
  chosenNothing: "Vælg først på listen, hvad du vil rette.",
  kinds: {
    action: "Opgave",
    followUp: "Opfølgning",
    decision: "Beslutning",
    standing: "Fast punkt",
    absence: "Afbud",
    nextMeeting: "Næste møde",
    closed: "Lukket punkt",
  },
  otherMeetingButton: "Et andet møde",
  discardButton: "Kassér",
  discarded: "Udkastet er kasseret. Intet er publiceret.",
  remarks: (count: number) => (count === 1 ? "1 bemærkning til læsningen" : `${count} bemærkninger til læsningen`),
  remark: (line: number, message: string) => `Linje ${line}: ${message}`,
  left: (count: number) => `Og ${count} til.`,
  leftOnList: (count: number, kind: string) => `${kind}: og ${count} til, som står på listen herunder.`,
  nextOnListButton: (count: number) => `Vis de næste ${count} på listen`,
  firstOnListButton: "Vis de første på listen",
  publishButton: (where: string) => `Publicér ${where}`,
  edit: {
    action: (item: number) => `Ret opgaven fra punkt ${item}`,
    followUp: (item: number) => `Ret opfølgningen fra punkt ${item}`,
    decision: (item: number) => `Ret beslutningen i punkt ${item}`,
    standing: "Fast punkt på alle dagsordener",
    absence: "Ret afbuddet",
    nextMeeting: "Ret det næste møde",
    closed: (item: number) => `Punkt ${item} er lukket`,
    owners: "Ansvarlige",
    ownersHint: "Navne med komma imellem",
    task: "Opgave",
    due: "Frist",
    subject: "Emne",
    from: "Tidligst til mødet (ingen dato: næste møde)",
    decisionLabel: "Beslutning",
    by: (standing: Standing, name: string) => `${standings[standing]} af ${name}`,
    taskMissing: "Skriv, hvad der skal gøres.",
    subjectMissing: "Skriv, hvad emnet er.",
    name: "Hvem",
    substitute: "Hvem kom i stedet (tomt: ingen)",
    nameMissing: "Skriv, hvem der meldte afbud.",
    date: "Dato",
    start: "Klokken",
    startHint: "For eksempel 14.00",
    place: "Sted",
    noSuchTime: "Skriv klokkeslættet som for eksempel 14.00.",
  },
  effects,
  takeInButton: (count: number): string => (count === 1 ? "Tag med" : "Tag dem med"),
  takeInOneButton: (title: string) => `Tag “${title}” med`,
  takeInSome: "Vælg enkelte",
  takeIn: "Tag det med",
  takenIn: (titles: readonly string[]) => `Nu på dagsordenen: ${general.ended(titles.join("; "))}`,
  agendaLeftOut: (titles: readonly string[]) => `Kom ikke med: ${general.ended(titles.join("; "))}`,
  noDraft: "Der ligger ikke noget udkast. Send mig dagsordenen eller referatet som fil, eller sæt teksten ind her.",
  agendaCorrected: (when: string, where: string) =>
    `Dagsordenen for ${when} er rettet, og kortet ${where} bliver rettet.`,
  agendaByAnother: (name: string, when: string) => `${name} har allerede lagt dagsordenen for ${when} op.`,
  seeFirst: {
    handedOver: (name: string) =>
      `${name} har lagt det her ind. Se det igennem, og skriv “publicér” igen, når det må ud.`,
    corrected: (name: string) =>
      `${name} har rettet udkastet, siden du så det. Se det igennem, og skriv “publicér” igen, når det må ud.`,
  },
  settledBefore: "Det dokument er publiceret før. Det, I tog stilling til dengang, er med her:",
  alreadyHere: "Det dokument har jeg allerede. Her er udkastet, som det er nu:",
  named: { minutes: (which: string) => `Referat · ${which}`, agenda: (which: string) => `Dagsorden · ${which}` },
  whichDraft: "Der ligger flere udkast. Hvilket mener du?",
  discardedOne: (name: string) => `Udkastet er kasseret: ${name}. Intet er publiceret.`,
  discardOthers: (name: string, by: string) => `Skal det kasseres? ${name}, som ${by} har sendt mig.`,
  showDraftButton: "Vis udkastet",
  amendOnCard:
    "Det retter du på kortet: vælg det under “Vis resten, ret eller kassér”. Du kan også sende mig en rettet udgave.",
  amendByEdition:
    "Send mig en rettet udgave, så erstatter den referatet, når du publicerer. Indtil da bliver det stående, som det er.",
  amendedBySecretariat: (names: readonly string[]) =>
    `Det er sekretariatet, der retter referatet. Skriv til ${general.or(names)}.`,
  draftOrCalendar: "Skal det rettes i udkastet, eller er det mødet i kalenderen?",
  inDraftButton: "Ret i udkastet",
  inCalendarButton: "I kalenderen",
  perhapsDraft: "Jeg er ikke sikker på, hvad du mener. Er det noget i udkastet, så ret det på kortet.",
  changedSince: "Udkastet er rettet siden det kort. Her er det, som det er nu:",
};
