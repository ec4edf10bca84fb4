import assert from "node:assert/strict";
import { promisedBy } from "../making/outcome.ts";

/** Outcomes that give nobody anything to do, by the reason why. */
const nothingToDo: Record<string, string[]> = {
  "what somebody told or thinks": [
    "Jonas Hede oplyste, at kommunen arbejder med en ny plan.",
    "Birgit fortalte, at hun sender en mail hver fredag.",
    "Formanden bød velkommen og gennemgik dagsordenen.",
    "Tove Rask gennemgår tallene for 1. kvartal.",
    "Jonas Hede præsenterer de vigtigste fund.",
    "Faisal takker for samarbejdet.",
    "Jonas nævner, at Tove undersøger sagen.",
    "Charlotte Toft ønsker, at sekretariatet undersøger prisen.",
    "Birgit foreslår, at kommunen laver en kampagne.",
    "Ifølge Birgit laver kommunerne det allerede.",
    "Birgit spørger til, hvornår tallene kommer.",
    "Faisal Noor spørger, om kommunen sender en repræsentant.",
    "Jonas Hede ser frem til samarbejdet.",
    "Faisal ser positivt på forslaget.",
    "Charlotte Toft savner en afklaring.",
    "Birgit finder det vigtigt, at borgerne høres.",
    "Tove Rask tager forbehold for økonomien.",
    "Jonas Hede gør opmærksom på, at fristen er kort.",
    "Tove kvitterer for et godt forløb.",
    "Jonas Hede gjorde opmærksom på, at foreningen afholder en temadag den 3. juni.",
    "Faisal mindede om, at sekretariatet sender lønsedlerne på mail.",
    "Charlotte Lind giver udtryk for bekymring.",
    "Faisal: Medarbejderne er bekymrede for vagtplanen.",
    "BA: Det går ud over patienterne.",
    "Birgit: Vi laver det jo allerede.",
    "Formand: Den nye gruppeleder starter 1. juni.",
    "Jonas Hede orienterer om, at kommunen udarbejder en strategi.",
    "Tove Rask tegner et billede af et område under pres.",
  ],
  "what is done or was before": [
    "På sidste møde lovede Birgit at undersøge sagen.",
    "Regionen tilbød sidste år at betale for kørslen.",
    "Jonas Hede har sendt materialet ud.",
    "Opgaven er udført: Tove Rask har talt med banken.",
    "Status: Birgit Aagaard har haft møde med leverandøren.",
    "Tove Rask skulle finde et lokale; det er sket.",
    "Punktet blev præsenteret af Jonas Hede.",
    "Rapporten er udarbejdet af Tove Rask.",
    "Jonas Hede deltog ikke i behandlingen af punktet.",
    "I 2024 fik Faisal Noor til opgave at kortlægge området.",
    "Der udsendes ikke en pressemeddelelse.",
    "Formanden blev valgt til bestyrelsen.",
    "Det er Birgit, der har mødt kommunen.",
    "Sekretariatet skulle undersøge prisen. Den er 40.000 kr.",
  ],
  "what goes on anyway": [
    "Kommunen arbejder med en ny strategi på området.",
    "Solbjerg Kommune har ansat tre nye medarbejdere.",
    "Region Østkyst driver i dag fire akutklinikker.",
    "Kommunerne sender hvert år en redegørelse til regionen.",
    "Sekretariatet modtager løbende henvendelser.",
    "Hjemmeplejen besøger borgeren to gange om dagen.",
    "Når borgeren udskrives, sender sygehuset en besked til kommunen.",
    "Sygehuset sender automatisk en besked ved udskrivelse.",
    "Rapporten udarbejdes hvert år af sundhedsstyrelsen.",
    "Kommunerne står for genoptræningen.",
    "Region Østkyst og Solbjerg Kommune samarbejder om en ny model.",
    "Projektet finansieres af Region Østkyst.",
    "Ordningen administreres af kommunen.",
    "Patienterne henvises af praktiserende læge.",
    "Arbejdsgruppen mødes en gang om måneden.",
    "Regionen skal efter loven offentliggøre planen.",
    "Sekretariatet vil fremadrettet sende dagsordenen ud otte dage før.",
    "Kommunen skal spare 3 mio. kr.",
    "Ministeriet udsender en ny vejledning i juni.",
    "Folketinget behandler lovforslaget til efteråret.",
  ],
  "what somebody is, or where they are": [
    "Jonas Hede er på ferie i uge 29.",
    "Tove Rask går på pension den 1. august.",
    "Faisal Noor skal på kursus i juni.",
    "Tove holder fri hele juli.",
    "Jonas Hede stopper som direktør til sommer.",
    "Birgit Aagaard er inhabil og forlod mødet.",
    "Jonas Hede stemte imod.",
    "For stemte Jonas Hede, Tove Rask og Faisal Noor.",
    "Fraværende: Birgit Aagaard",
    "Afbud: Tove Rask",
    "Tak til Faisal for oplægget.",
    "Oplæg: Charlotte Lind",
    "Charlotte Lind kan ikke støtte forslaget.",
    "Birgit vil gerne have flere tal.",
    "Faisal Noor inviteres til at holde oplæg på temadagen.",
  ],
  "what is wished, needed, supposed or left undone": [
    "Hvis Jonas Hede ikke finder et lokale, flyttes mødet.",
    "Der er behov for, at kommunerne undersøger området nærmere.",
    "Det er vigtigt, at regionen informerer borgerne.",
    "Udvalget drøftede, om forvaltningen skal lave en ny analyse.",
    "Det skal overvejes, om Jonas Hede laver en analyse.",
    "Sekretariatet foretager sig ikke yderligere.",
    "Jonas Hede laver alligevel ikke et notat.",
    "Punktet lukkes, når Jonas har talt med banken.",
    "Kunne Birgit Aagaard skrive til naboerne?",
  ],
  "what nobody in particular shall do": [
    "Der arbejdes videre med forslaget.",
    "Tallene eftersendes.",
    "Det bør undersøges, hvad det koster.",
    "Der skal laves en ny folder.",
    "Nogen bør ringe til trykkeriet.",
  ],
  "what the committee itself does": [
    "Styregruppen godkendte planen.",
    "Styregruppen følger udviklingen.",
    "Udvalget bakker op om, at der arbejdes videre.",
  ],
};

