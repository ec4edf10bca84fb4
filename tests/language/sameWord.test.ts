import assert from "node:assert/strict";
import { foldedWords } from "../../src/language/folding.ts";
import { isFormOf, isSameWord } from "../../src/language/sameWord.ts";

const folded = (word: string): string => foldedWords(word)[0] ?? "";
const pairs = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" ").map(folded));

describe("the same word", () => {
  it("is found whatever its ending, either way round", () => {
    const same = pairs(`budgettet budget
      overblikket overblik
      aftalerne aftale
      aftalerne aftaler
      indsatserne indsats
      projekterne projekt
      projekters projektet
      kommunernes kommune
      hjemmet hjem
      sagen sagerne
      huset huse
      akutplanen akutplan
      undersøge undersøgt
      økonomi økonomisk
      policy policies
      agreements agreement
      planning planned`);
    for (const [a = "", b = ""] of same) {
      assert.ok(isSameWord(a, b), `${a} ${b}`);
      assert.ok(isSameWord(b, a), `${b} ${a}`);
    }
  });

  it("is found in a compound, also in another form", () => {
    const compounds = pairs(`midler klyngemidlerne
      budgettet driftsbudgetter
      hjemmene plejehjem
      plan akutplanen
      læge speciallæge
      læge speciallægerne
      hospitalerne hospitalsplan`);
    for (const [wanted = "", said = ""] of compounds) assert.ok(isFormOf(wanted)(said), `${wanted} ${said}`);
    assert.ok(!isFormOf(folded("klyngemidler"))("midler"));
  });

  it("is not found where only what an ending leaves looks like a part", () => {
    const different = pairs(`forslaget lægernes
      forslaget læge
      forslagets lægen
      anlægget lægernes`);
    for (const [a = "", b = ""] of different) assert.ok(!isSameWord(a, b), `${a} ${b}`);
  });

  it("is not every word that begins alike", () => {
    const different = pairs(`budget budskab
      kommune kommentar
      aftale aften
      projekt proces
      patient patent
      møde medlem`);
    for (const [a = "", b = ""] of different) assert.ok(!isSameWord(a, b), `${a} ${b}`);
  });
});
