import type { Format } from "../format.ts";
import { linesFromMarkdown, looksLikeMarkdown } from "../markdown/lines.ts";
import { decodeText } from "./decode.ts";
import { linesFromText } from "./lines.ts";
import type { Line } from "../../line.ts";

/** What is text but not meant to be read as such: rich text and web pages. */
const MARKUP = /^\s*(?:\{\\rtf|<!doctype\s|<html[\s>]|<\?xml\s)/iu;

/** Plain text and markdown, in any of the usual encodings. It fits whatever no other format does. */
export const text: Format = {
  name: "text",
  fits: () => true,
  extract(bytes, mostText) {
    const source = decodeText(bytes);
    if (source === null || MARKUP.test(source)) return { kind: "refused", reason: "notADocument" };
    if (source.length > mostText) return { kind: "refused", reason: "tooLarge" };
    return { kind: "lines", lines: linesOfText(source) };
  },
};

export function linesOfText(source: string): Line[] {
  return looksLikeMarkdown(source) ? linesFromMarkdown(source) : linesFromText(source);
}
