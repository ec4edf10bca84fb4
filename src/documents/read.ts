import type { Reading } from "../domain/reading.ts";
import { readingOf, type ReadOptions } from "./assemble.ts";
import { linesFromMarkdown, looksLikeMarkdown } from "./formats/markdown/lines.ts";
import { linesFromText } from "./formats/text/lines.ts";

/** Reads an agenda or minutes pasted as plain text or markdown. */
export function readText(text: string, options: ReadOptions = {}): Reading {
  return readingOf(looksLikeMarkdown(text) ? linesFromMarkdown(text) : linesFromText(text), options);
}
