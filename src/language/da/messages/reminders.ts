export const reminders = {
  comingQuestion: (when: string) => `Kommer du ${when}?`,
  meetingTomorrow: (when: string) => `Møde i morgen, ${when}.`,
  meetingOn: (when: string) => `Møde på ${when}.`,
  areYouComing: "Kommer du?",
  provisionalAgenda: (items: string) => `Foreløbig dagsorden: ${items}`,
  agenda: (items: string) => `Dagsorden: ${items}`,
  moreItems: (count: number) => (count === 1 ? "1 punkt mere" : `${count} punkter mere`),
  ownActions: (actions: string) => `Dine åbne opgaver: ${actions}`,
  moreActions: (count: number) => (count === 1 ? "1 opgave mere" : `${count} opgaver mere`),
  actionOf: (number: number, committee: string) => `Opgave ${number} · ${committee}`,
  due: {
    soon: (task: string, when: string) => `${task} har frist ${when}.`,
    today: (task: string) => `${task} har frist i dag.`,
    overdue: (task: string, when: string) => `${task} havde frist ${when}. Er den færdig?`,
  },
  passOn: (owners: string) => `Jeg kan ikke skrive til ${owners}. Vil du give påmindelsen videre?`,
  presenterMissing: (count: number, when: string) =>
    count === 1
      ? `Et punkt til mødet ${when} mangler oplægsholder:`
      : `${count} punkter til mødet ${when} mangler oplægsholder:`,
  agendaButton: "Dagsorden",
  fewer: "Færre påmindelser",
  fewerButtons: { pauseAWeek: "Pause i en uge", stop: "Ingen påmindelser" },
  howFewer: "Vil du holde en pause eller slet ikke have dem? Du kan også skrive “ingen påmindelser før mandag”.",
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
  resumed: "Så får du påmindelser igen.",
  resumeButton: "Start påmindelser igen",
  dayHasPassed: "Den dag er passeret. Skriv en dag, der ligger fremme i tiden, eller bare “ingen påmindelser”.",
};
