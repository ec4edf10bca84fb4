import assert from "node:assert/strict";
import type { DecisionKind } from "../../../src/domain/reading.ts";
import { decidedBy } from "../making/outcome.ts";

type Decision = DecisionKind | null;

const plan = "at planen godkendes";
const status = "at status tages til efterretning";

const danish: Record<string, [asked: string, outcome: string, decision: Decision][]> = {
  "is turned down": [
    [plan, "Rådet godkendte ikke planen.", "rejected"],
    [plan, "Rådet godkendte den ikke.", "rejected"],
    ["at ansøgningen imødekommes", "Ikke imødekommet.", "rejected"],
    [plan, "Ikke vedtaget.", "rejected"],
    [plan, "Et flertal stemte imod.", "rejected"],
    [plan, "Styregruppen stemte imod planen.", "rejected"],
    ["at puljen oprettes", "Det blev besluttet ikke at oprette puljen.", "rejected"],
    ["at puljen oprettes", "Styregruppen besluttede ikke at oprette puljen.", "rejected"],
    [plan, "Vi blev enige om ikke at godkende planen.", "rejected"],
    [plan, "Derfor godkendte rådet ikke planen.", "rejected"],
    [plan, "Godkendes ikke.", "rejected"],
    [plan, "Planen tiltrædes derfor ikke.", "rejected"],
    [plan, "Rådet vedtog ikke planen.", "rejected"],
    [plan, "Rådet tilsluttede sig ikke planen.", "rejected"],
    [plan, "Ingen kunne godkende planen.", "rejected"],
    [plan, "Ingen af parterne ville tiltræde planen.", "rejected"],
    [plan, "Der var ingen tilslutning til planen.", "rejected"],
    [plan, "Rådet godkender den under ingen omstændigheder.", "rejected"],
    [plan, "Rådet afslog at godkende planen.", "rejected"],
    [plan, "Formanden anbefalede, at planen godkendes. Det blev dog nedstemt.", "rejected"],
    [plan, "Planen blev drøftet og godkendes ikke.", "rejected"],
    [plan, "Ej godkendt.", "rejected"],
    [plan, "Ej tiltrådt.", "rejected"],
    [plan, "Planen blev ej godkendt.", "rejected"],
    [status, "Tages ikke til efterretning.", "rejected"],
    [status, "Rådet tog ikke status til efterretning.", "rejected"],
    [status, "Status blev ikke taget til efterretning.", "rejected"],
  ],
  "comes later": [
    [plan, "Planen er ikke færdig og godkendes derfor først på næste møde.", "postponed"],
    [plan, "Planen godkendes på næste møde.", "postponed"],
    [plan, "Mødet blev afbrudt, før planen blev godkendt.", null],
    [plan, "Mødet sluttede, uden at planen var blevet drøftet eller kunne godkendes.", null],
    [plan, "Det ventes, at planen bliver godkendt i maj.", null],
    [plan, "Rådet var ikke beslutningsdygtigt, og planen kunne ikke godkendes.", null],
    [plan, "Udvalget godkendte referatet fra sidste møde, mens planen blev udskudt.", "postponed"],
    [plan, "Budgettet blev godkendt, mens planen blev udskudt.", "postponed"],
    [plan, "På næste møde godkendes planen.", "postponed"],
    [plan, "Planen godkendes ikke. Punktet udsættes til et senere møde.", "postponed"],
    [plan, "Planen godkendes i januar.", null],
    [plan, "Planen kan først godkendes, når regnskabet foreligger.", null],
    [plan, "Planen godkendes, når regnskabet foreligger.", null],
    [plan, "Planen kan ikke godkendes, før regnskabet foreligger.", null],
    [plan, "Når planen er godkendt, sendes den ud.", null],
    [plan, "Planen er endnu ikke godkendt.", null],
    [plan, "Planen er ikke godkendt endnu.", null],
    [plan, "Formandskabet bemyndiges til at godkende planen.", null],
  ],
  "is not everybody's or not quite": [
    [plan, "Nordby Kommune godkender, Sydby Kommune godkender ikke.", null],
    [plan, "Nordby Kommune godkender, men Sydby Kommune godkender ikke.", null],
    [plan, "Planen blev godkendt af Nordby, men ikke af Sydby.", null],
    [plan, "Godkendt af alle undtagen Nordby Kommune.", null],
    [plan, "Rådet godkendte ikke uden videre planen, men bad om en ny version.", null],
    [plan, "Planen blev hverken godkendt eller afvist.", null],
    [plan, "Grethe Holm anbefalede, at planen godkendes.", null],
    [plan, "Sekretariatet indstillede, at planen blev godkendt.", null],
    [plan, "Planen udsættes ikke.", null],
    [plan, "To medlemmer stemte imod.", null],
    [plan, "Et flertal stemte imod ændringsforslaget. Planen blev godkendt.", "approved"],
    [plan, "Planen blev drøftet. Det blev besluttet ikke at invitere pressen.", null],
    [plan, "Godkendt. Det blev besluttet ikke at invitere pressen.", "approved"],
    [plan, "Rådet besluttede ikke at tage stilling.", null],
    [plan, "Rådet besluttede ikke at afvise planen.", null],
    [plan, "Nordby Kommune godkendte, øvrige afviste.", null],
    [plan, "Det er et krav, at planen godkendes.", null],
    [plan, "Det blev foreslået, at planen godkendes.", null],
    [plan, "Grethe Holm spurgte, hvornår planen godkendes.", null],
  ],
  stands: [
    [plan, "Delvist godkendt.", "amended"],
    [plan, "Planen blev godkendt til dels.", "amended"],
    [plan, "Planen blev godkendt, før mødet blev hævet.", "approved"],
    [plan, "Budgettet blev udskudt, mens planen blev godkendt.", "approved"],
    [plan, "Udvalget godkendte referatet og planen.", "approved"],
    ["at der gives en bevilling", "Anbefales over for Økonomiudvalget. Udsat.", "approved"],
    [plan, "Rådet godkendte ikke blot planen, men også budgettet.", "approved"],
    [plan, "Rådet godkendte planen for ikke akutte patienter.", "approved"],
    [plan, "Planen blev godkendt, men ikke budgettet.", "approved"],
    [plan, "Planen blev godkendt, men budgettet blev ikke godkendt.", "approved"],
    ["at budgettet godkendes", "Planen blev godkendt, men budgettet blev ikke godkendt.", "rejected"],
    [plan, "Planen godkendes og evalueres på næste møde.", "approved"],
    [plan, "Godkendt. Den evalueres, når året er gået.", "approved"],
    [plan, "Planen blev godkendt, og den er ikke dyrere end ventet.", "approved"],
    [plan, "Planen blev godkendt. Et ændringsforslag blev forkastet.", "approved"],
    [plan, "Udvalget anbefaler, at planen godkendes.", "approved"],
    [plan, "Godkendt, forudsat at Nordby Kommune siger ja.", "amended"],
  ],
};

