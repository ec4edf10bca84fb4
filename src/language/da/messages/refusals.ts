import { nameOf, secretariatOf, type Committee } from "../../../domain/committee.ts";
import type { Irrevocable } from "../../../domain/change.ts";
import type { Refusal } from "../../../domain/decision.ts";
import type { PersonId } from "../../../domain/person.ts";
import { general } from "./general.ts";
import { closed } from "./closed.ts";

const cannotBeUndone: Record<Irrevocable, string> = {
  published: "Det er publiceret, så det kan ikke fortrydes. Send en rettet udgave, så retter jeg kortet.",
  draft: "Det seneste, du gjorde, var i et udkast, og det fortryder jeg ikke. Ret det eller kassér det på kortet.",
  erased: "Det seneste, du gjorde, var at slette alt om en person, og det kan ikke fortrydes.",
  discarded: "Det seneste, du gjorde, var at kassere et udkast, og det fortryder jeg ikke. Send mig dokumentet igen.",
  settings:
    "Det seneste, du gjorde, var at ændre indstillingerne, og det fortryder jeg ikke. Skriv “opsæt” i forummets egen samtale, og ret dem.",
};

/** Why something was not done, and who can do it or what to write instead; `you`: who reads it by themselves. */
export function refusal(reason: Refusal, committee: Committee, you: PersonId | null = null): string {
  const name = (id: PersonId): string => nameOf(committee, id);
  switch (reason.kind) {
    case "secretariatOnly":
      return `Det kan kun sekretariatet gøre: ${general.or(secretariatOf(committee).map((person) => person.name))}.`;
    case "meetingCalledOff":
      return "Mødet er allerede aflyst.";
    case "meetingHeld":
      return "Mødet er holdt, så det kan ikke ændres.";
    case "meetingPassed":
      return "Mødets tidspunkt er passeret, så aflysningen kan ikke fortrydes. Skriv for eksempel “nyt møde den 14. januar kl. 14-16”, hvis det skal holdes en anden dag.";
    case "dateInThePast":
      return "Det tidspunkt er passeret. Skriv en dato, der ligger fremme i tiden.";
    case "alreadyPlanned":
      return "Der er allerede et møde på det tidspunkt.";
    case "endBeforeStart":
      return "Mødet kan ikke slutte, før det begynder. Skriv for eksempel “kl. 14-16”.";
    case "sameSchedule":
      return "Sådan er mødet allerede planlagt.";
    case "agendaEmpty":
      return "Der er ingen punkter på dagsordenen endnu, så jeg har ikke sendt den ud. Send mig den som fil, eller skriv “punkt til næste møde: …”.";
    case "noSuchItem":
      return closed.noSuchItem(reason.number);
    case "alreadyCancelled":
      return reason.person === you
        ? "Du har allerede meldt afbud."
        : `${name(reason.person)} har allerede meldt afbud.`;
    case "alreadyComing":
      return reason.person === you
        ? "Du står allerede som deltager."
        : `${name(reason.person)} står allerede som deltager.`;
    case "ownSubstitute":
      return "Man kan ikke være sin egen stedfortræder. Skriv, hvem der kommer i stedet.";
    case "substituteNotComing":
      return reason.substitute === you
        ? "Du har selv meldt afbud. Skriv “jeg kommer alligevel”, og svar så igen."
        : `${name(reason.substitute)} har selv meldt afbud. Skriv en anden, der kan komme i stedet.`;
    case "substituteTaken":
      return reason.substitute === you
        ? `Du kommer allerede i stedet for ${name(reason.absent)}, og man kan kun komme for én.`
        : `${name(reason.substitute)} kommer allerede i stedet for ${name(reason.absent)}. Skriv en anden, der kan komme i stedet.`;
    case "notAskedAsSubstitute":
      return reason.substitute === you
        ? "Du er ikke længere spurgt som stedfortræder til det møde."
        : `${name(reason.substitute)} er ikke længere spurgt som stedfortræder til det møde.`;
    case "alreadyProposed":
      return "Det punkt er allerede foreslået til mødet.";
    case "alreadyOnAgenda":
      return `Det står allerede på dagsordenen som punkt ${reason.number}.`;
    case "proposalWithdrawn":
      return "Forslaget er trukket tilbage.";
    case "proposalDecided":
      return reason.accepted ? "Der er allerede sagt ja til punktet." : "Der er allerede sagt nej til punktet.";
    case "noOwners":
      return "Skriv, hvem der har opgaven, for eksempel “Maria laver et udkast”.";
    case "alreadyDone":
      return `${theAction(reason.number)} er allerede færdig.`;
    case "actionWithdrawn":
      return `${theAction(reason.number)} er taget tilbage.`;
    case "sameDue":
      return "Opgaven har allerede den frist.";
    case "nothingChanged":
      return "Der er ikke rettet noget, så opgaven står, som den gjorde.";
    case "notYourAction":
      return reason.number === undefined
        ? "Det kan kun de ansvarlige, den, der skrev opgaven ned, og sekretariatet gøre."
        : `Opgave ${reason.number.toString()} kan kun ændres af de ansvarlige, den, der skrev den ned, og sekretariatet.`;
    case "othersAction":
      return "Opgaven er skrevet ned af en anden. Bed sekretariatet om at slette den, hvis den ikke skal være der.";
    case "changedSince":
      return "Der er ændret mere siden, så det kan ikke fortrydes. Skriv i stedet, hvordan det skal være.";
    case "othersChange":
      return `Det kan kun ${name(reason.person)} fortryde.`;
    case "alreadyUndone":
      return "Det er allerede fortrudt.";
    case "nothingToUndo":
      return "Du har ikke noget at fortryde.";
    case "cannotBeUndone":
      return cannotBeUndone[reason.what];
    case "draftPublished":
      return "Det er allerede publiceret.";
    case "draftChanged":
      return "Udkastet er ændret siden. Se det igen, før det publiceres.";
    case "draftDiscarded":
      return "Udkastet er kasseret. Send mig dokumentet igen, hvis det skal bruges alligevel.";
    case "notHeldYet":
      return "Mødet er ikke holdt endnu, så referatet kan ikke sendes ud. Vælg et andet møde.";
    case "meetingUnknown":
      return "Jeg mangler at vide, hvilket møde det gælder.";
    case "committeeUnconfirmed":
      return "Dokumentet nævner et andet forum. Sig først, om det er det rigtige.";
  }
}

const theAction = (number?: number): string => (number === undefined ? "Opgaven" : `Opgave ${number.toString()}`);
