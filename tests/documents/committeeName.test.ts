import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

const ITEMS = "\n\n1. Velkomst\nBeslutning:\nIntet.\n\n2. Planen\nBeslutning:\nGodkendt.\n";

describe("the committee's name", () => {
  const heads: [head: string, committee: string][] = [
    ["Referat Driftsforum Syd 14. maj 2025", "Driftsforum Syd"],
    ["Referat\nDriftsforum Syd 14. maj 2025 kl. 10-12", "Driftsforum Syd"],
    ["Referat\nUdvalget for Trivsel 14.5.2025", "Udvalget for Trivsel"],
    ["Ældrerådet 14/5 2025 kl. 10", "Ældrerådet"],
    ["Ældrerådet 2025-05-14", "Ældrerådet"],
    ["Referat\nDriftsforum Syd Onsdag den 14. maj 2025", "Driftsforum Syd"],
    ["Referat\n14. maj 2025 kl. 10-12 Driftsforum Syd", "Driftsforum Syd"],
    ["Minutes\nHarbourside Health Board Wednesday 14 May 2025", "Harbourside Health Board"],
    ["Forum 17 den 14. maj 2025", "Forum 17"],
    ["Minutes\nHarbourside Health Board 14 May 2025", "Harbourside Health Board"],
    ["Minutes Harbourside Health Board May 14, 2025", "Harbourside Health Board"],
  ];
  for (const [head, committee] of heads)
    it(`has no part of the day in "${head.replaceAll("\n", " / ")}"`, () => {
      const read = readText(head + ITEMS);
      assert.deepEqual([read.committee, read.meeting.date], [committee, "2025-05-14"]);
    });

  const titles: [title: string, day: string, item: string][] = [
    ["Driftsforum Syd", "Møde den 2. oktober 2025 kl. 13.00-15.00", "Velkomst"],
    ["Kommunal-regionalt samordningsudvalg Nord", "Møde den 2. oktober 2025 kl. 13.00-15.00", "Velkomst"],
    ["Harbourside Health Board", "Meeting on 2 October 2025, 13:00-15:00", "Welcome"],
  ];
  for (const [title, day, item] of titles)
    it(`heads markdown: "${title}"`, () => {
      const read = readText(`# ${title}\n${day}\n\n## 1 ${item}\nOK.\n`);
      assert.deepEqual([read.committee, read.meeting.date], [title, "2025-10-02"]);
      assert.deepEqual(
        read.items.map((one) => [one.number, one.title]),
        [[1, item]],
      );
    });

  it("is none of several headings above numbered parts", () => {
    const read = readText("# Velkomst\nGodkendt.\n\n# Plan\n## 1. Økonomi\nGodkendt.\n## 2. Tid\nGodkendt.\n");
    assert.deepEqual(
      read.items.map(({ title }) => title),
      ["Velkomst", "Plan"],
    );
  });
});
