import type { Reading } from "../domain/reading.ts";
import { readingOf, type ReadOptions } from "./assemble.ts";
import { extractLines, linesOfText, usualLimits } from "./extraction/extract.ts";
import type { Limits, Refusal } from "./extraction/result.ts";

export type { ReadOptions } from "./assemble.ts";
export type { Refusal } from "./extraction/result.ts";

export type ReadResult =
  { readonly kind: "read"; readonly reading: Reading } | { readonly kind: "refused"; readonly reason: Refusal };

/**
 * Reads an agenda or minutes from a file's bytes: text, markdown, Word or PDF, told apart by content.
 * Never throws for what a file holds: what cannot be read is refused with the reason.
 */
export async function readDocument(
  bytes: Uint8Array,
  options: ReadOptions = {},
  limits: Limits = usualLimits,
): Promise<ReadResult> {
  const extracted = await extractLines(bytes, limits);
  if (extracted.kind === "refused") return extracted;
  return { kind: "read", reading: readingOf(extracted.lines, options) };
}

/** Reads an agenda or minutes pasted as plain text or markdown. */
export function readText(text: string, options: ReadOptions = {}): Reading {
  return readingOf(linesOfText(text), options);
}
