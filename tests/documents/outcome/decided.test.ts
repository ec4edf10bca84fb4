import assert from "node:assert/strict";
import type { DecisionKind } from "../../../src/domain/reading.ts";
import { decidedBy } from "../making/outcome.ts";

type Decision = DecisionKind | null;

const plan = ["styregruppen godkender planen for natarbejde"];
const two = ["styregruppen tager status til efterretning", "styregruppen godkender planen for natarbejde"];
const three = [
  "udvalget drøfter de to modeller",
  "udvalget godkender model B",
  "udvalget afsætter 50.000 kr. til uddannelse",
];

const cases: Record<string, [asked: string[], outcome: string, ...decisions: Decision[]][]> = {
  "of the one recommendation": [
    [plan, "Tiltrådt.", "approved"],
    [plan, "Godkendt uden bemærkninger.", "approved"],
    [plan, "Indstillingen følges.", "approved"],
    [plan, "Planen blev enstemmigt vedtaget.", "approved"],
    [plan, "Styregruppen kan tilslutte sig planen.", "approved"],
    [plan, "Anbefales over for Byrådet.", "approved"],
    [plan, "Godkendt med bemærkning om, at økonomien følges tæt.", "approved"],
    [plan, "Et flertal (A og F) godkendte indstillingen. Imod stemte O.", "approved"],
    [plan, "Med 4 stemmer mod 3 blev indstillingen godkendt.", "approved"],
    [plan, "Godkendt med den ændring, at fristen rykkes til 1. juni.", "amended"],
    [plan, "Godkendt med den ændring, at Sag nr. 7 udsættes.", "amended"],
    [plan, "Tiltrådt med den tilføjelse, at forslag 2 afvises.", "amended"],
    [plan, "Godkendt med den ændring at rammen sættes ned.", "amended"],
    [plan, "Godkendt med to mindre ændringer.", "amended"],
    [plan, "Tiltrådt med én ændring: fristen er 1. juni.", "amended"],
    [plan, "Tiltrådt med bemærkning om, at høringen forlænges.", "amended"],
    [plan, "Tiltrådt med bemærkning.", "approved"],
    [plan, "Udsat, idet planen ønskes godkendt med en ændring.", "postponed"],
    [plan, "Godkendt, dog skal afsnit 2 skrives om.", "amended"],
    [plan, "Tiltrådt, idet beløbet nedsættes til 40.000 kr.", "amended"],
    [plan, "Planen blev godkendt med enkelte rettelser.", "amended"],
    [plan, "Styregruppen besluttede i stedet at forlænge den gamle plan.", "amended"],
    [plan, "Indstillingen følges ikke.", "rejected"],
    [plan, "Styregruppen kunne ikke tilslutte sig planen.", "rejected"],
    [plan, "Styregruppen kan ikke anbefale planen.", "rejected"],
    [plan, "For stemte 2, imod stemte 5. Indstillingen er dermed forkastet.", "rejected"],
    [plan, "Der var ikke flertal for indstillingen.", "rejected"],
    [plan, "Forslaget bortfaldt.", "rejected"],
    [plan, "Afslag.", "rejected"],
    [plan, "Udsat.", "postponed"],
    [plan, "Sagen genoptages på næste møde.", "postponed"],
    [plan, "Styregruppen besluttede at udsætte sagen.", "postponed"],
    [plan, "Beslutningen blev udskudt til efter sommerferien.", "postponed"],
    [plan, "Der var ikke enighed. Sagen sendes tilbage til forvaltningen.", "referred"],
    [plan, "Henvist til Økonomiudvalget.", "referred"],
    [plan, "Oversendes til Byrådet til endelig afgørelse.", "referred"],
    [plan, "Bestyrelsen sender sagen videre til regionsrådet.", "referred"],
    [plan, "Klyngestyregruppen henviste spørgsmålet til Økonomiudvalget.", "referred"],
    [plan, "Styregruppen besluttede at sende sagen tilbage til forvaltningen.", "referred"],
  ],
  "where there is none": [
    [plan, "Der blev ikke truffet beslutning.", null],
    [plan, "Der blev ikke taget nogen beslutning.", null],
    [plan, "Styregruppen tog ikke stilling til planen.", null],
    [plan, "Punktet udgik.", null],
    [plan, "Punktet blev taget af dagsordenen.", null],
    [plan, "Lukket punkt.", null],
    [plan, "Punktet blev ikke nået.", null],
    [plan, "Der var ros til planen fra flere sider.", null],
    [plan, "Planen skal godkendes i byrådet.", null],
    [plan, "Planen kan tidligst godkendes til efteråret.", null],
    [plan, "Sekretariatet sender sagen videre til regionsrådet.", null],
    [plan, "Bestyrelsen sender et brev til regionsrådet.", null],
    [plan, "Budgettet blev godkendt af Byrådet i oktober.", null],
    [plan, "Byrådet har godkendt en lignende plan.", null],
    [plan, "Birgit Aagaard spurgte, om planen var godkendt af ledelsen.", null],
    [plan, "Flere mente, at planen burde godkendes.", null],
    [plan, "Taget til efterretning.", null],
    [plan, "Fristen for bemærkninger blev udsat.", null],
  ],
  "of each of several": [
    [two, "1. taget til efterretning. 2. godkendt.", "noted", "approved"],
    [two, "Ad 1: Taget til efterretning. Ad 2: Udsat.", "noted", "postponed"],
    [two, "Ad. 1 Taget til efterretning\nAd. 2 Tiltrådt", "noted", "approved"],
    [two, "Punkt 1 blev taget til efterretning, mens punkt 2 udsættes.", "noted", "postponed"],
    [two, "Punkt 2 udsættes.", null, "postponed"],
    [two, "Tiltrådt.", "approved", "approved"],
    [two, "Indstillingen blev tiltrådt, idet punkt 2 dog udsættes til næste møde.", "approved", "postponed"],
    [two, "Sagen udsættes.", "postponed", "postponed"],
    [two, "Orienteringen blev taget til efterretning. Der blev ikke truffet beslutning om planen.", "noted", null],
    [two, "Status blev taget til efterretning, og planen blev godkendt.", "noted", "approved"],
    [three, "Indstilling 1 blev drøftet. Indstilling 2 og 3 blev godkendt.", "discussed", "approved", "approved"],
    [three, "Ad 1) Drøftet.\nAd 2) og 3) Godkendt.", "discussed", "approved", "approved"],
    [three, "a) Drøftet\nb) Ikke godkendt\nc) Godkendt", "discussed", "rejected", "approved"],
    [three, "Udvalget godkendte punkt 2 og forkastede punkt 3.", null, "approved", "rejected"],
    [two, "Styregruppen tog status til efterretning og godkendte planen.", "noted", "approved"],
    [two, "Orienteringen om den godkendte plan blev taget til efterretning.", "noted", null],
    [three, "Modellerne blev drøftet og model B godkendt.", "discussed", "approved", null],
    [three, "Alle indstillinger blev tiltrådt.", "approved", "approved", "approved"],
    [three, "Pkt. 1-2 godkendt. Pkt. 3 oversendes til Økonomiudvalget.", "approved", "approved", "referred"],
    [
      three,
      "1) Drøftet\n2) Udvalget besluttede i stedet model A\n3) Afvist, da der ikke er penge",
      "discussed",
      "amended",
      "rejected",
    ],
  ],
};

