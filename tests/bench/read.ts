import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { asWordSaves } from "../documents/making/asWordSaves.ts";
import { pdfFile } from "../documents/making/pdf.ts";
import { pageOf, rawPdf } from "../documents/making/rawPdf.ts";
import { wordFile } from "../documents/making/word.ts";
import { zipOf } from "../documents/making/zip.ts";

// `npm run bench:read`: what reading costs on top of extracting, cold and warm, and what hostile files cost the bot.

const PAGES = 15;
const LETTERS_A_PAGE = 2400;
const STARTS = 5;

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), "referent-bench-"));

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function measure<T>(shape: z.ZodType<T>, what: string, ...names: string[]): Promise<T> {
  const program = join(import.meta.dirname, "reading.mjs");
  const files = names.map((name) => join(folder, name));
  const { stdout } = await run(process.execPath, ["--expose-gc", program, what, ...files]);
  return shape.parse(JSON.parse(stdout));
}

/** Minutes of that many pages: one invented document's items over and over, with numbers that go on. */
async function minutesOf(pages: number): Promise<string> {
  const invented = new URL("../documents/invented/styregruppen-naere-tilbud.txt", import.meta.url);
  const [head = "", ...items] = (await readFile(invented, "utf8")).split(/(?=^Ad \d)/mu);
  // Most minutes have a dash, and a single one makes all letters of a text take two bytes.
  let source = head.replace(" - ", " – ");
  for (let number = 1; source.length < pages * LETTERS_A_PAGE; number += 1)
    source += (items[number % (items.length - 1)] ?? "").replace(/^Ad \d+/u, `Ad ${number}`);
  return source;
}

async function files(): Promise<void> {
  const source = await minutesOf(PAGES);
  const put = (name: string, content: Uint8Array) => writeFile(join(folder, name), content);
  await put("minutes.txt", bytes(source));
  await put("minutes.docx", asWordSaves(await wordFile(source)));
  await put("minutes.pdf", await pdfFile(source));
  const blanks = new Uint8Array(300 * 1024 * 1024).fill(32);
  await put("bomb.pdf", rawPdf([blanks], 2));
  await put("bomb.docx", zipOf([{ name: "word/document.xml", content: blanks, declared: 1000 }]));
  await put(
    "long.pdf",
    rawPdf(Array.from({ length: 300 }, (_, at) => pageOf([`${at + 1}. Sag`, "Beslutning:", "Godkendt."]))),
  );
  await put("lines.txt", bytes("x\n".repeat(100_000)));
  await put("line.txt", bytes("Hanne Brink (afbud) ".repeat(50_000)));
  await put("large.txt", bytes("Det indstilles, at udvalget godkender forslaget\n".repeat(62_000)));
  await put(
    "noise.bin",
    Uint8Array.from({ length: 20_000_000 }, (_, at) => (at * 7919) % 256),
  );
}

const Warm = z.object({ alone: z.number(), whole: z.number() });
const Cold = z.object({ ms: z.number() });
const Hostile = z.object({ ms: z.number(), outcome: z.string(), delay: z.number() });
const Steady = z.array(z.object({ count: z.number(), heap: z.number(), resident: z.number() }));

async function onTop(): Promise<void> {
  print(`\n${PAGES} pages, medians`);
  const text = await measure(Warm, "text", "minutes.txt");
  print(`text  extracted in ${text.alone.toFixed(1)} ms, read in ${(text.whole - text.alone).toFixed(1)} ms on top`);
  for (const name of ["minutes.docx", "minutes.pdf"]) {
    const { alone, whole } = await measure(Warm, "warm", name);
    const starts: number[] = [];
    for (let start = 0; start < STARTS; start += 1) starts.push((await measure(Cold, "cold", name)).ms);
    const cold = starts.toSorted((a, b) => a - b)[STARTS >> 1] ?? 0;
    print(
      `${name.slice(-4)}  its library alone ${alone.toFixed(0)} ms, read in a warm thread in ${whole.toFixed(0)} ms: ${(whole / alone).toFixed(2)} times; cold ${cold.toFixed(0)} ms`,
    );
  }
}

async function hostile(): Promise<void> {
  print("\nhostile files: how each ends, after how long, and the longest that the bot was kept from anything else");
  for (const name of ["bomb.pdf", "bomb.docx", "long.pdf", "lines.txt", "line.txt", "large.txt", "noise.bin"]) {
    const { ms, outcome, delay } = await measure(Hostile, "hostile", name);
    print(
      `${name.padEnd(10)} ${outcome.padEnd(13)} ${ms.toFixed(0).padStart(6)} ms   ${delay.toFixed(0).padStart(4)} ms`,
    );
  }
}

async function steady(): Promise<void> {
  print("\n1,000 documents in one process (text, Word and PDF in turn)");
  for (const { count, heap, resident } of await measure(Steady, "steady", "minutes.txt", "minutes.docx", "minutes.pdf"))
    print(
      `after ${count.toString().padStart(4)}: heap ${heap.toFixed(1)} MB after collection, resident ${resident.toFixed(0)} MB`,
    );
}

print(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
try {
  await files();
  const parts = new Map([
    ["onTop", onTop],
    ["hostile", hostile],
    ["steady", steady],
  ]);
  const wanted = process.argv.slice(2);
  for (const [name, part] of parts) if (wanted.length === 0 || wanted.includes(name)) await part();
} finally {
  await rm(folder, { recursive: true });
}
