import type { Line } from "../line.ts";

const FULL = 0.97;
const CLEARLY_SHORT = 0.8;
const NARROWEST = 60;

/** Marks the lines after which the author broke on purpose: the next word would still have fitted. */
export function withBreaks(lines: readonly Line[]): Line[] {
  const width = columnWidth(lines);
  return lines.map((line, at) => {
    const next = lines[at + 1];
    if (line.whole || !next) return line;
    const length = lengthOf(line);
    if (length + 1 + firstWord(next.text) > width * FULL) return line;
    // "den 14." goes on in "september".
    const closes = /[.!?:]["”»)]?$/u.test(line.text) && !(/\d\.$/u.test(line.text) && /^\p{Ll}/u.test(next.text));
    const opens = length < width * CLEARLY_SHORT && /^[\p{Lu}\d]/u.test(next.text);
    return closes || opens ? { ...line, whole: true } : line;
  });
}

/** How long a line's first word is. */
function firstWord(text: string): number {
  const blank = text.indexOf(" ");
  return blank < 0 ? text.length : blank;
}

/** The length that nine of ten lines keep under. */
function columnWidth(lines: readonly Line[]): number {
  const lengths = lines.map(lengthOf).sort((a, b) => a - b);
  return Math.max(lengths[Math.floor(lengths.length * 0.9)] ?? 0, NARROWEST);
}

function lengthOf(line: Line): number {
  return line.text.length + (line.marker === null ? 0 : line.marker.length + 1) + line.indent;
}