cases["by what it names, repeats or leaves"] = [
  [
    ["beslutter, at prøven udvides til to hold", "afsætter 20.000 kr. til en folder"],
    "Udvidelsen til to hold blev vedtaget. Rådet afviste at afsætte penge til en folder.",
    "approved",
    "rejected",
  ],
  [["rådet indsender en fælles udtalelse"], "Rådet indsender ikke en fælles udtalelse.", "rejected"],
  [["rådet indsender en fælles udtalelse"], "Rådet indsender ikke en fælles udtalelse endnu.", null],
  [
    ["rådet tager status til efterretning", "godkender, at Driftsforum Øst reviderer skabelonen for breve"],
    "Status blev taget til efterretning. Driftsforum Øst reviderer skabelonen, så den er klar til maj.",
    "noted",
    "approved",
  ],
  [["rådet drøfter forslaget"], "Rådet drøftede, hvordan kørslen bør betales.", "discussed"],
  [["rådet drøfter forslaget"], "Forslaget bør drøftes, når regnskabet foreligger.", null],
  [
    ["rådet godkender forslaget om åbent hus", "rådet godkender planen for kurser"],
    "Den første indstilling blev ikke tiltrådt. Den anden indstilling blev tiltrådt.",
    "rejected",
    "approved",
  ],
  [
    ["rådet godkender forslaget om åbent hus", "rådet godkender planen for kurser"],
    "Begge indstillinger blev godkendt.",
    "approved",
    "approved",
  ],
  [
    ["tager status til efterretning", "at ordningen forlænges", "at udgiften deles ligeligt"],
    "Status blev taget til efterretning. Ordningen forlænges. Stillingtagen til betalingen blev udsat.",
    "noted",
    "approved",
    "postponed",
  ],
  [["at ordningen forlænges", "at udgiften deles ligeligt"], "Stillingtagen til betalingen blev udsat.", null, null],
];

