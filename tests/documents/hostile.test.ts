import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { deflateRawSync } from "node:zlib";
import { usualLimits } from "../../src/documents/extraction/result.ts";
import { linesFromMarkdown } from "../../src/documents/formats/markdown/lines.ts";
import { linesFromText } from "../../src/documents/formats/text/lines.ts";
import { readDocument, readText, type ReadResult } from "../../src/documents/read.ts";
import { officeFile, outside, paragraphsOf } from "./making/office.ts";
import { pdfFile, pictureOnlyPdf } from "./making/pdf.ts";
import { pageOf, rawPdf } from "./making/rawPdf.ts";
import { wordFile } from "./making/word.ts";
import { zipOf } from "./making/zip.ts";

const minutes = readFileSync(new URL("invented/joint-care-board.txt", import.meta.url), "utf8");
const bytes = (text: string) => new TextEncoder().encode(text);
const DOCUMENT = "word/document.xml";
const SHORT = ["Referat", "1. Skoleveje", "Beslutning: Godkendt.", "2. Eventuelt", "Beslutning: Intet."];

async function outcome(file: Uint8Array, limits = usualLimits): Promise<string> {
  return refused(await readDocument(file, {}, limits));
}

function refused(result: ReadResult): string {
  return result.kind === "refused" ? result.reason : result.reading.items.map((item) => item.title).join(", ");
}

describe("a file that cannot be read", () => {
  const compound = Buffer.from("d0cf11e0a1b11ae1" + "00".repeat(600), "hex");
  const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256);
  const kinds: [what: string, file: Uint8Array, reason: string][] = [
    ["nothing", new Uint8Array(), "empty"],
    ["blanks", bytes(" \n\t\n"), "empty"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010806000000", "hex"), "notADocument"],
    ["rich text", bytes("{\\rtf1\\ansi Referat}"), "notADocument"],
    ["a web page", bytes("<!DOCTYPE html><html><body>Referat</body></html>"), "notADocument"],
    ["Word of before 2007", Buffer.concat([compound, Buffer.from("WordDocument", "utf16le")]), "oldWord"],
    ["a spreadsheet of before 2007", Buffer.concat([compound, Buffer.from("Workbook", "utf16le")]), "notADocument"],
    ["a spreadsheet", zipOf([{ name: "xl/workbook.xml", content: bytes("<workbook/>") }]), "notADocument"],
    ["an OpenDocument text", zipOf([{ name: "content.xml", content: bytes("<office/>") }]), "notADocument"],
    ["a folder of files", zipOf([{ name: "referat.txt", content: bytes(minutes) }]), "notADocument"],
    ["a program", Buffer.concat([Buffer.from("MZ\u0090\0\u0003", "latin1"), noise]), "notADocument"],
    ["noise", noise, "notADocument"],
    ["a PDF's first line", bytes("%PDF-1.7\nhello"), "damaged"],
    ["a zip archive's first bytes", Buffer.from("504b030414", "hex"), "damaged"],
    ["Word of no XML", zipOf([{ name: DOCUMENT, content: deflateRawSync(bytes("no xml")) }]), "damaged"],
    ["Word of a password", Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]), "encrypted"],
    ["Word of empty paragraphs", officeFile({ body: "<w:p/><w:p/>" }), "noText"],
  ];
  for (const [what, file, reason] of kinds) {
    it(`is ${what}`, async () => {
      assert.equal(await outcome(file), reason);
    });
  }

  it("is a Word file cut off in the middle", async () => {
    const whole = await wordFile(minutes);
    assert.equal(await outcome(whole.subarray(0, whole.length / 2)), "damaged");
  });

  it("is a PDF cut off in the middle", async () => {
    const whole = await pdfFile(minutes);
    assert.match(await outcome(whole.subarray(0, whole.length / 3)), /^(?:damaged|noText)$/u);
  });

  it("is not a PDF of which only a page's checksum is wrong", async () => {
    const file = Buffer.from(rawPdf([pageOf(SHORT)]));
    const end = file.indexOf("\nendstream");
    file[end - 1] = (file[end - 1] ?? 0) ^ 255;
    assert.equal(await outcome(file), "Skoleveje, Eventuelt");
  });

  it("is a PDF behind a password", async () => {
    assert.equal(await outcome(await pdfFile(minutes, { userPassword: "hemmelig" })), "encrypted");
  });

  it("is a PDF of a picture", async () => {
    assert.equal(await outcome(await pictureOnlyPdf()), "noText");
  });

  it("holds macros", async () => {
    const others = (name: string) => ({ others: [{ name, content: bytes("Sub AutoOpen()") }] });
    const contentType = "application/vnd.ms-word.document.macroEnabled.main+xml";
    const relations = `<Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="c"/>`;
    const hidden = [others("word/VBAPROJECT.BIN"), { relations, ...others("word/c") }];
    for (const more of [{ contentType, ...others("word/vbaProject.bin") }, ...hidden])
      assert.equal(await outcome(officeFile({ body: paragraphsOf(SHORT), ...more })), "macros");
  });

  it("is larger than the limit", async () => {
    assert.equal(await outcome(bytes(minutes), { ...usualLimits, fileSize: 100 }), "tooLarge");
    assert.equal(await outcome(bytes(minutes), { ...usualLimits, textSize: 100 }), "tooLarge");
    assert.equal(await outcome(await pdfFile(minutes), { ...usualLimits, textSize: 100 }), "tooLarge");
  });
});

