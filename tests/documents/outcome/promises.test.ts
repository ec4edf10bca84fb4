import assert from "node:assert/strict";
import { promisedBy } from "../making/outcome.ts";

/** Who, words of the task, and where it is of interest the day (null: none). */
type Expected = [owners: string, task: RegExp, due?: string | null];

const said: [outcome: string, ...actions: Expected[]][] = [
  ["Jonas Hede undersøger, om aftalen kan opsiges.", ["Jonas Hede", /aftalen kan opsiges/u, null]],
  ["Tove Rask undersøger, hvad det kostede i 2024.", ["Tove Rask", /kostede i 2024/u, null]],
  ["Birgit vender tilbage med et bud på prisen.", ["Birgit", /bud på prisen/u]],
  ["JH sender oversigten rundt senest den 20. maj.", ["Jonas Hede", /oversigten/u, "2026-05-20"]],
  ["FN og TR ser på lokalerne.", ["Faisal Noor, Tove Rask", /lokalerne/u]],
  ["Det blev aftalt, at Faisal Noor tager kontakt til boligselskabet.", ["Faisal Noor", /boligselskabet/u]],
  ["Det aftales, at Region Østkyst udarbejder et notat.", ["Region Østkyst", /notat/u]],
  ["Faisal får til opgave at samle tallene.", ["Faisal", /samle tallene/u]],
  ["Tove Rask lovede at rykke for svaret.", ["Tove Rask", /rykke for svaret/u]],
  ["Tove Rask har lovet at skaffe en oversætter.", ["Tove Rask", /oversætter/u]],
  ["Charlotte Lind følger op over for kommunerne.", ["Charlotte Lind", /følger op/u]],
  ["Notatet rettes til af Birgit Aagaard.", ["Birgit Aagaard", /notatet/iu]],
  ["Evalueringen udsendes af sekretariatet i uge 26.", ["Sekretariatet", /evalueringen/iu, "2026-06-28"]],
  ["Sekretariatet indkalder til et ekstra møde i uge 24.", ["Sekretariatet", /ekstra møde/u, "2026-06-14"]],
  ["Formandskabet drøfter sagen med direktionen og melder tilbage.", ["Formandskabet", /direktionen/u]],
  [
    "Solbjerg Kommune og Region Østkyst finder sammen en model for betalingen.",
    ["Solbjerg Kommune, Region Østkyst", /model/u],
  ],
  ["Formanden (Tove) skriver et nyhedsbrev inden den 1. juni.", ["Tove", /nyhedsbrev/u, "2026-06-01"]],
  ["Formanden (TR) kontakter boligselskabet.", ["Tove Rask", /boligselskabet/u]],
  ["Tovholderen (Faisal Noor) indkalder til et møde.", ["Faisal Noor", /indkalder/u]],
  ["Projektlederen (Jonas) og Birgit Aagaard indkalder til et møde.", ["Jonas, Birgit Aagaard", /indkalder/u]],
  ["Sekretariatet (Birgit) sender referatet ud.", ["Sekretariatet", /referatet/u]],
  ["Tove melder datoer ud i næste uge.", ["Tove", /datoer/u, "2026-05-17"]],
  ["Efter ferien besøger Faisal Noor de tre plejecentre.", ["Faisal Noor", /plejecentre/u]],
  [
    "Charlotte Toft undersøger prisen, og Jonas Hede skriver til leverandøren.",
    ["Charlotte Toft", /prisen/u],
    ["Jonas Hede", /leverandøren/u],
  ],
  ["Styregruppen bad sekretariatet om et notat inden 14 dage.", ["Sekretariatet", /notat/u, "2026-05-18"]],
  ["Styregruppen drøftede tallene og bad Region Østkyst om et oplæg.", ["Region Østkyst", /oplæg/u]],
  ["Sende tallene – Tove Rask – 20/5", ["Tove Rask", /^Sende tallene$/u, "2026-05-20"]],
  ["Sende tallene – Tove Rask", ["Tove Rask", /^Sende tallene$/u]],
  ["Borgerne beder kommunen om en hurtig sagsbehandling."],
  ["Jonas Hede bad Tove Rask om en forklaring."],
  ["Sekretariatet bedes udsende materialet hurtigst muligt.", ["Sekretariatet", /materialet/u]],
  ["Styregruppen beder Region Østkyst om at redegøre for ventetiden.", ["Region Østkyst", /ventetiden/u]],
  ["Udvalget anmodede forvaltningen om at fremlægge en ny beregning.", ["Forvaltningen", /beregning/u]],
  ["Forvaltningen blev bedt om at belyse økonomien.", ["Forvaltningen", /økonomien/u]],
  ["Sagen sendes tilbage til arbejdsgruppen, som bedes komme med et nyt forslag.", ["Arbejdsgruppen", /nyt forslag/u]],
  ["Referatet sendes til Tove Rask, der sørger for at offentliggøre det.", ["Tove Rask", /offentliggøre/u]],
  ["Jonas påtager sig at skrive første udkast.", ["Jonas", /første udkast/u]],
  [
    "Der nedsættes en arbejdsgruppe bestående af Jonas Hede, Tove Rask og Faisal Noor.",
    ["Jonas Hede, Tove Rask, Faisal Noor", /arbejdsgruppe/u],
  ],
  [
    "Alle sender deres bemærkninger til sekretariatet senest fredag den 15. maj.",
    ["Alle", /bemærkninger/u, "2026-05-15"],
  ],
  [
    "Kommunerne melder en kontaktperson ind til sekretariatet inden den 1. juni 2026.",
    ["Kommunerne", /kontaktperson/u, "2026-06-01"],
  ],
  ["Forvaltningen arbejder videre med model B.", ["Forvaltningen", /model B/u]],
  ["Det blev besluttet, at formanden skriver til borgmesteren.", ["Formanden", /borgmesteren/u]],
  ["Tovholderen samler op og giver en status pr. mail.", ["Tovholderen", /status/u]],
  ["BA taler med PLO om fordelingen.", ["Birgit Aagaard", /fordelingen/u]],
  ["Jonas Hede skal have afklaret økonomien inden den 1. juli 2026.", ["Jonas Hede", /økonomien/u, "2026-07-01"]],
  ["Faisal Noor skal sørge for, at alle får adgang.", ["Faisal Noor", /adgang/u]],
  ["Region Østkyst vil til næste møde udarbejde en opgørelse.", ["Region Østkyst", /opgørelse/u]],
  ["Projektlederen booker en ny dato primo juni.", ["Projektlederen", /ny dato/u, "2026-06-10"]],
  ["Sekretariatet arrangerer en rundvisning for medlemmerne i september 2026.", ["Sekretariatet", /rundvisning/u]],
  ["Administrationen vender tilbage, når tallene foreligger.", ["Administrationen", /vender tilbage/u]],
  ["Faisal Noor kigger teksten igennem.", ["Faisal Noor", /teksten/u]],
  ["Jonas hører kommunaldirektøren.", ["Jonas", /kommunaldirektøren/u]],
  ["Charlotte Toft spørger juristerne i regionen, om det er lovligt.", ["Charlotte Toft", /juristerne/u]],
  ["Tove får prisen undersøgt.", ["Tove", /prisen/u]],
  ["TR tager punktet med til ledermødet.", ["Tove Rask", /ledermødet/u]],
  ["Ledelsen orienterer personalet inden udgangen af maj.", ["Ledelsen", /personalet/u, "2026-05-31"]],
  ["Formanden kontakter de to fraværende parter.", ["Formanden", /fraværende parter/u]],
  ["Økonomiafdelingen regner på forslaget.", ["Økonomiafdelingen", /forslaget/u]],
  ["Solbjerg Kommune stiller et lokale til rådighed.", ["Solbjerg Kommune", /lokale/u]],
  ["Referenten retter referatet til og sender det ud igen.", ["Referenten", /referatet/u]],
  ["Tove meldte sig til at finde en foredragsholder.", ["Tove", /foredragsholder/u]],
  ["Det besluttedes at lade sekretariatet udarbejde et kommissorium.", ["Sekretariatet", /kommissorium/u]],
  ["Birgit Aagaard og Jonas Hede går i dialog med kommunen.", ["Birgit Aagaard, Jonas Hede", /dialog/u]],
  ["JH/TR kontakter banken.", ["Jonas Hede, Tove Rask", /banken/u]],
  ["Jonas (JH) skriver et oplæg til byrådet.", ["Jonas", /oplæg/u]],
  ["Direktør Jonas Hede fra Solbjerg Kommune kontakter ministeriet.", ["Jonas Hede", /ministeriet/u]],
  ["Tove Rask, der er tovholder for projektet, indkalder til møde.", ["Tove Rask", /indkalder/u]],
  ["Hver kommune udpeger en kontaktperson.", ["Hver kommune", /kontaktperson/u]],
  ["Det overlades til formandskabet at vælge en dato.", ["Formandskabet", /vælge en dato/u]],
  ["Forvaltningen pålægges at følge udgifterne.", ["Forvaltningen", /udgifterne/u]],
  ["Der laves en fælles folder. Det sørger Tove for.", ["Tove", /sørger/u]],
  ["Arbejdsgruppen for tidlig opsporing udarbejder et udkast.", ["Arbejdsgruppen", /udkast/u]],
  ["Birgit Aagaard bringer ønsket videre til kredsen.", ["Birgit Aagaard", /ønsket/u]],
  ["Jonas vil gerne påtage sig at skrive et oplæg.", ["Jonas", /oplæg/u]],
  ["Der laves en arbejdsgruppe med Jonas Hede og Tove Rask.", ["Jonas Hede, Tove Rask", /arbejdsgruppe/u]],
  ["Tove Rask og Jonas Hede udgør arbejdsgruppen.", ["Tove Rask, Jonas Hede", /arbejdsgruppen/u]],
  ["Tove og Jonas blev udpeget til at indhente tilbud.", ["Tove, Jonas", /tilbud/u]],
  ["Jonas Hede har bolden ift. budgettet.", ["Jonas Hede", /budgettet/u]],
  ["Kommunerne vender forslaget i eget bagland inden næste møde.", ["Kommunerne", /forslaget/u]],
  ["Det er Birgit, der følger op på svaret.", ["Birgit", /svaret/u]],
  ["Tove prøver at finde en ny dato.", ["Tove", /ny dato/u]],
  ["Det blev pålagt Faisal Noor at undersøge sagen.", ["Faisal Noor", /undersøge sagen/u]],
  ["Der skal findes en afløser, hvilket Birgit sørger for.", ["Birgit", /sørger/u]],
  ["Opsætning af skilte er i gang. Jonas er tovholder på dette.", ["Jonas", /skilte/u]],
  ["Hede undersøger prisen på en bus.", ["Jonas Hede", /prisen/u]],
  [
    "Birgit Aagaard savner svar fra kommunen. Hun lovede at rykke dem inden den 1. juni 2026.",
    ["Birgit Aagaard", /svar fra kommunen/u, "2026-06-01"],
  ],
  ["Tove Rask aftaler opstart med de to hold i løbet af juni.", ["Tove Rask", /opstart/u]],
  ["Sekretariatet lægger listen på udvalgets fælles side.", ["Sekretariatet", /listen/u]],
  ["Hele projektgruppen mødes i uge 22, og Birgit Aagaard indkalder.", ["Birgit Aagaard", /indkalder/u]],
];