const grants = ["puljen giver 50.000 kr. til caféen på havnen", "puljen giver 20.000 kr. til legepladsen"];
const forum = ["forummet godkender aftalen", "forummet tager økonomien til efterretning", "udpeger en repræsentant"];
cases["of money asked for"] = [
  [grants.slice(0, 1), "Ikke bevilget.", "rejected"],
  [grants.slice(0, 1), "Ansøgningen blev ikke bevilget.", "rejected"],
  [grants.slice(0, 1), "Der gives afslag.", "rejected"],
  [grants.slice(0, 1), "Bevilget.", "approved"],
  [grants.slice(0, 1), "Puljen blev bevilget af staten.", null],
  [grants, "1. Bevilget.\n2. Ikke bevilget.", "approved", "rejected"],
];
cases["where one of several is open or nothing was said of it"] = [
  [forum, "Godkendt. Der blev ikke truffet beslutning om repræsentanten.", "approved", "approved", null],
  [forum, "Der blev ikke truffet beslutning om repræsentanten. Resten blev godkendt.", "approved", "approved", null],
  [forum, "Der blev ikke taget stilling til punkt 3. De øvrige blev godkendt.", "approved", "approved", null],
  [forum, "Aftalen blev udsat. De øvrige indstillinger blev godkendt.", "postponed", "approved", "approved"],
  [forum, "Aftalen blev godkendt. De øvrige medlemmer var til stede.", "approved", null, null],
  [forum, "Aftalen godkendes. Økonomien blev taget til efterretning.", "approved", "noted", null],
  [forum, "Aftalen godkendt.", "approved", null, null],
];

const english: [asked: string[], outcome: string, ...decisions: Decision[]][] = [
  [["To approve the timetable"], "Approved.", "approved"],
  [["To approve the timetable"], "The recommendation was carried by five votes to two.", "approved"],
  [["To approve the timetable"], "Approved subject to two corrections.", "amended"],
  [["To approve the timetable"], "Adopted with one change: the last bus leaves at ten.", "amended"],
  [["To approve the timetable"], "Approved with the comment that the trial be extended.", "amended"],
  [["To approve the timetable"], "Approved with comments.", "approved"],
  [["To approve the timetable"], "The Board referred the matter to the Finance Committee.", "referred"],
  [["To approve the timetable"], "The motion fell.", "rejected"],
  [
    ["To approve the timetable", "To note the report"],
    "The timetable was approved and the report noted.",
    "approved",
    "noted",
  ],
  [["To approve the timetable"], "The item was deferred.", "postponed"],
  [["To approve the timetable"], "No decision was taken.", null],
  [["To approve the timetable"], "The budget was approved by the council in March.", null],
  [
    ["To note the report", "To approve the timetable"],
    "Recommendation 1 was noted; recommendation 2 was not agreed.",
    "noted",
    "rejected",
  ],
  [
    ["To note the report", "To approve the timetable"],
    "(1) Noted. (2) Referred to the Finance Board.",
    "noted",
    "referred",
  ],
  [
    ["To approve the lease", "To approve the timetable"],
    "The first recommendation was voted down. The second recommendation was deferred to June.",
    "rejected",
    "postponed",
  ],
  [["To approve the timetable"], "The motion was lost.", "rejected"],
  [["To approve the timetable"], "RESOLVED: Not approved.", "rejected"],
  [["To approve the timetable"], "RESOLVED: That the item be deferred.", "postponed"],
  [["To note the report"], "RESOLVED: That the report be noted.", "noted"],
];

describe("the decision", () => {
  for (const [what, list] of Object.entries(cases)) {
    for (const [asked, outcome, ...decisions] of list) {
      it(`${what}: "${outcome.replaceAll("\n", " / ")}" is ${decisions.map((one) => one ?? "none").join(", ")}`, () => {
        assert.deepEqual(decidedBy(asked, outcome), decisions);
      });
    }
  }
  for (const [asked, outcome, ...decisions] of english) {
    it(`in English: "${outcome}" is ${decisions.map((one) => one ?? "none").join(", ")}`, () => {
      assert.deepEqual(decidedBy(asked, outcome), decisions);
    });
  }
});
