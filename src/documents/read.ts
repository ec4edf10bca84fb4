import type { Reading } from "../domain/reading.ts";
import { readingOf, type ReadOptions } from "./assemble.ts";
import { usualLimits, type Limits, type ReadResult } from "./extraction/result.ts";
import { readInThread } from "./extraction/thread.ts";
import { linesOfText } from "./formats/text/index.ts";

export type { ReadOptions } from "./assemble.ts";
export type { ReadResult, Refusal } from "./extraction/result.ts";

/**
 * Reads an agenda or minutes from a file's bytes: text, markdown, Word or PDF, told apart by content.
 * Never rejects for what a file holds: what cannot be read is refused with the reason.
 */
export async function readDocument(
  bytes: Uint8Array,
  { today, meetings, people, wording }: ReadOptions = {},
  limits: Limits = usualLimits,
): Promise<ReadResult> {
  if (bytes.length > limits.fileSize) return { kind: "refused", reason: "tooLarge" };
  if (bytes.length === 0) return { kind: "refused", reason: "empty" };
  const options = { today, meetings, people: people?.map(({ name }) => ({ name })), wording };
  // A copy of its own, to be moved to the thread: the caller's may be a view into a larger buffer.
  return readInThread({ bytes: new Uint8Array(bytes), textSize: limits.textSize, options }, limits);
}

/** Reads an agenda or minutes pasted as plain text or markdown: no longer than a message may be, since it is read right here. */
export function readText(text: string, options: ReadOptions = {}): Reading {
  return readingOf(linesOfText(text), options);
}
