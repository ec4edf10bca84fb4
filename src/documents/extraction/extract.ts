import { Worker } from "node:worker_threads";
import { linesFromMarkdown, looksLikeMarkdown } from "../formats/markdown/lines.ts";
import { linesFromText } from "../formats/text/lines.ts";
import type { Extracted } from "./result.ts";
import { decodeText, kindOf } from "./sniff.ts";

export type Limits = {
  /** Bytes of a file. */
  readonly fileSize: number;
  /** Bytes of plain text: 300 pages have about 1 MB. */
  readonly textSize: number;
  /** Milliseconds for Word and PDF. */
  readonly time: number;
  /** Megabytes of memory for Word and PDF. */
  readonly memory: number;
};

export const usualLimits: Limits = { fileSize: 30 * 1024 * 1024, textSize: 3 * 1024 * 1024, time: 20_000, memory: 400 };

/** The lines of a file of any format, or why it has none. */
export async function extractLines(bytes: Uint8Array, limits: Limits = usualLimits): Promise<Extracted> {
  if (bytes.length > limits.fileSize) return { kind: "refused", reason: "tooLarge" };
  const kind = kindOf(bytes);
  switch (kind) {
    case "empty":
      return { kind: "refused", reason: "empty" };
    case "unknown":
      return { kind: "refused", reason: "notADocument" };
    case "encryptedOffice":
      return { kind: "refused", reason: "encrypted" };
    case "text":
      return fromText(bytes, limits);
    case "docx":
    case "pdf":
      return inWorker(kind, bytes, limits);
  }
}

function fromText(bytes: Uint8Array, limits: Limits): Extracted {
  if (bytes.length > limits.textSize) return { kind: "refused", reason: "tooLarge" };
  const text = decodeText(bytes);
  if (text === null) return { kind: "refused", reason: "notADocument" };
  const lines = linesOfText(text);
  return lines.length === 0 ? { kind: "refused", reason: "empty" } : { kind: "lines", lines };
}

export function linesOfText(text: string) {
  return looksLikeMarkdown(text) ? linesFromMarkdown(text) : linesFromText(text);
}

function inWorker(kind: "docx" | "pdf", bytes: Uint8Array, limits: Limits): Promise<Extracted> {
  return new Promise((resolve) => {
    // A copy of its own: a caller's buffer may be a view into a larger one.
    const worker = startWorker({ kind, bytes: new Uint8Array(bytes) }, limits);
    const timer = setTimeout(() => {
      end({ kind: "refused", reason: "tooSlow" });
    }, limits.time);
    const end = (result: Extracted) => {
      clearTimeout(timer);
      resolve(result);
      void worker.terminate();
    };
    worker.once("message", end);
    worker.once("error", (error) => {
      const ranOut = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      end({ kind: "refused", reason: ranOut ? "bomb" : "damaged" });
    });
    worker.once("exit", () => {
      end({ kind: "refused", reason: "damaged" });
    });
  });
}

function startWorker(workerData: { kind: "docx" | "pdf"; bytes: Uint8Array }, limits: Limits): Worker {
  const options = {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    stdout: true,
    stderr: true,
    env: {},
  };
  const own = import.meta.url;
  if (!own.endsWith(".ts")) return new Worker(new URL("./worker.js", own), options);
  // Run from source, as in tests: Node 20 does not hand the loader of TypeScript on to threads.
  const source = new URL("./worker.ts", own).href;
  return new Worker(
    `import("tsx/esm/api").then((tsx) => { tsx.register(); return import(${JSON.stringify(source)}); });`,
    {
      ...options,
      eval: true,
    },
  );
}
