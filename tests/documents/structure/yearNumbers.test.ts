import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const shape = (source: string) => readText(source).items.map(({ number, title }) => `${number.toString()} ${title}`);
const HEAD = "Minutes\nJoint Care Board\nDate: 4 May 2026, 10:00-12:00\nPresent: Hanne Brink, Ole Krat\n";

describe("items counted through the year", () => {
  it("have their numbers behind it", () => {
    const source = `${HEAD}\n26/9 Apologies\nNone.\n26/10 Budget\nApproved.\n26/11 Any other business\nNone.\n`;
    assert.deepEqual(shape(source), ["9 Apologies", "10 Budget", "11 Any other business"]);
  });
  it("have them in front of it", () => {
    const source = `${HEAD}\n1/26 Apologies\nNone.\n\n2/26 Budget\nApproved.\n\n3/26 Any other business\nNone.\n`;
    assert.deepEqual(shape(source), ["1 Apologies", "2 Budget", "3 Any other business"]);
  });
  it("have a word before both", () => {
    const source = `${HEAD}\nSag 26/1: Godkendelse af dagsorden\nGodkendt.\n\nSag 26/2: Budget\nGodkendt.\n`;
    assert.deepEqual(shape(source), ["1 Godkendelse af dagsorden", "2 Budget"]);
  });
  it("have them in a column of their own", () => {
    const source = `${HEAD}\n26/01   Apologies\n        None.\n\n26/02   Budget\n        Approved.\n`;
    assert.deepEqual(shape(source), ["1 Apologies", "2 Budget"]);
  });
  it("are no dates", () => {
    const dates = "26/1 Møde med kommunen\n26/2 Besøg på hospitalet\n3/3 Møde med regionen";
    const source = `${HEAD}\n1. Siden sidst\n${dates}\n\n2. Budget\nApproved.\n`;
    assert.deepEqual(shape(source), ["1 Siden sidst", "2 Budget"]);
    const other = source.replace("\n3/3 Møde med regionen", "").replace("2026", "2024");
    assert.deepEqual(shape(other), ["1 Siden sidst", "2 Budget"]);
  });
});
