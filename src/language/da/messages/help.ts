import type { Help } from "../../help.ts";

/** What one would write, and what it does. */
export const help: Help = {
  cancel: { example: "afbud til næste møde, Jørgen kommer i stedet", does: "melder afbud" },
  attend: { example: "jeg kan alligevel godt komme", does: "siger, at du kommer" },
  listCancellations: { example: "hvem har meldt afbud?", does: "viser afbuddene, og hvor mange der kommer" },
  showMeeting: { example: "hvornår og hvor er næste møde?", does: "viser tid og sted" },
  showAgenda: { example: "hvad skal vi snakke om næste gang?", does: "viser dagsordenen" },
  proposeItem: { example: "punkt til næste møde: Nærhospitaler", does: "foreslår et punkt til dagsordenen" },
  logAction: {
    example: "Christina og Maria laver et overblik over projekter inden 13. januar",
    does: "skriver en opgave ned",
  },
  listActions: { example: "mine opgaver", does: "viser dine, “hvem laver hvad?” alles" },
  completeAction: { example: "12 er færdig", does: "afslutter opgaven" },
  postponeAction: { example: "udsæt 9 til næste møde", does: "flytter fristen" },
  assignAction: { example: "giv opgave 12 til Lars", does: "sætter en anden på en opgave" },
  withdrawAction: {
    example: "slet opgave 14",
    does: "tager en opgave af listen, der ikke skulle have været skrevet ned",
  },
  showMinutes: { example: "referat fra sidste møde", does: "viser, hvad der blev besluttet" },
  searchDecisions: { example: "hvad besluttede vi om klyngemidler?", does: "søger i referaterne" },
  snooze: {
    example: "ingen påmindelser før mandag",
    does: "sætter dine påmindelser på pause, “kun dagen før” giver dig færre",
  },
  undo: { example: "fortryd", does: "tager det sidste tilbage" },
  scheduleMeeting: { example: "nyt møde den 14. januar kl. 14-16 i Thisted", does: "planlægger eller flytter et møde" },
  callOffMeeting: { example: "mødet den 3. december er aflyst", does: "aflyser et møde" },
  postAgenda: { example: "læg dagsordenen i kanalen", does: "lægger dagsordenen op" },
  postMinutes: { example: "publicér referatet", does: "publicerer det referat, som du har givet mig og set igennem" },
  showDraft: { example: "vis udkast", does: "viser den dagsorden eller det referat igen, som du har givet mig" },
  discard: { example: "kassér udkastet", does: "smider et udkast væk, som ikke er publiceret" },
  showProposals: { example: "vis forslag", does: "viser, hvad der er foreslået, og om det kommer med" },
  answerProposal: { example: "tag forslaget om nærhospitaler med", does: "siger ja eller nej til et forslag" },
  chooseCommittee: { example: "skift forum", does: "taler om et andet af dine forummer" },
  listPeople: { example: "hvem er medlem?", does: "viser, hvem der er med i forummet" },
  showChanges: { example: "hvem ændrede punkt 3?", does: "viser, hvem der har gjort hvad og hvornår" },
  closeItem: { example: "punkt 4 er lukket", does: "viser et punkt for medlemmerne alene, i deres egen chat" },
  erasePerson: { example: "slet alt om Bodil Krogh", does: "sletter det, jeg har om en person, når du har sagt ja" },
  addPerson: { example: "tilføj Bodil Krogh som medlem", does: "føjer en person uden konto til" },
};
