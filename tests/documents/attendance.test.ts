import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

/** Each person in short: name, roles beside plain membership, "absent", who came instead. */
function rollOf(...head: string[]): string[] {
  const { people } = readText(
    ["Referat af møde i Brugerrådet", "", ...head, "", "1. Eventuelt", "Beslutning:", "Intet.", ""].join("\n"),
  );
  return people.map(({ name, roles, absent, substitute }) =>
    [
      name,
      ...roles.filter((role) => role !== "member"),
      ...(absent ? ["absent"] : []),
      ...(substitute === null ? [] : [`for: ${substitute}`]),
    ].join(", "),
  );
}

describe("attendance", () => {
  const cases: [what: string, lines: string[], expected: string[]][] = [
    [
      "with and without notice",
      [
        "Mødt:",
        "Hanne Brink",
        "Ole Krat",
        "",
        "Fraværende m. afbud:",
        "Lis Ager",
        "",
        "Fraværende u. afbud:",
        "Per Rod",
      ],
      ["Hanne Brink", "Ole Krat", "Lis Ager, absent", "Per Rod, absent"],
    ],
    [
      "on one line with the absent behind",
      ["Til stede: Hanne Brink, formand, Ole Krat, Lis Ager og Bo Lund. Fraværende: Eva Dam (afbud), Ulla Friis."],
      ["Hanne Brink, chair", "Ole Krat", "Lis Ager", "Bo Lund", "Eva Dam, absent", "Ulla Friis, absent"],
    ],
    [
      "with parties' letters and a dash",
      ["Medlemmer", "Hanne Brink (A) - formand", "Ole Krat (V) - afbud, i stedet deltog Per Rod (V)", "Lis Ager (F)"],
      ["Hanne Brink, chair", "Ole Krat, absent, for: Per Rod", "Lis Ager", "Per Rod"],
    ],
    [
      "in a table with ticks",
      ["Navn\tOrganisation\tTil stede\tAfbud", "Hanne Brink\tSolbjerg Kommune\tx\t", "Ole Krat\tEgelund Kommune\t\tx"],
      ["Hanne Brink", "Ole Krat, absent"],
    ],
    [
      "in a table that says yes and no",
      [
        "Navn\tTitel\tFremmøde",
        "Hanne Brink\tdirektør\tJa",
        "Ole Krat\tlæge\tNej (Per Rod deltog)",
        "Lis Ager\tsygeplejerske\tDelvist",
      ],
      ["Hanne Brink", "Ole Krat, absent, for: Per Rod", "Lis Ager", "Per Rod"],
    ],
    [
      "in columns set by blanks",
      ["Til stede:     Hanne Brink     direktør    Solbjerg Kommune", "               Ole Krat        læge        PLO"],
      ["Hanne Brink", "Ole Krat"],
    ],
    [
      "in columns read one below the other",
      [
        "Til stede:",
        "Hanne Brink",
        "Ole Krat",
        "Lis Ager",
        "",
        "Udvalgsformand",
        "Læge, Solbjerg",
        "Chef, Egelund Kommune",
      ],
      ["Hanne Brink, chair", "Ole Krat", "Lis Ager"],
    ],
    [
      "grouped by where people are from",
      [
        "Fra kommunerne deltog:",
        "Hanne Brink, Solbjerg",
        "Fra hospitalet deltog:",
        "Lis Ager, cheflæge",
        "Ikke til stede:",
        "Bo Lund, Egelund",
      ],
      ["Hanne Brink", "Lis Ager", "Bo Lund, absent"],
    ],
    [
      "grouped on the lines of the lists",
      [
        "Deltagere fra ledelsen: Hanne Brink (HB). Deltagere fra medarbejderne: Lis Ager (LA), Per Rod (PR).",
        "Afbud: LA",
        "Referent: PR",
      ],
      ["Hanne Brink", "Lis Ager, absent", "Per Rod, secretariat"],
    ],
    [
      "by offices",
      [
        "FORMAND: Hanne Brink",
        "NÆSTFORMAND: Ole Krat",
        "MEDLEMMER: Lis Ager, Per Rod",
        "SEKRETARIAT: Bo Lund",
        "AFBUD: Eva Dam",
      ],
      ["Hanne Brink, chair", "Ole Krat", "Lis Ager", "Per Rod", "Bo Lund, secretariat", "Eva Dam, absent"],
    ],
    [
      "told in sentences",
      [
        "Til stede var Hanne Brink (formand, Danske Patienter), Ole Krat (Ældresagen) samt Lis Ager fra regionen. Der var afbud",
        "fra Per Rod. Bo Lund deltog i hans sted. Eva Dam var ikke mødt. Ole gik kl. 18. Lis skrev referat.",
      ],
      [
        "Hanne Brink, chair",
        "Ole Krat",
        "Lis Ager, secretariat",
        "Per Rod, absent, for: Bo Lund",
        "Bo Lund",
        "Eva Dam, absent",
      ],
    ],
    [
      "with a deputy in a sentence of its own",
      [
        "Medlemmer:",
        "Hanne Brink",
        "Ole Krat",
        "",
        "Der er modtaget afbud fra Ole Krat. Som stedfortræder deltager Per Rod.",
      ],
      ["Hanne Brink", "Ole Krat, absent, for: Per Rod", "Per Rod"],
    ],
    [
      "with a deputy who replaces somebody",
      ["Afbud:", "Direktør Per Rod, erstattet af vicedirektør Bo Lund", "Eva Dam (suppleant Kim Laust (KL) deltog)"],
      ["Per Rod, absent, for: Bo Lund", "Eva Dam, absent, for: Kim Laust", "Bo Lund", "Kim Laust"],
    ],
    [
      "of who came for part of the meeting",
      ["Deltagere: Hanne Brink, Ole Krat (til kl. 15), Bo Lund (online), Eva Dam (kun pkt. 2)"],
      ["Hanne Brink", "Ole Krat", "Bo Lund", "Eva Dam"],
    ],
    [
      "with guests for an item",
      ["Deltagere:", "Hanne Brink, direktør", "Ole Krat, læge", "Gæst: Ulla Friis, Vestergård Rådgivning (pkt. 3)"],
      ["Hanne Brink", "Ole Krat", "Ulla Friis, guest"],
    ],
    [
      "with observers under a longer heading",
      [
        "Deltagere:",
        "Hanne Brink",
        "Observatører uden stemmeret:",
        "Formand for psykiatriudvalget Rune Bast, Region Vest",
      ],
      ["Hanne Brink", "Rune Bast, observer"],
    ],
    [
      "where formand is the chair of something else",
      ["Mødeleder: Lis Ager", "Deltagere:", "Hanne Brink, formand, Ældrerådet", "Lis Ager, direktør, Solbjerg Kommune"],
      ["Lis Ager, chair", "Hanne Brink"],
    ],
  ];
  for (const [what, lines, expected] of cases) {
    it(what, () => {
      assert.deepEqual(rollOf(...lines), expected);
    });
  }

  it("ends where an item's words begin", () => {
    const names = rollOf("Afbud:", "Lis Ager", "", "Baggrund", "Kommunen har lavet en plan.", "", "Indstilling");
    assert.deepEqual(names, ["Lis Ager, absent"]);
  });

  it("is doubted, not believed, where a page break splits a list of absences", () => {
    const { people, warnings } = readText(
      "Referat af møde i Brugerrådet\nTil stede:\nHanne Brink, læge\n\nAfbud:\nOle Krat, læge\n\fLis Ager, chef\nPer Rod, chef\nBo Lund, chef\n\n1. Eventuelt\nBeslutning:\nIntet.\n",
    );
    assert.deepEqual(
      people.filter((person) => person.absent).map((person) => person.name),
      ["Ole Krat"],
    );
    assert.equal(warnings.filter((one) => /sideskift/u.test(one.message)).length, 3);
  });

  it("tells of somebody absent who presents an item", () => {
    const { warnings } = readText(
      "Referat af møde i Brugerrådet\nTil stede: Hanne Brink, Ole Krat\nAfbud: Lis Ager\n\n1. Budget v/ Lis Ager\nBeslutning:\nGodkendt.\n",
    );
    assert.ok(warnings.some((one) => /Lis Ager står som fraværende/u.test(one.message)));
  });
});

