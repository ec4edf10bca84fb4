import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

describe("an agenda set as a table", () => {
  it("has its facts in columns", () => {
    const bars = `Dagsorden for møde i Sundhedsrådet Øst den 4. maj 2026

| Nr. | Punkt | Tid | Ansvarlig | Type |
|---|---|---|---|---|
| 1 | Velkomst | 9.00 | Hanne Brink | Orientering |
| 2 | Cykelstier | 9.10 | Ole Krat | Drøftelse |
| 3 | Eventuelt | 9.50 |  |  |
`;
    assert.deepEqual(
      readText(bars).items.map(({ number, title, start, presenters, kind }) => [
        number,
        title,
        start,
        presenters,
        kind,
      ]),
      [
        [1, "Velkomst", "09:00", ["Hanne Brink"], "information"],
        [2, "Cykelstier", "09:10", ["Ole Krat"], "discussion"],
        [3, "Eventuelt", "09:50", [], null],
      ],
    );
  });

  const presented = (source: string) =>
    readText(source).items.map(({ number, title, start, presenters, kind }) => [
      number,
      title,
      start,
      presenters.join(),
      kind,
    ]);

  it("has letters for the kinds, and presenters that are no people", () => {
    const head = "Dagsorden for møde i Sundhedsrådet Øst den 4. maj 2026\n\n";
    const expected = [
      [1, "Velkomst", "09:00", "Formanden", "information"],
      [2, "Cykelstier", "09:10", "Økonomi", "decision"],
      [3, "Lys", "09:30", "HB", "decision"],
      [4, "Eventuelt", "09:50", "", "discussion"],
    ];
    const bars = `${head}| Nr. | Punkt | Tid | Ansvarlig | O/D/B |
|---|---|---|---|---|
| 1 | Velkomst | 9.00 | Formanden | O |
| 2 | Cykelstier | 9.10 | Økonomi | B |
| 3 | Lys | 9.30 | HB | D/B |
| 4 | Eventuelt | 9.50 | Alle | D |
`;
    assert.deepEqual(presented(bars), expected);
    assert.deepEqual(presented(bars.replace(/^\| (?:\d|Nr\.) (?=\|)|^\|---(?=\|)/gmu, "")), expected);
  });

  it("is set with blanks, and a row without a number has its own hour", () => {
    const blanks = `Dagsorden for møde i Sundhedsrådet Øst den 4. maj 2026

Nr.   Punkt              Type   Oplægsholder      Tid
1     Velkomst           O      Formanden         9.00
2     Cykelstier ved     B      Sekretariatet     9.10
      skolerne
      Pause                                       9.40
3     Eventuelt          O                        9.50
`;
    assert.deepEqual(presented(blanks), [
      [1, "Velkomst", "09:00", "Formanden", "information"],
      [2, "Cykelstier ved skolerne", "09:10", "Sekretariatet", "decision"],
      [3, "Eventuelt", "09:50", "", "information"],
    ]);
  });

  it("has the time first", () => {
    const bars = `Dagsorden for møde i Sundhedsrådet Øst den 4. maj 2026

| Tid | Emne | Oplægsholder |
|---|---|---|
| 9.00 | Velkomst | Hanne Brink |
| 9.10 - 9.50 | Cykelstier | Ole Krat |
`;
    assert.deepEqual(
      readText(bars).items.map(({ number, title, start, presenters }) => [number, title, start, presenters]),
      [
        [1, "Velkomst", "09:00", ["Hanne Brink"]],
        [2, "Cykelstier", "09:10", ["Ole Krat"]],
      ],
    );
  });
});
