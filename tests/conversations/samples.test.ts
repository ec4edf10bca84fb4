import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseDialogue } from "./harness/dialogue.ts";
import { playDialogue } from "./harness/play.ts";
import { setUp, type Surroundings } from "./harness/stage.ts";

/** Real minutes, which are no part of the project. */
const SAMPLES = join(import.meta.dirname, "../../../shared/samples");

interface Sample {
  file: string;
  /** Written by the secretariat where the document does not tell which meeting it is of. */
  date?: string;
  /** It names another committee than the demonstration's. */
  isOfAnother?: true;
  /** How a member asks for it afterwards. */
  asked: string;
  /** What must stand in the preview, in the channel and in the list of actions. */
  decision: string;
  owner: string;
  task: string;
}

const samples: Sample[] = [
  {
    file: "faglig-sundhedsklynge-nord-2023-08-24.md",
    isOfAnother: true,
    asked: "referat fra den 24. august 2023",
    decision: "Status og forankring af samrådslignende modeller · taget til efterretning",
    owner: "Hjørring Kommune",
    task: "tilbage ift. deres eventuelle deltagelse",
  },
  {
    file: "klyngestyregruppe-vest-2022-ocr.txt",
    date: "2022-06-09",
    asked: "referat fra den 9. juni 2022",
    decision: "Forbedringsarbejdet i Klynge Vest fremadrettet · godkendt",
    owner: "Sekretariatet",
    task: "udkast til politisk behandling",
  },
  {
    file: "klyngestyregruppe-vest-8.txt",
    date: "2021-06-03",
    asked: "referat fra den 3. juni 2021",
    decision: "Evaluerings- og udviklingsmøde i driftsforum · ad 1: taget til efterretning, ad 2 og 3: godkendt",
    owner: "Projektgruppen",
    task: "psykiatrien med henblik på at undersøge",
  },
];

describe("Real minutes go the whole way", () => {
  let surroundings: Surroundings | undefined;
  before(async function () {
    if (existsSync(SAMPLES)) surroundings = await setUp();
    else {
      process.stdout.write("Skipped: the real minutes are not beside this checkout.\n");
      this.skip();
    }
  });
  after(() => surroundings?.close());

  for (const { file, date, isOfAnother, asked, decision, owner, task } of samples)
    it(`${file}: handed over, previewed, published, its actions listed, shown to a member`, async () => {
      assert.ok(surroundings);
      const played = await playDialogue(
        parseDialogue(
          [
            `# ${file}`,
            "at 2026-11-20 09:00",
            `asta hands over: ${join(SAMPLES, file)}`,
            ...(date === undefined ? [] : [`asta presses [Vælg datoen] with date=${date}`]),
            ...(isOfAnother ? ["asta presses [Ja, det er det rigtige]"] : []),
            "asta presses [Publicér i kanalen]",
            "mette: hvem laver hvad?",
            `mette: ${asked}`,
            "",
          ].join("\n"),
        ),
        surroundings,
      );
      const [, preview = "", published = "", listed = "", shown = ""] = played.split(
        /^asta (?:hands|presses \[Pub).*$|^mette: .*$/mu,
      );
      assert.ok(preview.includes(decision) && preview.includes(task), preview);
      assert.match(published, /^bot posts in channel: Referat · /mu);
      assert.ok(published.includes(decision) && published.includes(task), published);
      assert.ok(listed.includes(owner) && listed.includes(task), listed);
      assert.ok(shown.includes(decision) && shown.includes(task), shown);
      assert.match(played, /stored after a restart:[\s\S]*minutes/u);
    });
});