describe("a file that unpacks to more than a document", () => {
  const blanks = new Uint8Array(40 * 1024 * 1024).fill(32);

  it("is found out by what comes out of it, not by what it declares", async () => {
    const lying = zipOf([{ name: DOCUMENT, content: blanks, declared: 1000 }]);
    assert.ok(lying.length < 100_000, "the bomb is small when packed");
    assert.equal(await outcome(lying), "bomb");
    const boasting = { name: "word/settings.xml", content: bytes("<w:settings/>"), declared: 2_000_000_000 };
    assert.equal(await outcome(officeFile({ body: paragraphsOf(SHORT), others: [boasting] })), "Skoleveje, Eventuelt");
  });

  it("does no harm where nobody needs to unpack it", async () => {
    const others = [
      { name: "word/media/picture.png", content: blanks },
      { name: "word/embeddings/archive.zip", content: zipOf([{ name: "inner.xml", content: blanks }]) },
    ];
    assert.equal(await outcome(officeFile({ body: paragraphsOf(SHORT), others })), "Skoleveje, Eventuelt");
  });

  it("may do so by thousands of small parts", async () => {
    const others = Array.from({ length: 3000 }, (_, at) => ({
      name: `word/${at.toString()}.xml`,
      content: bytes("<a/>"),
    }));
    assert.equal(await outcome(officeFile({ body: paragraphsOf(SHORT), others })), "bomb");
  });

  it("may be a PDF packed twice", async () => {
    const file = rawPdf([new Uint8Array(300 * 1024 * 1024).fill(32)], 2);
    assert.ok(file.length < 10_000);
    assert.equal(await outcome(file, { ...usualLimits, memory: 20 }), "bomb");
    assert.equal(await outcome(rawPdf([pageOf(SHORT)])), "Skoleveje, Eventuelt");
  }).timeout(30_000);
});

describe("a Word file that points outside itself", () => {
  it("is read without anything being fetched", async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end("hemmeligt");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const url = `http://127.0.0.1:${portOf(server.address()).toString()}`;
      const picture = `<w:p><w:r><w:drawing><a:blip r:link="r9"/></w:drawing></w:r></w:p>`;
      const relations =
        outside("r9", "image", `${url}/picture.png`) + outside("r8", "attachedTemplate", `${url}/t.dotm`);
      assert.equal(
        await outcome(officeFile({ body: paragraphsOf(SHORT) + picture, relations })),
        "Skoleveje, Eventuelt",
      );
      for (const target of [`${url}/entity`, new URL(import.meta.url).href]) {
        const prolog = `<!DOCTYPE w [<!ENTITY outside SYSTEM "${target}">]>`;
        const result = await readDocument(officeFile({ prolog, body: paragraphsOf([...SHORT, "&outside;"]) }));
        assert.ok(JSON.stringify(result).includes("entities"));
        assert.ok(!JSON.stringify(result).includes("hemmeligt") && !JSON.stringify(result).includes("describe"));
      }
      assert.equal(asked, 0);
    } finally {
      server.close();
    }
  });

  it("does not grow by entities that hold each other", async () => {
    const names = Array.from({ length: 12 }, (_, at) => `e${at.toString()}`);
    const entities = names
      .map((name, at) => `<!ENTITY ${name} "${`&${names[at - 1] ?? "amp"};`.repeat(10)}">`)
      .join("");
    const file = officeFile({ prolog: `<!DOCTYPE w [${entities}]>`, body: paragraphsOf([...SHORT, "&e11;"]) });
    assert.equal(await outcome(file), "entities");
  });

  it("ends in a sentence however deep its parts lie in each other", async () => {
    const deep = `${"<w:p>".repeat(100_000)}${"</w:p>".repeat(100_000)}`;
    assert.match(await outcome(officeFile({ body: deep })), /^(?:damaged|noText|bomb)$/u);
  });
});

