import assert from "node:assert/strict";
import type { DecisionKind } from "../../../src/domain/reading.ts";
import { decidedBy, promisedBy } from "../making/outcome.ts";

/** A task: who, words of it, where of interest the day. Something to come back: words of the subject, the day, the committee. */
type Held = {
  readonly tasks?: readonly (readonly [owners: string, task: RegExp, due?: string | null])[];
  readonly later?: readonly (readonly [subject: RegExp, from: string | null, committee?: string])[];
};

const task = (owners: string, words: RegExp, due?: string | null): Held => ({
  tasks: [due === undefined ? [owners, words] : [owners, words, due]],
});
const comesBack = (subject: RegExp, from: string | null, committee?: string): Held => ({
  later: [committee === undefined ? [subject, from] : [subject, from, committee]],
});

const held: Record<string, readonly (readonly [outcome: string, holds: Held])[]> = {
  "in a municipality's record": [
    [
      "Centerchef Bo Elling melder afgørelsen ud til skolerne inden 1. september 2026.",
      task("Bo Elling", /afgørelsen/u, "2026-09-01"),
    ],
    [
      "Forvaltningen udarbejder et oplæg til takster, som behandles på udvalgets møde den 3. juni 2026.",
      { tasks: [["Forvaltningen", /oplæg til takster/u]], later: [[/oplæg til takster/u, "2026-06-03"]] },
    ],
    [
      "Oversendes til Kulturudvalget med anbefaling. Lea Storm besvarer borgerens henvendelse.",
      task("Lea Storm", /henvendelse/u),
    ],
    ["Udvalget pålagde direktionen at fremlægge en handleplan.", task("Direktionen", /handleplan/u)],
    ["Forhandlingerne føres i første omgang af Birgit Aagaard.", task("Birgit Aagaard", /forhandlingerne/iu)],
    [
      "Udvalget ønsker en redegørelse for sygefraværet på mødet i september 2026.",
      comesBack(/sygefraværet/u, "2026-09-01"),
    ],
  ],
  "in a region's minutes": [
    ["Tove Rask spørger de fire klinikker, hvad der fik dem til at sige ja.", task("Tove Rask", /klinikker/u)],
    [
      "Charlotte Lind og Jonas Hede mødes og søger en løsning på betalingen.",
      task("Charlotte Lind, Jonas Hede", /betalingen/u),
    ],
    ["Udsat, da oplægsholder var syg. Kommer på septembermødet.", comesBack(/fælles indsats/iu, "2026-09-01")],
    [
      "Som skrivegruppe udpeges Jonas Hede, Tove Rask og Faisal Noor. Birgit Aagaard er sekretær for gruppen.",
      task("Jonas Hede, Tove Rask, Faisal Noor", /skrivegruppe/u),
    ],
    [
      "Der udsendes en kort nyhed. Faisal Noor skriver udkast, og formændene godkender.",
      task("Faisal Noor", /udkast/u),
    ],
    [
      "Arbejdsgruppen fremlægger en disposition på mødet den 10. juni 2026.",
      { tasks: [["Arbejdsgruppen", /disposition/u]], later: [[/disposition/u, "2026-06-10"]] },
    ],
  ],
  "told as one would tell it": [
    [
      "Tove fortalte om ventetiden på hjælpemidler, og Jonas undersøger tallet og melder tilbage inden 1. juni.",
      task("Jonas", /undersøger tallet/u, "2026-06-01"),
    ],
    [
      "Ansvarlige er Jonas Hede for kommunen og Tove Rask for sygehuset. De to laver en kort beskrivelse inden den 15. maj.",
      task("Jonas Hede, Tove Rask", /beskrivelse/u, "2026-05-15"),
    ],
    ["Birgit tilbød at spørge naboerne, men kunne ikke love noget på deres vegne.", task("Birgit", /naboerne/u)],
    ["Birgit vil tage spørgsmålet om kørsel med i praksisudvalget.", task("Birgit", /kørsel/u)],
    ["Vi ser på erfaringerne på mødet den 1. oktober 2026.", comesBack(/erfaringerne/u, "2026-10-01")],
    ["Spørgsmålet om frivillige nåede vi ikke. Det tages op på næste møde.", comesBack(/frivillige/u, null)],
    ["Faisal og Tove kommer med et konkret bud på næste møde.", task("Faisal, Tove", /konkret bud/u)],
    ["Formandskabet tager en snak med direktørkredsen, før vi går videre.", task("Formandskabet", /direktørkredsen/u)],
  ],
  "in telegrams": [
    ["birgit skriver til naboerne", task("birgit", /naboerne/u)],
    ["Vagn bestiller telte hos spejderne (inden 1/6)", task("Vagn", /telte/u, "2026-06-01")],
    ["der mangler stadig en rampe ved indgangen. Tove kigger på det", task("Tove", /kigger på det/u)],
    ["delte meninger. vi tager den op igen næste gang", comesBack(/./u, null)],
    ["Faisal nåede ikke sit punkt om tolke, det kommer på i juni", comesBack(/tolke/u, "2026-06-01")],
    [
      "alle sender rettelser til Tove inden 15. maj så samler hun dem",
      {
        tasks: [
          ["Alle", /rettelser/u],
          ["Tove", /samler/u],
        ],
      },
    ],
    ["- Jonas + Tove: aftale med kantinen om kaffe", task("Jonas, Tove", /kantinen/u)],
    [
      "Historien bruges i oplæringen af nye vagter.\n\nJonas Hede\n\n1. september 2026",
      task("Jonas Hede", /historien/iu, "2026-09-01"),
    ],
    ["Resultatet fremlægges på mødet i oktober.", comesBack(/resultatet/iu, "2026-10-01")],
    ["JH, TR og FN danner programgruppe.", task("Jonas Hede, Tove Rask, Faisal Noor", /programgruppe/u)],
  ],
};