const listed: [outcome: string, ...actions: Expected[]][] = [
  ["Kommunerne spørges om deres behov. Opfølgning: Tove Rask, uge 23.", ["Tove Rask", /deres behov/u, "2026-06-07"]],
  [
    "Der laves en pjece til de pårørende. Ansvarlig: Faisal Noor. Frist: 1. september 2026.",
    ["Faisal Noor", /pjece/u, "2026-09-01"],
  ],
  [
    "Der skal laves en oversigt over de mørke stier\nOpfølgning: Tove og Jonas, inden 1. november",
    ["Tove, Jonas", /mørke stier$/u, "2026-11-01"],
  ],
  ["Der indhentes tilbud på nye stole. /JH", ["Jonas Hede", /nye stole/u]],
  ["Brevet sendes til kommunen inden 1. juni. TR", ["Tove Rask", /brevet/iu, "2026-06-01"]],
  ["☐ Jonas Hede: indhente tilbud på lamper", ["Jonas Hede", /lamper/u]],
  ["→ Jonas Hede: indhente tilbud på kørsel", ["Jonas Hede", /tilbud på kørsel/u]],
  ["@Birgit Aagaard: send listen til sekretariatet", ["Birgit Aagaard", /listen/u]],
  ["Aktion: BA skriver til ministeriet.", ["Birgit Aagaard", /ministeriet/u]],
  ["JH: sender tallene for marts", ["Jonas Hede", /tallene for marts/u]],
  ["Aftale: BA og FN mødes med leverandøren.", ["Birgit Aagaard, Faisal Noor", /leverandøren/u]],
  ["Næste skridt: Birgit Aagaard beskriver de to modeller.", ["Birgit Aagaard", /modeller/u]],
  ["Opgave til Faisal: find en oplægsholder.", ["Faisal", /oplægsholder/u]],
  ["- Udkast til brev (Tove Rask, 12. maj)", ["Tove Rask", /udkast til brev/iu, "2026-05-12"]],
  ["- Tove Rask: Brev til naboerne, senest 12. maj", ["Tove Rask", /brev til naboerne/iu, "2026-05-12"]],
  ["Lokale til temadagen bookes. (JH)", ["Jonas Hede", /lokale/iu]],
  ["Der indhentes to tilbud - ansvarlig Charlotte Lind", ["Charlotte Lind", /to tilbud/u]],
  ["Tovholder på temadagen: Birgit Aagaard", ["Birgit Aagaard", /temadagen/u]],
  [
    "Der laves en liste over lokaler.\n\nTove Rask og Faisal Noor\n\n1. juni 2026",
    ["Tove Rask, Faisal Noor", /lokaler/u, "2026-06-01"],
  ],
];

