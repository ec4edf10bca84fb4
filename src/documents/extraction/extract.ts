import { linesFromMarkdown, looksLikeMarkdown } from "../formats/markdown/lines.ts";
import { linesFromText } from "../formats/text/lines.ts";
import type { Extracted, Limits } from "./result.ts";
import { decodeText, kindOf } from "./sniff.ts";
import { extractInThread } from "./thread.ts";

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
      return extractInThread({ kind, bytes }, limits);
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
