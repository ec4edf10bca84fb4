import assert from "node:assert/strict";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { readDocument } from "../../../src/documents/read.ts";
import type { Reading } from "../../../src/domain/reading.ts";

type Row = readonly (string | readonly string[])[];

const cellOf = (cell: string | readonly string[]) =>
  new TableCell({ children: [cell].flat().map((text) => new Paragraph({ text })) });
const table = (...rows: Row[]) =>
  new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cellOf) })) });

async function readingOf(...children: (string | Table)[]): Promise<Reading> {
  const body = children.map((one) => (typeof one === "string" ? new Paragraph({ text: one }) : one));
  const result = await readDocument(await Packer.toBuffer(new Document({ sections: [{ children: body }] })));
  assert.equal(result.kind, "read");
  return result.reading;
}

describe("the paragraphs of a Word table's cell", () => {
  it("are a person each beside the name of a list", async () => {
    const { people } = await readingOf(
      table(
        ["Referat", "Styregruppen for Nærhed"],
        ["Dato", "12. november 2026"],
        ["Deltagere", ["Signe Holk, Lyngø Kommune (formand)", "Bo Rønne, PLO", "Berit Aagaard"]],
        ["Afbud", ["Lars Rod", "Grete Lund (Line Mørk deltog i stedet)"]],
      ),
      "1. Økonomi",
      "Beslutning: Godkendt.",
    );
    assert.deepEqual(
      people.map(({ name, organisation, roles, absent, substitute }) =>
        [name, organisation, roles.includes("chair") ? "chair" : null, absent ? "absent" : null, substitute]
          .filter((one) => one !== null)
          .join(", "),
      ),
      [
        "Signe Holk, Lyngø Kommune, chair",
        "Bo Rønne, PLO",
        "Berit Aagaard",
        "Lars Rod, absent",
        "Grete Lund, absent, Line Mørk",
        "Line Mørk",
      ],
    );
  });

  it("are a recommendation each, and as many paragraphs of the outcome", async () => {
    const { items } = await readingOf(
      "Referat af møde i Styregruppen for Nærhed den 12. november 2026",
      "1. Økonomi",
      table(
        ["Indstilling", ["at budgettet godkendes", "at puljen fordeles"]],
        ["Beslutning", ["Godkendt.", "Bo Rønne skriver til lægerne."]],
      ),
      "2. Eventuelt",
      "Beslutning: Intet.",
    );
    assert.deepEqual(
      items.slice(0, 1).map(({ recommendations, outcome }) => [recommendations.map(({ text }) => text), outcome]),
      [[["at budgettet godkendes", "at puljen fordeles"], "Godkendt.\nBo Rønne skriver til lægerne."]],
    );
  });

  it("are the item's title and what is recommended below it", async () => {
    const { items } = await readingOf(
      "Dagsorden for møde i Styregruppen for Nærhed den 3. december 2026",
      table(
        ["Nr.", "Punkt", "Tid"],
        ["1", "Velkomst", "5 min."],
        ["2", ["Vinterplan", "Indstilling: at planen godkendes"], "30 min."],
        ["3", "Eventuelt", "5 min."],
      ),
    );
    assert.deepEqual(
      items.map(({ title, minutes, recommendations }) => [title, minutes, recommendations.map(({ text }) => text)]),
      [
        ["Velkomst", 5, []],
        ["Vinterplan", 30, ["at planen godkendes"]],
        ["Eventuelt", 5, []],
      ],
    );
  });
});
