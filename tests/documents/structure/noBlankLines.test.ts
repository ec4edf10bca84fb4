import assert from "node:assert/strict";
import { Document, Packer, Paragraph } from "docx";
import { readingOf } from "../../../src/documents/assemble.ts";
import { extractLines } from "../../../src/documents/formats/formats.ts";
import { readText } from "../../../src/documents/read.ts";
import type { Reading } from "../../../src/domain/reading.ts";

/** Paragraph below paragraph of ordinary text, as people type minutes in Word. */
async function asWord(source: string): Promise<Reading> {
  const children = source.split("\n").map((line) => new Paragraph(line));
  const found = await extractLines(await Packer.toBuffer(new Document({ sections: [{ children }] })), 1_000_000);
  assert.ok(found.kind === "lines");
  return readingOf(found.lines);
}

const told = ({ committee, meeting, items }: Reading) => ({
  committee,
  date: meeting.date,
  items: items.map(({ number, title, outcome }) => [number, title, outcome]),
});

describe("minutes with no blank lines and no styles", () => {
  const da = "Styregruppen Test\nReferat af møde den 3. marts 2025";
  const en = "Steering Group Test\nMinutes of the meeting on 3 March 2025";
  const cases: readonly [body: string, committee: string, items: [number, string, string][]][] = [
    [
      `${da}\n1. Skoleveje\nBeslutning: Godkendt.\n2. Eventuelt\nIntet`,
      "Styregruppen Test",
      [
        [1, "Skoleveje", "Godkendt."],
        [2, "Eventuelt", "Intet"],
      ],
    ],
    [
      `${da}\n1. Skoleveje\nVejen blev drøftet med skolen.\n2. Trafik\nUdsat.\n3. Eventuelt\nIntet.`,
      "Styregruppen Test",
      [
        [1, "Skoleveje", "Vejen blev drøftet med skolen."],
        [2, "Trafik", "Udsat."],
        [3, "Eventuelt", "Intet."],
      ],
    ],
    [
      `${en}\n1. School roads\nThe road was discussed with the school.\n2. Any other business\nNone.`,
      "Steering Group Test",
      [
        [1, "School roads", "The road was discussed with the school."],
        [2, "Any other business", "None."],
      ],
    ],
  ];
  for (const [source, committee, items] of cases)
    it(`have their items, their day and their committee: ${items.map(([, title]) => title).join(", ")}`, async () => {
      const expected = { committee, date: "2025-03-03", items };
      assert.deepEqual(told(readText(source)), expected);
      assert.deepEqual(told(await asWord(source)), expected);
    });
});