const english: [outcome: string, ...actions: Expected[]][] = [
  ["Finance Team to update the budget by the end of May.", ["Finance Team", /budget/u, "2026-05-31"]],
  ["Peter Lowick will draft a reply by 20 May 2026.", ["Peter Lowick", /draft a reply/u, "2026-05-20"]],
  ["PL to circulate the figures.", ["Peter Lowick", /circulate/u]],
  [
    "ACTION: Ms Ashdown and the Clerk to submit the budget by 1 June.",
    ["Margaret Ashdown, Clerk", /budget/u, "2026-06-01"],
  ],
  ["ACTION: The Clerk and Ms Ashdown to write to parents.", ["Clerk, Margaret Ashdown", /write to parents/u]],
  ["Peter Lowick, Fiona Tarrant and the Chair to meet the school.", ["Peter Lowick, Fiona Tarrant, Chair", /meet/u]],
  ["Peter Lowick signs the contract this week.", ["Peter Lowick", /signs the contract/u, null]],
  ["Peter Lowick chairs the panel this week."],
  ["Westport Hospital opens a new ward this month."],
  ["Fiona undertook to write to the council.", ["Fiona", /write to the council/u]],
  ["The Chair agreed to raise the matter with the mayor.", ["The Chair", /mayor/u]],
  ["It was agreed that the secretariat would arrange a visit.", ["secretariat", /visit/u]],
  ["Members asked the clerk to book a room.", ["clerk", /book a room/u]],
  ["The timetable will be revised by Graham Overton.", ["Graham Overton", /timetable/u]],
  [
    "Action: Peter Lowick and Fiona Tarrant to meet the bus company by 1 June 2026.",
    ["Peter Lowick, Fiona Tarrant", /bus company/u, "2026-06-01"],
  ],
  ["A leaflet to be printed (Action: MA)", ["Margaret Ashdown", /leaflet/u]],
  ["Resolved that the clerk write to the county council.", ["clerk", /county council/u]],
  ["The clerk was instructed to obtain three quotes.", ["clerk", /three quotes/u]],
  ["Next steps: Fiona to update the risk log.", ["Fiona", /risk log/u]],
  ["Graham Overton is to report the fault.", ["Graham Overton", /fault/u]],
  ["Action: Ms Ashdown to draw up a rota by 20 May 2026.", ["Margaret Ashdown", /rota/u, "2026-05-20"]],
  ["Mr Lowick and Dr Fiona Tarrant to write to the schools.", ["Peter Lowick, Fiona Tarrant", /schools/u]],
  ["It was resolved that Mr Lowick be asked to write to the schools.", ["Peter Lowick", /schools/u]],
  ["The timetable is to be checked.\nACTION - Fiona Tarrant", ["Fiona Tarrant", /timetable/u]],
  ["Cllr Bramley will obtain the figures.", ["Bramley", /figures/u]],
  [
    "Mr Overton had not yet been able to supply the timetable. He undertook to do so by 18 May 2026.",
    ["Graham Overton", /supply the timetable/u, "2026-05-18"],
  ],
];