const approve = "That the plan be approved";

const english: Record<string, [asked: string, outcome: string, decision: Decision][]> = {
  "is turned down": [
    [approve, "The panel did not approve the plan.", "rejected"],
    [approve, "The panel didn't approve the plan.", "rejected"],
    [approve, "The plan could not be approved.", "rejected"],
    [approve, "The panel failed to approve the plan.", "rejected"],
    [approve, "Nobody approved the plan.", "rejected"],
    [approve, "None of the members would support the plan.", "rejected"],
    [approve, "Members agreed that the plan should not be approved.", "rejected"],
    [approve, "It was agreed not to approve the plan.", "rejected"],
    ["That the report be noted", "The report was not noted.", "rejected"],
    [approve, "Turned down.", "rejected"],
    [approve, "Not accepted.", "rejected"],
    [approve, "The majority voted against.", "rejected"],
    [approve, "Sent back to the administration.", "referred"],
  ],
  "comes later": [
    [approve, "The plan will be approved at the next meeting.", null],
    [approve, "It was hoped the plan would be approved in May.", null],
    [approve, "The meeting ended before the plan was approved.", null],
    [approve, "No quorum; the plan could not be approved.", null],
    [approve, "The meeting was not quorate. The plan could not be approved.", null],
    [approve, "The minutes were approved, while the plan was deferred.", "postponed"],
    [approve, "The plan can only be approved once the accounts are in.", null],
    [approve, "The plan cannot be approved until the accounts are in.", null],
    [approve, "The plan is not yet approved.", null],
    [approve, "Once approved, the plan is sent out.", null],
    [approve, "Approved, unless the auditors object.", null],
    [approve, "The chair was authorised to approve the plan.", null],
  ],
  "is not everybody's": [
    [approve, "It was approved by Northby but not by Southby.", null],
    [approve, "Approved by all but Northby.", null],
    [approve, "The plan was neither approved nor rejected.", null],
    [approve, "The chair recommended that the plan be approved.", null],
    [approve, "The plan was not deferred.", null],
    [approve, "Approved. One member voted against.", "approved"],
  ],
  stands: [
    [approve, "The panel agreed to approve the plan.", "approved"],
    [approve, "The panel voted to approve the plan.", "approved"],
    [approve, "Partly approved.", "amended"],
    [approve, "Approved not only by the panel but by its guests.", "approved"],
    [approve, "Approved on condition that the auditors agree.", "amended"],
  ],
};

for (const [language, cases] of Object.entries({ danish, english }))
  describe(`an approval in ${language} that`, () => {
    for (const [what, list] of Object.entries(cases))
      for (const [asked, outcome, decision] of list)
        it(`${what}: "${outcome}" for "${asked}" is ${decision ?? "none"}`, () => {
          assert.deepEqual(decidedBy([asked], outcome), [decision]);
        });
  });