function portOf(address: AddressInfo | string | null): number {
  assert.ok(address !== null && typeof address === "object");
  return address.port;
}

describe("the thread that reads", () => {
  const huge = () =>
    officeFile({ body: paragraphsOf(Array.from({ length: 120_000 }, (_, at) => `Ord ${at.toString()}`)) });

  it("runs out of memory or time alone, and the next file is read", async () => {
    const whole = await wordFile(minutes);
    const first = refused(await readDocument(whole));
    assert.equal(await outcome(huge(), { ...usualLimits, memory: 40 }), "bomb");
    assert.equal(await outcome(whole), first);
    assert.equal(await outcome(huge(), { ...usualLimits, time: 1 }), "tooSlow");
    assert.equal(await outcome(whole), first);
  }).timeout(30_000);

  it("reads what comes at once one after the other, and refuses what would wait for ever", async () => {
    const many = await Promise.all(Array.from({ length: 25 }, () => readDocument(bytes(SHORT.join("\n")))));
    const said = many.map(refused);
    assert.ok(
      said.slice(0, 20).every((one) => one === "Skoleveje, Eventuelt"),
      said.join("; "),
    );
    assert.ok(
      said.slice(20).every((one) => one === "busy"),
      said.join("; "),
    );
  });

  it("reads 300 pages", async () => {
    const page = (at: number) =>
      pageOf([`${at.toString()}. Sag ${at.toString()}`, "Sagen er kort.", "Beslutning:", "Godkendt."]);
    const pages = Array.from({ length: 300 }, (_, at) =>
      at % 4 === 0 ? page(at / 4 + 1) : pageOf(["Det fortsætter her."]),
    );
    const result = await readDocument(rawPdf([pageOf(["Referat"]), ...pages]));
    assert.equal(result.kind === "read" && result.reading.items.length, 75);
  }).timeout(30_000);
});

describe("text that nobody meant as minutes", () => {
  it("is read without items, and says so", () => {
    const reading = readText("Kære alle\n\nTak for i går. Det var hyggeligt.\n");
    assert.deepEqual(reading.items, []);
    assert.ok(reading.warnings.some((warning) => warning.message.includes("ikke fundet nogen punkter")));
  });
});

describe("text of one thing over and over", () => {
  const units = [
    "\n",
    " \n",
    "|",
    "| ",
    "|a|b|\n",
    "# a\n",
    "## a #",
    "**a",
    "**a:** b. ",
    "a\tb\n",
    "Emne | Frist\n\n",
  ];
  units.push(
    "Emne   Referat   Frist\n",
    "a   b   c\n",
    "1 a    ",
    "[a](",
    "![a](b)",
    "<br>",
    "1. ",
    "- ",
    "--- ",
    "\f",
    "(a) ",
  );
  for (const unit of units) {
    // At the cost of the square of its length, this would take minutes.
    it(`takes a moment: ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(300_000 / unit.length);
      for (const line of [...linesFromMarkdown(text), ...linesFromText(text)]) assert.notEqual(line.text, "");
    });
  }
});

describe("text in the letters of another program", () => {
  const text = "Referat\n\n1. Økonomi på plejeområdet\nBeslutning: Godkendt.\n";
  const encodings: [name: string, file: Uint8Array][] = [
    ["UTF-8", bytes(text)],
    ["UTF-8 with a mark", bytes(`\ufeff${text}`)],
    ["the Western European code page", Buffer.from(text, "latin1")],
    ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le")],
    ["UTF-16 the other way round", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ];
  for (const [name, file] of encodings) {
    it(`keeps its æ, ø and å in ${name}`, async () => {
      assert.equal(await outcome(file), "Økonomi på plejeområdet");
    });
  }
});