const nothing: Record<string, readonly string[]> = {
  "a municipality's record": [
    "Karl Dyhr stemte imod, da han mener, at ansatte selv må bestemme i pausen.",
    "Formanden orienterede om invitation til åbning af hallen den 1. november.",
    "Ordningen træder i kraft den 1. september 2026 i stedet for den 1. juni 2026.",
    "Jonas Hede ønskede ført til referat, at Solbjerg Kommune beklager afgørelsen.",
    "Direktør Vibeke Munk orienterede om, at Mia Sten går på barsel i august.",
    "Godkendt. Punkt 65, Budgetopfølgning, udgår.",
    "Tove Rask forlod mødet kl. 16.15 og deltog ikke i behandlingen af punkt 5-7.",
    "For stemte 2 (Jonas Hede og Tove Rask), imod stemte 4.",
  ],
  "a region's minutes": [
    "Region: Ny lægevagtstelefon pr. 1. oktober.",
    "PLO: Generalforsamling den 11. juni.",
    "Kommuner: Solbjerg har ansat en lægefaglig konsulent.",
    "Solbjerg Sygehus: Medicinsk afdeling flytter til bygning 9 i uge 34.",
    "Almen praksis: Klinikken på Havnegade lukker for tilgang.",
    "Tove Rask tog forbehold for, om kommunernes systemer kan levere tallene.",
    "Faisal Noor gjorde opmærksom på, at patienter fra psykiatrien ikke må glemmes i udtrækket.",
    "Kommunerne finder, at medicinposer er en del af behandlingen, og sygehuset betaler selv.",
    "Regionsrådet behandler akutplanen den 18. december 2026.",
  ],
  "what was told": [
    "Tove mindede om, at klyngen er faglig, og at økonomi hører til på det politiske møde.",
    "Birgits slides er lagt på samarbejdsrummet.",
    "Jonas skulle finde lokaler til demensskolen. Lokalerne er fundet.",
    "Vi ses igen torsdag den 28. maj kl. 8.30 hos Solbjerg Kommune.",
    "Charlotte Toft bød velkommen, særligt til Faisal Noor, som afløser Tove Rask i udvalget.",
    "Erfaringer fra Region Østkyst viser, at et fast ugentligt videomøde kan halvere antallet.",
  ],
  telegrams: [
    "Jonas havde jo sagt han ville ringe til fysioterapien. Det har han gjort, de kommer i uge 23",
    "faisal stopper til sommer (flytter)",
    "Tove: tak for blomsterne",
    "kaffe: ?? nogen skal spørge kantinen",
    "1.500 kr til foredrag i efteråret: ok'et af alle",
    "Hjemmeside om kvalitet: lukkes uden videre",
  ],
};

