import { listed } from "../../phrases.ts";
export const setup = {
  iAm: "Jeg er Referent, jeres mødesekretær.",
  helloPersonal:
    "Her kan du melde afbud, se dagsordenen, få dine opgaver og læse referater. Skriv bare, som du ville skrive til en kollega.",
  helloSecretariat:
    "Som sekretær sender du mig dagsorden og referat her, som Word, PDF eller tekst. Jeg viser dig, hvad jeg finder, og intet bliver publiceret, før du siger til. Du kan også planlægge, flytte og aflyse møder og melde afbud for andre.",
  settingsElsewhere: "Indstillingerne ændrer sekretariatet i forummets egen samtale: skriv “opsæt” til mig dér.",
  settingsBy: (names: readonly string[]) =>
    names.length === 0
      ? "Indstillingerne ændrer sekretariatet."
      : `Indstillingerne kan kun sekretariatet ændre: ${listed(names, "og")}.`,
  helloAgain: (committee: string) => `Jeg hjælper ${committee}. Nævn mig med @, så svarer jeg.`,
  question: "Fortæl mig lidt om forummet, så er vi i gang.",
  change: (committee: string) => `Sådan er ${committee} sat op nu. Ret det, der skal være anderledes.`,
  fields: {
    name: "Hvad hedder forummet?",
    secretariat: "Hvem er sekretariatet?",
    chair: "Hvem er ordstyrer?",
    observer: "Hvem er observatører uden stemmeret?",
    language: (where: string) => `Sprog ${where}`,
    ownName: "Dansk",
    standingItems: "Faste punkter, et på hver linje",
    quorum: "Hvor mange med stemmeret skal være til stede, for at I kan beslutte noget?",
    quorumHint: "Flere end halvdelen",
    reminders: "Påmindelser",
    remindersOn: "Mind om møder og opgaver",
    remindersOff: "Ingen påmindelser",
  },
  reminderRules: {
    title: "Hvilke påmindelser, og hvornår",
    which: "Mind om",
    kinds: {
      agendaOut: "Dagsordenen er klar",
      proposing: "Sidste frist for at foreslå punkter",
      coming: "“Kommer du?” til dem, der ikke har svaret",
      tomorrow: "Møde i morgen",
      dueSoon: "En opgave har snart frist",
      dueToday: "En opgave har frist i dag",
      overdue: "En opgave er over fristen: en gang om ugen, højst fire gange",
      presenter: "Til sekretariatet: et punkt mangler oplægsholder",
      quorum: "Til sekretariatet: mødet er måske ikke beslutningsdygtigt",
      minutes: "Til sekretariatet: referatet mangler",
      undelivered: "Til sekretariatet: beskeder, der ikke nåede frem",
    },
    days: {
      proposing: "Frist for punkter: hvor mange dage før mødet?",
      coming: "“Kommer du?”: hvor mange dage før mødet?",
      dueSoon: "En opgave har snart frist: hvor mange dage før?",
      presenter: "Oplægsholder mangler: hvor mange dage før mødet?",
      quorum: "Måske ikke beslutningsdygtigt: hvor mange dage før mødet?",
      minutes: "Referatet mangler: hvor mange dage efter mødet?",
    },
  },
  daysWrong: "Skriv dagene ved påmindelserne som et helt tal fra 1 til 28.",
  usualItems: ["Godkendelse af dagsorden", "Eventuelt"],
  changeLater: "Alt kan ændres senere. Skriv “opsæt”.",
  create: "Opret forum",
  save: "Gem",
  nameMissing: "Skriv, hvad forummet hedder.",
  nameTaken: (committee: string, other: string) =>
    `Der er allerede et forum, der hedder ${committee}. Giv det her et andet navn, for eksempel “${other}”, så I kan kende dem fra hinanden.`,
  secretariatMissing: "Vælg mindst én til sekretariatet.",
  secretariatGone:
    "Jeg kan ikke se dem, du har valgt til sekretariatet, blandt deltagerne her. Vælg mindst én, der er med i samtalen.",
  quorumWrong: "Skriv et helt tal for, hvor mange der skal være til stede, eller lad feltet stå tomt.",
  onlyInChannel: "Et forum hører til en kanal eller gruppechat. Sæt mig ind der, så stiller jeg spørgsmålene.",
  created: (committee: string, members: number) =>
    `${committee} er oprettet med ${members} deltagere. Sekretariatet kan nu skrive for eksempel “nyt møde den 14. januar kl. 14-16” og sende mig dagsordener og referater i vores egen chat.`,
  already: (committee: string, secretariat: string) =>
    `${committee} er allerede oprettet her. Indstillingerne kan ${secretariat} ændre.`,
  voting: (people: string) => `${people} har nu stemmeret.`,
  notVoting: (people: string) => `${people} har ikke længere stemmeret.`,
  outdatedCard:
    "Det kort viser ikke det, der gælder nu, så jeg har ikke ændret noget. Skriv “opsæt”, så får du et nyt.",
  saved: (committee: string) => `Indstillingerne for ${committee} er gemt.`,
};
