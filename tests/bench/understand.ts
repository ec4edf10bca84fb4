import { cpus } from "node:os";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { measure } from "../language/measure.ts";

// `npm run score:understand`: how the messages of each author are understood. `npm run bench:understand`: and how fast.

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const Text = z.object({ text: z.string() });

const AUTHORS = [
  ["our own", "../language/phrases/"],
  ["a first author's, fitted to", "../language/phrases/first/"],
  ["a second author's, fitted to", "../language/phrases/second/"],
  ["two others', plainer, fitted to", "../language/phrases/plain/"],
  ["a later author's, fitted to", "../language/phrases/later/"],
  ["several offices', in part fitted", "../language/phrases/offices/"],
  ["everyday, in part fitted to", "../language/phrases/everyday/"],
  ["in a chat, fitted to", "../language/phrases/chat/"],
  ["in several registers, fitted to", "../language/phrases/registers/"],
  ["short and long, mixed, fitted to", "../language/phrases/mixed/"],
  ["a third author's, never looked at", "../language/unseen/"],
  ["a later author's, never looked at", "../language/unseen/later/"],
] as const;

function scores(): void {
  print("messages                             language   right   asked   done wrongly");
  for (const [author, folder] of AUTHORS)
    for (const language of ["danish", "english"]) {
      const { messages, right, asked, wrongWrites } = measure(new URL(folder, import.meta.url), `${language}.jsonl`);
      const share = (of: number): string => `${(100 * of).toFixed(1)} %`.padStart(8);
      print(
        `${`${messages.toString()} ${author}`.padEnd(37)}${language.padEnd(9)}${share(right)}${share(asked)}${wrongWrites.length.toString().padStart(15)}`,
      );
    }
}

const ROUNDS = 20;
const DAY = 24 * 60 * 60 * 1000;
/** Nobody writes them; a pattern that takes long on one would hold up everybody else. */
const HOSTILE = 100_000;

async function speed(): Promise<void> {
  const loading = fileURLToPath(new URL("loadingClassifier.mjs", import.meta.url));
  process.stdout.write(execFileSync(process.execPath, ["--expose-gc", loading], { encoding: "utf8" }));
  const before = process.memoryUsage().heapUsed;
  const begun = performance.now();
  const { understand } = await import("../../src/language/understand.ts");
  const people = ["Mette Holm", "Christina Lund", "Christina Bak", "Jørgen Rask", "Åse Østergaard"].map((name) => ({
    name,
  }));
  const context = { now: "2026-11-20T08:00:00.000Z", people, sender: "Mette Holm", language: "da" } as const;
  understand("afbud", context);
  understand("I can't come", context);
  const loaded = performance.now() - begun;
  const megabytes = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
  print(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}`);
  print(`loaded, with the first message of each language: ${loaded.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`);
  const texts = AUTHORS.flatMap(([, folder]) =>
    ["danish", "english"].flatMap((language) =>
      readFileSync(new URL(`${folder}${language}.jsonl`, import.meta.url), "utf8")
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .map((line) => Text.parse(JSON.parse(line)).text),
    ),
  );
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Another day, so that nothing is remembered.
    const now = new Date(Date.parse(context.now) + round * DAY).toISOString();
    for (const text of texts) {
      const from = performance.now();
      understand(text, { ...context, now });
      if (round > 1) times.push(performance.now() - from);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(3);
  print(`${texts.length.toString()} messages: median ${at(0.5)} ms, p99 ${at(0.99)} ms`);
  const hostile = ["a ", "afbud ", "1. ", "den ", "og jeg ", "Lars, ", "‹p0› ", "((((", "møde-", "    "].map(
    (part) => ({
      part,
      text: part.repeat(HOSTILE / part.length),
    }),
  );
  for (const { part, text } of hostile) {
    const from = performance.now();
    understand(text, context);
    print(`100 KB of ${JSON.stringify(part)}: ${(performance.now() - from).toFixed(1)} ms`);
  }
}

if (process.argv.includes("speed")) await speed();
else scores();
