/** Of what somebody says right after an answer, to correct what was done. */
export const amending = {
  question: (options: number): string =>
    options === 1 ? "Skal jeg rette det, jeg lige noterede?" : "Hvad skal det rettes til?",
  answerStands: (day: string) => `Det, jeg noterede til ${day}, gælder stadig. Skal det slettes?`,
  takeBackButton: "Ja, slet det",
  nothingElse: "Det er sådan, det står nu.",
  absent: { cancel: (name: string) => `Afbud fra ${name}`, attend: (name: string) => `${name} kommer` },
  substitute: (name: string) => `${name} som stedfortræder`,
  action: (number: number) => `Opgave ${number}`,
  onlyOwner: (name: string) => `Kun ${name}`,
  ownerFor: (name: string, instead: string) => `${name} i stedet for ${instead}`,
};