for (const [what, cases, language] of [
  ["said in prose", said, "da"],
  ["set down in a list", listed, "da"],
  ["said in English", english, "en"],
] as const) {
  describe(`a task ${what}`, () => {
    for (const [outcome, ...expected] of cases) {
      it(`"${outcome.replaceAll("\n", " / ")}"`, () => {
        const sure = promisedBy(outcome, language).actions.filter((action) => action.confidence >= 0.5);
        assert.deepEqual(
          sure.map((action) =>
            action.owners
              .map((owner) => owner.replace(/^the /iu, ""))
              .join(", ")
              .toLowerCase(),
          ),
          expected.map(([owners]) => owners.replace(/^the /iu, "").toLowerCase()),
        );
        expected.forEach(([, task, due], at) => {
          assert.match(sure[at]?.task ?? "", task);
          if (due !== undefined) assert.equal(sure[at]?.due, due);
        });
      });
    }
  });
}

describe("who answers for what was only decided", () => {
  for (const [outcome, language, owner, due] of [
    ["Approved.\nAction by: FT", "en", "Fiona Tarrant", null],
    ["The timetable was approved. Action by: Fiona Tarrant", "en", "Fiona Tarrant", null],
    ["Godkendt.\nAnsvarlig: Jonas Hede", "da", "Jonas Hede", null],
    ["Taget til efterretning. Opfølgning: Jonas Hede, uge 24", "da", "Jonas Hede", "2026-06-14"],
  ] as const)
    it(`answers for the item, with what must be said: "${outcome}"`, () => {
      const { actions } = promisedBy(outcome, language, "Cykelstier");
      assert.deepEqual(
        actions.map((one) => [one.owners, one.task, one.due, one.confidence < 0.5]),
        [[[owner], "Cykelstier", due, true]],
      );
    });

  it("answers for the task, where there is one", () => {
    const { actions } = promisedBy("Agreed that a letter be sent to the school.\nAction by: Fiona Tarrant", "en");
    assert.deepEqual(
      actions.map((one) => [one.owners, one.task, one.confidence]),
      [[["Fiona Tarrant"], "Agreed that a letter be sent to the school", 0.9]],
    );
  });
});