const nothingToDoInEnglish = [
  "Peter Lowick reported that the depot is closed.",
  "At the April meeting PL was asked to find a venue.",
  "Fiona Tarrant asked whether the council would pay.",
  "The company must provide training under the contract.",
  "Graham Overton has written to the mayor.",
  "Members agreed to note the report.",
  "It was suggested that the clerk write to the mayor.",
  "The Panel was asked to endorse the timetable.",
  "The council will publish its strategy in the autumn.",
  "Owner: Peter Lowick. Due: 1 June 2026",
  "Peter Lowick will be on leave in June.",
  "Fiona Tarrant runs two clubs a week.",
  "If the grant fails, the council will have to pay.",
];

describe("no task", () => {
  for (const [why, outcomes] of Object.entries(nothingToDo)) {
    for (const outcome of outcomes) {
      it(`in ${why}: "${outcome}"`, () => assert.deepEqual(sureActions(outcome, "da"), []));
    }
  }
  for (const outcome of nothingToDoInEnglish) {
    it(`in English: "${outcome}"`, () => assert.deepEqual(sureActions(outcome, "en"), []));
  }
});

function sureActions(outcome: string, language: "da" | "en"): string[] {
  return promisedBy(outcome, language)
    .actions.filter((action) => action.confidence >= 0.5)
    .map((action) => `${action.owners.join(", ")}: ${action.task}`);
}
