import assert from "node:assert/strict";
import { extractLines } from "../../src/documents/formats/formats.ts";
import { readingOf } from "../../src/documents/assemble.ts";
import { pdfOf } from "./making/pdf.ts";

const LONG = "Opfølgning på drøftelser af benchmarkanalyse af ældres indlæggelser i regionen";
const large = (text: string, fontSize = 15) => ({ text, fontSize, bold: true, margin: [0, 10, 0, 4] });

async function titlesOf(content: readonly object[]): Promise<string[]> {
  const found = await extractLines(await pdfOf(content), 1_000_000);
  assert.ok(found.kind === "lines");
  return readingOf(found.lines).items.map(({ number, title }) => `${number.toString()} ${title}`);
}

describe("a heading in large letters over two lines of a PDF", () => {
  const minutes = (long: object) => [
    large("Styregruppen Nord", 20),
    { text: "Referat af møde den 3. marts 2025" },
    large("Punkt 1: Godkendelse af dagsorden"),
    { text: "Beslutning", bold: true },
    { text: "Godkendt." },
    long,
    { text: "Indstilling", bold: true },
    { text: "Det indstilles, at styregruppen godkender notatet." },
    { text: "Beslutning", bold: true },
    { text: "Godkendt." },
    large("Punkt 3: Eventuelt"),
    { text: "Intet." },
  ];
  const all = (title: string) => ["1 Godkendelse af dagsorden", `2 ${title}`, "3 Eventuelt"];

  it("is one title", async () => {
    for (const heading of [`Punkt 2: ${LONG}`, `2. ${LONG}`])
      assert.deepEqual(await titlesOf(minutes(large(heading))), all(LONG));
  });

  it("is one where its second line begins with a name", async () => {
    const title = "Opfølgning på drøftelser af samarbejdet mellem sygehuset og Aabenraa Kommune";
    assert.deepEqual(await titlesOf(minutes(large(`Punkt 2: ${title}`, 18))), all(title));
  });

  it("is one over the end of a page", async () => {
    const title = "Opfølgning på drøftelser om ældre";
    const parted = {
      stack: [large("Punkt 2: Opfølgning på drøftelser"), { ...large("om ældre"), pageBreak: "before" }],
    };
    assert.deepEqual(await titlesOf(minutes(parted)), all(title));
  });

  it("is none where a short line of large letters stands above another", async () => {
    const two = [large("Referat", 15), large("Styregruppen Nord", 15)];
    const found = await extractLines(
      await pdfOf([...two, { text: "Bestyrelsen mødtes den 3. marts 2025." }]),
      1_000_000,
    );
    assert.ok(found.kind === "lines");
    assert.deepEqual(found.lines.map(({ text }) => text).slice(0, 2), ["Referat", "Styregruppen Nord"]);
  });
});