type Decided = readonly [asked: readonly string[], outcome: string, ...decisions: (DecisionKind | null)[]];
const work = ["godkende, at der arbejdes videre med delestillinger", "beslutte, om uddannelsesstederne inviteres ind"];
const trial = ["drøfte, hvad der skaber ventetiden", "beslutte, om vi vil afprøve et ugentligt opkald"];
const decided: readonly Decided[] = [
  [["tage status til efterretning"], "Status er taget til efterretning. Tove spurgte til ventelisten.", "noted"],
  [
    trial,
    "Drøftelsen viste enighed om, at problemet er størst om natten.\n\nVi afprøver et ugentligt opkald fra 1. juni.",
    "discussed",
    "approved",
  ],
  [
    work,
    "Ja til at arbejde videre med delestillinger. Spørgsmålet om uddannelsesstederne nåede vi ikke. Det tages op på næste møde.",
    "approved",
    "postponed",
  ],
  [
    ["at udvalget drøfter, om tilbuddet skal udvides"],
    "Udvalget drøftede udvidelsen. Der var ikke enighed, og der træffes ikke beslutning nu.",
    "discussed",
  ],
  [["at planen godkendes"], "Punktet blev drøftet, men der blev ikke truffet beslutning.", null],
  [
    ["drøfter lægedækningen", "anbefaler, at klinikken fortsætter"],
    "1. Udvalget drøftede lægedækningen.\n2. Anbefalet.",
    "discussed",
    "approved",
  ],
  [["vælge placering"], "Sagen sendes tilbage til Faglig Klynge og forelægges på ny den 18. juni 2026.", "referred"],
  [
    ["drøfte, om ordningen kan bredes ud"],
    "Oplægget gav mange spørgsmål. Der er ikke truffet beslutning om at brede ordningen ud.",
    null,
  ],
  [["at udvalget tiltræder forslaget"], "Nej tak. Der er ikke penge til det i år.", "rejected"],
  [
    ["at ordningen indføres fra juni"],
    "Forvaltningens indstilling blev godkendt, dog således at ordningen træder i kraft i august.",
    "amended",
  ],
  [["at afgiften afskaffes"], "Indstillingen blev ikke godkendt. For stemte 2, imod stemte 4.", "rejected"],
];

const shown = (outcome: string): string => outcome.replaceAll("\n", " / ");
const plain = (owners: readonly string[]): string => owners.join(", ").toLowerCase();

describe("other ways of writing", () => {
  for (const [where, cases] of Object.entries(held)) {
    for (const [outcome, { tasks = [], later = [] }] of cases) {
      it(`${where}: "${shown(outcome)}"`, () => {
        const { actions, followUps } = sure(outcome);
        assert.deepEqual(
          actions.map((action) => plain(action.owners)),
          tasks.map(([owners]) => owners.toLowerCase()),
        );
        tasks.forEach(([, words, due], at) => {
          assert.match(actions[at]?.task ?? "", words);
          if (due !== undefined) assert.equal(actions[at]?.due, due);
        });
        assert.equal(followUps.length, later.length);
        later.forEach(([subject, from, committee], at) => {
          assert.match(followUps[at]?.subject ?? "", subject);
          assert.equal(followUps[at]?.when?.from ?? null, from);
          assert.equal(followUps[at]?.committee ?? null, committee ?? null);
        });
      });
    }
  }
  for (const [where, outcomes] of Object.entries(nothing)) {
    for (const outcome of outcomes) {
      it(`nothing in ${where}: "${shown(outcome)}"`, () => {
        const { actions, followUps } = sure(outcome);
        assert.deepEqual(
          actions.map((action) => `${plain(action.owners)}: ${action.task}`),
          [],
        );
        assert.deepEqual(
          followUps.map((one) => one.subject),
          [],
        );
      });
    }
  }
  for (const [asked, outcome, ...decisions] of decided) {
    it(`"${shown(outcome)}" is ${decisions.map((one) => one ?? "none").join(", ")}`, () => {
      assert.deepEqual(decidedBy(asked, outcome), decisions);
    });
  }
});

function sure(outcome: string): ReturnType<typeof promisedBy> {
  const { actions, followUps } = promisedBy(outcome);
  return {
    actions: actions.filter((one) => one.confidence >= 0.5),
    followUps: followUps.filter((one) => one.confidence >= 0.5),
  };
}