describe("initials", () => {
  const minutes = (list: string[]) =>
    readText(
      [
        "Referat af møde i Brugerrådet",
        ...list,
        "",
        "1. Budget v/ KHO",
        "Beslutning:",
        "KHO sender budgettet ud inden den 1. maj 2025. KH og TN skriver et høringssvar.",
        "",
      ].join("\n"),
    ).items[0];
  const lists: [what: string, lines: string[]][] = [
    ["behind the names", ["Deltagere: Karen Holm (KH), Karsten Holk (KHO), Tonni Nygård (TN)"]],
    ["before the names", ["Deltagere:", "KH: Karen Holm, leder", "KHO: Karsten Holk, TR", "TN: Tonni Nygård"]],
    ["between commas", ["Deltagere:", "Karen Holm, KH, leder", "Karsten Holk, KHO, TR", "Tonni Nygård, TN, TR"]],
    [
      "in a column",
      ["Navn\tTitel\tInitialer", "Karen Holm\tleder\tKH", "Karsten Holk\tTR\tKHO", "Tonni Nygård\tTR\tTN"],
    ],
  ];
  for (const [what, list] of lists) {
    it(`${what} name presenters and owners`, () => {
      const item = minutes(list);
      assert.deepEqual(item?.presenters, ["Karsten Holk"]);
      assert.deepEqual(
        item.actions.map((action) => action.owners),
        [["Karsten Holk"], ["Karen Holm", "Tonni Nygård"]],
      );
    });
  }

  it("stay as they are where nobody explains them", () => {
    const item = minutes(["Deltagere: Hanne Brink, Ole Krat"]);
    assert.ok(item?.actions.every((action) => !action.owners.some((owner) => /Holm|Holk/u.test(owner))));
  });
});
