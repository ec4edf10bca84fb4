import { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import process from "node:process";
import { TextDecoder, TextEncoder } from "node:util";
import mammoth from "mammoth";
import { getDocumentProxy } from "unpdf";
import { readDocument, readText } from "../../dist/documents.js";
import { extractLines } from "../../dist/formats.js";

// Reads documents as the bot does, from the built files, and prints one line of JSON. What is measured: the first argument.

const LETTERS = 3_000_000;
const [what, ...paths] = process.argv.slice(2);
const files = await Promise.all(paths.map(async (path) => new Uint8Array(await readFile(path))));
const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const megabytes = (bytes) => Math.round(bytes / 1024 / 102.4) / 10;

async function time(work) {
  const begun = performance.now();
  const result = await work();
  return { result, ms: performance.now() - begun };
}

/** The file as it is, with the options that the reader gives. */
const libraries = {
  async docx(file) {
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
    const options = { convertImage, ignoreEmptyParagraphs: false, externalFileAccess: false };
    await mammoth.convertToHtml({ buffer: Buffer.from(file) }, options);
  },
  async pdf(file) {
    const pdf = await getDocumentProxy(new Uint8Array(file), { verbosity: 0, isEvalSupported: false });
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      await page.getTextContent();
      page.cleanup();
    }
    await pdf.destroy();
  },
};

const kinds = {
  /** The first file of a process: with the start of the thread and the loading of what it needs. */
  async cold([file]) {
    const { result, ms } = await time(() => readDocument(file));
    return { ms, items: result.reading?.items.length };
  },

  /** Reading in a warm thread, and what the format's library takes to get the text out of the file, alternating. */
  async warm([file]) {
    const library = libraries[paths[0].split(".").at(-1)];
    const alone = [];
    const whole = [];
    for (let round = 0; round < 40; round++) {
      alone.push((await time(() => library(file))).ms);
      whole.push((await time(() => readDocument(file))).ms);
    }
    return { alone: middle(alone.slice(15)), whole: middle(whole.slice(15)) };
  },

  async text([file]) {
    const source = new TextDecoder().decode(file);
    const alone = [];
    const whole = [];
    for (let round = 0; round < 60; round++) {
      alone.push((await time(() => extractLines(file, LETTERS))).ms);
      whole.push((await time(() => readText(source))).ms);
    }
    return { alone: middle(alone.slice(20)), whole: middle(whole.slice(20)) };
  },

  /** How long the bot itself was kept from answering while a hostile file was read. */
  async hostile([file]) {
    await readDocument(new TextEncoder().encode("Referat\n\n1. Eventuelt\n"));
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const { result, ms } = await time(() => readDocument(file));
    delay.disable();
    return { ms, outcome: result.reason ?? "read", delay: delay.max / 1e6 };
  },

  /** Heap after collection, in this thread, and the memory of the process, each 200 documents. */
  async steady(all) {
    const seen = [];
    for (let count = 1; count <= 1000; count++) {
      await readDocument(all[count % all.length]);
      if (count % 200 !== 0) continue;
      globalThis.gc();
      const { heapUsed, rss } = process.memoryUsage();
      seen.push({ count, heap: megabytes(heapUsed), resident: megabytes(rss) });
    }
    return seen;
  },
};

say(await kinds[what](files));
process.exit();
