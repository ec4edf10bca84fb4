export const reminders = {
  comingQuestion: (when: string) => `Kommer du ${when}?`,
  greeting: {
    goodMorning: (name: string) => `God morgen, ${name}.`,
    hello: (name: string) => `Hej ${name}.`,
    today: (committee: string) => `I dag fra ${committee}:`,
  },
  agendaOut: (when: string) => `Dagsordenen til mødet ${when} er klar.`,
  proposalsClose: (when: string) => `I dag er sidste frist for at foreslå punkter til mødet ${when}.`,
  proposeButton: "Foreslå punkt",
  meetingToday: (when: string) => `Møde i dag, ${when}.`,
  meetingTomorrow: (when: string) => `Møde i morgen, ${when}.`,
  meetingOn: (when: string) => `Møde på ${when}.`,
  areYouComing: "Kommer du?",
  provisionalAgenda: (items: string) => `Foreløbig dagsorden: ${items}`,
  agenda: (items: string) => `Dagsorden: ${items}`,
  moreItems: (count: number) => (count === 1 ? "1 punkt mere" : `${count} punkter mere`),
  ownItems: (items: string) => `Du indleder: ${items}`,
  ownActions: (actions: string) => `Dine åbne opgaver: ${actions}`,
  moreActions: (count: number) => (count === 1 ? "1 opgave mere" : `${count} opgaver mere`),
  actionOf: (number: number, committee: string) => `Opgave ${number} · ${committee}`,
  due: {
    soon: (task: string, when: string) => `${task} har frist ${when}.`,
    today: (task: string) => `${task} har frist i dag.`,
    overdue: (task: string, when: string) => `${task} havde frist ${when}. Er den færdig?`,
  },
  lastTime: "Jeg minder ikke om den flere gange.",
  postponeWeek: (number: number | null) => (number === null ? "Udsæt en uge" : `Udsæt ${number} en uge`),
  otherDue: "Anden frist",
  passOn: (owners: string) => `Jeg kan ikke skrive til ${owners}. Vil du give påmindelsen videre?`,
  presenterMissing: (count: number, when: string) =>
    count === 1
      ? `Et punkt til mødet ${when} mangler oplægsholder:`
      : `${count} punkter til mødet ${when} mangler oplægsholder:`,
  oneFromQuorum: (when: string) => `Ét afbud mere, og mødet ${when} er ikke beslutningsdygtigt.`,
  notQuorate: (when: string) => `Mødet ${when} er ikke beslutningsdygtigt, som det ser ud nu.`,
  quorumCount: (votes: number, quorum: number, open: number) =>
    `Der ventes ${votes} med stemmeret, og der skal være mindst ${quorum}.${open > 0 ? ` ${open} af dem har ikke svaret endnu.` : ""}`,
  minutesMissing: (when: string) => `Referatet fra mødet ${when} mangler stadig.`,
  sendMinutes: "Send det til mig her, når det er klar, så ser vi det igennem sammen.",
  agendaButton: "Dagsorden",
  moreAnswers: "Flere svar",
  fewer: "Færre påmindelser",
  fewerButtons: { onlyDayBefore: "Kun dagen før", pauseAWeek: "Pause i en uge", stop: "Ingen påmindelser" },
  howFewer:
    "Vil du kun have påmindelser dagen før, holde en pause eller helt være fri for dem? Du kan også skrive “ingen påmindelser før mandag”.",
  onAgain: "Du får ingen påmindelser for tiden. Skal de begynde igen?",
  allOrNone: "Påmindelser kan jeg kun stoppe samlet, både om møder og om opgaver. Skal de alle stoppe?",
  whetherAll: (when: string) => `Skal alle påmindelser vente til ${when}?`,
  pauseButton: "Ja, vent med dem",
  /** To whoever wants to be reminded of something at an hour, or of one action on a day. */
  noneOfOwn:
    "Jeg minder selv om møder og om opgavernes frist, men ikke på et tidspunkt, du vælger. Skriv det som en opgave med frist, for eksempel “jeg ringer til regionen inden torsdag”.",
  stopAllButton: "Stop dem alle",
  stopped: "Du får ikke flere påmindelser, før du starter dem igen.",
  paused: (when: string) => `Du får ingen påmindelser før ${when}.`,
  dayBeforeOnly:
    "Så skriver jeg først dagen før et møde eller en frist. Er noget over fristen, minder jeg dig stadig om det.",
  allAgainButton: "Få alle påmindelser igen",
  resumed: "Så får du påmindelser igen.",
  resumeButton: "Start påmindelser igen",
  dayHasPassed: "Den dag er passeret. Skriv en dag, der ligger fremme i tiden, eller bare “ingen påmindelser”.",
};
