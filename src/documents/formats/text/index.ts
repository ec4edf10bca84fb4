import type { Format } from "../format.ts";
import { linesFromMarkdown, looksLikeMarkdown } from "../markdown/lines.ts";
import { decodeText } from "./decode.ts";
import { linesFromText } from "./lines.ts";
import { makeLine, type Line } from "../../line.ts";

/** What is text but not meant to be read as such: rich text and web pages. */
const MARKUP = /^\s*(?:\{\\rtf|<!doctype\s|<html[\s>]|<\?xml\s)/iu;

/** Of a file without a word. */
const SHOWN = 80;

/** Plain text and markdown, in any of the usual encodings. It fits whatever no other format does. */
export const text: Format = {
  name: "text",
  fits: () => true,
  extract(bytes, mostText) {
    const source = decodeText(bytes);
    if (source === null || MARKUP.test(source)) return { kind: "refused", reason: "notADocument" };
    if (source.length > mostText) return { kind: "refused", reason: "tooLarge" };
    const lines = linesOfText(source);
    // Nothing but the lines of a table is no empty file: it is a document that says nothing.
    const signs = lines.length === 0 ? source.trim().slice(0, SHOWN) : "";
    return { kind: "lines", lines: signs === "" ? lines : [makeLine(1, signs)] };
  },
};

export function linesOfText(source: string): Line[] {
  return looksLikeMarkdown(source) ? linesFromMarkdown(source) : linesFromText(source);
}
