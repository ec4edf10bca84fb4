import { general } from "./general.ts";

export const agenda = {
  proposalChangedSince: (now: string) => `Forslaget hedder nu “${now}”. Skal jeg gøre det alligevel?`,
  clock: (time: string) => time.replace(":", "."),
  kinds: { information: null, discussion: "drøftelse", decision: "beslutning" },
  presenterMissing: "oplægsholder mangler",
  /** null: of the only one, whose name stands beside it. */
  presenterAway: (names: readonly string[] | null) =>
    names === null ? "har meldt afbud" : `${general.and(names)} har meldt afbud`,
  notOut: "Dagsordenen er ikke lagt op endnu. Foreløbig:",
  noItems: "Der er ingen punkter på dagsordenen endnu.",
  comingUp: "Kommer op igen",
  details: "Indstillinger og bilag",
  furtherItems: (from: number, to: number) => (from === to ? `Punkt ${from}` : `Punkt ${from}-${to}`),
  furtherDetails: (item: number) => `Resten er for langt til kortet. Skriv for eksempel “punkt ${item}”.`,
  recommendation: "Indstilling",
  attachments: (names: string) => `Bilag: ${names}`,
  itemTitle: (number: number, title: string) => `Punkt ${number}: ${title}`,
  presentedBy: (names: string) => `Ved ${names}`,
  nothingMore: "Der står ikke mere om punktet.",
  noSuchNumber: (number: number, first: number, last: number) =>
    `Der er ikke noget punkt ${number}. Dagsordenen har punkt ${first}-${last}.`,
  noSuchTitle: (title: string) => `Jeg kan ikke finde “${title}” på dagsordenen.`,
  whichItem: "Hvilket punkt?",
  itemOption: (number: number, title: string) => `${number} ${title}`,
  proposeButton: "Foreslå punkt",
  proposeField: "Hvad skal på dagsordenen?",
  proposeHint: "En kort titel, for eksempel Nærhospitaler",
  proposeSend: "Foreslå",
  proposeFor: (day: string) => `Hvad skal på dagsordenen for ${day}?`,
  subjectTooLong: "Det er for langt til en titel. Skriv punktet på en linje, så tager sekretariatet resten med dig.",
  proposed: (subject: string, day: string, details: string) => `Foreslået til ${day}: “${subject}”${details}.`,
  secretariatDecides: "Sekretariatet svarer dig, om det kommer med.",
  addedByYou: (number: number, subject: string, day: string, details: string) =>
    `“${subject}”${details} er sat på dagsordenen for ${day} som punkt ${number}.`,
  question: (person: string, day: string, subject: string, details: string) =>
    `${person} foreslår et punkt til ${day}: “${subject}”${details}.`,
  itemDetails: (minutes: number | null, presenters: readonly string[]) => {
    const by = presenters.length > 0 ? [`ved ${general.and(presenters)}`] : [];
    const facts = [...(minutes === null ? [] : [`${minutes} min.`]), ...by];
    return facts.length > 0 ? ` (${facts.join(", ")})` : "";
  },
  comesLast: "Rækkefølgen kan jeg ikke bestemme: et nyt punkt kommer sidst, før “Eventuelt”.",
  notInDraft:
    "Den dagsorden, der ligger til gennemsyn, har ikke punktet. Uden det forsvinder punktet, når den lægges op.",
  addToDraftButton: "Tag det med i udkastet",
  takeButton: "Tag med",
  leaveButton: "Ikke med",
  taken: (subject: string, number: number, proposer: string, presents: boolean) =>
    `“${subject}” er taget med som punkt ${number}. ${proposer} ${presents ? "står som oplægsholder og " : ""}får besked.`,
  left: (subject: string, proposer: string) => `“${subject}” kommer ikke med. ${proposer} får besked.`,
  proposals: "Forslag til dagsordenen",
  noProposalOfYours: "Du har ikke foreslået noget til de møder, der kommer.",
  noProposals: "Der er ingen forslag til dagsordenen. Skriv for eksempel “punkt til næste møde: Nærhospitaler”.",
  moreProposals: (count: number) => (count === 1 ? "Vis et forslag til" : `Vis ${count} forslag til`),
  /** `person` null: whoever reads it; `item`: of one that was taken in. */
  proposalState: (
    subject: string,
    person: string | null,
    day: string,
    state: "proposed" | "accepted" | "declined",
    item: number | null,
  ) => {
    const what = `“${subject}” til ${day}${person === null ? "" : ` (${person})`}`;
    if (state === "proposed") return `${what} venter på svar fra sekretariatet.`;
    if (state === "declined") return `${what} kom ikke med.`;
    return item === null
      ? `${what} blev taget med, men er ikke længere på dagsordenen.`
      : `${what} er taget med som punkt ${item}.`;
  },
  /** null: you. */
  waitsForMeeting: (subject: string, person: string | null) =>
    `“${subject}”${person === null ? "" : ` (${person})`} venter, til der er planlagt et nyt møde.`,
  whichProposal: "Hvilket forslag?",
  notTakenBack: "Det forslag kan jeg ikke tage tilbage. Skriv til sekretariatet, at det skal udgå.",
  noneOfYours: "Du har ikke noget forslag, der venter på svar.",
  noneWaiting: "Ingen forslag venter på svar.",
  otherWaiting: "Jeg er ikke sikker på, hvilket forslag du mener. Det her venter på svar:",
  isItThat: (shown: number): string => (shown === 1 ? "Er det det forslag, du mener?" : "Er det et af dem?"),
  isItem: (number: number, title: string) => `Punkt ${number} på dagsordenen er “${title}”.`,
  isProposed: (subject: string, day: string) => `“${subject}” er allerede foreslået til ${day}.`,
  alsoPropose: {
    asked: (subject: string) => `Skal “${subject}” foreslås ved siden af?`,
    title: "Ja, foreslå det",
  },
  /** By the secretariat, whose items need nobody's yes. */
  alsoPut: {
    asked: (subject: string) => `Skal “${subject}” på som et punkt for sig?`,
    title: "Ja, sæt det på",
  },
  takeProposalButton: "Ja, tag forslaget med",
  besidesButton: "Nej, sæt et nyt punkt på",
  toProposer: {
    accepted: (subject: string, number: number, day: string, presents: boolean) =>
      `Dit forslag “${subject}” er taget med som punkt ${number} på dagsordenen for ${day}.${presents ? " Du står som oplægsholder." : ""}`,
    declined: (subject: string, day: string) =>
      `Dit forslag “${subject}” kommer ikke med på mødet ${day}. Skriv til sekretariatet, hvis du vil vide mere.`,
    leftOut: (subject: string, day: string) =>
      `Dit forslag “${subject}” var taget med, men er ikke længere på dagsordenen for ${day}. Skriv til sekretariatet, hvis du vil vide mere.`,
    proposed: (subject: string) => `Sekretariatet ser igen på dit forslag “${subject}”.`,
  },
  withdrawnBy: (person: string, subject: string, day: string) =>
    `${person} har trukket sit forslag til ${day} tilbage: “${subject}”.`,
  withdrawn: (subject: string) => `“${subject}” er ikke længere foreslået.`,
  takenOff: (subject: string) => `“${subject}” er taget af dagsordenen.`,
  waitsAgain: (subject: string) => `“${subject}” venter igen på svar.`,
  postButton: (where: string) => `Læg ${where}`,
  posted: (day: string, where: string) => `Dagsordenen for ${day} bliver lagt ${where}.`,
  noMeetingToPost: (when: string) =>
    `Der er ikke noget møde ${when}. Jeg kan heller ikke vente med at lægge dagsordenen op; det sker med det samme.`,
  postedAgain: (day: string, where: string) => `Dagsordenen for ${day} ligger allerede ${where}. Jeg opdaterer kortet.`,
  withoutPresenter: (items: string, many: boolean) =>
    `${many ? "Punkterne" : "Punkt"} ${items} mangler en oplægsholder.`,
  waiting: (count: number) => (count === 1 ? "Et forslag venter på svar." : `${count} forslag venter på svar.`),
  staysPosted: "Send en rettet udgave, hvis der er fejl, så retter jeg kortet.",
};
